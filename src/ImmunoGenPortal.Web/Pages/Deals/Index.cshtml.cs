using ImmunoGenPortal.Data.Deals;
using ImmunoGenPortal.Web.Api;
using ImmunoGenPortal.Web.Hosting;
using ImmunoGenPortal.Web.Pages.Search;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Deals;

public sealed class IndexModel(DealSearch search) : PageModel
{
    internal const int Size = 50;

    public DealRequest Asked { get; private set; } = DealRequest.Empty;

    public IReadOnlyList<DealRow> Rows { get; private set; } = [];

    public int Total { get; private set; }

    public DealSummary Summary { get; private set; } = DealSummary.None;

    public FacetPanel Panel { get; private set; } = FacetPanel.Empty;

    public LaneChart Chart { get; private set; } = LaneChart.Empty;

    public Pager Pager { get; private set; } = Pager.None;

    /// <summary>Rows of one agreement that follow each other.</summary>
    public IEnumerable<IReadOnlyList<DealRow>> Groups
    {
        get
        {
            var start = 0;
            for (var i = 1; i <= Rows.Count; i++)
            {
                if (i == Rows.Count || Rows[i].Agreement.Agreement.Id != Rows[start].Agreement.Agreement.Id)
                {
                    yield return [.. Rows.Skip(start).Take(i - start)];
                    start = i;
                }
            }
        }
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        ViewData[ViewKeys.Title] = "Deals";
        var query = new ListRequest(Request);
        Asked = DealRequest.Read(query);
        if (query.Complaint is { } problem)
        {
            return this.BadQuery(problem);
        }

        var found = await search.FindAsync(Asked.Filter, Asked.Order, Asked.Page, Size, cancellation);
        (Rows, Total, Summary, Chart) = (found.Rows, found.Total, found.Summary, DealChart.Of(found.All));
        Panel = DealPanel.Of(Request, Asked, found.Facets, found.Partners);
        Pager = new Pager(Asked.Page, Size, Total, Request);
        return Page();
    }
}
