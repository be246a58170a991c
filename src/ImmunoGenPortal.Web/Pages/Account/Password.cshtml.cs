using System.ComponentModel.DataAnnotations;
using ImmunoGenPortal.Web.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Account;

public sealed class PasswordModel(OwnAccount own) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Write your present password."), StringLength(200)]
    public string Current { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Choose a password."), StringLength(PasswordRules.Longest, ErrorMessage = PasswordRules.TooLong)]
    public string Password { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Write the password once more."), Compare(nameof(Password), ErrorMessage = "The two passwords differ. Write the same one twice.")]
    public string Again { get; set; } = "";

    public void OnGet() => ViewData[ViewKeys.Title] = "Change your password";

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        OnGet();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var errors = await own.ChangePasswordAsync(await own.GetAsync(User), Current, Password, cancellation);
        if (errors.Count > 0)
        {
            this.AddErrors(errors);
            return Page();
        }

        TempData["Done"] = "Your password is changed.";
        return RedirectToPage("Index");
    }
}
