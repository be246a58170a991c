namespace ImmunoGenPortal.Facts;

/// <summary>What a part of a release is for. The numbers are stored.</summary>
public enum Section
{
    /// <summary>Addresses, "for immediate release", the date above a headline.</summary>
    Letterhead = 1,
    Headline = 2,
    Subtitle = 3,
    Body = 4,

    /// <summary>"About ImmunoGen" and its like: standing text that is not the news of the day.</summary>
    Boilerplate = 5,
    ForwardLooking = 6,
    Contacts = 7,

    /// <summary>Who issued and who distributed the release.</summary>
    Source = 8,
    Footnote = 9,
}

/// <summary>How a passage is set. The numbers are stored.</summary>
public enum PassageShape
{
    Paragraph = 1,
    Heading = 2,
    ListItem = 3,

    /// <summary>Short lines whose breaks matter, such as an address.</summary>
    Lines = 4,
}

/// <summary>A paragraph, heading, list item or block of lines, with its sentences.</summary>
public sealed record Passage(Section Section, PassageShape Shape, EvidenceSpan Span, IReadOnlyList<EvidenceSpan> Sentences);

/// <summary>Everything read from one release. All spans count in <see cref="Text"/>.</summary>
/// <param name="Text">The normalised text.</param>
public sealed record ReleaseReading(
    string Text,
    IReadOnlyList<Passage> Passages,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Check> Checks,
    IReadOnlyList<UnclaimedMention> Unclaimed,
    string ExtractorVersion)
{
    /// <summary>The release's own value of one of its properties; null where it is silent.</summary>
    public FactValue? Of(Property property) => Claims.FirstOrDefault(claim => claim.Property == property && claim.Subject.Kind == SubjectKind.Release)?.Value;
}
