using System.ComponentModel.DataAnnotations;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Hosting;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages;

public sealed class SearchModel(ReleaseSearch search) : PageModel
{
    private const int LongestQuery = 300;

    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(Name = "p", SupportsGet = true), Range(1, 10_000)]
    public int PageNumber { get; set; } = 1;

    public bool IsAsked => !string.IsNullOrWhiteSpace(Words);

    public ReleaseSearchResult Result { get; private set; } = new(0, [], []);

    public Pager Pager { get; private set; } = Pager.None;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return this.BadQuery();
        }

        Words = Words is { Length: > LongestQuery } ? Words[..LongestQuery] : Words;
        ViewData[ViewKeys.Query] = Words;
        ViewData[ViewKeys.Title] = IsAsked ? $"{Words} – search" : "Search";
        Result = await search.FindAsync(Words, PageNumber, cancellation);
        Pager = new Pager(PageNumber, ReleaseSearch.PageSize, Result.Total, Request);
        return Page();
    }
}
