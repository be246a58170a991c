using System.Security.Claims;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace ImmunoGenPortal.Web.Accounts;

public enum SignInOutcome
{
    Done,

    /// <summary>The password was right; a code is wanted too.</summary>
    CodeWanted,

    /// <summary>Name or password, or the code; or the account is locked or disabled. It does not say which.</summary>
    Wrong,

    /// <summary>Too many were wrong. Told only to whoever has given the password.</summary>
    Locked,

    /// <summary>Too many were wrong at this network address, of whichever account.</summary>
    TooMany,
}

/// <summary>
/// Signs somebody in and counts what was wrong. A secret is compared before the writer's turn is taken, and whether the account is locked is asked again within it:
/// guesses sent all at once count like guesses sent one by one.
/// </summary>
public sealed class SignIn(UserManager<Account> accounts, SignInManager<Account> session, PortalDbContext db, AccountChanges changes, OneTimeCodes codes, Tries tries, DecoyPassword decoy, TimeProvider clock)
{
    /// <summary>A refusal takes at least so long: what a hash of fewer rounds or a slow disk would betray is hidden in it.</summary>
    private static readonly TimeSpan ShortestRefusal = TimeSpan.FromMilliseconds(500);

    private const int CodeDigits = 6;

    private HttpContext Http => session.Context;

    /// <summary>How long to wait; null unless <see cref="SignInOutcome.TooMany"/> were wrong.</summary>
    public TimeSpan? Wait { get; private set; }

    public async Task<SignInOutcome> WithPasswordAsync(string name, string password, CancellationToken cancellation)
    {
        var begun = clock.GetTimestamp();
        var outcome = await CountedAsync(() => ComparePasswordAsync(name, password, cancellation));
        if (outcome is not SignInOutcome.Wrong and not SignInOutcome.Locked)
        {
            return outcome;
        }

        var rest = ShortestRefusal - clock.GetElapsedTime(begun);
        await Task.Delay(rest > TimeSpan.Zero ? rest : TimeSpan.Zero, cancellation);
        return SignInOutcome.Wrong;
    }

    /// <summary>The account whose password was right a moment ago; null where there is none, or that was too long ago.</summary>
    public Task<Account?> HalfwayAsync() => session.GetTwoFactorAuthenticationUserAsync();

    /// <param name="code">Of the authenticator app, or one of the recovery codes.</param>
    public Task<SignInOutcome> WithCodeAsync(Account account, string code, CancellationToken cancellation) =>
        CountedAsync(() => ConcludeAsync(account, isRight: false, codeWanted: false, "code", cancellation, code.Replace(" ", "", StringComparison.Ordinal)));

    /// <summary>After a new account is made: whoever chose its password is its owner.</summary>
    public Task StartAsync(Account account) => session.SignInAsync(account, isPersistent: false);

    private async Task<SignInOutcome> CountedAsync(Func<Task<SignInOutcome>> attempt)
    {
        var address = Http.Connection.RemoteIpAddress;
        Wait = tries.Begin(nameof(SignIn), address);
        if (Wait is not null)
        {
            return SignInOutcome.TooMany;
        }

        var outcome = await attempt();
        if (outcome is SignInOutcome.Done or SignInOutcome.CodeWanted)
        {
            tries.WasRight(nameof(SignIn), address);
        }

        return outcome;
    }

    /// <summary>Does the same work whether there is such an account or not: one hash, one entry in the audit trail.</summary>
    private async Task<SignInOutcome> ComparePasswordAsync(string name, string password, CancellationToken cancellation)
    {
        if (await accounts.FindByNameAsync(name) is { } account)
        {
            var verdict = accounts.Compare(account, password);
            var outcome = await ConcludeAsync(account, verdict != PasswordVerificationResult.Failed, account.TwoFactorEnabled, "password", cancellation);
            if (verdict == PasswordVerificationResult.SuccessRehashNeeded && outcome is SignInOutcome.Done or SignInOutcome.CodeWanted)
            {
                await HashAnewAsync(account, password, cancellation);
            }

            return outcome;
        }

        accounts.PasswordHasher.VerifyHashedPassword(new Account(), decoy.Hash, password);
        await using var change = await changes.BeginAsync(cancellation);

        // The name is left out: people type passwords into the field above.
        RecordRefusal("account.sign-in-refused", "an unknown name", "no account has the name that was given");
        await change.CommitAsync(cancellation);
        return SignInOutcome.Wrong;
    }

