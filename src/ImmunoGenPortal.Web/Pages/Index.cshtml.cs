using ImmunoGenPortal.Data.Deals;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Data.Search;
using ImmunoGenPortal.Web.Pages.Deals;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages;

public sealed class IndexModel(DealQueries deals, TrialQueries trials, ReleaseSearch releases, CoverageQuery coverage, DealCatalogue catalogue) : PageModel
{
    public AgreementView? Latest { get; private set; }

    public TrialView? Trial { get; private set; }

    public IReadOnlyList<ReleaseRow> Newest { get; private set; } = [];

    /// <summary>All deals over time.</summary>
    public LaneChart Chart { get; private set; } = LaneChart.Empty;

    public Coverage Coverage { get; private set; } = Coverage.None;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Latest = await deals.LatestAsync(cancellation);
        Trial = await trials.LatestAsync(cancellation);
        (_, Newest) = await releases.NewestAsync(1, 5, cancellation);
        Chart = DealChart.Of(await catalogue.LoadAsync(null, cancellation));
        Coverage = await coverage.LoadAsync(cancellation);
    }
}
