using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Lists;

/// <summary>By what the rows of a list are told apart, and which of them a reader asks for. Several values of one facet are alternatives; facets narrow each other.</summary>
internal sealed class RowFacets<TRow>
{
    private readonly List<Facet> _facets = [];

    /// <summary>What no values are counted of: words, days.</summary>
    public RowFacets<TRow> Where(Func<TRow, bool> isMet) => Add("", _ => [], isMet);

    /// <param name="key">As addresses call it: "target".</param>
    /// <param name="of">The values of a row; none, or several.</param>
    /// <param name="chosen">Addresses; null where nothing is chosen.</param>
    public RowFacets<TRow> Named(string key, Func<TRow, IEnumerable<NamedLink>> of, IReadOnlySet<string>? chosen) =>
        Add(key, of, row => chosen is null || of(row).Any(value => chosen.Contains(value.Slug)));

    /// <param name="of">Codes; null is no value.</param>
    public RowFacets<TRow> Counted(string key, Func<TRow, IEnumerable<string?>> of, Func<TRow, bool> isMet) => Add(key, row => of(row).OfType<string>().Select(code => new NamedLink(code, code)), isMet);

    /// <param name="of">Null is no value.</param>
    /// <param name="chosen">Codes; empty where nothing is chosen.</param>
    public RowFacets<TRow> Coded(string key, Func<TRow, IEnumerable<string?>> of, IReadOnlyList<string> chosen) => Counted(
        key,
        of,
        row => chosen.Count == 0 || of(row).OfType<string>().Any(code => chosen.Contains(code, StringComparer.OrdinalIgnoreCase)));

    /// <param name="from">The first year, month or day; null where nothing is asked for.</param>
    public RowFacets<TRow> Dated(Func<TRow, IEnumerable<PartialDate>> of, PartialDate? from, PartialDate? to) => Add(
        FacetCounts.Year,
        row => of(row).Select(date => FacetCounts.Written(date.Year)).Select(year => new NamedLink(year, year)),
        row => (from is null && to is null) || of(row).Any(date => date.MayLieWithin(from, to)));

    /// <summary>The rows that meet every facet, and what those that fail none or only one are counted under.</summary>
    public (IReadOnlyList<TRow> Rows, FacetCounts Counts) Narrow(IEnumerable<TRow> rows)
    {
        var counts = new FacetCounts();
        var found = new List<TRow>();
        foreach (var row in rows)
        {
            var unmet = _facets.Where(facet => !facet.IsMet(row)).Take(2).ToList();
            if (unmet.Count == 0)
            {
                found.Add(row);
            }

            // As if nothing of a facet were chosen: a row that fails only that one counts there.
            foreach (var facet in unmet.Count == 0 ? _facets : unmet.Count == 1 ? unmet : [])
            {
                counts.Add(facet.Key, facet.Of(row));
            }
        }

        counts.Rows = found.Count;
        return (found, counts);
    }

    private RowFacets<TRow> Add(string key, Func<TRow, IEnumerable<NamedLink>> of, Func<TRow, bool> isMet)
    {
        _facets.Add(new Facet(key, of, isMet));
        return this;
    }

    private sealed record Facet(string Key, Func<TRow, IEnumerable<NamedLink>> Of, Func<TRow, bool> IsMet);
}