    /// <summary>A password that was hashed with fewer rounds than are asked for now.</summary>
    private async Task HashAnewAsync(Account account, string password, CancellationToken cancellation)
    {
        var (before, after) = (account.PasswordHash, accounts.PasswordHasher.HashPassword(account, password));
        await using var change = await changes.BeginAsync(cancellation);
        await db.Entry(account).ReloadAsync(cancellation);
        account.PasswordHash = account.PasswordHash == before ? after : account.PasswordHash;
        await change.CommitAsync(cancellation);
    }

    private async Task<SignInOutcome> ConcludeAsync(Account account, bool isRight, bool codeWanted, string what, CancellationToken cancellation, string? code = null)
    {
        var outcome = await DecideAsync(account, isRight, codeWanted, what, code, cancellation);
        if (outcome == SignInOutcome.CodeWanted)
        {
            await RememberAsync(account);
        }
        else if (outcome == SignInOutcome.Done)
        {
            await Http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
            await session.SignInAsync(account, isPersistent: false);
        }

        return outcome;
    }

    private async Task<SignInOutcome> DecideAsync(Account account, bool isRight, bool codeWanted, string what, string? code, CancellationToken cancellation)
    {
        await using var change = await changes.BeginAsync(cancellation);
        await db.Entry(account).ReloadAsync(cancellation);
        if (await accounts.IsLockedOutAsync(account))
        {
            RecordRefusal("account.sign-in-refused", $"account {account.UserName}", "the account is locked");
            await change.CommitAsync(cancellation);
            return SignInOutcome.Locked;
        }

        var usesRecovery = code is { Length: > CodeDigits };
        isRight = isRight || code is { Length: CodeDigits } && await codes.TakeAsync(account, code) || usesRecovery && (await accounts.RedeemTwoFactorRecoveryCodeAsync(account, code!)).Succeeded;
        if (!isRight || account.DisabledAt is not null)
        {
            return await CountAsync(change, account, what, cancellation);
        }

        if (!codeWanted)
        {
            await WriteDownAsync(account, usesRecovery ? "with a recovery code" : null);
        }

        await change.CommitAsync(cancellation);
        return codeWanted ? SignInOutcome.CodeWanted : SignInOutcome.Done;
    }

    private async Task<SignInOutcome> CountAsync(AccountChange change, Account account, string what, CancellationToken cancellation)
    {
        await accounts.AccessFailedAsync(account);
        var isLocked = await accounts.IsLockedOutAsync(account);
        RecordRefusal("account.sign-in-failed", $"account {account.UserName}", account.DisabledAt is null ? $"wrong {what}" : "the account is disabled");
        if (isLocked)
        {
            RecordRefusal("account.lockout", $"account {account.UserName}", null, $"locked for {AccountServices.Lockout.TotalMinutes} minutes");
        }

        await change.CommitAsync(cancellation);
        return isLocked ? SignInOutcome.Locked : SignInOutcome.Wrong;
    }

    private void RecordRefusal(string action, string subject, string? reason, string? after = null) =>
        db.Record(new Actor(CurrentActor.Visitor, Http.Origin()), clock.GetUtcNow().UtcDateTime, action, subject, "/admin/users", after: after, reason: reason);

    private async Task WriteDownAsync(Account account, string? how)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        account.SignedInAt = now;
        await accounts.ResetAccessFailedCountAsync(account);
        db.Record(new Actor(account.UserName!, Http.Origin()), now, "account.sign-in", $"account {account.UserName}", "/admin/users", reason: how);
    }

    /// <summary>For five minutes a cookie says that the password was right.</summary>
    private Task RememberAsync(Account account) =>
        Http.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, account.Id.ToString(System.Globalization.CultureInfo.InvariantCulture))], IdentityConstants.TwoFactorUserIdScheme)));
}
