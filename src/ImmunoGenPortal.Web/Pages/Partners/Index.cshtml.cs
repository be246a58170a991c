using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Api;
using ImmunoGenPortal.Web.Hosting;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Partners;

public sealed class IndexModel(PartnerSearch partners) : PageModel
{
    internal const int Size = 100;

    /// <summary>The orders that "sort" may name; with "-" before them the highest or latest comes first.</summary>
    internal const string SortPattern = "^(-?(name|rights|first|last|received|releases))?$";

    public PartnerFilter Filter { get; private set; } = new();

    public int Total { get; private set; }

    public IReadOnlyList<EntityRow> Rows { get; private set; } = [];

    /// <summary>Of the rights that there are.</summary>
    public IReadOnlyList<string> Kinds { get; private set; } = [];

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

        ViewData[ViewKeys.Title] = "Partners";
        Kinds = (await partners.LoadAsync(cancellation)).AllKinds;
        (Total, Rows) = await partners.FindAsync(Filter, page, Size, cancellation);
        Pager = new Pager(page, Size, Total, Request);
        return Page();
    }

    /// <summary>The filters as the list's address has them, on the page and for programs.</summary>
    internal static PartnerFilter FilterOf(ListRequest query) =>
        new(query.Name("q"), query.Name("target"), query.Name("kind")) { Order = ListOrder.Read(query.Word("sort", SortPattern)) };
}
