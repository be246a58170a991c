using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Api;
using ImmunoGenPortal.Web.Pages.Search;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Pages.Partners;

public sealed class IndexModel(PartnerSearch partners) : ListModel<EntityRow>("Partners", IndexModel.Size)
{
    internal const int Size = 100;

    /// <summary>The orders that "sort" may name; with "-" before them the highest or latest comes first.</summary>
    internal const string SortPattern = "^(-?(name|rights|first|last|received|releases))?$";

    internal const string DirectionPattern = "^(out|in|both)$";

    private static readonly ListFacet[] Facets = [new("kind", "Kind of right", Words.Code), new("target", "Target of a right"), new("direction", "Who grants", Words.Code)];

    public PartnerFilter Filter { get; private set; } = new();

    private protected override void Read(ListRequest query) => Filter = FilterOf(query);

    protected override Task<ListFound<EntityRow>> AskAsync(int page, CancellationToken cancellation) => partners.FindAsync(Filter, page, Size, cancellation);

    private protected override FacetPanel Narrow(FacetCounts counts) => ListPanel.Of(Request, counts, "partner", Facets, Filter.From, Filter.To);

    /// <summary>The filters as the list's address has them, on the page and for programs.</summary>
    internal static PartnerFilter FilterOf(ListRequest query) => new()
    {
        Words = query.Name("q"),
        Targets = query.All("target"),
        Kinds = query.All("kind"),
        Directions = query.All("direction", DirectionPattern),
        From = query.Period("from"),
        To = query.Period("to"),
        Order = ListOrder.Read(query.Word("sort", SortPattern)),
    };
}
