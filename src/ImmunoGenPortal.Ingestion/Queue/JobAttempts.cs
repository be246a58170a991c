using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ImmunoGenPortal.Ingestion.Queue;

/// <summary>Lets jobs be done, and sees to those that cannot be done: they wait until the disk is well again, are tried once more, or have failed.</summary>
public sealed partial class JobAttempts(Writer writer, JobLeases leases, IEnumerable<IJobRunner> runners, IndexSignal damage, TimeProvider clock, ILogger<JobAttempts> logger)
{
    /// <summary>How often work that may yet succeed is tried.</summary>
    private const int MostAttempts = 5;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>A job that the disk had no room for lets others go first: there may be room for them.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);

    /// <summary>Tries until the disk takes it.</summary>
    public async Task InsistAsync(Func<Task> write, Job? job, CancellationToken stopping)
    {
        for (var isWritten = false; !isWritten;)
        {
            try
            {
                await write();
                isWritten = true;
            }
            catch (Exception error) when (StorageFault.Of(error) is not null)
            {
                LogFailed(error, job?.Id, job?.Name);
                await Task.Delay(Pause, clock, stopping);
            }
        }
    }

    /// <returns>Those that are yet to be done, each by itself: whatever is wrong with one of them, the others are not to suffer from it.</returns>
    public async Task<IReadOnlyList<Job>> TryTogetherAsync(IReadOnlyList<Job> jobs, CancellationToken stopping)
    {
        if (jobs.Count == 1)
        {
            return jobs;
        }

        var (start, left) = (clock.GetTimestamp(), jobs);
        try
        {
            left = await RunnerOf(jobs[0]).RunTogetherAsync(jobs, stopping);
            PortalMetrics.JobTook(Named(jobs[0]), "together", clock.GetElapsedTime(start));
        }
        catch (Exception error) when (StorageFault.Of(error) is { } fault)
        {
            LogFailed(error, jobs[0].Id, jobs[0].Name);
            await ReturnWhenPossibleAsync(jobs, fault, stopping);
            return [];
        }
        catch (Exception error) when (!stopping.IsCancellationRequested)
        {
            LogAlone(error, jobs.Count);
        }

        return left;
    }

    /// <summary>Does a job, and notes what kept it from being done.</summary>
    public Task TryAsync(Job job, CancellationToken stopping) => TryAsync(job, () => RunnerOf(job).RunAsync(job, stopping), stopping);

    /// <param name="job">The one that the work is for; null where it is for the queue itself.</param>
    /// <returns>False where that failed.</returns>
    public async Task<bool> TryAsync(Job? job, Func<Task> work, CancellationToken stopping)
    {
        var (start, end) = (clock.GetTimestamp(), "ended");
        try
        {
            await work();
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            end = "returned";
            throw;
        }
        catch (JobCancelledException)
        {
            end = "cancelled";
            LogCancelled(job!.Id);
        }
        catch (Exception error) when (StorageFault.Of(error) is { } fault)
        {
            // Nothing is wrong with the file: it waits until the disk is well again, however long that takes.
            end = "put off";
            LogFailed(error, job?.Id, job?.Name);
            await ReturnWhenPossibleAsync(job is null ? [] : [job], fault, stopping);
        }
        catch (Exception error)
        {
            // Whatever a file does to the program, the next one gets its turn.
            end = "failed";
            await FailAsync(job, error, stopping);
        }
        finally
        {
            if (job is not null)
            {
                PortalMetrics.JobTook(Named(job), end, clock.GetElapsedTime(start));
            }
        }

        return end == "ended";
    }

    private static string Named(Job job) => job.Kind.ToString().ToLowerInvariant();

    private IJobRunner RunnerOf(Job job) => runners.Single(runner => runner.Kind == job.Kind);

    private async Task ReturnWhenPossibleAsync(IReadOnlyList<Job> jobs, StorageFault fault, CancellationToken stopping)
    {
        if (fault.Trouble == StorageTrouble.Damaged)
        {
            damage.Raise();
        }

        await Task.Delay(Pause, clock, stopping);
        await InsistAsync(() => leases.ReturnAsync(jobs, stopping, Rest), jobs is [var first, ..] ? first : null, stopping);
    }

    private async Task FailAsync(Job? job, Exception error, CancellationToken stopping)
    {
        LogFailed(error, job?.Id, job?.Name);
        if (job is null)
        {
            // Not even the queue can be read: wait for whatever it is to pass.
            await Task.Delay(Pause, clock, stopping);
            return;
        }

        try
        {
            await writer.RunUnseenAsync(db => leases.FailAsync(db, job, error is DbUpdateException or IOException or TimeoutException && job.Attempts < MostAttempts, stopping), stopping);
        }
        catch (Exception second) when (StorageFault.Of(second) is { } fault)
        {
            await ReturnWhenPossibleAsync([job], fault, stopping);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Id} ({Name}) failed")]
    private partial void LogFailed(Exception error, int? id, string? name);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} files could not be taken in together; each is tried by itself")]
    private partial void LogAlone(Exception error, int count);

    [LoggerMessage(Level = LogLevel.Information, Message = "Job {Id} was cancelled while it ran")]
    private partial void LogCancelled(int id);
}
