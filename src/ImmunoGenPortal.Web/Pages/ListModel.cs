using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Web.Api;
using ImmunoGenPortal.Web.Hosting;
using ImmunoGenPortal.Web.Pages.Search;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages;

/// <summary>A page that lists rows, some at a time: read the address, refuse what cannot be read, ask once, show.</summary>
/// <param name="size">Rows on a page.</param>
public abstract class ListModel<TRow>(string title, int size) : PageModel
{
    private ListFound<TRow> _found = new(0, []);

    /// <summary>Rows on all pages together.</summary>
    public int Total => _found.Total;

    public IReadOnlyList<TRow> Rows => _found.Rows;

    public Pager Pager { get; private set; } = Pager.None;

    /// <summary>What the list can be narrowed by.</summary>
    public FacetPanel Panel { get; protected set; } = FacetPanel.Empty;

    /// <summary>Whether the address leaves something out.</summary>
    public virtual bool IsFiltered => Panel.Choices.Count > 0 || !string.IsNullOrWhiteSpace(Request.Query["q"]);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var query = new ListRequest(Request);
        var page = query.Page();
        Read(query);
        return !ModelState.IsValid ? this.BadQuery() : query.Complaint is { } complaint ? this.BadQuery(complaint) : await ShowAsync(page, cancellation);
    }

    /// <summary>The list, beside whatever else the page says.</summary>
    /// <param name="page">From 1.</param>
    protected async Task<IActionResult> ShowAsync(int page, CancellationToken cancellation)
    {
        ViewData[ViewKeys.Title] = title;
        _found = await AskAsync(page, cancellation);
        Pager = new Pager(page, size, Total, Request);
        Panel = Narrow(_found.Counts);
        return Page();
    }

    /// <summary>Reads what the address asks for beside the page, and remembers in the request what cannot be read.</summary>
    private protected virtual void Read(ListRequest query)
    {
    }

    /// <summary>The rows of one page, how many there are on all, and what they can be narrowed by.</summary>
    /// <param name="page">From 1.</param>
    protected abstract Task<ListFound<TRow>> AskAsync(int page, CancellationToken cancellation);

    private protected virtual FacetPanel Narrow(FacetCounts counts) => Panel;
}
