using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
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
        JoinParts(trials);
        JoinRates(trials);
        JoinCounts(trials);
        TrialDiseases.Complete(context, trials);
        EndedDevelopment.Complete(context, trials);
        AddStatus(context, trials);
        NameAsWritten(context, trials);
    }

    /// <summary>A drug that the release calls by its brand alone is called so: the name of its substance is the lexicon's, not the text's.</summary>
    private static void NameAsWritten(ReleaseContext context, IReadOnlyList<TrialDraft> trials)
    {
        if (!trials.Any(static trial => trial.Combination.Count > 0))
        {
            return;
        }

        var written = context.Telling.Where(static sentence => sentence.Holds(MentionType.Drug)).SelectMany(static sentence => sentence.Mentions).Where(static mention => mention.Type == MentionType.Drug)
            .ToLookup(static drug => drug.Thing!.Name, drug => drug.Span.QuoteLine(context.Text));
        foreach (var trial in trials)
        {
            trial.Draft.Replace((property, value) => property == Properties.Trial.Combination && value is NameValue { Name: var name } && written[name].Any() && written[name].All(said => IsBrand(said, name)) ? new NameValue(written[name].First()) : value);
        }
    }

    /// <summary>A brand is one word with a capital; a class of drugs or its short form in capitals is none.</summary>
    private static bool IsBrand(string said, string name) =>
        !said.Equals(name, StringComparison.OrdinalIgnoreCase) && char.IsUpper(said[0]) && said.Length > 4 && !said.Contains(' ', StringComparison.Ordinal);

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
            var rate = trial.Draft.Parts.Find(part => part.Kind == SubjectKind.Result && part[Properties.Result.Metric] is CodeValue { Code: "ORR" } && part[Properties.Result.Of] is not null && part[Properties.Result.Subgroup] is null);
            if (rate is not null && rate[Properties.Result.Arm] is null && trial.Draft[Properties.Trial.Evaluable] is null)
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
            foreach (var ratio in parts.Where(part => part[Properties.Result.HazardRatio] is not null && IsTimed(part) && part[Properties.Result.Months] is null).ToList())
            {
                var medians = parts.FindAll(part => IsTimed(part) && part[Properties.Result.Months] is not null && part[Properties.Result.Metric] == ratio[Properties.Result.Metric] && part[Properties.Result.Subgroup] == ratio[Properties.Result.Subgroup]);
                var isOnly = medians.Count(median => median[Properties.Result.Arm] is null) == 1 && parts.Count(part => part[Properties.Result.HazardRatio] is not null && part[Properties.Result.Metric] == ratio[Properties.Result.Metric]) == 1;
                medians.RemoveAll(median => median[Properties.Result.HazardRatio] is not null || median[Properties.Result.Arm] is not null);
                if ((medians.Find(median => isOnly || AreNear(median, Properties.Result.Months, ratio)) ?? (medians.Count > 0 ? null : parts.Find(share => IsShareOf(share, ratio)))) is { } near)
                {
                    near.Absorb(ratio);
                    parts.Remove(ratio);
                }
            }
        }
    }

    /// <summary>The share of those alive, or free of progression, that a ratio behind it is of.</summary>
    private static bool IsShareOf(Draft share, Draft ratio) =>
        share[Properties.Result.Percent] is not null && share[Properties.Result.HazardRatio] is null && share[Properties.Result.Arm] is null && share[Properties.Result.Metric] == ratio[Properties.Result.Metric]
        && share[Properties.Result.Subgroup] == ratio[Properties.Result.Subgroup] && AreNear(share, Properties.Result.Percent, ratio) && share.EvidenceOf(Properties.Result.Percent)[0].Start < ratio.EvidenceOf(Properties.Result.HazardRatio)[0].Start;

    /// <summary>Whether a ratio and a median or share stand in one sentence or two.</summary>
    private static bool AreNear(Draft median, Property figure, Draft ratio) =>
        median.EvidenceOf(figure) is [var time, ..] && ratio.EvidenceOf(Properties.Result.HazardRatio) is [var share, ..] && Math.Abs(time.Start - share.Start) < Nearest;

    /// <summary>A figure of a part of the patients told in fewer words, by somebody who is quoted, say: "patients with high FRα", where it is of those "with high FRα expression".</summary>
    private static void JoinParts(IReadOnlyList<TrialDraft> trials)
    {
        foreach (var parts in trials.Select(trial => trial.Draft.Parts))
        {
            foreach (var shorter in parts.Where(static part => part.Kind == SubjectKind.Result && part[Properties.Result.N] is null).ToList())
            {
                if (parts.Find(part => IsLonger(part, shorter) || IsBareAgain(parts, part, shorter) || (IsOnlyBare(parts, shorter) && IsSameShare(part, shorter))) is { } longer)
                {
                    longer.Absorb(shorter);
                    parts.Remove(shorter);
                }
            }
        }
    }

    /// <summary>Months or a share told of nobody in particular, which are told of one part of the patients alone: somebody who is quoted says them in short.</summary>
    private static bool IsBareAgain(List<Draft> parts, Draft part, Draft shorter) =>
        part != shorter && shorter[Properties.Result.Subgroup] is null && shorter[Properties.Result.Of] is null && shorter[Properties.Result.Arm] is null && shorter[Properties.Result.Interval] is null && shorter[Properties.Result.HazardRatio] is null
        && IsToldOf(part, shorter) && parts.Count(other => IsToldOf(other, shorter)) == 1 && !parts.Exists(other => other != shorter && other[Properties.Result.Metric] == shorter[Properties.Result.Metric] && other[Properties.Result.Subgroup] is null);

    private static bool IsToldOf(Draft part, Draft shorter) =>
        part[Properties.Result.Metric] == shorter[Properties.Result.Metric] && part[Properties.Result.Subgroup] is not null && part[Properties.Result.Arm] is null
        && (shorter[Properties.Result.Months] ?? shorter[Properties.Result.Percent]) is { } figure && (part[Properties.Result.Months] ?? part[Properties.Result.Percent]) == figure;

    /// <summary>A share without a count, the only one of its metric that is told of no part: somebody says in short what is counted elsewhere of the part that matters.</summary>
    private static bool IsOnlyBare(List<Draft> parts, Draft share) =>
        share[Properties.Result.Percent] is not null && share[Properties.Result.Subgroup] is null && share[Properties.Result.Of] is null && share[Properties.Result.Arm] is null && share[Properties.Result.Interval] is null
        && parts.Count(part => part[Properties.Result.Metric] == share[Properties.Result.Metric] && part[Properties.Result.Subgroup] is null && part[Properties.Result.N] is null) == 1;

    private static bool IsSameShare(Draft part, Draft share) =>
        part != share && part[Properties.Result.Metric] == share[Properties.Result.Metric] && part[Properties.Result.Percent] == share[Properties.Result.Percent] && part[Properties.Result.N] is not null && part[Properties.Result.Subgroup] is not null && part[Properties.Result.Arm] is null;

    private static bool IsLonger(Draft part, Draft shorter) =>
        part != shorter && part[Properties.Result.Metric] == shorter[Properties.Result.Metric] && part[Properties.Result.Arm] == shorter[Properties.Result.Arm]
        && ((shorter[Properties.Result.Months] is { } months && part[Properties.Result.Months] == months) || (shorter[Properties.Result.Percent] is { } percent && part[Properties.Result.Percent] == percent))
        && (shorter[Properties.Result.Of] is null || part[Properties.Result.Of] == shorter[Properties.Result.Of])
        && part[Properties.Result.Subgroup] is TextValue { Text: var whole } && shorter[Properties.Result.Subgroup] is TextValue { Text: var said } && whole.Length > said.Length && whole.Contains(said, StringComparison.OrdinalIgnoreCase);

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
        && (count[Properties.Result.Of] is null ? other[Properties.Result.Of] is not null && (other[Properties.Result.Subgroup] is not null || count[Properties.Result.Subgroup] is not null)
            : other[Properties.Result.Of] == count[Properties.Result.Of] && count[Properties.Result.Subgroup] is TextValue part && (other[Properties.Result.Subgroup] is not TextValue whole || whole.Text.Contains(part.Text, StringComparison.Ordinal) && whole != part));

    private static bool IsCountOf(Draft count, Draft share) =>
        count[Properties.Result.N] is NumberValue n && count[Properties.Result.Of] is NumberValue { Number: > 0 } of && share[Properties.Result.Percent] is NumberValue percent
        && count[Properties.Result.Percent] is null && count[Properties.Result.Metric] == share[Properties.Result.Metric] && count[Properties.Result.Arm] is null
        && (share[Properties.Result.Subgroup] is null || share[Properties.Result.Subgroup] == count[Properties.Result.Subgroup])
        && Math.Abs((100 * n.Number / of.Number) - percent.Number) <= 0.5m;

    private static bool IsTimed(Draft part) =>
        part.Kind == SubjectKind.Result && part[Properties.Result.Arm] is null && part[Properties.Result.Percent] is null;

    /// <summary>What an approval rests on has been done.</summary>
    private static readonly RuleSet Bases = RuleSet.Parse("""
        let APPROVAL = (approved | approves | approval | approvals | authorized | authorization | licensed | label)
        trial.basis   APPROVAL …24 (based on | basis of | supported by | on the strength of) …8 study:(PHASE | STUDY)
        trial.basis   study:(PHASE | STUDY) …6 (supported | supports | was the basis | were the basis | formed the basis | served as the basis | led to) …6 APPROVAL
        trial.basis   (ongoing | current | planned | continuing) …4 study:(PHASE | STUDY) !
    """);

    /// <summary>A study in a phase, of which no end and no plan is told and nothing was reported, has begun; that it goes on is not said of what an approval rests on.</summary>
    private static void AddStatus(ReleaseContext context, IReadOnlyList<TrialDraft> trials)
    {
        List<EvidenceSpan>? bases = null;
        foreach (var trial in trials)
        {
            if (trial.Status == "planned" && trial.HasResults)
            {
                trial.Draft.Remove(Properties.Trial.Status); // what has results has begun: a part of it or its report is planned
            }

            if (trial is { Phase: not null, Status: null, HasResults: false }
                && !(bases ??= [.. context.Telling.SelectMany(Bases.Match).Select(match => match.SpanOf("study")!.Value)]).Exists(basis => IsOf(basis, trial)))
            {
                trial.Draft.Set(Properties.Trial.Status, new CodeValue("ongoing"), trial.Draft.EvidenceOf(Properties.Trial.Phase), "trial.status.begun", 0.6, Basis.Implied);
            }
        }
    }

    private static bool IsOf(EvidenceSpan told, TrialDraft trial) =>
        trial.Draft.EvidenceOf(Properties.Trial.Phase).Concat(trial.Draft.EvidenceOf(Properties.Trial.Name)).Any(told.Overlaps);
}
