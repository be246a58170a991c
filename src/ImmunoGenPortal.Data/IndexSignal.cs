namespace ImmunoGenPortal.Data;

/// <summary>Raised where something that was read turned out to be damaged: somebody should look whether it is the search index.</summary>
public sealed class IndexSignal
{
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends with the next word of damage. To be taken before looking, so that none falls between.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Raise() =>
        Interlocked.Exchange(ref _next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
}
