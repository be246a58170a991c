using System.Diagnostics;

namespace ImmunoGenPortal.Benchmarks.Portal;

/// <summary>How long something took, many times.</summary>
internal sealed class Times
{
    private readonly List<double> _milliseconds = [];

    public int Count => _milliseconds.Count;

    /// <summary>Milliseconds.</summary>
    public double P95 => Percentile(0.95);

    /// <summary>Milliseconds.</summary>
    public double P99 => Percentile(0.99);

    /// <summary>Milliseconds.</summary>
    public double Median => Percentile(0.5);

    public double Longest => _milliseconds.Max();

    public void Measure(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        Add(Stopwatch.GetElapsedTime(start));
    }

    public async Task MeasureAsync(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        Add(Stopwatch.GetElapsedTime(start));
    }

    public void Add(TimeSpan took) => _milliseconds.Add(took.TotalMilliseconds);

    public void Add(Times others) => _milliseconds.AddRange(others._milliseconds);

    private double Percentile(double share)
    {
        var ordered = _milliseconds.Order().ToList();
        return ordered.Count == 0 ? double.NaN : ordered[Math.Min(ordered.Count - 1, (int)(share * ordered.Count))];
    }
}
