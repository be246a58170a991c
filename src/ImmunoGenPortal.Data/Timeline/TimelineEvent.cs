using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Timeline;

public enum TimelineKind
{
    Deal,
    Trial,
    Regulatory,
    Payment,
}

/// <summary>Something that happened, as the releases tell it: told again it is one.</summary>
/// <param name="ClaimId">The claim that says so first.</param>
/// <param name="When">When it was true; where no release says, when it was made known.</param>
/// <param name="IsWhenTold">Whether the date is only that of the release.</param>
/// <param name="Told">When it was made known; null where its release has no date.</param>
/// <param name="What">The code of what happened: the kind of right, the phase, the event.</param>
public sealed record TimelineEvent(TimelineKind Kind, int ClaimId, PartialDate? When, bool IsWhenTold, DateOnly? Told, string? What)
{
    /// <summary>Null where it concerns no partner, or no release says which.</summary>
    public NamedLink? Partner { get; init; }

    public NamedLink? Compound { get; init; }

    /// <summary>Of a payment, or what a right can bring; null where none is disclosed.</summary>
    public Money? Amount { get; init; }

    /// <summary>How <see cref="Amount"/> is meant.</summary>
    public SumBound Bound { get; init; }

    /// <summary>Of the trial or right; null for what has no page of its own.</summary>
    public string? Address { get; init; }

    /// <summary>A word of its own: "results", "stopped", the jurisdiction; null where there is none.</summary>
    public string? Detail { get; init; }
}

/// <summary>All of them, newest first; those without any date last.</summary>
public sealed record TimelineRecord(IReadOnlyList<TimelineEvent> Events);
