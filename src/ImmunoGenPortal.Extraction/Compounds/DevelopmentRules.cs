using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Trials;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Compounds;

/// <summary>How far a compound is, where no study is described: "is in clinical testing for …".</summary>
public static class DevelopmentRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let BE = (is | are | remains | is already | has been | have been)
        let CLINIC = (clinical testing | the clinic | clinical development | clinical trials | clinical studies | clinical evaluation | human testing | human trials)
        let PRE = (preclinical (development | testing | evaluation | studies | research | stage))
        let LATELY = (now | currently | also | already | both | each | which is | which are | all)
        development.clinical      compound:COMPOUND …8 BE (now | currently | also)? stage:(in clinical testing | in the clinic | in clinical development | in clinical trials | in human testing)
        development.preclinical   compound:COMPOUND …8 BE (now | currently | also)? stage:(in preclinical (development | testing | evaluation))
        development.clinical      compound:COMPOUND , LATELY? stage:(in CLINIC)
        development.clinical      compound:COMPOUND (which | that) BE LATELY? stage:(in CLINIC)
        development.clinical      compound:COMPOUND LATELY? stage:((has | have)? (advanced | moved | progressed | entered | proceeded) (into | to)? CLINIC)
        development.preclinical   compound:COMPOUND …8 BE …5 stage:(in PRE)
        development.preclinical   compound:COMPOUND , …4 stage:(in PRE)
        development.preclinical   stage:(preclinical) (compound | candidate | program | product | product candidate | stage …1) compound:COMPOUND
        development.approved      compound:COMPOUND …3 BE …1 stage:(marketed | sold | commercially available | on the market | commercialized) ~0.9
        development.approved      stage:(marketed | approved | commercial) (product | drug | adc | medicine | therapy) …3 compound:COMPOUND ~0.9
        development.not           (not | no longer | never | if | when | once | before) …3 (in CLINIC | in PRE | marketed | sold) !
        development.not           (to be | will be | would be | expected | plans) …4 (marketed | sold | in CLINIC | commercialized) !
        development.ind           compound:COMPOUND …8 stage:(ind | investigational new drug application) …4 (is | became | went) (active | in effect | into effect)
        """);

    /// <summary>Compounds listed behind how far they are: "three compounds are in clinical testing: IMGN901, BT-062 and T-DM1".</summary>
    public static readonly RuleSet Lists = RuleSet.Parse("""
        let THINGS = (compounds | candidates | products | conjugates | adcs | agents)
        listed.clinical      THINGS …4 stage:(in (clinical testing | the clinic | clinical development | clinical trials | human testing)) …6 first:COMPOUND
        listed.preclinical   THINGS …4 stage:(in preclinical (development | testing | evaluation)) …6 first:COMPOUND
        listed.not           (not | no longer | never) …3 in !
        """);

    public static void Read(ReleaseContext context)
    {
        foreach (var match in context.Telling.SelectMany(Lists.Match))
        {
            context.Drafts.AddRange(Listed(match).Select(compound => Make(match, compound, indication: null)));
        }

        foreach (var match in context.Telling.SelectMany(Rules.Match))
        {
            var indications = match.Sentence.Atoms.Skip(match.After).Select(atom => atom.Mention)
                .Where(mention => mention?.Type == MentionType.Indication && !IndicationReader.IsGeneral(mention.Thing!)).ToList();
            foreach (var indication in indications.Count > 0 ? indications : [null])
            {
                context.Drafts.AddRange(NearCompounds.Before(match, match.SpanOf("stage")!.Value).Select(compound => Make(match, compound, indication)));
            }
        }
    }

    /// <summary>The compounds from the first on, as long as commas, "and" and brackets join them; one with a study of its own is told there.</summary>
    private static IEnumerable<Mention> Listed(Match match)
    {
        var atoms = match.Sentence.Atoms;
        for (var i = match.AtomOf("first"); i >= 0 && i < atoms.Count; i++)
        {
            if (atoms[i].Mention is { Type: MentionType.Compound, Thing: not null } compound)
            {
                yield return compound;
            }
            else if (atoms[i].Mention is not { Type: MentionType.Partner or MentionType.Company } && !match.Sentence.Run.IsAny(atoms[i].FirstToken, ",", "and", "(", ")", "®", "™", "'s", "’s"))
            {
                yield break;
            }
        }
    }

    private static Draft Make(Match match, Mention compound, Mention? indication)
    {
        var (rule, confidence) = (match.Rule.Id, match.Rule.Confidence);
        var draft = new Draft(SubjectKind.Development)
            .Set(Properties.Development.Compound, new NameValue(compound.Thing!.Name), EvidenceSpans.Of(compound.Span), rule, confidence)
            .Set(Properties.Development.Stage, new CodeValue(match.Rule.Code), EvidenceSpans.Of(match.SpanOf("stage")!.Value), rule, confidence);
        return indication is null ? draft
            : draft.Set(Properties.Development.Indication, new NameValue(indication.Thing!.Name), EvidenceSpans.Of(indication.Span), rule, confidence);
    }
}
