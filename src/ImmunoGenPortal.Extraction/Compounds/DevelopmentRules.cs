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
        let PRE = (preclinical (development | testing | evaluation | studies | research | stage) | ind-enabling (studies | development | activities | work | toxicology))
        let LATELY = (now | currently | also | already | both | each | which is | which are | all)
        development.clinical      compound:COMPOUND …8 BE (now | currently | also)? stage:(in clinical testing | in the clinic | in clinical development | in clinical trials | in clinical evaluation | in clinical studies | in human testing)
        development.preclinical   compound:COMPOUND …8 BE (now | currently | also)? stage:(in preclinical (development | testing | evaluation))
        development.clinical      compound:COMPOUND , LATELY? stage:(in CLINIC)
        development.clinical      compound:COMPOUND BE? (a | an | the | its | our | another) …6 LATELY? stage:(in CLINIC) ~0.9
        development.clinical      compound:COMPOUND (which | that) BE LATELY? stage:(in CLINIC)
        development.clinical      compound:COMPOUND LATELY? stage:((has | have)? (advanced | moved | progressed | entered | proceeded) (into | to)? CLINIC)
        development.preclinical   compound:COMPOUND …8 BE …5 stage:(in PRE)
        development.preclinical   compound:COMPOUND , …16 , (is | are) (now | currently | still)? stage:(in PRE) ~0.9
        development.preclinical   compound:COMPOUND , …16 and (is | are) (now | currently | still)? stage:(in PRE) ~0.9
        development.preclinical   compound:COMPOUND , …4 stage:(in PRE)
        development.preclinical   (has | have) (also | now | currently)? stage:(in PRE) …3 compound:COMPOUND
        development.clinical      (has | have) (also | now | currently)? stage:(in CLINIC) …3 compound:COMPOUND ~0.9
        development.preclinical   (has | have) compound:COMPOUND (also | now | currently)? stage:(in PRE)
        development.clinical      (has | have) compound:COMPOUND (also | now | currently)? stage:(in CLINIC)
        development.preclinical   compound:COMPOUND …2 latter:(the latter)? (is | are) stage:preclinical ~0.9
        development.preclinical   stage:(in PRE) , as (is | are) compound:COMPOUND
        development.clinical      stage:(in CLINIC) , as (is | are) compound:COMPOUND
        development.preclinical   stage:(preclinical) (compound | candidate | program | product | product candidate | stage …1) compound:COMPOUND
        development.clinical      compound:COMPOUND (which | that | has | have)? stage:((entered | has entered | reached) CLINIC) ~0.9
        development.clinical      compound:COMPOUND (a | an | the)? …1 stage:(clinical-stage) (adc | compound | candidate | product | conjugate | program | …2 candidate) ~0.9
        development.preclinical   compound:COMPOUND (a | an | the | its | our) stage:(preclinical-stage | preclinical) …4 (adc | compound | candidate | product | conjugate | antibody | program) ~0.9
        development.preclinical   compound:COMPOUND (a | an | the)? …1 stage:(preclinical-stage | preclinical) (adc | compound | candidate | product | conjugate | program | …2 candidate) ~0.9
        development.approved      compound:COMPOUND (was | is | has been) (also | already | now | first)? stage:(approved) (in | by | for | as) ~0.9
        development.approved      (REGULATOR | JURISDICTION) …2 stage:(approved | has approved) compound:COMPOUND ~0.9
        development.approved      compound:COMPOUND (is | was) the? (first | only)? …1 stage:(marketed | approved | commercial) (product | drug | adc | medicine | therapy) ~0.9
        development.approved      compound:COMPOUND …3 BE …1 stage:(marketed | sold | commercially available | on the market | commercialized) ~0.9
        development.approved      stage:(marketed | approved | commercial) (product | drug | adc | medicine | therapy) …3 compound:COMPOUND ~0.9
        development.ind           ^ compound:COMPOUND …3 (filed | submitted) (an | its | the) stage:(ind | investigational new drug application) ~0.9
        development.preclinical   stage:PRE (and manufacture | and manufacturing)? of compound:COMPOUND ~0.85
        development.preclinical   stage:PRE (and manufacture | and manufacturing)? of COMPOUND and compound:COMPOUND ~0.85
        development.clinical      (have | has) a (compound | candidate | product candidate) …1 stage:(in CLINIC) :? compound:COMPOUND ~0.9
        development.clinical      (have | has) a (compound | candidate | product candidate) …1 stage:(in CLINIC) :? COMPOUND and compound:COMPOUND ~0.9
        development.clinical      (has | have) compound:COMPOUND …5 stage:(in CLINIC) ~0.9
        development.clinical      compound:COMPOUND (which | that) ORG …1 (moved | brought | took | advanced | has moved | has brought | has taken) stage:(into CLINIC) ~0.9
        development.clinical      compound:COMPOUND (a | an | our | the) …5 (adc | compound | candidate | conjugate | product) stage:(in CLINIC) ~0.9
        development.preclinical   ^ compound:COMPOUND (this | a | an | our | the) …14 is (now | currently | still)? stage:(in PRE) ~0.9
        development.ind           compound:COMPOUND …8 has (an | its) stage:((effective | active | open) (ind | investigational new drug application)) ~0.9
        development.ind           compound:COMPOUND …8 for which (an | the | its) stage:(ind | investigational new drug application) (has been | was | had been) (cleared | accepted | allowed) ~0.9
        development.approved      ORG (also | now | currently)? stage:(markets | sells | commercializes) (the | its)? …1 compound:COMPOUND ~0.9
        development.approved      compound:COMPOUND (which | that) ORG (also | now | currently)? stage:(markets | sells | commercializes) ~0.9
        development.preclinical   (moved | advanced | took | brought | moves | advances) compound:COMPOUND …8 stage:(into PRE) ~0.9
        development.approved      compound:COMPOUND stage:(marketed | sold | commercialized) by ORG ~0.9
        development.ind           compound:COMPOUND …8 for which (an | the | its) stage:(ind | investigational new drug application) …1 (has been | was | had been) (filed | submitted) ~0.85
        development.approved      compound:COMPOUND , which …10 , BE (now | currently | also | already)? stage:(approved | marketed | sold) ~0.9
        development.approved      compound:COMPOUND , (the | our | its | a) …8 , BE (now | currently | also | already)? stage:(approved | marketed | sold) ~0.9
        development.preclinical   compound:COMPOUND is (a | an | our | the | its) …1 stage:(preclinical-stage | preclinical) (adc | compound | candidate | product | conjugate | antibody | program | …2 candidate) ~0.9
        development.ind           stage:(ind application? | investigational new drug application) (for | of | on) …5 compound:COMPOUND …8 (is | became | went | has become) (now | also)? (active | effective | in effect | into effect | open) ~0.9
        development.not           (a second | a third) one? (directed | aimed | that | which | against) …8 (in PRE | in CLINIC) !
        development.preclinical   stage:(in PRE) (at | by | with | through) (the)? ORG ( compound:COMPOUND )
        development.clinical      stage:(in CLINIC) (at | by | with | through) (the)? ORG ( compound:COMPOUND )
        development.clinical      stage:(in CLINIC) (at | by | with | through) (the)? ORG ( COMPOUND ) and (at | by | with | through)? ORG ( compound:COMPOUND )
        development.not           compound:COMPOUND , …3 (ORG | we | which | COMPOUND) (has | have) …2 (in CLINIC | in PRE) !
        development.not           (not | no longer | never | if | when | once | before) …3 (in CLINIC | in PRE | marketed | sold) !
        development.not           (if | when | once | until | unless | should | recommended that | recommends that | application for) …4 (approved | marketed) !
        development.not           (be | been recommended | not been | not) approved !
        development.not           (the (day | date | time | moment) (on which | that | when)? | as soon as | in the event that | assuming | assuming that | provided that | whether) COMPOUND …2 (approved | marketed) !
        development.not           (to be | will be | would be | expected | plans) …4 (marketed | sold | in CLINIC | commercialized) !
        development.ind           compound:COMPOUND …8 stage:(ind | investigational new drug application) …4 (is | became | went) (active | in effect | into effect)
        """);

    public static void Read(ReleaseContext context)
    {
        foreach (var match in context.Telling.SelectMany(DevelopmentLists.Rules.Match))
        {
            foreach (var (compound, diseases) in DevelopmentLists.Compounds(match).Where(one => !HasStudy(context, one.Compound)))
            {
                context.Drafts.AddRange(diseases.Cast<Mention?>().DefaultIfEmpty().Select(disease => Make(match, compound, disease)));
            }
        }

        ReadStages(context);
        var told = context.Drafts.Where(draft => draft.Kind == SubjectKind.Development && draft[Properties.Development.Indication] is not null).Select(StageOf).ToHashSet();
        context.Drafts.RemoveAll(draft => draft.Kind == SubjectKind.Development && draft[Properties.Development.Indication] is null && told.Contains(StageOf(draft))); // told for its diseases too
    }

    private static (FactValue?, FactValue?) StageOf(Draft draft) => (draft[Properties.Development.Compound], draft[Properties.Development.Stage]);

    private static void ReadStages(ReleaseContext context)
    {
        foreach (var match in context.Telling.SelectMany(Rules.Match))
        {
            var stage = match.SpanOf("stage")!.Value;
            var named = match.MentionOf("compound")!;
            IReadOnlyList<Mention> compounds = named.Span.Start > stage.Start || match.Has("latter") ? [named] : TurnsToAnother(match, stage) ? [] : NearCompounds.Before(match, stage);
            var indications = Diseases(match);
            if (indications.Count == 0 && match.Rule.Code == "clinical")
            {
                compounds = [.. compounds.Where(compound => !HasStudy(context, compound))];
            }

            foreach (var indication in indications.Count > 0 ? indications : [null])
            {
                context.Drafts.AddRange(compounds.Select(compound => Make(match, compound, indication)));
            }
        }
    }

    /// <summary>"IMGN388 is ours, and another is in clinical testing": the stage is of one that is not named before it.</summary>
    private static bool TurnsToAnother(Match match, EvidenceSpan stage)
    {
        var run = match.Sentence.Run;
        var at = Enumerable.Range(match.First, match.After - match.First).FirstOrDefault(atom => run.Tokens[match.Sentence.Atoms[atom].FirstToken].Start == stage.Start, match.First);
        var token = match.Sentence.Atoms[at].FirstToken - 1;
        token -= run.IsAny(token, "now", "currently", "also") ? 1 : 0;
        return run.IsAny(token, "is", "are") && run.IsAny(token - 1, DevelopmentLists.Further);
    }

    /// <summary>A compound whose study is told in a phase is told there.</summary>
    internal static bool HasStudy(ReleaseContext context, Mention compound) =>
        context.Drafts.Exists(draft => draft.Kind == SubjectKind.Trial && draft[Properties.Trial.Phase] is not null && draft[Properties.Trial.Compound] is NameValue name && name.Name == compound.Thing!.Name);

    /// <summary>Those behind the stage, up to where another compound or its phase is told; else those between compound and stage.</summary>
    private static List<Mention?> Diseases(Match match)
    {
        var behind = match.Sentence.Atoms.Skip(match.After).TakeWhile(atom => atom.Mention?.Type is not (MentionType.Compound or MentionType.Phase or MentionType.Study)).Select(atom => atom.Mention).Where(IsDisease).ToList();
        return behind.Count > 0 ? behind : [.. match.Sentence.Atoms.Take(match.After).Skip(match.First).Select(atom => atom.Mention).Where(IsDisease)];
    }

    internal static bool IsDisease(Mention? mention) => mention?.Type == MentionType.Indication && !IndicationReader.IsGeneral(mention.Thing!);

    internal static Draft Make(Match match, Mention compound, Mention? indication)
    {
        var (rule, confidence) = (match.Rule.Id, match.Rule.Confidence);
        var draft = new Draft(SubjectKind.Development)
            .Set(Properties.Development.Compound, new NameValue(compound.Thing!.Name), EvidenceSpans.Of(compound.Span), rule, confidence)
            .Set(Properties.Development.Stage, new CodeValue(match.Rule.Code), EvidenceSpans.Of(match.SpanOf("stage")!.Value), rule, confidence);
        return indication is null ? draft
            : draft.Set(Properties.Development.Indication, new NameValue(indication.Thing!.Name), EvidenceSpans.Of(indication.Span), rule, confidence);
    }
}
