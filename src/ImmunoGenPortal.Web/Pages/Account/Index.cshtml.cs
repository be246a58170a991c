using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Web.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Account;

/// <summary>Who somebody is here, and what they may change of it.</summary>
public sealed class IndexModel(OwnAccount own) : PageModel
{
    public string Name { get; private set; } = "";

    public AccountRole Role { get; private set; }

    public bool HasSecondStep { get; private set; }

    public async Task OnGetAsync()
    {
        ViewData[ViewKeys.Title] = "Your account";
        var account = await own.GetAsync(User);
        (Name, Role, HasSecondStep) = (account.UserName!, account.Role, account.TwoFactorEnabled);
    }

    public async Task<IActionResult> OnPostEverywhereAsync(CancellationToken cancellation)
    {
        await own.SignOutEverywhereAsync(await own.GetAsync(User), cancellation);
        return RedirectToPage("Login");
    }
}
