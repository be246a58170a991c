using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Extraction.Trials;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Regulatory;

/// <summary>What an event leaves unsaid because another of the same compound says it: the authority, the disease.</summary>
internal static class RegulatoryCompletion
{
    /// <summary>Steps on the way to a product's approval: they are for one disease.</summary>
    private static readonly string[] Steps = ["submission", "acceptance", "priority-review", "pdufa-date", "accelerated-approval", "approval", "other"];

    /// <summary>What an application that was accepted is for.</summary>
    private const string Proposed = "regulatory.disease.acceptance";

    /// <summary>More than an application is for.</summary>
    private const int MostDiseases = 6;

    /// <summary>Which authority of a jurisdiction decides what, where it has several; the first that the release names does.</summary>
    private static readonly Dictionary<(string Jurisdiction, string Event), string[]> Deciders = new()
    {
        [("EU", "approval")] = ["European Commission"],
        [("EU", "orphan-designation")] = ["European Commission"],
        [("EU", "submission")] = ["EMA"],
        [("EU", "acceptance")] = ["EMA"],
    };

    /// <summary>Where one authority decides on medicines.</summary>
    private static readonly Dictionary<string, string[]> Authorities = new() { ["US"] = ["FDA"], ["CN"] = ["NMPA", "CDE"], ["JP"] = ["MHLW", "PMDA"], ["CH"] = ["Swissmedic"], ["CA"] = ["Health Canada"], ["GB"] = ["MHRA"], ["AU"] = ["TGA"] };

    /// <summary>What the event told before is for: "The approval is for the treatment of patients with breast cancer".</summary>
    private static readonly RuleSet OfThis = RuleSet.Parse("""
        regulatory.disease.approval      ^ (the | this) approval (is | was) (for | in) …16 indication:INDICATION ~0.85
        regulatory.disease.acceptance    ^ (the)? (proposed | sought | intended | requested) indication (is | would be) …30 indication:INDICATION ~0.85
        regulatory.disease.designation   ^ (the | this) designation (is | was) (for | in) …16 indication:INDICATION ~0.85
        """);

    public static void Complete(ReleaseContext context)
    {
        var events = context.Drafts.FindAll(draft => draft.Kind == SubjectKind.Regulatory);
        if (events.Count == 0)
        {
            return;
        }

        AddAuthorities(events);
        AddNamed(context, events);
        AddDiseases(context, events);
    }

    /// <summary>Who reviews an application also sets its date: "the FDA accepted the BLA; the goal date is".</summary>
    private static void AddAuthorities(List<Draft> events)
    {
        Draft? before = null;
        foreach (var draft in events)
        {
            if ((CodeOf(draft) is "pdufa-date" or "priority-review" || (CodeOf(draft) is "submission" && draft[Properties.Regulatory.Jurisdiction] is null && draft[Properties.Regulatory.Date] is not null)) && draft[Properties.Regulatory.Agency] is null && IsOfCompound(before, draft) && MayBeIn(before!, draft))
            {
                Take(before!, draft, Properties.Regulatory.Agency);
                Take(before!, draft, Properties.Regulatory.Jurisdiction);
            }

            before = draft[Properties.Regulatory.Agency] is null ? before : draft;
        }
    }

    /// <summary>Of an event whose place is known the authority that decides there, where the release names it elsewhere.</summary>
    private static void AddNamed(ReleaseContext context, List<Draft> events)
    {
        var bare = events.FindAll(draft => draft[Properties.Regulatory.Agency] is null && draft[Properties.Regulatory.Jurisdiction] is not null);
        if (bare.Count == 0)
        {
            return;
        }

        var named = context.Telling.Mentions(MentionType.Regulator).DistinctBy(mention => mention.Thing!.Name).ToList();
        foreach (var draft in bare)
        {
            var place = ((CodeValue)draft[Properties.Regulatory.Jurisdiction]!).Code;
            var deciders = Deciders.GetValueOrDefault((place, CodeOf(draft))) ?? Authorities.GetValueOrDefault(place) ?? [];
            if (deciders.Select(name => named.Find(mention => mention.Thing!.Name == name)).FirstOrDefault(mention => mention is not null) is { } agency)
            {
                draft.Set(Properties.Regulatory.Agency, new NameValue(agency.Thing!.Name), EvidenceSpans.Of(agency.Span), "regulatory.agency.named", 0.6, Basis.Implied);
            }
        }
    }

