using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ImmunoGenPortal.Ingestion.Queue;

/// <summary>
/// Does the work that waits, one job after the other. What a job brings about and the note that it is done are one
/// transaction, so that a job that is taken up again after a kill finds either both or neither.
/// </summary>
public sealed partial class JobWorker(Writer writer, JobLeases leases, IEnumerable<IJobRunner> runners, JobSignal signal, TimeProvider clock, ILogger<JobWorker> logger)
{
    /// <summary>How often work that may yet succeed is tried.</summary>
    private const int MostAttempts = 5;

    /// <summary>How long to wait at most before looking again: another program's change raises no signal here.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>Whether somebody works at the queue.</summary>
    public bool IsRunning { get; private set; }

    /// <summary>Works until it is told to stop; then the job at hand goes back to the queue, or is finished if that is a matter of moments.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        IsRunning = true;
        try
        {
            await leases.TakeBackAsync(stopping);
            while (!stopping.IsCancellationRequested)
            {
                var change = signal.Next;
                if (!await RunNextAsync(stopping))
                {
                    await Task.WhenAny(change, Task.Delay(Pause, clock, stopping));
                }
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Told to stop: what was not finished stands in the queue.
        }
        finally
        {
            IsRunning = false;
        }
    }

    /// <returns>False where nothing waits.</returns>
    public async Task<bool> RunNextAsync(CancellationToken stopping)
    {
        Job? job = null;
        var (start, end) = (clock.GetTimestamp(), "ended");
        try
        {
            job = await leases.NextAsync(stopping);
            if (job is null)
            {
                return false;
            }

            signal.Raise();
            await runners.Single(runner => runner.Kind == job.Kind).RunAsync(job, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            end = "returned";
            await leases.ReturnAsync(job, CancellationToken.None);
            throw;
        }
        catch (JobCancelledException)
        {
            end = "cancelled";
            LogCancelled(job!.Id);
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
                PortalMetrics.JobTook(job.Kind.ToString().ToLowerInvariant(), end, clock.GetElapsedTime(start));
            }
        }

        signal.Raise();
        return true;
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
            await writer.RunAsync(db => leases.FailAsync(db, job, error is SqliteException or DbUpdateException or IOException or TimeoutException && job.Attempts < MostAttempts, stopping), stopping);
        }
        catch (Exception second) when (second is SqliteException or DbUpdateException or IOException)
        {
            // The disk may be full: the lease stays, and runs out.
            LogFailed(second, job.Id, job.Name);
            await Task.Delay(Pause, clock, stopping);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Id} ({Name}) failed")]
    private partial void LogFailed(Exception error, int? id, string? name);

    [LoggerMessage(Level = LogLevel.Information, Message = "Job {Id} was cancelled while it ran")]
    private partial void LogCancelled(int id);
}

/// <summary>What is done for one kind of job.</summary>
public interface IJobRunner
{
    JobKind Kind { get; }

    /// <summary>Does it and notes that it is done. What it throws is taken as a failure of the program, not of the file.</summary>
    Task RunAsync(Job job, CancellationToken stopping);
}

/// <summary>Somebody cancelled the job while it ran: nothing of the step at hand is kept.</summary>
public sealed class JobCancelledException : Exception;
