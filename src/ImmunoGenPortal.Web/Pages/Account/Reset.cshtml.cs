using System.ComponentModel.DataAnnotations;
using ImmunoGenPortal.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Account;

/// <summary>The link that an admin gives to somebody who lost their password. Looking at the page uses nothing up.</summary>
[AllowAnonymous]
public sealed class ResetModel(LostPassword lost) : PageModel
{
    [BindProperty(Name = "id", SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty(Name = "token", SupportsGet = true), StringLength(1000)]
    public string? Token { get; set; }

    [BindProperty, Required(ErrorMessage = "Choose a password."), StringLength(PasswordRules.Longest, ErrorMessage = PasswordRules.TooLong)]
    public string Password { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Write the password once more."), Compare(nameof(Password), ErrorMessage = "The two passwords differ. Write the same one twice.")]
    public string Again { get; set; } = "";

    /// <summary>Whose password it is; null where the link does not hold.</summary>
    public string? Name { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        ModelState.Clear();
        await FindAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await FindAsync(cancellation);
        if (Name is null || !ModelState.IsValid)
        {
            return Page();
        }

        var errors = await lost.SetAsync(Id, Token, Password, HttpContext.Origin(), cancellation);
        if (errors.Count > 0)
        {
            this.AddErrors(errors);
            return Page();
        }

        return RedirectToPage("Login");
    }

    private async Task FindAsync(CancellationToken cancellation)
    {
        ViewData[ViewKeys.Title] = "A new password";
        Name = (await lost.FindAsync(Id, Token, cancellation))?.UserName;
        Response.StatusCode = Name is null ? StatusCodes.Status410Gone : StatusCodes.Status200OK;
    }
}
