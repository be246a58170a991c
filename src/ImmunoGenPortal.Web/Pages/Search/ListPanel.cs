using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Pages.Search;

/// <summary>A facet of a list.</summary>
/// <param name="Key">As the address calls it.</param>
/// <param name="Label">How a value reads; null where it is a name.</param>
internal sealed record ListFacet(string Key, string Title, Func<string, string>? Label = null);

/// <summary>The facets of a list of things.</summary>
internal static class ListPanel
{
    /// <param name="counted">What the list's rows are, as one: "partner".</param>
    public static FacetPanel Of(HttpRequest request, FacetCounts counts, string counted, IReadOnlyList<ListFacet> facets, PartialDate? from = null, PartialDate? to = null)
    {
        var address = new SearchAddress(request);
        string[] keys = [.. facets.Select(facet => facet.Key)];
        var views = facets.Select(facet => View(facet, counts, address)).ToList();
        var choices = facets.SelectMany(facet => address.Kept(facet.Key).Select(pair => Choice(facet, pair.Value, counts, address))).ToList();
        var period = new Period(from?.ToString(), to?.ToString(), from?.FirstDay, to?.LastDay);
        return FacetPanel.Of(address, keys, views.Where(view => view.Shown.Count > 1 || view.Shown.Any(value => value.IsChosen || value.Count < counts.Rows)), choices, counts.Years, period, counted);
    }

    private static FacetView View(ListFacet facet, FacetCounts counts, SearchAddress address) => FacetPanel.View(
        facet.Key, facet.Title, counts.Of(facet.Key).Take(FacetPanel.MostValues).Select(one => (one.Value.Slug, Label(facet, one.Value.Name), one.Count)),
        [.. address.Kept(facet.Key).Select(pair => pair.Value)], address);

    /// <summary>By the name of what has this address; else as it was written.</summary>
    private static FacetValue Choice(ListFacet facet, string value, FacetCounts counts, SearchAddress address) =>
        new(counts.Of(facet.Key).FirstOrDefault(one => one.Value.Slug == value).Value is { } known ? Label(facet, known.Name) : Label(facet, value), 0, true, address.Toggled(facet.Key, value));

    private static string Label(ListFacet facet, string name) => facet.Label?.Invoke(name) ?? name;
}
