namespace ImmunoGenPortal.Faults;

/// <summary>How long the portal took to start after each kill.</summary>
internal sealed class Starts(FaultRun run)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly List<TimeSpan> _took = [];

    /// <param name="portal">Null where it was killed before it was ready.</param>
    public void Add(RunningPortal? portal)
    {
        if (portal is not null)
        {
            _took.Add(portal.Startup);
        }
    }

    /// <summary>Tells how long, and counts it where the machine is not shared with tests: on a busy machine the slowest tells of that, the middle one of the portal.</summary>
    /// <param name="what">What else was seen.</param>
    public void Tell(FaultReport report, string what)
    {
        var sorted = _took.Order().ToList();
        var (middle, slowest) = (sorted.ElementAtOrDefault(sorted.Count / 2), sorted.LastOrDefault());
        report.Saw($"{what}, started in {middle.TotalSeconds:0.0} s (median), {slowest.TotalSeconds:0.0} s (slowest)");
        report.Expect(!run.IsTimed || slowest < Longest, $"A start took {slowest.TotalSeconds:0.0} s.");
    }
}
