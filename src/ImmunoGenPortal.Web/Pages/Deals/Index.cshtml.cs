using System.ComponentModel.DataAnnotations;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Hosting;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Deals;

public sealed class IndexModel(DealQueries deals) : PageModel
{
    internal const int Size = 50;

    [BindProperty(Name = "partner", SupportsGet = true), StringLength(100)]
    public string? Partner { get; set; }

    [BindProperty(Name = "p", SupportsGet = true), Range(1, 10_000)]
    public int PageNumber { get; set; } = 1;

    public int Total { get; private set; }

    public IReadOnlyList<AgreementView> Rows { get; private set; } = [];

    public Pager Pager { get; private set; } = Pager.None;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        ViewData[ViewKeys.Title] = "Deals";
        if (!ModelState.IsValid)
        {
            return this.BadQuery();
        }

        (Total, Rows) = await deals.ListAsync(Partner, PageNumber, Size, cancellation);
        Pager = new Pager(PageNumber, Size, Total, Request);
        return Page();
    }
}
