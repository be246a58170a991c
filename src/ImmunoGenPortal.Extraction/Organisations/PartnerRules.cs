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
        partner.licensor      (licensed | in-licensed | license | licenses | acquired | rights) …6 from (the)? partner:PARTNER
        partner.licensor      partner:PARTNER from (which | whom) COMPANY …1 (licensed | in-licensed | licenses | obtained)
        partner.licensee      COMPANY …2 (granted | grants | licensed | licenses | sold | assigned) (to)? partner:PARTNER
        partner.files         partner:PARTNER …3 (filed | submitted | files | submits) …8 (approval | application | applications | bla | nda | maa)
        partner.not           (compete | competes | competitors) …8 PARTNER !
        """);

    /// <summary>Business between companies: an organisation that deals in the portal's field is a partner where a sentence has such a word beside the issuer, its technology or a compound.</summary>
    private static readonly RuleSet Ties = RuleSet.Parse("""
        let TIE = (agreement | agreements | collaboration | collaborations | collaborate | license | licensed | licenses | licensing | alliance | partnership | partner | partners | rights | option | milestone | royalties | royalty | acquire | acquired | supply | manufacture | co-develop)
        partner.tie    TIE
        partner.tie    COMPANY …6 (and | with) other:PARTNER
        """);

    /// <summary>Where persons worked before, who underwrites, whose drug was compared: no business with the issuer.</summary>
    private static readonly RuleSet Elsewhere = RuleSet.Parse("""
        partner.bio         (prior to joining | joined | served as | held (the | a | various | several | senior | numerous)? (positions | position | post | role | various | senior | positions | posts | roles | management | leadership | executive) | career | formerly (with | of | at | a | an | the | TITLE | president | vice | chief) | previously served | most recently | experience | tenure | years at | years with | worked | began his | began her | (earned | holds | received) (a | an | his | her) …4 (degree | mba | m.b.a | phd | ph.d | bachelor | master | doctorate | md | jd) | graduated | was vice president | member of the board | came to COMPANY | before that | prior to that | positions at | positions with | (president | officer | director | head | lead | TITLE) …4 (of | at | with | for) PARTNER)
        partner.bank        (underwriter | underwriters | bookrunner | bookrunning | book-running | managers | co-manager | placement agent | financial advisor | legal counsel | analyst)
        """);

    /// <summary>Kinds of organisation in the lexicon that do no business with the issuer by being named.</summary>
    private const string KnownPartner = "partner";

    private static readonly string[] Traders = ["pharma", "partner"];

    public static void Read(ReleaseContext context)
    {
        var partners = new HashSet<NamedThing>([.. DealPartners(context), .. Payers(context)]);
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
                AddTied(sentence, partners);
                groups.AddRange(PartnerGroups.Of(sentence));
            }
        }

        foreach (var match in groups)
        {
            var (unit, parent) = (match.MentionOf("unit")!.Thing!, match.MentionOf("parent")!.Thing!);
            if (partners.Contains(unit) || partners.Contains(parent))
            {
                partners.Add(parent);
                partners.Add(unit);
            }
        }

        AddDrafts(context, partners, groups);
    }

    private static bool NamesPartner(Sentence sentence) => sentence.Holds(MentionType.Partner);

    /// <summary>Known partners wherever they are named; other companies beside the issuer and a word of business.</summary>
    private static void AddTied(Sentence sentence, HashSet<NamedThing> partners)
    {
        var holdsCompound = sentence.Holds(MentionType.Technology) || sentence.Holds(MentionType.Compound);
        var isElsewhere = Elsewhere.Match(sentence).Count > 0;
        if ((isElsewhere && (Ties.Match(sentence).Count == 0 || !(holdsCompound || IsWithIssuer(sentence)))) || (!holdsCompound && IsMark(sentence)))
        {
            return;
        }

        var ours = (holdsCompound || sentence.Holds(MentionType.Company)) && !isElsewhere && Ties.Match(sentence).Count > 0;
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Type == MentionType.Partner && (mention.Code == KnownPartner || (ours && (mention.Code is null || Traders.Contains(mention.Code)))))
            {
                partners.Add(mention.Thing!);
            }
        }
    }

    private static bool IsWithIssuer(Sentence sentence) => Ties.Match(sentence).Any(match => match.Has("other"));

    /// <summary>"Tykerb is a registered trademark of": another's product, unless the sentence names a compound.</summary>
    private static bool IsMark(Sentence sentence) => Trademarks.StandIn(sentence.Run);

    private static readonly WordSet Trademarks = new("trademark trademarks");

    private static IEnumerable<NamedThing> DealPartners(ReleaseContext context) =>
        from draft in context.Drafts
        where draft.Kind == SubjectKind.Deal
        let name = (draft[Properties.Deal.Partner] as NameValue)?.Name
        where name is not null
        select context.Lexicon.Find(MentionType.Partner, name) ?? new NamedThing(name, []);

    private static IEnumerable<NamedThing> Payers(ReleaseContext context) =>
        from draft in context.Drafts
        where draft.Kind == SubjectKind.Payment
        let name = (draft[Properties.Payment.Payer] as NameValue)?.Name
        where name is not null
        select context.Lexicon.Find(MentionType.Partner, name) ?? new NamedThing(name, []);

    /// <summary>The organisations of a list: from the first to the last that the sentence names after it.</summary>
    private static IEnumerable<NamedThing> Listed(Match match) =>
        match.Sentence.Atoms.Skip(match.First).Select(atom => atom.Mention).Where(mention => mention?.Type == MentionType.Partner).Select(mention => mention!.Thing!);

    /// <summary>The mentions by a name: "the Company" of a partner's own release is none.</summary>
    private static List<Mention> Named(List<Mention> mentions, string text) =>
        mentions.FindAll(mention => !text.AsSpan(mention.Span.Start, mention.Span.Length).StartsWith("the ", StringComparison.OrdinalIgnoreCase)) is { Count: > 0 } named ? named : mentions;

    private static void AddDrafts(ReleaseContext context, HashSet<NamedThing> partners, List<Match> groups)
    {
        var mentions = context.TellingInOrder.Mentions(MentionType.Partner).Where(mention => partners.Contains(mention.Thing!))
            .ToLookup(mention => context.NowCalled(mention.Thing!));
        foreach (var part in mentions.SelectMany(thing => PartnerGroups.Split(context, thing.OrderBy(mention => mention.Thing != thing.Key), thing.Key, groups)))
        {
            var draft = EntityDraft.Make(SubjectKind.Partner, Properties.Partner.Name, Properties.Partner.Alias, Named(part, context.Text), context.Text);
            if (groups.Find(match => match.MentionOf("unit")!.Thing! == part[0].Thing && match.MentionOf("parent")!.Thing! != part[0].Thing) is { } member)
            {
                draft.Set(Properties.Partner.Parent, new NameValue(member.MentionOf("parent")!.Thing!.Name), EvidenceSpans.Of(member.Span), member.Rule.Id, member.Rule.Confidence);
            }

            context.Drafts.Add(draft);
        }
    }
}
