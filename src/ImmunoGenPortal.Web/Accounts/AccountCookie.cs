using System.Globalization;
using System.Security.Claims;
using ImmunoGenPortal.Data.Model;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace ImmunoGenPortal.Web.Accounts;

/// <summary>
/// Asks at every request whether the cookie's session still is and what its account may do, so that whoever signed out, changed the password or the role, or is disabled, is out at once,
/// and with them whoever copied the cookie. While an account is locked its sessions open nothing either.
/// </summary>
internal sealed class AccountCookie(Sessions sessions, TimeProvider clock) : CookieAuthenticationEvents
{
    /// <summary>How exactly the end of an idle session is kept: a request within this time does not put it off again.</summary>
    private static readonly TimeSpan Precision = TimeSpan.FromMinutes(1);

    public override async Task SigningIn(CookieSigningInContext context)
    {
        var before = await context.HttpContext.AuthenticateAsync(context.Scheme.Name);
        var account = int.Parse(context.Principal!.FindFirstValue(ClaimTypes.NameIdentifier)!, CultureInfo.InvariantCulture);
        await sessions.StartAsync(context.Properties, before.Properties, account, context.HttpContext);
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var principal = context.Principal!;
        if (await sessions.OwnerAsync(context.Properties, context.HttpContext.RequestAborted) is not { DisabledAt: null } account || !Fits(account, principal))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
        }
        else if (account.LockoutEnd > clock.GetUtcNow())
        {
            context.RejectPrincipal();
        }
    }

    public override Task CheckSlidingExpiration(CookieSlidingExpirationContext context)
    {
        context.ShouldRenew = context.ElapsedTime > Precision;
        return Task.CompletedTask;
    }

    /// <summary>Who is signed in and may not is told so, not asked to sign in again.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool Fits(Account account, ClaimsPrincipal principal) =>
        account.SecurityStamp == principal.FindFirstValue(AccountPrincipal.StampClaim) && principal.IsInRole(account.Role.ToString());
}
