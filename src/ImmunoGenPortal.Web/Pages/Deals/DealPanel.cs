using ImmunoGenPortal.Data.Deals;
using ImmunoGenPortal.Web.Pages.Search;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Pages.Deals;

/// <summary>The facets of the deals found.</summary>
internal static class DealPanel
{
    private static readonly string[] Keys = ["partner", "kind", "exclusive", "target", "technology", "currency"];

    public static FacetPanel Of(HttpRequest request, DealRequest asked, DealFacets facets, IReadOnlyDictionary<string, string> partners)
    {
        var (filter, address) = (asked.Filter, new SearchAddress(request));
        var views = DealFacets.Chosen.Select(facet => FacetPanel.View(
            Key(facet), Title(facet), facets.Of(facet).Take(FacetPanel.MostValues).Select(one => (one.Value, Label(facet, one.Value, partners), one.Count)), Values(facet, filter), address)).ToList();
        var choices = views.SelectMany(view => view.Shown.Concat(view.Hidden)).Where(value => value.IsChosen).ToList();
        var period = new Period(DealRequest.Written(filter.From), DealRequest.Written(filter.To), filter.From?.FirstDay, filter.To?.LastDay);
        return FacetPanel.Of(address, Keys, views.Where(view => view.Shown.Count > 1 || view.Shown.Any(value => value.IsChosen)), choices, facets.Years, period, "right");
    }

    private static string Key(DealFacet facet) => facet.ToString().ToLowerInvariant();

    private static string Title(DealFacet facet) => facet == DealFacet.Kind ? "Kind of right" : facet.ToString();

    private static string Label(DealFacet facet, string value, IReadOnlyDictionary<string, string> partners) => facet switch
    {
        DealFacet.Partner => partners.GetValueOrDefault(value, value),
        DealFacet.Exclusive => value switch { "yes" => "exclusive", "no" => "not exclusive", _ => "not stated" },
        DealFacet.Target or DealFacet.Kind => Words.Code(value),
        DealFacet.Technology => value == ListedDeal.NotStated ? "not stated" : value,
        _ => value,
    };

    private static IReadOnlyList<string> Values(DealFacet facet, DealFilter filter) => facet switch
    {
        DealFacet.Partner => filter.Partners,
        DealFacet.Kind => filter.Kinds,
        DealFacet.Exclusive => filter.Exclusive,
        DealFacet.Target => filter.Targets,
        DealFacet.Technology => filter.Technologies,
        DealFacet.Currency => filter.Currencies,
        _ => [],
    };
}
