using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Compounds;

/// <summary>
/// How far a compound is where no sentence says so and no study of it is described: work before the clinic says that it is not there yet;
/// an application to sell it, or its approval, says so of itself.
/// </summary>
public static class DevelopmentSigns
{
    /// <summary>Wordings of work that a compound in the clinic may see too: they count where nothing else tells its stage.</summary>
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let IND = (ind | investigational new drug application | investigational new drug | clinical trial application)
        let MEANS = (expects | expect | plans | plan | intends | intend | aims | hopes | is expected | are expected | on track | anticipates | scheduled)
        let WORK = (work | studies | research | development | testing | evaluation | experiments | models | program)
        development.sign.preclinical   stage:(preclinical WORK) …1 (on | of | with | for) (the | its | their)? …1 compound:COMPOUND ~0.85
        development.sign.preclinical   ^ stage:(in preclinical WORK) , compound:COMPOUND ~0.8
        development.sign.preclinical   (tested | testing | evaluated | evaluating | studied | assessed | assessing) compound:COMPOUND stage:(in preclinical WORK) ~0.85
        development.sign.preclinical   compound:COMPOUND …3 (tested | evaluated | studied | assessed | examined) stage:(in preclinical WORK) ~0.85
        development.sign.preclinical   MEANS to? (file | submit | be filing) stage:(…4 IND) …2 (for | of | on | with) …2 compound:COMPOUND ~0.8
        development.sign.preclinical   stage:IND …2 (for | of | on) …2 compound:COMPOUND …4 (is | are) (expected | planned | anticipated | scheduled | on track | projected) ~0.8
        development.sign.preclinical   compound:COMPOUND (is | remains | are) …2 on track for …2 stage:IND ~0.8
        development.sign.preclinical   stage:((toxicology | toxicity | pharmacology) (studies | testing | work | experiments)) …2 (on | of | with) (the | its)? compound:COMPOUND ~0.8
        development.sign.preclinical   stage:(in …1 (mice | mouse models | animals | animal models | animal studies | monkeys | xenografts)) …8 compound:COMPOUND ~0.75
        development.sign.preclinical   compound:COMPOUND …8 stage:(in …1 (mice | mouse models | animals | animal models | animal studies | monkeys | xenografts)) ~0.75
        development.sign.clinical      compound:COMPOUND (which is | is)? stage:(being (tested | evaluated | studied)) by ORG (in | for) …3 INDICATION ~0.8
        development.sign.not           (has | have | had | been | not | no | earlier | was | were) …3 preclinical !
        """);

    public static void Read(ReleaseContext context)
    {
        foreach (var match in context.Telling.SelectMany(Rules.Match))
        {
            var compound = match.MentionOf("compound")!;
            if (!IsTold(context, compound.Thing!.Name))
            {
                context.Drafts.Add(DevelopmentRules.Make(match, compound, indication: null));
            }
        }

        foreach (var steps in context.Drafts.FindAll(draft => draft.Kind == SubjectKind.Regulatory && StageOf(draft) is not null).GroupBy(draft => draft[Properties.Regulatory.Compound]))
        {
            if (steps.Key is NameValue name && !IsStudied(context, name.Name))
            {
                context.Drafts.Add(Make(steps.OrderBy(step => StageOf(step), StringComparer.Ordinal).First()));
            }
        }
    }

    /// <summary>The stage that an event tells of itself, the furthest first by its letters; null where it tells none.</summary>
    private static string? StageOf(Draft step) => ((CodeValue)step[Properties.Regulatory.Event]!).Code switch
    {
        "approval" or "accelerated-approval" => "approved",
        "submission" or "acceptance" or "priority-review" or "pdufa-date" => "filed",
        _ => null,
    };

    private static Draft Make(Draft step)
    {
        const string rule = "development.sign.event";
        var draft = new Draft(SubjectKind.Development)
            .Set(Properties.Development.Compound, step[Properties.Regulatory.Compound]!, step.EvidenceOf(Properties.Regulatory.Compound), rule, 0.8)
            .Set(Properties.Development.Stage, new CodeValue(StageOf(step)!), step.EvidenceOf(Properties.Regulatory.Event), rule, 0.8, Basis.Implied);
        return step[Properties.Regulatory.Indication] is not { } disease ? draft
            : draft.Set(Properties.Development.Indication, disease, step.EvidenceOf(Properties.Regulatory.Indication), rule, 0.7, Basis.Implied);
    }

    /// <summary>Whether a study of the compound, or its stage, is told.</summary>
    private static bool IsStudied(ReleaseContext context, string compound) =>
        context.Drafts.Exists(draft => (draft.Kind == SubjectKind.Trial && Is(draft[Properties.Trial.Compound], compound))
            || (draft.Kind == SubjectKind.Development && Is(draft[Properties.Development.Compound], compound)));

    /// <summary>The same, or an event on its way to patients or beyond.</summary>
    private static bool IsTold(ReleaseContext context, string compound) =>
        IsStudied(context, compound) || context.Drafts.Exists(draft => draft.Kind == SubjectKind.Regulatory && Is(draft[Properties.Regulatory.Compound], compound));

    private static bool Is(FactValue? value, string compound) => value is NameValue name && name.Name == compound;
}
