using System.Globalization;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Web.Accounts;

/// <summary>What admins do to accounts. Each answers null when it is done, or a sentence that says why it is not.</summary>
public sealed class Roster(PortalDbContext db, UserManager<Account> accounts, AccountChanges changes, TimeProvider clock)
{
    private const string Here = "/admin/users";

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Whoever it is, is signed out wherever they are.</summary>
    public Task<string?> DisableAsync(Actor by, int id, CancellationToken cancellation) => ChangeAsync(by, id, "account.disable", account => account.DisabledAt ??= Now, cancellation);

    public Task<string?> EnableAsync(Actor by, int id, CancellationToken cancellation) => ChangeAsync(by, id, "account.enable", account => account.DisabledAt = null, cancellation);

    public Task<string?> SetRoleAsync(Actor by, int id, AccountRole role, CancellationToken cancellation) => ChangeAsync(by, id, "account.role", account => account.Role = role, cancellation);

    /// <summary>For somebody who lost their authenticator.</summary>
    public async Task<string?> TurnOffSecondStepAsync(Actor by, int id, CancellationToken cancellation)
    {
        await using var change = await changes.BeginAsync(cancellation);
        if (await db.Accounts.FirstOrDefaultAsync(account => account.Id == id, cancellation) is not { } account)
        {
            return NoSuchAccount;
        }

        await accounts.SetTwoFactorEnabledAsync(account, false);
        await accounts.ResetAuthenticatorKeyAsync(account);
        db.Record(by, Now, "account.second-step", $"account {account.UserName}", Here, before: "on", after: "off");
        await change.CommitAsync(cancellation);
        return null;
    }

    /// <returns>The address below the portal's own at which the owner sets a new password, once, within a day; null where there is no such account.</returns>
    public async Task<string?> NewPasswordLinkAsync(Actor by, int id, CancellationToken cancellation)
    {
        await using var change = await changes.BeginAsync(cancellation);
        if (await db.Accounts.FirstOrDefaultAsync(account => account.Id == id, cancellation) is not { } account)
        {
            return null;
        }

        var token = await accounts.GeneratePasswordResetTokenAsync(account);
        db.Record(by, Now, "account.reset-link", $"account {account.UserName}", Here);
        await change.CommitAsync(cancellation);
        return string.Create(CultureInfo.InvariantCulture, $"/account/reset?id={id}&token={Uri.EscapeDataString(token)}");
    }

    public async Task<string?> TakeBackAsync(Actor by, int invitationId, CancellationToken cancellation)
    {
        await using var change = await changes.BeginAsync(cancellation);
        if (await db.Invitations.FirstOrDefaultAsync(one => one.Id == invitationId && one.UsedAt == null && one.InvitedBy != null, cancellation) is not { } invitation)
        {
            return "That invitation was used or taken back already.";
        }

        invitation.UsedAt = Now;
        db.Record(by, Now, "account.take-back", $"invitation for {invitation.Note}", Here, before: Invitations.Word(invitation.Role));
        await change.CommitAsync(cancellation);
        return null;
    }

    private const string NoSuchAccount = "There is no such account.";

    private async Task<string?> ChangeAsync(Actor by, int id, string action, Action<Account> alter, CancellationToken cancellation)
    {
        await using var change = await changes.BeginAsync(cancellation);
        if (await db.Accounts.FirstOrDefaultAsync(account => account.Id == id, cancellation) is not { } account)
        {
            return NoSuchAccount;
        }

        var before = Standing(account);
        alter(account);
        var after = Standing(account);
        if (before == after)
        {
            return null;
        }

        if (!Rules(account) && !await db.Accounts.AnyAsync(other => other.Id != id && other.Role == AccountRole.Admin && other.DisabledAt == null, cancellation))
        {
            return $"{account.UserName} is the last admin. Make somebody else an admin first.";
        }

        // With a new stamp every session ends: nobody goes on with what they might do before.
        await accounts.UpdateSecurityStampAsync(account);
        db.Record(by, Now, action, $"account {account.UserName}", Here, before, after);
        await change.CommitAsync(cancellation);
        return null;
    }

    private static bool Rules(Account account) => account is { Role: AccountRole.Admin, DisabledAt: null };

    private static string Standing(Account account) => Invitations.Word(account.Role) + (account.DisabledAt is null ? "" : ", disabled");
}
