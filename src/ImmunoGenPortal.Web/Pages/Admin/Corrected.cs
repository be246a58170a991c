using ImmunoGenPortal.Ingestion.Corrections;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Admin;

/// <summary>Answers a curator who asked for something to be corrected.</summary>
internal static class Corrected
{
    /// <summary>Longer ones are refused: an audit trail is read.</summary>
    public const int LongestReason = 500;

    public const string TooLong = "Say why in at most 500 characters.";

    /// <summary>On to a page where it was done; null where it was refused, and the page says why.</summary>
    /// <param name="done">Told on the page that it leads to.</param>
    public static IActionResult? Answer(this PageModel page, CorrectionOutcome outcome, string address, string done)
    {
        if (outcome is CorrectionOutcome.Refused refused)
        {
            page.ModelState.AddModelError("", refused.Reason);
            return null;
        }

        page.TempData["Done"] = done;
        return page.LocalRedirect(address);
    }
}
