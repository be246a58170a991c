using ImmunoGenPortal.Data;
using ImmunoGenPortal.Web.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Account;

public sealed class LogoutModel(PortalDbContext db, AccountChanges changes, Sessions sessions, TimeProvider clock) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/admin");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var actor = HttpContext.Actor();
        var ticket = (await HttpContext.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Properties;
        await using (var change = await changes.BeginAsync(cancellation))
        {
            await sessions.EndAsync(ticket, cancellation);
            db.Record(actor, clock.GetUtcNow().UtcDateTime, "account.sign-out", $"account {actor.Name}", "/admin/users");
            await change.CommitAsync(cancellation);
        }

        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        return LocalRedirect("/");
    }
}
