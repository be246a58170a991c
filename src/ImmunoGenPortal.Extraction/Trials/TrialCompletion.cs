using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>What a release tells once and means for several studies: the meeting, the disease that a compound is for, that patients were judged.</summary>
internal static class TrialCompletion
{
    /// <summary>How far apart a ratio and its median may stand, in characters.</summary>
    private const int Nearest = 240;

    public static void Complete(ReleaseContext context, IReadOnlyList<TrialDraft> trials)
    {
        AddVenues(context, trials);
        AddEvaluable(trials);
        JoinHazards(trials);
        JoinRates(trials);
        JoinCounts(trials);
        AddDiseases(context, trials);
        AddStatus(trials);
    }

    /// <summary>Studies with an abstract were presented at the meeting that the release tells of first.</summary>
    private static void AddVenues(ReleaseContext context, IReadOnlyList<TrialDraft> trials)
    {
        var waiting = trials.Where(trial => trial.Draft[Properties.Trial.Abstract] is not null && trial.Draft[Properties.Trial.Venue] is null).ToList();
        if (waiting.Count == 0)
        {
            return;
        }

        foreach (var sentence in context.Telling)
        {
            foreach (var match in TrialFactRules.Rules.Match(sentence))
            {
                if (match.MentionOf("venue") is { Thing: not null } meeting && VenueReader.Of(context, sentence, meeting) is { } venue)
                {
                    waiting.ForEach(trial => trial.Draft.Set(Properties.Trial.Venue, new NameValue(venue.Name), EvidenceSpans.Of(venue.Span), "trial.venue.shared", 0.75));
                    return;
                }
            }
        }
    }

    /// <summary>Those among whom responses were counted could be judged; a part or an arm says nothing of all.</summary>
    private static void AddEvaluable(IReadOnlyList<TrialDraft> trials)
    {
        foreach (var trial in trials)
        {
            var rate = trial.Draft.Parts.Find(part => part.Kind == SubjectKind.Result && part[Properties.Result.Metric] is CodeValue { Code: "ORR" } && part[Properties.Result.Of] is not null);
            if (rate is not null && rate[Properties.Result.Subgroup] is null && rate[Properties.Result.Arm] is null && trial.Draft[Properties.Trial.Evaluable] is null)
            {
                trial.Draft.Set(Properties.Trial.Evaluable, rate[Properties.Result.Of]!, rate.EvidenceOf(Properties.Result.Of), "trial.evaluable.rate", 0.7);
            }
        }
    }

    /// <summary>A hazard ratio told alone belongs to the median of the same metric, where that has none of its own.</summary>
    private static void JoinHazards(IReadOnlyList<TrialDraft> trials)
    {
        foreach (var parts in trials.Select(trial => trial.Draft.Parts))
        {
            foreach (var ratio in parts.Where(part => part[Properties.Result.HazardRatio] is not null && IsWhole(part) && part[Properties.Result.Months] is null).ToList())
            {
                var medians = parts.FindAll(part => IsWhole(part) && part[Properties.Result.Months] is not null && part[Properties.Result.Metric] == ratio[Properties.Result.Metric]);
                medians.RemoveAll(median => median[Properties.Result.HazardRatio] is not null);
                if (medians.Find(median => AreNear(median, ratio)) is { } near)
                {
                    near.Absorb(ratio);
                    parts.Remove(ratio);
                }
            }
        }
    }

    /// <summary>Whether a ratio and a median stand in one sentence or two.</summary>
    private static bool AreNear(Draft median, Draft ratio) =>
        median.EvidenceOf(Properties.Result.Months) is [var time, ..] && ratio.EvidenceOf(Properties.Result.HazardRatio) is [var share, ..] && Math.Abs(time.Start - share.Start) < Nearest;

