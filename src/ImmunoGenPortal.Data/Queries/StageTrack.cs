using ImmunoGenPortal.Data.Pipeline;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>A value without its words.</summary>
internal sealed record ToldValue(int Id, int PropertyId, string Value);

/// <summary>What one release says of one study, submission or program.</summary>
internal sealed record ToldSubject(NamedLink? Compound, IReadOnlyList<NamedLink> Indications, int ReleaseId, DateOnly? Date, IReadOnlyList<ToldValue> Values)
{
    public ToldValue? Of(Property property) => Values.FirstOrDefault(value => value.PropertyId == property.Id);
}

/// <summary>The stages of a compound in a disease as they were told, each by the number of the claim that tells it first.</summary>
internal sealed record StageTrack(NamedLink Compound, NamedLink? Indication, IReadOnlyList<(string Stage, int Claim)> Steps, (string Stage, int Claim)? Stop)
{
    public IEnumerable<int> Claims => Steps.Select(step => step.Claim).Concat(Stop is { } stop ? [stop.Claim] : []);

    public static IReadOnlyList<StageTrack> Of(IEnumerable<ToldSubject> told) =>
    [
        .. told.Where(subject => subject.Compound is not null)
            .SelectMany(subject => subject.Indications.DefaultIfEmpty<NamedLink?>(null).Select(indication => (subject, indication)))
            .GroupBy(pair => (pair.subject.Compound!.Slug, pair.indication?.Slug))
            .Select(group => Of(group.First().subject.Compound!, group.First().indication, [.. group.Select(pair => pair.subject).OrderBy(subject => subject.Date ?? DateOnly.MaxValue).ThenBy(subject => subject.Values[0].Id)]))
            .OfType<StageTrack>(),
    ];

    public StageView Show(IReadOnlyDictionary<int, ClaimView> shown)
    {
        var steps = Steps.Select(step => new StageStep(step.Stage, shown[step.Claim])).ToList();
        return new StageView(Compound, Indication, steps[^1].Stage, steps[^1].Claim) { Steps = steps, Stop = Stop is { } stop ? new StageStep(stop.Stage, shown[stop.Claim]) : null };
    }

    /// <param name="told">Oldest first.</param>
    private static StageTrack? Of(NamedLink compound, NamedLink? indication, List<ToldSubject> told)
    {
        var steps = new List<(string Stage, int Claim)>();
        foreach (var (stage, claim) in told.Select(StageOf).OfType<(string Stage, int Claim)>())
        {
            if (steps.Count == 0 || StageScale.Rank(stage) > StageScale.Rank(steps[^1].Stage))
            {
                steps.Add((stage, claim));
            }
        }

        return steps.Count == 0 ? null : new StageTrack(compound, indication, steps, StopOf(told, steps[^1].Stage));
    }

    /// <summary>A study that goes on after another was stopped is no stop.</summary>
    private static (string Stage, int Claim)? StopOf(List<ToldSubject> told, string highest)
    {
        var last = told.FindLast(subject => subject.Of(Properties.Trial.Status) is not null);
        return last?.Of(Properties.Trial.Status) is { Value: StageClaims.Stopped, Id: var claim } ? (last.Of(Properties.Trial.Phase)?.Value ?? highest, claim) : null;
    }

    /// <summary>A study that is only planned has brought nothing to its phase.</summary>
    private static (string Stage, int Claim)? StageOf(ToldSubject subject) => subject.Of(Properties.Trial.Status)?.Value == StageClaims.Planned ? null
        : subject.Values.Select(told => StageClaims.StageOf(told.PropertyId, told.Value) is { } stage ? (stage, told.Id) : ((string, int)?)null).FirstOrDefault(found => found is not null);
}
