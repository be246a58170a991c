using ImmunoGenPortal.Data;
using ImmunoGenPortal.Web.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Account;

public sealed class LogoutModel(PortalDbContext db, TimeProvider clock) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/admin");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var actor = HttpContext.Actor();
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "account.sign-out", $"account {actor.Name}", "/admin/users");
        await db.SaveChangesAsync(cancellation);
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        return LocalRedirect("/");
    }
}
