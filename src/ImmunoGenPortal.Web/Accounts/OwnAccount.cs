using System.Security.Claims;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using Microsoft.AspNetCore.Identity;

namespace ImmunoGenPortal.Web.Accounts;

/// <summary>What somebody does to their own account. Where their sessions end by it, the one that they do it in goes on.</summary>
public sealed class OwnAccount(PortalDbContext db, UserManager<Account> accounts, SignInManager<Account> session, Sessions sessions, OneTimeCodes codes, AccountChanges changes, TimeProvider clock)
{
    private const int RecoveryCodes = 10;

    /// <exception cref="InvalidOperationException">The request comes from no account.</exception>
    public async Task<Account> GetAsync(ClaimsPrincipal user) => await accounts.GetUserAsync(user) ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>The secret that an authenticator is being set up with; null before it was asked for.</summary>
    public Task<string?> AuthenticatorKeyAsync(Account account) => accounts.GetAuthenticatorKeyAsync(account);

    public Task<int> RecoveryCodesLeftAsync(Account account) => accounts.CountRecoveryCodesAsync(account);

    /// <returns>What is wrong; nothing where the password is changed.</returns>
    public async Task<IReadOnlyList<IdentityError>> ChangePasswordAsync(Account account, string current, string wanted, CancellationToken cancellation)
    {
        if (!await IsOwnerAsync(account, current, cancellation))
        {
            return [accounts.ErrorDescriber.PasswordMismatch()];
        }

        await using (var change = await changes.BeginAsync(cancellation))
        {
            var result = await accounts.ChangePasswordAsync(account, current, wanted);
            if (!result.Succeeded)
            {
                return [.. result.Errors];
            }

            Record(account, "account.password", null, null);
            await change.CommitAsync(cancellation);
        }

        await session.RefreshSignInAsync(account);
        return [];
    }

    /// <summary>Makes a new secret for an authenticator. It counts for nothing until a code proves that it arrived.</summary>
    /// <returns>False where the password is wrong.</returns>
    public async Task<bool> BeginSecondStepAsync(Account account, string password, CancellationToken cancellation)
    {
        if (!await IsOwnerAsync(account, password, cancellation))
        {
            return false;
        }

        if (account.TwoFactorEnabled)
        {
            return true;
        }

        await using (var change = await changes.BeginAsync(cancellation))
        {
            await accounts.ResetAuthenticatorKeyAsync(account);
            await change.CommitAsync(cancellation);
        }

        await session.RefreshSignInAsync(account);
        return true;
    }

    /// <param name="code">What the authenticator shows.</param>
    /// <returns>The recovery codes, which are shown once; null where the code is wrong.</returns>
    public async Task<IReadOnlyList<string>?> TurnOnSecondStepAsync(Account account, string code, CancellationToken cancellation)
    {
        if (!await codes.FitsAsync(account, code.Replace(" ", "", StringComparison.Ordinal)))
        {
            return null;
        }

        IEnumerable<string>? recovery;
        await using (var change = await changes.BeginAsync(cancellation))
        {
            await accounts.SetTwoFactorEnabledAsync(account, true);
            recovery = await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes);
            Record(account, "account.second-step", "off", "on");
            await change.CommitAsync(cancellation);
        }

        await session.RefreshSignInAsync(account);
        return [.. recovery ?? []];
    }

    /// <returns>False where the password is wrong.</returns>
    public async Task<bool> TurnOffSecondStepAsync(Account account, string password, CancellationToken cancellation)
    {
        if (!await IsOwnerAsync(account, password, cancellation))
        {
            return false;
        }

        await using (var change = await changes.BeginAsync(cancellation))
        {
            await accounts.SetTwoFactorEnabledAsync(account, false);
            await accounts.ResetAuthenticatorKeyAsync(account);
            Record(account, "account.second-step", "on", "off");
            await change.CommitAsync(cancellation);
        }

        await session.RefreshSignInAsync(account);
        return true;
    }

    /// <summary>Ends one session of the account.</summary>
    public async Task EndSessionAsync(Account account, int id, CancellationToken cancellation)
    {
        await using var change = await changes.BeginAsync(cancellation);
        await sessions.EndAsync(account.Id, id, cancellation);
        Record(account, "account.end-session", null, null);
        await change.CommitAsync(cancellation);
    }

    /// <summary>Ends every session of the account, this one too.</summary>
    public async Task SignOutEverywhereAsync(Account account, CancellationToken cancellation)
    {
        await using (var change = await changes.BeginAsync(cancellation))
        {
            await accounts.UpdateSecurityStampAsync(account);
            Record(account, "account.sign-out-everywhere", null, null);
            await change.CommitAsync(cancellation);
        }

        await session.SignOutAsync();
    }

    /// <summary>Whether this is the password. Wrong ones count as they do at the door: a browser left open is no place to guess.</summary>
    private async Task<bool> IsOwnerAsync(Account account, string password, CancellationToken cancellation)
    {
        var isRight = accounts.Compare(account, password) != PasswordVerificationResult.Failed;
        await using var change = await changes.BeginAsync(cancellation);
        await db.Entry(account).ReloadAsync(cancellation);
        if (await accounts.IsLockedOutAsync(account))
        {
            return false;
        }

        if (!isRight)
        {
            await accounts.AccessFailedAsync(account);
            Record(account, "account.password-failed", null, null);
        }

        await change.CommitAsync(cancellation);
        return isRight;
    }

    private void Record(Account account, string action, string? before, string? after) =>
        db.Record(session.Context.Actor(), clock.GetUtcNow().UtcDateTime, action, $"account {account.UserName}", "/admin/users", before, after);
}
