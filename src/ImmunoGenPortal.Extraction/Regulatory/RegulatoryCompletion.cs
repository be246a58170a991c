using ImmunoGenPortal.Extraction.Trials;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Regulatory;

/// <summary>What an event leaves unsaid because another of the same compound says it: the authority, the disease.</summary>
internal static class RegulatoryCompletion
{
    /// <summary>Steps on the way to a product's approval: they are for one disease. Designations and applications for trials each have their own.</summary>
    private static readonly string[] Steps = ["submission", "acceptance", "priority-review", "pdufa-date", "accelerated-approval", "approval", "other"];

    public static void Complete(ReleaseContext context)
    {
        var events = context.Drafts.FindAll(draft => draft.Kind == SubjectKind.Regulatory);
        if (events.Count == 0)
        {
            return;
        }

        AddAuthorities(events);
        AddDiseases(context, events);
    }

    /// <summary>Who reviews an application also sets its date: "the FDA accepted the BLA; the goal date is".</summary>
    private static void AddAuthorities(List<Draft> events)
    {
        Draft? before = null;
        foreach (var draft in events)
        {
            if (CodeOf(draft) is "pdufa-date" or "priority-review" && draft[Properties.Regulatory.Agency] is null && IsOfCompound(before, draft) && MayBeIn(before!, draft))
            {
                Take(before!, draft, Properties.Regulatory.Agency);
                Take(before!, draft, Properties.Regulatory.Jurisdiction);
            }

            before = draft[Properties.Regulatory.Agency] is null ? before : draft;
        }
    }

    private static void AddDiseases(ReleaseContext context, List<Draft> events)
    {
        var bare = events.FindAll(draft => Array.IndexOf(Steps, CodeOf(draft)) >= 0 && draft[Properties.Regulatory.Indication] is null);
        if (bare.Count == 0)
        {
            return;
        }

        var told = new Dictionary<FactValue, Draft?>();
        foreach (var draft in events.Where(draft => draft[Properties.Regulatory.Indication] is not null && Array.IndexOf(Steps, CodeOf(draft)) >= 0))
        {
            var compound = draft[Properties.Regulatory.Compound]!;
            told[compound] = !told.TryGetValue(compound, out var known) ? draft : known?[Properties.Regulatory.Indication] == draft[Properties.Regulatory.Indication] ? known : null;
        }

        var aims = TrialCompletion.Aims(context).ToDictionary(aim => aim.Key.Name, aim => aim.Value);
        foreach (var draft in bare)
        {
            var compound = draft[Properties.Regulatory.Compound]!;
            if (told.TryGetValue(compound, out var source))
            {
                Take(source, draft, Properties.Regulatory.Indication);
            }
            else if (compound is NameValue name && aims.GetValueOrDefault(name.Name) is [var disease])
            {
                draft.Set(Properties.Regulatory.Indication, new NameValue(disease.Thing!.Name), EvidenceSpans.Of(disease.Span), "regulatory.disease.aim", 0.6, Basis.Implied);
            }
        }
    }

    private static void Take(Draft? source, Draft draft, Property property)
    {
        if (source?[property] is { } value && draft[property] is null)
        {
            draft.Set(property, value, source.EvidenceOf(property), "regulatory.shared", 0.6, Basis.Implied);
        }
    }

    private static string CodeOf(Draft draft) => ((CodeValue)draft[Properties.Regulatory.Event]!).Code;

    private static bool IsOfCompound(Draft? before, Draft draft) => before is not null && before[Properties.Regulatory.Compound] == draft[Properties.Regulatory.Compound];

    private static bool MayBeIn(Draft before, Draft draft) =>
        draft[Properties.Regulatory.Jurisdiction] is null || before[Properties.Regulatory.Jurisdiction] == draft[Properties.Regulatory.Jurisdiction];
}
