using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Api;
using ImmunoGenPortal.Web.Hosting;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Trials;

public sealed class IndexModel(TrialQueries trials) : PageModel
{
    internal const int Size = 50;

    /// <summary>As FACTS.md writes phases.</summary>
    internal const string PhasePattern = "^(1|1a|1b|1/2|1b/2|2|2a|2b|2/3|3|4)?$";

    /// <summary>The orders that "sort" may name; with "-" before them the highest or latest comes first.</summary>
    internal const string SortPattern = "^(-?(name|compound|phase|status|enrolled|evaluable|announced))?$";

    public static readonly IReadOnlyList<string> Phases = ["1", "1a", "1b", "1/2", "1b/2", "2", "2a", "2b", "2/3", "3", "4"];

    public TrialFilter Filter { get; private set; } = new();

    public int Total { get; private set; }

    public IReadOnlyList<TrialView> Rows { get; private set; } = [];

    public Pager Pager { get; private set; } = Pager.None;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var query = new ListRequest(Request);
        var page = query.Page();
        Filter = FilterOf(query);
        if (query.Complaint is { } complaint)
        {
            return this.BadQuery(complaint);
        }

        ViewData[ViewKeys.Title] = "Trials";
        ViewData[ViewKeys.Sorts] = true;
        (Total, Rows) = await trials.ListAsync(Filter, page, Size, cancellation);
        Pager = new Pager(page, Size, Total, Request);
        return Page();
    }

    /// <summary>The filters as the list's address has them, on the page and for programs.</summary>
    internal static TrialFilter FilterOf(ListRequest query) =>
        new(query.Name("compound"), query.Name("indication"), query.Word("phase", PhasePattern), query.Name("target"), query.Name("partner"), query.Name("q"))
        {
            Order = ListOrder.Read(query.Word("sort", SortPattern)),
        };
}
