using System.ComponentModel.DataAnnotations;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Account;

/// <summary>Who holds a link that invites chooses name and password, and is signed in. Looking at the page uses nothing up.</summary>
[AllowAnonymous]
public abstract class NewAccountModel(NewAccounts accounts, SignIn signIn, string title) : PageModel
{
    [BindProperty(Name = "token", SupportsGet = true), StringLength(100)]
    public string? Token { get; set; }

    [BindProperty, Required(ErrorMessage = "Choose a name."), StringLength(64, ErrorMessage = "Choose a name of at most 64 characters.")]
    public string Name { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Choose a password."), StringLength(PasswordRules.Longest, ErrorMessage = PasswordRules.TooLong)]
    public string Password { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Write the password once more."), Compare(nameof(Password), ErrorMessage = "The two passwords differ. Write the same one twice.")]
    public string Again { get; set; } = "";

    /// <summary>Null where the link does not hold, or not any more.</summary>
    public Invitation? Invitation { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        ModelState.Clear();
        await FindAsync(cancellation);
        Name = Invitation?.Note is { Length: <= 64 } note && !note.Contains(' ', StringComparison.Ordinal) ? note : "";
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await FindAsync(cancellation);
        if (Invitation is null || !ModelState.IsValid)
        {
            return Page();
        }

        var (account, errors) = await accounts.MakeAsync(Token, Name, Password, HttpContext.Origin(), cancellation);
        if (account is not null)
        {
            await signIn.StartAsync(account);
            return LocalRedirect("/admin");
        }

        this.AddErrors(errors);
        if (errors.Count == 0)
        {
            await FindAsync(cancellation);
        }

        return Page();
    }

    private async Task FindAsync(CancellationToken cancellation)
    {
        ViewData[ViewKeys.Title] = title;
        Invitation = await accounts.FindAsync(Token, cancellation);
        Response.StatusCode = Invitation is null ? StatusCodes.Status410Gone : StatusCodes.Status200OK;
    }
}
