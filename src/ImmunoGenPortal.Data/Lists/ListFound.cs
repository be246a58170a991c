namespace ImmunoGenPortal.Data.Lists;

/// <summary>The rows of one page of a list, and how many there are on all.</summary>
public sealed record ListFound<TRow>(int Total, IReadOnlyList<TRow> Rows)
{
    /// <summary>What the list could be narrowed by.</summary>
    public FacetCounts Counts { get; init; } = FacetCounts.None;

    public static implicit operator ListFound<TRow>((int Total, IReadOnlyList<TRow> Rows) found) => new(found.Total, found.Rows);

    /// <param name="page">From 1.</param>
    internal static ListFound<TRow> PageOf(IReadOnlyList<TRow> ordered, FacetCounts counts, int page, int size) =>
        new(ordered.Count, [.. ordered.Skip((page - 1) * size).Take(size)]) { Counts = counts };
}
