namespace ImmunoGenPortal.Ingestion.Edgar;

/// <summary>Lets requests start no closer than an eighth of a second to each other, however many ask at once: at most 8 in any second.</summary>
internal sealed class RequestPace(TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Apart = TimeSpan.FromMilliseconds(125);

    private readonly SemaphoreSlim _turn = new(1);
    private long? _last;

    public async Task WaitAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            // From the moment the last one really started: counted from when it should have, a late one and the next would be too close.
            // A timer may also ring a little early.
            while (_last is { } last && Apart - clock.GetElapsedTime(last) is { Ticks: > 0 } left)
            {
                await Task.Delay(left < TimeSpan.FromMilliseconds(1) ? TimeSpan.FromMilliseconds(1) : left, clock, cancellation);
            }

            _last = clock.GetTimestamp();
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
