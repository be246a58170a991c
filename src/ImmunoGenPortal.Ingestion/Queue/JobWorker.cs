using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ImmunoGenPortal.Ingestion.Queue;

/// <summary>
/// Does the work that waits, one job after the other. What a job brings about and the note that it is done are one
/// transaction, so that a job that is taken up again after a kill finds either both or neither.
/// </summary>
public sealed partial class JobWorker(Writer writer, JobLeases leases, IEnumerable<IJobRunner> runners, JobSignal signal, IndexSignal damage, TimeProvider clock, ILogger<JobWorker> logger)
{
    /// <summary>How often work that may yet succeed is tried.</summary>
    private const int MostAttempts = 5;

    /// <summary>How long to wait at most before looking again: another program's change raises no signal here.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>A job that the disk had no room for lets others go first: there may be room for them.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);

    /// <summary>Whether somebody works at the queue.</summary>
    public bool IsRunning { get; private set; }

    private Job? _atHand;

    /// <summary>What it still works at goes back to the queue: the program ends, and whatever comes of it is not kept.</summary>
    public Task GiveBackAsync(CancellationToken cancellation) => leases.ReturnAsync(_atHand, cancellation);

    /// <summary>Works until it is told to stop; then the job at hand goes back to the queue, or is finished if that is a matter of moments.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        IsRunning = true;
        try
        {
            await InsistAsync(() => leases.TakeBackAsync(stopping), null, stopping);
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

    /// <summary>Tries until the disk takes it.</summary>
    private async Task InsistAsync(Func<Task> write, Job? job, CancellationToken stopping)
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

    /// <returns>False where nothing waits.</returns>
    public async Task<bool> RunNextAsync(CancellationToken stopping)
    {
        Job? job = null;
        var (start, end) = (clock.GetTimestamp(), "ended");
        try
        {
            _atHand = job = await leases.NextAsync(stopping);
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
        catch (Exception error) when (StorageFault.Of(error) is { } fault)
        {
            // Nothing is wrong with the file: it waits until the disk is well again, however long that takes.
            LogFailed(error, job?.Id, job?.Name);
            await ReturnWhenPossibleAsync(job, fault, stopping);
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

        _atHand = null;
        signal.Raise();
        return true;
    }

    private async Task ReturnWhenPossibleAsync(Job? job, StorageFault fault, CancellationToken stopping)
    {
        if (fault.Trouble == StorageTrouble.Damaged)
        {
            damage.Raise();
        }

        await Task.Delay(Pause, clock, stopping);
        await InsistAsync(() => leases.ReturnAsync(job, stopping, Rest), job, stopping);
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
            await writer.RunAsync(db => leases.FailAsync(db, job, error is DbUpdateException or IOException or TimeoutException && job.Attempts < MostAttempts, stopping), stopping);
        }
        catch (Exception second) when (StorageFault.Of(second) is { } fault)
        {
            await ReturnWhenPossibleAsync(job, fault, stopping);
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
