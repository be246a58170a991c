using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Ingestion.Queue;

namespace ImmunoGenPortal.Web.Show;

/// <summary>How a job reads.</summary>
public static class JobWords
{
    public static string Of(JobState state) => state switch
    {
        JobState.Waiting => "waiting",
        JobState.Running => "running",
        JobState.Opened => "opened",
        JobState.Done => "done",
        JobState.Failed => "failed",
        JobState.Cancelled => "cancelled",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>The state that reads so; null for none.</summary>
    public static JobState? Named(string? word) => string.IsNullOrEmpty(word) ? null : Enum.GetValues<JobState>().Single(state => Of(state) == word);

    /// <summary>What became of it, before the release that it ended in; the state while it has not ended.</summary>
    public static string Outcome(JobRow job) => job.Outcome switch
    {
        JobOutcomes.Added => "added",
        JobOutcomes.Duplicate => "already here",
        JobOutcomes.Source => "another source of",
        JobOutcomes.Review => "added, needs a look",
        JobOutcomes.Refused => "refused",
        JobOutcomes.Reread => "read again",
        _ => Of(job.State),
    };

    public static string Of(JobKind kind) => kind switch
    {
        JobKind.File => "file",
        JobKind.Reextract => "read again",
        JobKind.Edgar => "from EDGAR",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>"12 KB", "3.4 MB", "1.2 GB".</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1024 => $"{bytes} bytes",
        < 1024 * 1024 => $"{bytes / 1024.0:0} KB",
        < 1024 * 1024 * 1024 => $"{bytes / (1024.0 * 1024.0):0.0} MB",
        _ => $"{bytes / (1024.0 * 1024.0 * 1024.0):0.0} GB",
    };
}
