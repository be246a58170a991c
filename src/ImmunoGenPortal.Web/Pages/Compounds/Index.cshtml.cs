using ImmunoGenPortal.Data.Pipeline;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Api;
using ImmunoGenPortal.Web.Hosting;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Compounds;

public sealed class IndexModel(CompoundSearch compounds) : PageModel
{
    internal const int Size = 100;

    /// <summary>The orders that "sort" may name; with "-" before them the highest comes first.</summary>
    internal const string SortPattern = "^(-?(name|target|payload|owner|phase|trials|releases))?$";

    /// <summary>The columns of the pipeline.</summary>
    internal const string PhasePattern = "^(preclinical|ind|clinical|1|1/2|2|3|filed|approved)?$";

    public static readonly IReadOnlyList<string> Phases = StageScale.Columns;

    public CompoundFilter Filter { get; private set; } = new();

    public int Total { get; private set; }

    public IReadOnlyList<EntityRow> Rows { get; private set; } = [];

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

        ViewData[ViewKeys.Title] = "Compounds";
        (Total, Rows) = await compounds.FindAsync(Filter, page, Size, cancellation);
        Pager = new Pager(page, Size, Total, Request);
        return Page();
    }

    /// <summary>The filters as the list's address has them, on the page and for programs.</summary>
    internal static CompoundFilter FilterOf(ListRequest query) =>
        new(query.Name("q"), query.Name("target"), query.Name("partner"), query.Word("phase", PhasePattern)) { Order = ListOrder.Read(query.Word("sort", SortPattern)) };
}