    private static void AddDiseases(ReleaseContext context, List<Draft> events)
    {
        var bare = events.FindAll(draft => IsForDisease(CodeOf(draft)) && draft[Properties.Regulatory.Indication] is null);
        if (bare.Count == 0)
        {
            return;
        }

        if (context.Telling.SelectMany(OfThis.Match).FirstOrDefault() is { } said)
        {
            foreach (var draft in bare.Where(draft => draft.EvidenceOf(Properties.Regulatory.Event) is [var place, ..] && place.Start < said.Span.Start && (CodeOf(draft).EndsWith(said.Rule.Code, StringComparison.Ordinal) || (said.Rule.Id == Proposed && CodeOf(draft) == "submission"))))
            {
                AddEach(context, draft, said);
            }
        }

        var told = new Dictionary<FactValue, Draft?>();
        foreach (var draft in events.Where(draft => draft[Properties.Regulatory.Indication] is { Stored: not ("fallopian tube cancer" or "primary peritoneal cancer") } && IsForDisease(CodeOf(draft)))) // these two go with ovarian cancer
        {
            var compound = draft[Properties.Regulatory.Compound]!;
            told[compound] = !told.TryGetValue(compound, out var known) ? draft : known?[Properties.Regulatory.Indication] == draft[Properties.Regulatory.Indication] ? known : null;
        }

        var aims = TrialDiseases.Aims(context).ToDictionary(aim => aim.Key.Name, aim => aim.Value);
        var only = events.TrueForAll(draft => draft[Properties.Regulatory.Compound] == events[0][Properties.Regulatory.Compound]) ? OnlyDisease(context) : null;
        foreach (var draft in bare)
        {
            var compound = draft[Properties.Regulatory.Compound]!;
            if (told.TryGetValue(compound, out var source))
            {
                Take(source, draft, Properties.Regulatory.Indication);
            }
            else if ((compound is NameValue name && aims.GetValueOrDefault(name.Name) is [var disease] ? disease : only) is { } meant)
            {
                draft.Set(Properties.Regulatory.Indication, new NameValue(meant.Thing!.Name), EvidenceSpans.Of(meant.Span), "regulatory.disease.aim", 0.6, Basis.Implied);
            }
        }
    }

    /// <summary>One row for each disease that the words list.</summary>
    private static void AddEach(ReleaseContext context, Draft draft, Match said)
    {
        var diseases = StudyDiseases.JointIndications(said.Sentence, said.AtomOf("indication")).Take(MostDiseases).ToList();
        for (var i = diseases.Count - 1; i >= 0; i--)
        {
            var row = draft;
            if (i > 0)
            {
                row = new Draft(SubjectKind.Regulatory);
                row.Absorb(draft);
                context.Drafts.Add(row);
            }

            row.Set(Properties.Regulatory.Indication, new NameValue(diseases[i].Thing!.Name), EvidenceSpans.Of(diseases[i].Span), said.Rule.Id, said.Rule.Confidence);
        }
    }

    /// <summary>The one disease that the release speaks of; null where it speaks of several.</summary>
    private static Mention? OnlyDisease(ReleaseContext context)
    {
        Mention? only = null;
        foreach (var mention in context.Telling.SelectMany(sentence => sentence.Mentions).Where(EventReader.IsDisease))
        {
            if (only is not null && mention.Thing != only.Thing)
            {
                return null;
            }

            only ??= mention;
        }

        return only;
    }

    /// <summary>Steps, and designations; an application for a trial may be for any number of diseases.</summary>
    private static bool IsForDisease(string code) => Array.IndexOf(Steps, code) >= 0 || code is "orphan-designation" or "fast-track" or "breakthrough";

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
