using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Pages.Admin.Correcting;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Pages.Admin.Review;

/// <summary>What a curator decided about an entry, as the form has it.</summary>
public sealed class ReviewAnswer
{
    public const string Confirm = "confirm";
    public const string Mend = "mend";
    public const string Reject = "reject";

    /// <summary>Of these three.</summary>
    public string? Do { get; set; }

    /// <summary>The entry that it is about, and the value that the curator saw.</summary>
    public string? OfKind { get; set; }

    public string? Release { get; set; }

    public string? Key { get; set; }

    public string? Value { get; set; }

    /// <summary>The value, or the name, that is right.</summary>
    public string? Written { get; set; }

    public string? Date { get; set; }

    public string? Headline { get; set; }

    /// <summary>Of statements that differ, the claim that is meant.</summary>
    public int? Statement { get; set; }

    public string? Reason { get; set; }

    public MissedFactForm Missed { get; set; } = new();

    /// <summary>Null where the form names no entry.</summary>
    public ReviewAddress? Address => ReviewKinds.Of(OfKind) is { } kind && Release is not null && Key is not null ? new ReviewAddress(kind, Release, Key) : null;
}

/// <summary>What became of a decision.</summary>
public abstract record ReviewOutcome
{
    private ReviewOutcome()
    {
    }

    /// <param name="Did">As <see cref="Decided"/> reads it.</param>
    public sealed record Done(string Did) : ReviewOutcome;

    /// <param name="Reason">What is wrong and what to do, as a sentence.</param>
    public sealed record Refused(string Reason) : ReviewOutcome;
}
