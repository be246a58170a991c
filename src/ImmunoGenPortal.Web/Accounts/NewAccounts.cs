using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Web.Accounts;

/// <summary>Makes an account from the link that invites somebody. A link makes one, whoever else holds it.</summary>
public sealed class NewAccounts(PortalDbContext db, UserManager<Account> accounts, AccountChanges changes, TimeProvider clock)
{
    /// <summary>The invitation behind a token; null where there is none that still holds. Asking uses nothing up.</summary>
    public async Task<Invitation?> FindAsync(string? token, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(token))
        {
            return null;
        }

        var (hash, now) = (Secret.Hash(token), clock.GetUtcNow().UtcDateTime);
        var invitation = await db.Invitations.AsNoTracking().FirstOrDefaultAsync(one => one.TokenHash == hash && one.UsedAt == null && one.ExpiresAt > now, cancellation);
        return invitation is { InvitedBy: null } && await HasAdminAsync(db, cancellation) ? null : invitation;
    }

    /// <summary>Whether somebody can sign in who may make accounts.</summary>
    public static Task<bool> HasAdminAsync(PortalDbContext db, CancellationToken cancellation) =>
        db.Accounts.AnyAsync(account => account.Role == AccountRole.Admin && account.DisabledAt == null, cancellation);

    /// <returns>The account, or null with what is wrong; null without anything wrong where the link does not hold any more.</returns>
    /// <param name="origin">The network address that the request came from.</param>
    public async Task<(Account? Account, IReadOnlyList<IdentityError> Errors)> MakeAsync(string? token, string name, string password, string? origin, CancellationToken cancellation)
    {
        await using var change = await changes.BeginAsync(cancellation);
        if (await FindAsync(token, cancellation) is not { } invitation)
        {
            return (null, []);
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var account = new Account { UserName = name, Role = invitation.Role, CreatedAt = now, SignedInAt = now };
        var result = await accounts.CreateAsync(account, password);
        if (!result.Succeeded)
        {
            return (null, [.. result.Errors]);
        }

        await db.Invitations.Where(one => one.Id == invitation.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.UsedAt, now), cancellation);
        db.Record(new Actor(name, origin), now, invitation.InvitedBy is null ? "account.first-admin" : "account.accept", $"account {name}", "/admin/users",
            after: Invitations.Word(account.Role), reason: invitation.InvitedBy is { } host ? $"invited by {host}: {invitation.Note}" : null);
        await change.CommitAsync(cancellation);
        return (account, []);
    }
}
