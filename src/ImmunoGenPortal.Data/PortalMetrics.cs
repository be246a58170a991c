using System.Diagnostics.Metrics;

namespace ImmunoGenPortal.Data;

/// <summary>
/// What the program counts and measures, for whoever listens to its meter: dotnet-counters, an OpenTelemetry collector. How much
/// there is at a moment (queue, disk, age of the last backup) the portal adds under the same name.
/// </summary>
public static class PortalMetrics
{
    public const string MeterName = "ImmunoGenPortal";

    private static readonly Meter Meter = new(MeterName);

    /// <summary>From a hundredth of a second, which most jobs and searches take less than, to minutes.</summary>
    private static readonly InstrumentAdvice<double> Seconds = new() { HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300] };

    private static readonly Counter<long> FilesTaken = Meter.CreateCounter<long>("portal.files", "{file}", "Files that came in, by what became of them: added, review, source, duplicate, refused.");

    private static readonly Histogram<double> JobSeconds = Meter.CreateHistogram("portal.job.duration", "s", "How long jobs of the queue took, by kind and end.", advice: Seconds);

    private static readonly Histogram<double> SearchSeconds = Meter.CreateHistogram("portal.search.duration", "s", "How long searches took, facets and snippets included.", advice: Seconds);

    private static readonly Histogram<double> UpkeepSeconds = Meter.CreateHistogram("portal.upkeep.duration", "s", "How long backups and checks took, by work and end.", advice: Seconds);

    public static void FileTaken(string outcome) => FilesTaken.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    /// <param name="end">"ended", "failed", "cancelled" or "returned".</param>
    public static void JobTook(string kind, string end, TimeSpan time) =>
        JobSeconds.Record(time.TotalSeconds, new KeyValuePair<string, object?>("kind", kind), new KeyValuePair<string, object?>("end", end));

    public static void SearchTook(TimeSpan time) => SearchSeconds.Record(time.TotalSeconds);

    /// <param name="work">"backup" or "check".</param>
    /// <param name="end">"done" or "failed".</param>
    public static void UpkeepTook(string work, string end, TimeSpan time) =>
        UpkeepSeconds.Record(time.TotalSeconds, new KeyValuePair<string, object?>("work", work), new KeyValuePair<string, object?>("end", end));
}
