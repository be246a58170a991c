using System.ComponentModel.DataAnnotations;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Web.Pages.Admin;

[Authorize(Policies.Admin)]
public sealed class UsersModel(PortalDbContext db, Roster roster, AccountChanges changes, TimeProvider clock) : PageModel
{
    /// <param name="IsLocked">Too many attempts to sign in failed, some minutes ago.</param>
    public sealed record UserRow(int Id, string Name, AccountRole Role, bool IsDisabled, bool IsLocked, DateTime? SignedInAt, bool HasSecondStep);

    public sealed record InvitationRow(int Id, string? Note, AccountRole Role, string? InvitedBy, DateTime ExpiresAt);

    [BindProperty, StringLength(100, ErrorMessage = "Say in at most 100 characters whom it is for.")]
    public string? Note { get; set; }

    public IReadOnlyList<UserRow> Users { get; private set; } = [];

    /// <summary>Those that can still be used.</summary>
    public IReadOnlyList<InvitationRow> Open { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        ViewData[ViewKeys.Title] = "Users";
        var now = clock.GetUtcNow();
        Users = [.. (await db.Accounts.AsNoTracking().OrderBy(account => account.NormalizedUserName).ToListAsync(cancellation))
            .Select(account => new UserRow(account.Id, account.UserName!, account.Role, account.DisabledAt is not null, account.LockoutEnd > now, account.SignedInAt, account.TwoFactorEnabled))];
        Open = await db.Invitations.Where(one => one.UsedAt == null && one.InvitedBy != null && one.ExpiresAt > now.UtcDateTime).OrderBy(one => one.Id)
            .Select(one => new InvitationRow(one.Id, one.Note, one.Role, one.InvitedBy, one.ExpiresAt)).ToListAsync(cancellation);
    }

    public async Task<IActionResult> OnPostInviteAsync(AccountRole role, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(Note))
        {
            ModelState.AddModelError(nameof(Note), "Say whom the invitation is for.");
        }

        if (!ModelState.IsValid || !Enum.IsDefined(role))
        {
            await OnGetAsync(cancellation);
            return Page();
        }

        await using var change = await changes.BeginAsync(cancellation);
        var path = db.Invite(HttpContext.Actor(), clock.GetUtcNow().UtcDateTime, role, Note!.Trim());
        await change.CommitAsync(cancellation);
        return Show(path, $"Give this link to {Note.Trim()}. It makes one account within 7 days, and is shown only now.");
    }

    public async Task<IActionResult> OnPostTakeBackAsync(int id, CancellationToken cancellation) => Said(await roster.TakeBackAsync(HttpContext.Actor(), id, cancellation), "The invitation is taken back.");

    public async Task<IActionResult> OnPostDisableAsync(int id, CancellationToken cancellation) => Said(await roster.DisableAsync(HttpContext.Actor(), id, cancellation), "The account is disabled.");

    public async Task<IActionResult> OnPostEnableAsync(int id, CancellationToken cancellation) => Said(await roster.EnableAsync(HttpContext.Actor(), id, cancellation), "The account is enabled.");

    public async Task<IActionResult> OnPostRoleAsync(int id, AccountRole role, CancellationToken cancellation) =>
        Said(Enum.IsDefined(role) ? await roster.SetRoleAsync(HttpContext.Actor(), id, role, cancellation) : "There is no such role.", "The role is changed.");

    public async Task<IActionResult> OnPostSecondStepAsync(int id, CancellationToken cancellation) => Said(await roster.TurnOffSecondStepAsync(HttpContext.Actor(), id, cancellation), "The second step is off.");

    public async Task<IActionResult> OnPostPasswordAsync(int id, CancellationToken cancellation) =>
        await roster.NewPasswordLinkAsync(HttpContext.Actor(), id, cancellation) is { } path
            ? Show(path, "Give this link to the owner of the account. It sets a new password, once, within a day, and is shown only now.")
            : Said("There is no such account.", "");

    private RedirectToPageResult Said(string? refusal, string done)
    {
        TempData[refusal is null ? "Done" : "Refused"] = refusal ?? done;
        return RedirectToPage();
    }

    private RedirectToPageResult Show(string path, string sentence)
    {
        TempData["Link"] = $"{Request.Scheme}://{Request.Host}{path}";
        return Said(null, sentence);
    }
}
