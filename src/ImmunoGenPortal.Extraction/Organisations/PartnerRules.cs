using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
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
        partner.list          (partners | collaborators | licensees | companies | partner | partnerships | licensed to | collaborations) …10 (include | includes | including | are | with | to) first:PARTNER
        partner.not           (compete | competes | competitors) …8 PARTNER !
        """);

    /// <summary>Business between companies: an organisation that deals in the portal's field is a partner where a sentence has such a word beside the issuer, its technology or a compound.</summary>
    private static readonly RuleSet Ties = RuleSet.Parse("""
        let TIE = (agreement | agreements | collaboration | collaborations | collaborate | license | licensed | licenses | licensing | alliance | partnership | partner | partners | rights | option | milestone | royalties | royalty | acquire | acquired | supply | manufacture | co-develop)
        partner.tie    TIE
        partner.tie    COMPANY …6 (and | with) PARTNER
        """);

    /// <summary>Where persons worked before, who underwrites, whose drug was compared: no business with the issuer.</summary>
    private static readonly RuleSet Elsewhere = RuleSet.Parse("""
        partner.bio         (prior to joining | joined | served as | held | career | formerly | previously served | most recently | experience | tenure | years at | worked | began his | began her | earned | graduated | was vice president | member of the board)
        partner.bank        (underwriter | underwriters | bookrunner | bookrunning | book-running | managers | co-manager | placement agent | financial advisor | legal counsel | analyst)
        """);

    /// <summary>Kinds of organisation in the lexicon that do no business with the issuer by being named.</summary>
    private const string KnownPartner = "partner";

    private static readonly string[] Traders = ["pharma", "partner"];

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
            if (matches.Count > 0)
            {
                partners.UnionWith(matches.Where(match => !match.Has("first")).Select(match => match.MentionOf("partner")!.Thing!));
            }

            if (matches.Count > 0 && matches.FirstOrDefault(match => match.Has("first")) is { } list)
            {
                partners.UnionWith(Listed(list)); // it reaches to the end of the sentence: later lists are part of it
            }

            if (NamesPartner(sentence))
            {
                partners.UnionWith(Tied(sentence));
                groups.AddRange(Groups.Match(sentence));
            }
        }

        foreach (var match in groups.Where(match => partners.Contains(match.MentionOf("unit")!.Thing!)))
        {
            partners.Add(match.MentionOf("parent")!.Thing!);
        }

        AddDrafts(context, partners, groups);
    }

    private static bool NamesPartner(Sentence sentence)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Type == MentionType.Partner)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Known partners wherever they are named; other companies beside the issuer and a word of business.</summary>
    private static IEnumerable<NamedThing> Tied(Sentence sentence)
    {
        var named = sentence.Mentions.Where(mention => mention.Type == MentionType.Partner).ToList();
        if (named.Count == 0 || (Elsewhere.Match(sentence).Count > 0 && Ties.Match(sentence).Count == 0))
        {
            return [];
        }

        var ours = sentence.Mentions.Any(mention => mention.Type is MentionType.Company or MentionType.Technology or MentionType.Compound) && Ties.Match(sentence).Count > 0 && Elsewhere.Match(sentence).Count == 0;
        return named.Where(mention => mention.Code == KnownPartner || (ours && (mention.Code is null || Traders.Contains(mention.Code)))).Select(mention => mention.Thing!);
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
