namespace ImmunoGenPortal.Ingestion.Upkeep;

/// <summary>How a piece of upkeep stands.</summary>
public sealed class UpkeepWork
{
    private volatile UpkeepFailure? _failure;
    private volatile bool _isAsked;
    private volatile bool _isRunning;

    /// <summary>Whether it is being done, or will be in a moment.</summary>
    public bool IsUnderWay => _isRunning || _isAsked;

    /// <summary>Why it could not be done the last time it was tried; null where it could.</summary>
    public UpkeepFailure? Failure => _failure;

    internal void Ask() => _isAsked = true;

    /// <returns>Whether somebody asked for it.</returns>
    internal bool Begin()
    {
        var asked = _isAsked;
        (_isRunning, _isAsked) = (true, false);
        return asked;
    }

    internal void End(UpkeepFailure? failure) => (_failure, _isRunning) = (failure, false);
}

/// <param name="At">UTC.</param>
/// <param name="Reason">As sentences.</param>
public sealed record UpkeepFailure(DateTime At, string Reason);
