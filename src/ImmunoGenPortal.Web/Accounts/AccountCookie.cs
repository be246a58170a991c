using System.Security.Claims;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Web.Accounts;

/// <summary>
/// Compares the cookie with the account at every request, so that somebody who is disabled, or has signed out everywhere, is out at once,
/// and a change of role holds at once.
/// </summary>
internal sealed class AccountCookie(PortalDbContext db, IUserClaimsPrincipalFactory<Account> principals) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var (principal, cancellation) = (context.Principal!, context.HttpContext.RequestAborted);
        var account = int.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            ? await db.Accounts.AsNoTracking().FirstOrDefaultAsync(account => account.Id == id, cancellation)
            : null;
        if (account is not { DisabledAt: null } || account.SecurityStamp != principal.FindFirstValue(AccountPrincipal.StampClaim))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
        }
        else if (!principal.IsInRole(account.Role.ToString()))
        {
            context.ReplacePrincipal(await principals.CreateAsync(account));
            context.ShouldRenew = true;
        }
    }

    /// <summary>Who is signed in and may not is told so, not asked to sign in again.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