    /// <summary>A share told alone is the one of a count of the same metric that comes to it: "6 of 19 patients responded, for an ORR of 32%".</summary>
    private static void JoinRates(IReadOnlyList<TrialDraft> trials)
    {
        foreach (var parts in trials.Select(trial => trial.Draft.Parts))
        {
            foreach (var share in parts.Where(part => part[Properties.Result.Percent] is not null && part[Properties.Result.N] is null && part[Properties.Result.Arm] is null).ToList())
            {
                if (parts.Find(part => IsCountOf(part, share)) is { } count)
                {
                    count.Absorb(share);
                    parts.Remove(share);
                }
            }
        }
    }

    /// <summary>A count told in words and in a table is one: bare beside the same with its whole, or of the same part of the patients.</summary>
    private static void JoinCounts(IReadOnlyList<TrialDraft> trials)
    {
        foreach (var parts in trials.Select(trial => trial.Draft.Parts))
        {
            for (var i = parts.Count - 1; i >= 0; i--)
            {
                if (parts[i] is var count && count.Kind == SubjectKind.Result && count[Properties.Result.N] is not null && count[Properties.Result.Percent] is null && count[Properties.Result.Arm] is null
                    && parts.Exists(other => other != count && IsSameCount(count, other)))
                {
                    parts.RemoveAt(i);
                }
            }
        }
    }

    private static bool IsSameCount(Draft count, Draft other) =>
        other[Properties.Result.Metric] == count[Properties.Result.Metric] && other[Properties.Result.N] == count[Properties.Result.N]
        && (count[Properties.Result.Of] is null ? other[Properties.Result.Of] is not null && other[Properties.Result.Subgroup] is not null
            : other[Properties.Result.Of] == count[Properties.Result.Of] && count[Properties.Result.Subgroup] is TextValue part && (other[Properties.Result.Subgroup] is not TextValue whole || whole.Text.Contains(part.Text, StringComparison.Ordinal) && whole != part));

    private static bool IsCountOf(Draft count, Draft share) =>
        count[Properties.Result.N] is NumberValue n && count[Properties.Result.Of] is NumberValue { Number: > 0 } of && share[Properties.Result.Percent] is NumberValue percent
        && count[Properties.Result.Percent] is null && count[Properties.Result.Metric] == share[Properties.Result.Metric] && count[Properties.Result.Arm] is null
        && (share[Properties.Result.Subgroup] is null || share[Properties.Result.Subgroup] == count[Properties.Result.Subgroup])
        && Math.Abs((100 * n.Number / of.Number) - percent.Number) <= 0.5m;

    private static bool IsWhole(Draft part) =>
        part.Kind == SubjectKind.Result && part[Properties.Result.Subgroup] is null && part[Properties.Result.Arm] is null && part[Properties.Result.Percent] is null;

    /// <summary>A study whose disease is not told is in the one that its compound is for.</summary>
    private static void AddDiseases(ReleaseContext context, IReadOnlyList<TrialDraft> trials)
    {
        var bare = trials.Where(trial => trial.Indications.Count == 0 && !trial.IsGeneral).ToList();
        if (bare.Count == 0)
        {
            return;
        }

        var aims = Aims(context);
        var headline = HeadlineDisease(context);
        foreach (var trial in bare)
        {
            if (KnownDisease(context, trial) is { } known)
            {
                trial.Draft.Set(Properties.Trial.Indication, new NameValue(known.Thing!.Name), EvidenceSpans.Of(known.Span), "trial.disease.known", 0.75, Basis.Implied);
                continue;
            }

            IReadOnlyList<Mention>? told = aims.GetValueOrDefault(trial.Compound);
            foreach (var disease in told ?? [])
            {
                trial.Draft.Set(Properties.Trial.Indication, new NameValue(disease.Thing!.Name), EvidenceSpans.Of(disease.Span), "trial.disease.aim", 0.7);
            }

            if (told is null && headline is not null && IsInHeadline(context, trial) && DiseaseOfOthers(trial, trials) is null && !HasOther(trial, trials))
            {
                trial.Draft.Set(Properties.Trial.Indication, new NameValue(headline.Thing!.Name), EvidenceSpans.Of(headline.Span), "trial.disease.headline", 0.65, Basis.Implied);
            }
            else if (told is null && DiseaseOfOthers(trial, trials) is { } alike)
            {
                trial.Draft.Set(Properties.Trial.Indication, alike.Draft[Properties.Trial.Indication]!, alike.Draft.EvidenceOf(Properties.Trial.Indication), "trial.disease.alike", 0.6, Basis.Implied);
            }
        }
    }

