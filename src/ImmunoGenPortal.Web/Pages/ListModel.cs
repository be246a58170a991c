using System.ComponentModel.DataAnnotations;
using ImmunoGenPortal.Web.Hosting;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages;

/// <summary>A page that lists rows, some at a time: bind, validate, ask once, show.</summary>
/// <param name="size">Rows on a page.</param>
public abstract class ListModel<TRow>(string title, int size) : PageModel
{
    [BindProperty(Name = "p", SupportsGet = true), Range(1, 10_000)]
    public int PageNumber { get; set; } = 1;

    /// <summary>Rows on all pages together.</summary>
    public int Total { get; private set; }

    public IReadOnlyList<TRow> Rows { get; private set; } = [];

    public Pager Pager { get; private set; } = Pager.None;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return this.BadQuery();
        }

        return await ShowAsync(cancellation);
    }

    /// <summary>The list, beside whatever else the page says.</summary>
    protected async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        ViewData[ViewKeys.Title] = title;
        (Total, Rows) = await AskAsync(PageNumber, cancellation);
        Pager = new Pager(PageNumber, size, Total, Request);
        return Page();
    }

    /// <summary>The rows of one page, and how many there are on all.</summary>
    /// <param name="page">From 1.</param>
    protected abstract Task<(int Total, IReadOnlyList<TRow> Rows)> AskAsync(int page, CancellationToken cancellation);
}
