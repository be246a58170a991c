using ImmunoGenPortal.Data.Search;
using ImmunoGenPortal.Web.Hosting;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Search;

[Costs(Cost.Search)]
public sealed class IndexModel(ReleaseSearch search, FacetThings things, EntityCards cards, OtherSpelling spelling) : PageModel
{
    public SearchRequest Asked { get; private set; } = null!;

    public SearchResult Result { get; private set; } = SearchResult.None;

    public IReadOnlyList<EntityCard> Cards { get; private set; } = [];

    public FacetPanel Panel { get; private set; } = FacetPanel.Empty;

    /// <summary>What was perhaps meant; null where something was found, or nothing is like it.</summary>
    public string? Meant { get; private set; }

    public Pager Pager { get; private set; } = Pager.None;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        (Asked, var problem) = await SearchRequest.ReadAsync(Request, things, cancellation);
        if (problem is not null)
        {
            return this.BadQuery(problem);
        }

        ViewData[ViewKeys.Query] = Asked.Words;
        ViewData[ViewKeys.Title] = string.IsNullOrWhiteSpace(Asked.Words) ? "Search" : $"{Asked.Words} – search";
        Result = await search.FindAsync(Asked.Words, Asked.Filters, Asked.Order, Asked.Page, cancellation);
        Cards = await cards.OfAsync(Result.Entities, cancellation);
        Panel = await FacetPanel.OfAsync(Request, Asked, Result.Facets, things, cancellation);
        Meant = Result.Total == 0 && Asked.Filters.AreNone ? await spelling.OfAsync(Asked.Words, cancellation) : null;
        Pager = new Pager(Asked.Page, ReleaseSearch.PageSize, Result.Total, Request);
        return Page();
    }
}
