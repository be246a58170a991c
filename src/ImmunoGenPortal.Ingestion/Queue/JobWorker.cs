using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;

namespace ImmunoGenPortal.Ingestion.Queue;

/// <summary>
/// Does the work that waits, one job after the other, small files several at once. What a job brings about and the note that it is done are one
/// transaction, so that a job that is taken up again after a kill finds either both or neither.
/// </summary>
public sealed class JobWorker(WriteGate gate, JobLeases leases, AddUpReleases sums, JobAttempts attempts, JobSignal signal, TimeProvider clock)
{
    /// <summary>How long to wait at most before looking again: another program's change raises no signal here.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>Whether somebody works at the queue.</summary>
    public bool IsRunning { get; private set; }

    private IReadOnlyList<Job> _atHand = [];

    /// <summary>What it still works at goes back to the queue: the program ends, and whatever comes of it is not kept.</summary>
    public Task GiveBackAsync(CancellationToken cancellation) => leases.ReturnAsync(_atHand, cancellation);

    /// <summary>Works until it is told to stop; then the job at hand goes back to the queue, or is finished if that is a matter of moments.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        IsRunning = true;
        try
        {
            await attempts.InsistAsync(() => leases.TakeBackAsync(stopping), null, stopping);
            while (!stopping.IsCancellationRequested)
            {
                var change = signal.Next;
                if (!await RunNextAsync(stopping) && await Task.WhenAny(change, Task.Delay(Pause, clock, stopping)) != change)
                {
                    await gate.RestAsync(stopping);
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
        try
        {
            if (!await attempts.TryAsync(null, async () => _atHand = await leases.NextAsync(stopping), stopping))
            {
                return true;
            }

            if (_atHand.Count == 0)
            {
                await attempts.TryAsync(null, () => sums.RunAsync(stopping), stopping);
                return false;
            }

            signal.Raise();
            foreach (var job in await attempts.TryTogetherAsync(_atHand, stopping))
            {
                await attempts.TryAsync(job, stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            await leases.ReturnAsync(_atHand, CancellationToken.None);
            throw;
        }

        _atHand = [];
        signal.Raise();
        return true;
    }
}