    /// <summary>The only disease that the headline names; null where it names none or several.</summary>
    private static Mention? HeadlineDisease(ReleaseContext context)
    {
        var diseases = context.In(Section.Headline, Section.Subtitle).SelectMany(sentence => sentence.Mentions).Where(StudyFocus.IsDisease).ToList();
        return diseases.Count > 0 && diseases.TrueForAll(disease => disease.Thing == diseases[0].Thing) ? diseases[0] : null;
    }

    private static bool IsInHeadline(ReleaseContext context, TrialDraft trial) =>
        context.In(Section.Headline, Section.Subtitle).Any(sentence => sentence.Mentions.Any(mention => mention.Type == MentionType.Compound && mention.Thing == trial.Compound));

    /// <summary>Whether a study of the compound has a disease of its own.</summary>
    private static bool HasOther(TrialDraft bare, IReadOnlyList<TrialDraft> trials) =>
        trials.Any(trial => trial.Compound == bare.Compound && trial.Indications.Count > 0);

    /// <summary>The disease that a named study is known to be in, where the release names it.</summary>
    private static Mention? KnownDisease(ReleaseContext context, TrialDraft trial)
    {
        NamedThing? thing = null;
        for (var name = trial.Name?.Disease; name is not null && thing is null;)
        {
            thing = context.Lexicon.Find(MentionType.Indication, name);
            name = name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? name[(space + 1)..] : null; // "HER2-positive" is no part of it
        }

        return thing is null ? null : context.Telling.SelectMany(sentence => sentence.Mentions).FirstOrDefault(mention => mention.Type == MentionType.Indication && mention.Thing == thing);
    }

    /// <summary>Another study of the compound, where all of those with a disease are in one and the same.</summary>
    private static TrialDraft? DiseaseOfOthers(TrialDraft bare, IReadOnlyList<TrialDraft> trials)
    {
        TrialDraft? found = null;
        foreach (var trial in trials)
        {
            if (trial.Compound == bare.Compound && trial.Indications.Count > 0)
            {
                if (trial.Indications.Count > 1 || (found is not null && !found.Indications.SetEquals(trial.Indications)))
                {
                    return null;
                }

                found = trial;
            }
        }

        return found;
    }

    /// <summary>By compound the diseases that it is said to be for, where one sentence says so or all name the same.</summary>
    internal static Dictionary<NamedThing, IReadOnlyList<Mention>?> Aims(ReleaseContext context)
    {
        var aims = new Dictionary<NamedThing, IReadOnlyList<Mention>?>();
        foreach (var match in context.Telling.SelectMany(TrialRules.Aims.Match))
        {
            var compound = match.MentionOf("compound")!.Thing!;
            List<Mention> diseases = [.. StudyWords.JointIndications(match.Sentence, match.AtomOf("indication"))];
            if (diseases.Count > 0 && !match.Sentence.Mentions.Any(mention => mention.Type is MentionType.Phase or MentionType.Study))
            {
                aims[compound] = !aims.TryGetValue(compound, out var known) ? diseases
                    : known is not null && known.Select(one => one.Thing).SequenceEqual(diseases.Select(one => one.Thing)) ? known
                    : null;
            }
        }

        return aims;
    }

    /// <summary>A study in a phase, of which no end and no plan is told and nothing was reported, has begun.</summary>
    private static void AddStatus(IReadOnlyList<TrialDraft> trials)
    {
        foreach (var trial in trials)
        {
            if (trial is { Phase: not null, Status: null } && !trial.Draft.Parts.Exists(part => part.Kind == SubjectKind.Result))
            {
                trial.Draft.Set(Properties.Trial.Status, new CodeValue("ongoing"), trial.Draft.EvidenceOf(Properties.Trial.Phase), "trial.status.begun", 0.6, Basis.Implied);
            }
        }
    }
}
