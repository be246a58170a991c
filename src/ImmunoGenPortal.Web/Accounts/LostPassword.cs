using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Web.Accounts;

/// <summary>Sets a password by the link that an admin made. It holds for a day and until the password, or anything else of the account's security, changes: so it works once.</summary>
public sealed class LostPassword(PortalDbContext db, UserManager<Account> accounts, AccountChanges changes, TimeProvider clock)
{
    /// <summary>Whose link this is; null where it does not hold.</summary>
    public async Task<Account?> FindAsync(int id, string? token, CancellationToken cancellation) =>
        await db.Accounts.FirstOrDefaultAsync(account => account.Id == id && account.DisabledAt == null, cancellation) is { } account
        && await accounts.VerifyUserTokenAsync(account, accounts.Options.Tokens.PasswordResetTokenProvider, UserManager<Account>.ResetPasswordTokenPurpose, token ?? "") ? account : null;

    /// <param name="origin">The network address that the request came from.</param>
    /// <returns>What is wrong; nothing where the password is set.</returns>
    public async Task<IReadOnlyList<IdentityError>> SetAsync(int id, string? token, string password, string? origin, CancellationToken cancellation)
    {
        await using var change = await changes.BeginAsync(cancellation);
        var account = await db.Accounts.FirstAsync(account => account.Id == id, cancellation);
        await db.Entry(account).ReloadAsync(cancellation);
        var result = await accounts.ResetPasswordAsync(account, token ?? "", password);
        if (!result.Succeeded)
        {
            return [.. result.Errors];
        }

        await accounts.SetLockoutEndDateAsync(account, null);
        await accounts.ResetAccessFailedCountAsync(account);
        db.Record(new Actor(account.UserName!, origin), clock.GetUtcNow().UtcDateTime, "account.password", $"account {account.UserName}", "/admin/users", reason: "by a link from an admin");
        await change.CommitAsync(cancellation);
        return [];
    }
}
