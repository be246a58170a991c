using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Api;
using ImmunoGenPortal.Web.Hosting;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Payments;

public sealed class IndexModel(PaymentList payments) : PageModel
{
    internal const int Size = 50;

    /// <summary>As FACTS.md words the events that bring payments, and all of development, approval and sale together.</summary>
    internal const string KindPattern = "^(milestone|ind|phase-1|phase-2|phase-3|submission|approval|first-sale|other)?$";

    public static readonly IReadOnlyList<string> Events = ["ind", "phase-1", "phase-2", "phase-3", "submission", "approval", "first-sale", "other"];

    public PaymentFilter Filter { get; private set; } = new();

    public PaymentPage Found { get; private set; } = PaymentPage.None;

    public Pager Pager { get; private set; } = Pager.None;

    /// <summary>The same list whatever the payments are for.</summary>
    public string AllKinds { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var query = new ListRequest(Request);
        var page = query.Page();
        Filter = PaymentResource.FilterOf(query);
        if (query.Complaint is { } complaint)
        {
            return this.BadQuery(complaint);
        }

        ViewData[ViewKeys.Title] = "Payments received";
        Found = await payments.FindAsync(Filter, page, Size, cancellation);
        Pager = new Pager(page, Size, Found.Received.Payments, Request);
        AllKinds = new Search.SearchAddress(Request).Without("kind");
        return Page();
    }
}
