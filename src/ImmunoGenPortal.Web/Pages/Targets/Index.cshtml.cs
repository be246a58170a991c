using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Api;
using ImmunoGenPortal.Web.Pages.Search;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Pages.Targets;

public sealed class IndexModel(AimSearch aims) : ListModel<EntityRow>("Targets", IndexModel.Size)
{
    internal const int Size = 100;

    /// <summary>The orders that "sort" may name; with "-" before them the highest comes first.</summary>
    internal const string SortPattern = "^(-?(name|compounds|phase|rights|releases))?$";

    private static readonly ListFacet[] Facets = [new("phase", "Highest stage", Words.StageColumn), new("partner", "Partner"), new("compound", "Compound")];

    public AimFilter Filter { get; private set; } = new();

    private protected override void Read(ListRequest query) => Filter = FilterOf(query);

    protected override Task<ListFound<EntityRow>> AskAsync(int page, CancellationToken cancellation) => aims.TargetsAsync(Filter, page, Size, cancellation);

    private protected override FacetPanel Narrow(FacetCounts counts) => ListPanel.Of(Request, counts, "target", Facets);

    /// <summary>The filters as the list's address has them, on the page and for programs.</summary>
    internal static AimFilter FilterOf(ListRequest query) => new()
    {
        Words = query.Name("q"),
        Partners = query.All("partner"),
        Compounds = query.All("compound"),
        Phases = query.All("phase", Compounds.IndexModel.PhasePattern),
        Order = ListOrder.Read(query.Word("sort", SortPattern)),
    };
}
