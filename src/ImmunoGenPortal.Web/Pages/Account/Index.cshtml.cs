using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Web.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Account;

/// <summary>Who somebody is here, where they are signed in, and what they may change of it.</summary>
public sealed class IndexModel(OwnAccount own, Sessions sessions) : PageModel
{
    /// <param name="IsThis">Whether this very page was asked for in it.</param>
    public sealed record SessionRow(int Id, DateTime StartedAt, string? Origin, string? Browser, bool IsThis);

    public string Name { get; private set; } = "";

    public AccountRole Role { get; private set; }

    public bool HasSecondStep { get; private set; }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<SessionRow> Open { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        ViewData[ViewKeys.Title] = "Your account";
        var account = await own.GetAsync(User);
        (Name, Role, HasSecondStep) = (account.UserName!, account.Role, account.TwoFactorEnabled);
        var ticket = (await HttpContext.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Properties;
        Open = [.. (await sessions.OfAsync(account.Id, cancellation)).Select(session => new SessionRow(session.Id, session.StartedAt, session.Origin, session.Browser, Sessions.IsOf(session, ticket)))];
    }

    public async Task<IActionResult> OnPostEverywhereAsync(CancellationToken cancellation)
    {
        await own.SignOutEverywhereAsync(await own.GetAsync(User), cancellation);
        return RedirectToPage("Login");
    }

    public async Task<IActionResult> OnPostEndAsync(int id, CancellationToken cancellation)
    {
        await own.EndSessionAsync(await own.GetAsync(User), id, cancellation);
        TempData["Done"] = "That session has ended.";
        return RedirectToPage();
    }
}
