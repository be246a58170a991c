namespace ImmunoGenPortal.Ingestion;

/// <summary>What became of a file. Whichever it is, the file is in with all its facts or not in at all.</summary>
public abstract record IngestOutcome
{
    private IngestOutcome()
    {
    }

    public sealed record Stored(string Slug) : IngestOutcome;

    /// <summary>Stored, but a curator should look at it.</summary>
    /// <param name="Reason">What is amiss, as a sentence.</param>
    public sealed record NeedsReview(string Slug, string Reason) : IngestOutcome;

    /// <summary>The same bytes or the same text are there already; nothing was changed.</summary>
    /// <param name="Slug">Of the release that has them.</param>
    public sealed record Duplicate(string Slug) : IngestOutcome;

    /// <summary>Nearly the same text as a release that is there: kept as another source of it.</summary>
    /// <param name="IsFuller">Whether it was the fuller text, from which the release is read from now on.</param>
    public sealed record AnotherSource(string Slug, bool IsFuller) : IngestOutcome;

    /// <summary>Not taken.</summary>
    /// <param name="Reason">What is wrong and what to do, as a sentence.</param>
    public sealed record Rejected(string Reason) : IngestOutcome;
}
