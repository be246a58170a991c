using System.Diagnostics;

namespace ImmunoGenPortal.Ingestion.Edgar;

/// <summary>What came of asking EDGAR for something. Every reason is a sentence.</summary>
public abstract record EdgarAnswer<T>
{
    private EdgarAnswer()
    {
    }

    public sealed record Found(T Value) : EdgarAnswer<T>;

    /// <summary>EDGAR answered, but not with what can be used: it is not there, too large, or not what it should be. Other things may be.</summary>
    public sealed record Unusable(string Reason) : EdgarAnswer<T>;

    /// <summary>No answer, or an error of EDGAR's own, again and again.</summary>
    public sealed record Unanswered(string Reason) : EdgarAnswer<T>;

    /// <summary>EDGAR does not want to be asked, or the settings do not allow it. Ask nothing more before that time.</summary>
    /// <param name="TryAgainAt">Null when waiting does not help.</param>
    public sealed record Refused(string Reason, DateTimeOffset? TryAgainAt) : EdgarAnswer<T>;

    /// <summary>What <paramref name="make"/> makes of the value; any other outcome stays what it is.</summary>
    public EdgarAnswer<TOther> Then<TOther>(Func<T, EdgarAnswer<TOther>> make) => this switch
    {
        Found found => make(found.Value),
        Unusable unusable => new EdgarAnswer<TOther>.Unusable(unusable.Reason),
        Unanswered unanswered => new EdgarAnswer<TOther>.Unanswered(unanswered.Reason),
        Refused refused => new EdgarAnswer<TOther>.Refused(refused.Reason, refused.TryAgainAt),
        _ => throw new UnreachableException(),
    };
}
