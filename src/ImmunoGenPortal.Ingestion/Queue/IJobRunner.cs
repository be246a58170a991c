using ImmunoGenPortal.Data.Model;

namespace ImmunoGenPortal.Ingestion.Queue;

/// <summary>What is done for one kind of job.</summary>
public interface IJobRunner
{
    JobKind Kind { get; }

    /// <summary>Does it and notes that it is done. What it throws is taken as a failure of the program, not of the file.</summary>
    Task RunAsync(Job job, CancellationToken stopping);

    /// <summary>Does several in one transaction, or none of them where it throws.</summary>
    /// <returns>Those that are yet to be done by themselves.</returns>
    Task<IReadOnlyList<Job>> RunTogetherAsync(IReadOnlyList<Job> jobs, CancellationToken stopping) => Task.FromResult(jobs);
}

/// <summary>Somebody cancelled the job while it ran: nothing of the step at hand is kept.</summary>
public sealed class JobCancelledException : Exception;
