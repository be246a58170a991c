using System.ComponentModel.DataAnnotations;
using ImmunoGenPortal.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Account;

/// <summary>For accounts with an authenticator: the code, once the password was right.</summary>
[AllowAnonymous]
public sealed class SecondStepModel(SignIn signIn) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Write a code."), StringLength(20, ErrorMessage = "No code is that long.")]
    public string Code { get; set; } = "";

    /// <inheritdoc cref="LoginModel.ReturnUrl"/>
    [BindProperty(Name = "returnUrl", SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public async Task<IActionResult> OnGetAsync()
    {
        ViewData[ViewKeys.Title] = "Second step";
        ModelState.Clear();
        return await signIn.HalfwayAsync() is null ? BackToLogin() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        ViewData[ViewKeys.Title] = "Second step";
        if (await signIn.HalfwayAsync() is not { } account)
        {
            return BackToLogin();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        switch (await signIn.WithCodeAsync(account, Code, cancellation))
        {
            case SignInOutcome.Done:
                return this.GoOn(ReturnUrl);
            case SignInOutcome.TooMany:
                return this.TooMany(signIn.Wait);
            case SignInOutcome.Locked:
                ModelState.AddModelError("", LoginModel.LockedSentence);
                return Page();
            default:
                ModelState.AddModelError(nameof(Code), "The code is wrong, or too old. Write the one that is shown now.");
                return Page();
        }
    }

    private RedirectToPageResult BackToLogin() => RedirectToPage("Login", new { returnUrl = ReturnUrl });
}
