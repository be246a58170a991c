namespace ImmunoGenPortal.Data.Queries;

/// <summary>What is read from the whole database and asked for by every page of a kind: kept in memory until anything stored changes. Nobody may change it.</summary>
public sealed class KeptUntilChange<T> : IDisposable
    where T : class
{
    private readonly SemaphoreSlim _turn = new(1);

    private volatile Moment? _kept;

    /// <param name="load">Reads it anew; whoever asks meanwhile waits for that one reading.</param>
    public async Task<T> CurrentAsync(PortalRevision revision, Func<Task<T>> load, CancellationToken cancellation)
    {
        // Asked before the reading: what changes in between is read again next time.
        var now = await revision.CurrentAsync(cancellation);
        if (_kept is { } known && known.Revision == now)
        {
            return known.Value;
        }

        await _turn.WaitAsync(cancellation);
        try
        {
            if (_kept is { } kept && kept.Revision == now)
            {
                return kept.Value;
            }

            var value = await load();
            _kept = new Moment(now, value);
            return value;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private sealed record Moment(string Revision, T Value);
}
