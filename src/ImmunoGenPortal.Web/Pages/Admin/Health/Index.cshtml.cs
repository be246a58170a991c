using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Ingestion;
using ImmunoGenPortal.Ingestion.Upkeep;
using ImmunoGenPortal.Web.Accounts;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Admin.Health;

/// <summary>Whether anything needs somebody, and what.</summary>
public sealed class IndexModel(IServiceProvider services, PortalUpkeep upkeep, Writer writer, TimeProvider clock) : PageModel
{
    public IReadOnlyList<HealthRow> Rows { get; private set; } = [];

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public bool IsChecking { get; private set; }

    public string Sum => Rows.Count(row => !row.IsWell) is var wanting && wanting == 0 ? "All is well." : $"{wanting} {Words.Plural(wanting, "thing")} {(wanting == 1 ? "needs" : "need")} somebody.";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        ViewData[ViewKeys.Title] = "Health";
        var condition = await services.GetRequiredService<ConditionReader>().ReadAsync(cancellation);
        (Rows, At, IsChecking) = (HealthRows.Of(condition, User.IsInRole(nameof(AccountRole.Admin))), condition.Now, condition.Check.Work.IsUnderWay);
    }

    public async Task<IActionResult> OnPostCheckAsync(CancellationToken cancellation)
    {
        await writer.RecordAsync(HttpContext.Actor(), clock.GetUtcNow().UtcDateTime, "check.ask", "everything stored", "/admin/health", cancellation);
        upkeep.Ask(upkeep.Check);
        TempData["Done"] = "Everything stored is being checked. What is found stands below in a moment.";
        return RedirectToPage();
    }
}
