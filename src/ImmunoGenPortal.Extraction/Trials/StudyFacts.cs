using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>What a sentence that names a study says of it as such: its phase and name, its diseases, how far it is.</summary>
internal static class StudyFacts
{
    public static void AddIdentity(StudyPlace place, TrialDraft trial)
    {
        var (rule, confidence) = (place.Match.Rule.Id, place.Match.Rule.Confidence);
        if (place.Phase is { } phase && (trial.Phase is null || IsWhole(place, trial)))
        {
            trial.Draft.Remove(Properties.Trial.Phase);
            trial.Phase = phase.Code;
            trial.Draft.Set(Properties.Trial.Phase, new CodeValue(phase.Code!), EvidenceSpans.Of(phase.Span), rule, confidence);
        }

        if (place.Name is { } name && trial.Name is null)
        {
            trial.Name = name.Thing;
            trial.Draft.Set(Properties.Trial.Name, new NameValue(name.Thing!.Name), EvidenceSpans.Of(name.Span), rule, confidence);
        }
    }

    /// <summary>"the FORWARD II phase 1b study", then "FORWARD II, a Phase 1b/2 study": the first was a part.</summary>
    private static bool IsWhole(StudyPlace place, TrialDraft trial) =>
        place.Name?.Thing == trial.Name && trial.Name is not null && place.Phase?.Code is { } both && both.Contains('/', StringComparison.Ordinal) && both.Split('/').Contains(trial.Phase);

    public static void AddIndications(ToldStudy told, TrialDraft trial)
    {
        foreach (var indication in told.Indications.Where(indication => !trial.IsTold(indication.Thing!) && trial.Indications.Add(indication.Thing!)))
        {
            trial.Draft.Set(Properties.Trial.Indication, new NameValue(indication.Thing!.Name), EvidenceSpans.Of(indication.Span), told.Place.Match.Rule.Id, told.Place.Match.Rule.Confidence);
        }
    }

    /// <summary>What its stretch says, else that something is in a phase at all.</summary>
    public static Match? StatusOf(Sentence sentence, StudyPlace place) =>
        StatusBetween(sentence, place.Stretch.First, EndOfTelling(sentence, place))
        ?? (place.JoinedTo is { } next ? StatusBetween(sentence, next.Stretch.First, EndOfTelling(sentence, next)) : null);

    /// <summary>Where the stretch turns to another compound: "both in Phase I testing, together with IMGN289, for which testing is to begin".</summary>
    private static int EndOfTelling(Sentence sentence, StudyPlace place)
    {
        var before = place.After;
        while (--before >= place.Stretch.First && !StudyFocus.IsCompound(sentence.Atoms[Math.Min(before, sentence.Atoms.Count - 1)].Mention))
        {
        }

        var own = before >= place.Stretch.First ? sentence.Atoms[before].Mention!.Thing : null;
        for (var i = place.After; own is not null && i < place.Stretch.After; i++)
        {
            if (StudyFocus.IsCompound(sentence.Atoms[i].Mention) && sentence.Atoms[i].Mention!.Thing != own)
            {
                return i;
            }
        }

        return place.Stretch.After;
    }

    private static Match? StatusBetween(Sentence sentence, int first, int after)
    {
        Match? size = null;
        foreach (var match in TrialRules.Status.Match(sentence))
        {
            var at = match.AtomOf("said");
            if (at < first || at >= after)
            {
                continue;
            }

            if (!SaysSize(match))
            {
                return size is null || match.Rule.Code is "ongoing" or "enrolling" ? match : size;
            }

            size ??= match;
        }

        return size;
    }

    /// <summary>"is expected to enroll": of one that has begun its size, else that it is planned.</summary>
    private static bool SaysSize(Match match) =>
        match.Rule.Code == "planned" && match.Sentence.Run.IsAny(match.Sentence.Atoms[match.After - 1].FirstToken, "enroll", "follow", "in", "include", "recruit");

    public static void AddStatus(Sentence sentence, ToldStudy told, TrialDraft trial, bool listsPlans, bool isPortion)
    {
        var match = StatusOf(sentence, told.Place);
        if (match is null && told.Status is not null && trial.Status is null)
        {
            match = TrialRules.Status.Match(sentence).FirstOrDefault(one => one.Rule.Code == told.Status); // "a Phase I trial in one and a Phase II trial in the other"
        }

        if (told.Place.Match.Rule.Id == "trial.start")
        {
            trial.Draft.Set(Properties.Trial.Status, new CodeValue("planned"), EvidenceSpans.Of(sentence.SpanOf(told.Place.Match.First, told.Place.Match.First + 1)), "trial.start", told.Place.Match.Rule.Confidence);
        }
        else if (match is not null && !(SaysSize(match) && trial.Status is not null) && !told.Place.IsBareDisease && !(isPortion && match.Rule.Code is "planned" or "completed"))
        {
            var isPlan = listsPlans && match.Rule.Code == "ongoing" && sentence.Run.IsAny(sentence.Atoms[match.AtomOf("said")].FirstToken, "initiation", "start", "commencement", "first");
            trial.SetStatus(isPlan ? "planned" : match.Rule.Code, match.SpanOf("said")!.Value, sentence.Run.Text, match.Rule.Id, match.Rule.Confidence);
        }
    }
}
