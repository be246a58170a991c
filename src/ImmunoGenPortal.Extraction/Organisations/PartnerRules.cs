using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Organisations;

/// <summary>Organisations that a release ties to the issuer in business, and the groups they belong to.</summary>
public static class PartnerRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let TIE = (agreement | agreements | collaboration | collaborations | license | alliance | partnership)
        partner.between       TIE …3 between COMPANY and partner:PARTNER
        partner.between       TIE …3 between partner:PARTNER and COMPANY
        partner.with          COMPANY 's? TIE with partner:PARTNER
        partner.developer     partner:PARTNER (is | are | has been) (developing | advancing | evaluating) COMPOUND
        partner.responsible   partner:PARTNER (is | are | will be) responsible for …4 (development | manufacturing | commercialization)
        partner.list          (partners | collaborators | licensees | companies) …6 (include | includes | including | are) first:PARTNER
        partner.not           (compete | competes | competitors) …8 PARTNER !
        """);

    private static readonly RuleSet Groups = RuleSet.Parse("""
        partner.member   unit:PARTNER (is | as)? (a | an) (wholly-owned | wholly owned)? (member | unit | subsidiary | division | affiliate) of (the)? parent:PARTNER
        """);

    public static void Read(ReleaseContext context)
    {
        var partners = new HashSet<NamedThing>(DealPartners(context));
        var groups = new List<Match>();
        foreach (var sentence in context.Telling)
        {
            var matches = Rules.Match(sentence);
            partners.UnionWith(matches.Where(match => !match.Has("first")).Select(match => match.MentionOf("partner")!.Thing!));
            if (matches.FirstOrDefault(match => match.Has("first")) is { } list)
            {
                partners.UnionWith(Listed(list)); // it reaches to the end of the sentence: later lists are part of it
            }

            groups.AddRange(Groups.Match(sentence));
        }

        foreach (var match in groups.Where(match => partners.Contains(match.MentionOf("unit")!.Thing!)))
        {
            partners.Add(match.MentionOf("parent")!.Thing!);
        }

        AddDrafts(context, partners, groups);
    }

    private static IEnumerable<NamedThing> DealPartners(ReleaseContext context) =>
        from draft in context.Drafts
        where draft.Kind == SubjectKind.Deal
        let name = (draft[Properties.Deal.Partner] as NameValue)?.Name
        where name is not null
        select context.Lexicon.Find(MentionType.Partner, name) ?? new NamedThing(name, []);

    /// <summary>The organisations of a list: from the first to the last that the sentence names after it.</summary>
    private static IEnumerable<NamedThing> Listed(Match match) =>
        match.Sentence.Atoms.Skip(match.First).Select(atom => atom.Mention).Where(mention => mention?.Type == MentionType.Partner).Select(mention => mention!.Thing!);

    private static void AddDrafts(ReleaseContext context, HashSet<NamedThing> partners, List<Match> groups)
    {
        var mentions = context.Telling.OrderBy(sentence => sentence.Span).SelectMany(sentence => sentence.Mentions)
            .Where(mention => mention.Type == MentionType.Partner && partners.Contains(mention.Thing!))
            .ToLookup(mention => mention.Thing!);
        foreach (var thing in mentions)
        {
            var draft = EntityDraft.Make(SubjectKind.Partner, Properties.Partner.Name, Properties.Partner.Alias, [.. thing], context.Text);
            if (groups.Find(match => match.MentionOf("unit")!.Thing! == thing.Key) is { } member)
            {
                draft.Set(Properties.Partner.Parent, new NameValue(member.MentionOf("parent")!.Thing!.Name), EvidenceSpans.Of(member.Span), member.Rule.Id, member.Rule.Confidence);
            }

            context.Drafts.Add(draft);
        }
    }
}
