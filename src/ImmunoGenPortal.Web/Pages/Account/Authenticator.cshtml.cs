using ImmunoGenPortal.Web.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Account;

/// <summary>Codes of an authenticator app (RFC 6238) as a second step: make a secret, prove that it arrived, keep the recovery codes.</summary>
public sealed class AuthenticatorModel(OwnAccount own) : PageModel
{
    private const string Issuer = "ImmunoGen Portal";
    private const string WrongPassword = "This is not your password, or it was wrong too often: then wait 15 minutes.";

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public bool IsOn { get; private set; }

    public int CodesLeft { get; private set; }

    /// <summary>Base 32; null before it was asked for.</summary>
    public string? Key { get; private set; }

    /// <summary>In groups of four, as people copy it.</summary>
    public string Spaced => string.Join(' ', (Key ?? "").Chunk(4).Select(group => new string(group)));

    /// <summary>What authenticator apps open.</summary>
    public string Link => $"otpauth://totp/{Uri.EscapeDataString($"{Issuer}:{User.Identity?.Name}")}?secret={Key}&issuer={Uri.EscapeDataString(Issuer)}";

    public async Task OnGetAsync()
    {
        ViewData[ViewKeys.Title] = "Second step";
        var account = await own.GetAsync(User);
        IsOn = account.TwoFactorEnabled;
        CodesLeft = IsOn ? await own.RecoveryCodesLeftAsync(account) : 0;
        Key = IsOn ? null : await own.AuthenticatorKeyAsync(account);
    }

    public async Task<IActionResult> OnPostBeginAsync(CancellationToken cancellation)
    {
        return await own.BeginSecondStepAsync(await own.GetAsync(User), Password ?? "", cancellation) ? RedirectToPage() : await RefuseAsync(nameof(Password), WrongPassword);
    }

    public async Task<IActionResult> OnPostOnAsync(CancellationToken cancellation)
    {
        if (await own.TurnOnSecondStepAsync(await own.GetAsync(User), Code ?? "", cancellation) is { } codes)
        {
            TempData["Codes"] = string.Join(' ', codes);
            return RedirectToPage();
        }

        return await RefuseAsync(nameof(Code), "The code is wrong, or too old. Write the one that is shown now, and see that the telephone’s clock is right.");
    }

    public async Task<IActionResult> OnPostOffAsync(CancellationToken cancellation)
    {
        if (await own.TurnOffSecondStepAsync(await own.GetAsync(User), Password ?? "", cancellation))
        {
            TempData["Done"] = "The second step is off.";
            return RedirectToPage("Index");
        }

        return await RefuseAsync(nameof(Password), WrongPassword);
    }

    private async Task<IActionResult> RefuseAsync(string field, string sentence)
    {
        ModelState.AddModelError(field, sentence);
        await OnGetAsync();
        return Page();
    }
}
