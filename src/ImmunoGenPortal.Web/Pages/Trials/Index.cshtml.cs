using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Api;
using ImmunoGenPortal.Web.Pages.Search;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Pages.Trials;

public sealed class IndexModel(TrialSearch trials) : ListModel<TrialView>("Trials", IndexModel.Size)
{
    internal const int Size = 50;

    /// <summary>As FACTS.md writes phases.</summary>
    internal const string PhasePattern = "^[1-4][a-c]?(/[1-4][a-c]?)?$";

    internal const string StatusPattern = "^(planned|enrolling|ongoing|completed|stopped|not-stated)$";

    internal const string ResultsPattern = "^(told|none)$";

    /// <summary>The orders that "sort" may name; with "-" before them the highest or latest comes first.</summary>
    internal const string SortPattern = "^(-?(name|compound|phase|status|enrolled|evaluable|announced))?$";

    private static readonly ListFacet[] Facets =
    [
        new("phase", "Phase", Words.StageColumn), new("status", "Status", Words.Code), new("results", "Results", code => code == "told" ? "told" : "none told"),
        new("compound", "Compound"), new("indication", "Indication"), new("target", "Target"), new("partner", "Partner"),
    ];

    public TrialFilter Filter { get; private set; } = new();

    private protected override void Read(ListRequest query) => Filter = FilterOf(query);

    protected override Task<ListFound<TrialView>> AskAsync(int page, CancellationToken cancellation)
    {
        ViewData[ViewKeys.Sorts] = true;
        return trials.FindAsync(Filter, page, Size, cancellation);
    }

    private protected override FacetPanel Narrow(FacetCounts counts) => ListPanel.Of(Request, counts, "trial", Facets, Filter.From, Filter.To);

    /// <summary>The filters as the list's address has them, on the page and for programs.</summary>
    internal static TrialFilter FilterOf(ListRequest query) => new()
    {
        Words = query.Name("q"),
        Compounds = query.All("compound"),
        Indications = query.All("indication"),
        Phases = query.All("phase", PhasePattern),
        Statuses = query.All("status", StatusPattern),
        Results = query.All("results", ResultsPattern),
        Targets = query.All("target"),
        Partners = query.All("partner"),
        From = query.Period("from"),
        To = query.Period("to"),
        Order = ListOrder.Read(query.Word("sort", SortPattern)),
    };
}
