using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Api;
using ImmunoGenPortal.Web.Pages.Search;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Pages.Compounds;

public sealed class IndexModel(CompoundSearch compounds) : ListModel<EntityRow>("Compounds", IndexModel.Size)
{
    internal const int Size = 100;

    /// <summary>The orders that "sort" may name; with "-" before them the highest comes first.</summary>
    internal const string SortPattern = "^(-?(name|target|payload|owner|phase|trials|releases))?$";

    /// <summary>The columns of the pipeline.</summary>
    internal const string PhasePattern = "^(preclinical|ind|clinical|1|1/2|2|3|filed|approved)$";

    private static readonly ListFacet[] Facets =
        [new("phase", "Highest stage", Words.StageColumn), new("partner", "Partner"), new("target", "Target"), new("payload", "Payload"), new("indication", "Indication")];

    public CompoundFilter Filter { get; private set; } = new();

    private protected override void Read(ListRequest query) => Filter = FilterOf(query);

    protected override Task<ListFound<EntityRow>> AskAsync(int page, CancellationToken cancellation) => compounds.FindAsync(Filter, page, Size, cancellation);

    private protected override FacetPanel Narrow(FacetCounts counts) => ListPanel.Of(Request, counts, "compound", Facets);

    /// <summary>The filters as the list's address has them, on the page and for programs.</summary>
    internal static CompoundFilter FilterOf(ListRequest query) => new()
    {
        Words = query.Name("q"),
        Targets = query.All("target"),
        Partners = query.All("partner"),
        Indications = query.All("indication"),
        Payloads = query.All("payload"),
        Phases = query.All("phase", PhasePattern),
        Order = ListOrder.Read(query.Word("sort", SortPattern)),
    };
}
