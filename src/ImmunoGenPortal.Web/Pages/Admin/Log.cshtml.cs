using ImmunoGenPortal.Ingestion;
using ImmunoGenPortal.Web.Accounts;
using ImmunoGenPortal.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Admin;

/// <summary>How much the log tells, changed while the portal runs.</summary>
[Authorize(Policies.Admin)]
public sealed class LogModel(LogLevels levels, Writer writer, TimeProvider clock) : PageModel
{
    public LogAmount Now => levels.Amount;

    public static string Meaning(LogAmount amount) => amount switch
    {
        LogAmount.Settings => "as the settings say",
        LogAmount.Little => "only what is wrong",
        LogAmount.Usual => "requests, files and jobs too",
        _ => "every command to the database too, without its values",
    };

    public void OnGet() => ViewData[ViewKeys.Title] = "Log";

    public async Task<IActionResult> OnPostAsync(LogAmount? amount, CancellationToken cancellation)
    {
        if (!ModelState.IsValid || amount is not { } chosen || !Enum.IsDefined(chosen))
        {
            TempData["Refused"] = "Choose one of the amounts.";
            return RedirectToPage();
        }

        await writer.RecordAsync(HttpContext.Actor(), clock.GetUtcNow().UtcDateTime, "log.level", "the log", "/admin/log", cancellation, before: Meaning(levels.Amount), after: Meaning(chosen));
        levels.Choose(chosen);
        TempData["Done"] = $"The log tells {Meaning(chosen)}, until the portal starts again.";
        return RedirectToPage();
    }
}
