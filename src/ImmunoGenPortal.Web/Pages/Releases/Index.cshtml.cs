using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Data.Search;
using ImmunoGenPortal.Web.Api;
using ImmunoGenPortal.Web.Pages.Search;

namespace ImmunoGenPortal.Web.Pages.Releases;

public sealed class IndexModel(ReleaseSearch releases, FacetThings things) : ListModel<ReleaseRow>("Releases", IndexModel.Size)
{
    internal const int Size = 50;

    internal const string SortPattern = "^(newest|oldest)?$";

    public ReleaseFilter Filter { get; private set; } = ReleaseFilter.None;

    private protected override void Read(ListRequest query) => Filter = FilterOf(query);

    protected override async Task<ListFound<ReleaseRow>> AskAsync(int page, CancellationToken cancellation)
    {
        var found = await releases.ListAsync(Filter, page, Size, cancellation);
        Panel = await FacetPanel.OfAsync(Request, SearchRequest.Of(Filter), found.Facets, things, cancellation);
        return new ListFound<ReleaseRow>(found.Total, found.Rows);
    }

    /// <summary>The filters as the list's address has them, on the page and for programs.</summary>
    internal static ReleaseFilter FilterOf(ListRequest query) => new(
        query.Name("q"), query.All(FacetAddress.Key(FacetKind.Kind)), Facets.OfThings.ToDictionary(facet => facet, facet => query.All(FacetAddress.Key(facet))),
        query.Period("from"), query.Period("to"), query.Word("sort", SortPattern) == "oldest" ? SearchOrder.Oldest : SearchOrder.Newest);
}
