using System.ComponentModel.DataAnnotations;
using System.Net;
using ImmunoGenPortal.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Account;

[AllowAnonymous]
public sealed class LoginModel(SignIn signIn, IWebHostEnvironment environment) : PageModel
{
    internal const string LockedSentence = "Too many attempts failed. Wait 15 minutes, then try again, or ask an admin for a new password.";

    /// <summary>The same whatever was wrong: it does not tell which names there are.</summary>
    private const string WrongSentence = "Name or password is wrong, or the account is locked: five wrong passwords lock it for 15 minutes.";

    [BindProperty, Required(ErrorMessage = "Write your name."), StringLength(64, ErrorMessage = "No name is that long.")]
    public string Name { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Write your password."), StringLength(200, ErrorMessage = "No password is that long.")]
    public string Password { get; set; } = "";

    /// <summary>Where to go on to: an address of this portal; anything else is passed over.</summary>
    [BindProperty(Name = "returnUrl", SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>The browser will not keep the cookie that this would set.</summary>
    public bool NeedsEncryption => !environment.IsDevelopment() && !Request.IsHttps
        && !(Request.Host.Host == "localhost" || IPAddress.TryParse(Request.Host.Host, out var address) && IPAddress.IsLoopback(address));

    public IActionResult OnGet()
    {
        ViewData[ViewKeys.Title] = "Sign in";
        ModelState.Clear();
        return User.Identity is { IsAuthenticated: true } ? this.GoOn(ReturnUrl) : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        ViewData[ViewKeys.Title] = "Sign in";
        if (!ModelState.IsValid)
        {
            return Page();
        }

        switch (await signIn.WithPasswordAsync(Name, Password, cancellation))
        {
            case SignInOutcome.Done:
                return this.GoOn(ReturnUrl);
            case SignInOutcome.CodeWanted:
                return RedirectToPage("SecondStep", new { returnUrl = ReturnUrl });
            case SignInOutcome.TooMany:
                return this.TooMany(signIn.Wait);
            default:
                ModelState.AddModelError(nameof(Name), WrongSentence);
                return Page();
        }
    }
}
