using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Account;

internal static class AccountPages
{
    private static readonly string[] Fields = ["Name", "Password", "Current"];

    /// <summary>After signing in: to where somebody was going, if that is within the portal, else to the dashboard.</summary>
    public static IActionResult GoOn(this PageModel page, string? returnUrl) =>
        page.Url.IsLocalUrl(returnUrl) && !returnUrl.StartsWith("/account/", StringComparison.OrdinalIgnoreCase) ? page.LocalRedirect(returnUrl) : page.LocalRedirect("/admin");

    /// <summary>429 with the form again.</summary>
    public static PageResult TooMany(this PageModel page, TimeSpan? wait)
    {
        var seconds = Math.Ceiling(wait?.TotalSeconds ?? 60).ToString(CultureInfo.InvariantCulture);
        page.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        page.Response.Headers.RetryAfter = seconds;
        page.ModelState.AddModelError("", $"Too many attempts failed at your network address. Wait {seconds} seconds, then try again.");
        return page.Page();
    }

    /// <summary>Each error at the field that its code begins with; at none where it begins with none.</summary>
    public static void AddErrors(this PageModel page, IEnumerable<IdentityError> errors)
    {
        foreach (var error in errors)
        {
            page.ModelState.AddModelError(Fields.FirstOrDefault(field => error.Code.StartsWith(field, StringComparison.Ordinal)) ?? "", error.Description);
        }
    }
}
