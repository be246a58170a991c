using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Account;

internal static class AccountPages
{
    /// <summary>After signing in: to where somebody was going, if that is within the portal, else to the dashboard.</summary>
    public static IActionResult GoOn(this PageModel page, string? returnUrl) =>
        page.Url.IsLocalUrl(returnUrl) && !returnUrl.StartsWith("/account/", StringComparison.OrdinalIgnoreCase) ? page.LocalRedirect(returnUrl) : page.LocalRedirect("/admin");

    /// <summary>Each error at the field that its code begins with; "Name" where it begins with none.</summary>
    public static void AddErrors(this PageModel page, IEnumerable<IdentityError> errors)
    {
        foreach (var error in errors)
        {
            page.ModelState.AddModelError(error.Code.StartsWith("Password", StringComparison.Ordinal) ? "Password" : "Name", error.Description);
        }
    }
}
