namespace ImmunoGenPortal.Ingestion.Queue;

/// <summary>How jobs end, as they are stored.</summary>
public static class JobOutcomes
{
    public const string Added = "added";

    /// <summary>The same bytes or text are there already.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>Another source of a release that is there.</summary>
    public const string Source = "source";

    /// <summary>Added, but a curator should look at it.</summary>
    public const string Review = "review";

    public const string Refused = "refused";

    /// <summary>A stored release was read again.</summary>
    public const string Reread = "reread";

    /// <summary>Its documents became jobs of their own.</summary>
    public const string Opened = "opened";

    /// <summary>How a file ended that was taken in, or was not.</summary>
    public static string Of(IngestOutcome outcome) => outcome switch
    {
        IngestOutcome.Stored => Added,
        IngestOutcome.NeedsReview => Review,
        IngestOutcome.AnotherSource => Source,
        IngestOutcome.Rejected => Refused,
        _ => Duplicate,
    };
}
