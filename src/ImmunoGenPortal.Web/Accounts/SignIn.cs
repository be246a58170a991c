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

    /// <summary>Name or password, or the code. It does not say which.</summary>
    Wrong,

    /// <summary>Too many were wrong.</summary>
    Locked,
}

/// <summary>
/// Signs somebody in and counts what was wrong. A secret is compared before the writer's turn is taken, and whether the account is locked is asked again within it:
/// guesses sent all at once count like guesses sent one by one.
/// </summary>
public sealed partial class SignIn(UserManager<Account> accounts, SignInManager<Account> session, PortalDbContext db, AccountChanges changes, TimeProvider clock, ILogger<SignIn> logger)
{
    /// <summary>Compared where there is no such account, so that the answer takes as long.</summary>
    private static readonly string Decoy = new PasswordHasher<Account>().HashPassword(new Account(), Secret.New());

    private HttpContext Http => session.Context;

    public async Task<SignInOutcome> WithPasswordAsync(string name, string password, CancellationToken cancellation)
    {
        if (await accounts.FindByNameAsync(name) is not { } account)
        {
            accounts.PasswordHasher.VerifyHashedPassword(new Account(), Decoy, password);
            LogUnknownName(Http.Origin());
            return SignInOutcome.Wrong;
        }

        var isRight = await accounts.CheckPasswordAsync(account, password);
        return await ConcludeAsync(account, isRight, account.TwoFactorEnabled, "password", cancellation);
    }

    /// <summary>The account whose password was right a moment ago; null where there is none, or that was too long ago.</summary>
    public Task<Account?> HalfwayAsync() => session.GetTwoFactorAuthenticationUserAsync();

    /// <param name="code">Of the authenticator app, or one of the recovery codes.</param>
    public async Task<SignInOutcome> WithCodeAsync(Account account, string code, CancellationToken cancellation)
    {
        var digits = code.Replace(" ", "", StringComparison.Ordinal);
        var isRight = digits.Length == 6 && await accounts.VerifyTwoFactorTokenAsync(account, accounts.Options.Tokens.AuthenticatorTokenProvider, digits);
        var usesRecovery = !isRight && digits.Length > 6 && !await accounts.IsLockedOutAsync(account);
        return await ConcludeAsync(account, isRight, codeWanted: false, "code", cancellation, usesRecovery ? digits : null);
    }

    /// <summary>After a new account is made: whoever chose its password is its owner.</summary>
    public Task StartAsync(Account account) => session.SignInAsync(account, isPersistent: false);

    private async Task<SignInOutcome> ConcludeAsync(Account account, bool isRight, bool codeWanted, string what, CancellationToken cancellation, string? recoveryCode = null)
    {
        await using var change = await changes.BeginAsync(cancellation);
        await db.Entry(account).ReloadAsync(cancellation);
        if (await accounts.IsLockedOutAsync(account))
        {
            return SignInOutcome.Locked;
        }

        isRight = isRight || recoveryCode is not null && (await accounts.RedeemTwoFactorRecoveryCodeAsync(account, recoveryCode)).Succeeded;
        if (!isRight || account.DisabledAt is not null)
        {
            return await CountAsync(change, account, what, cancellation);
        }

        if (!codeWanted)
        {
            await WriteDownAsync(account, recoveryCode is null ? null : "with a recovery code");
        }

        await change.CommitAsync(cancellation);
        if (codeWanted)
        {
            await RememberAsync(account);
            return SignInOutcome.CodeWanted;
        }

        await Http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await session.SignInAsync(account, isPersistent: false);
        return SignInOutcome.Done;
    }

    private async Task<SignInOutcome> CountAsync(AccountChange change, Account account, string what, CancellationToken cancellation)
    {
        var (visitor, now) = (new Actor(CurrentActor.Visitor, Http.Origin()), clock.GetUtcNow().UtcDateTime);
        await accounts.AccessFailedAsync(account);
        var isLocked = await accounts.IsLockedOutAsync(account);
        db.Record(visitor, now, "account.sign-in-failed", $"account {account.UserName}", "/admin/users", reason: account.DisabledAt is null ? $"wrong {what}" : "the account is disabled");
        if (isLocked)
        {
            db.Record(visitor, now, "account.lockout", $"account {account.UserName}", "/admin/users", after: $"locked for {AccountServices.Lockout.TotalMinutes} minutes");
        }

        await change.CommitAsync(cancellation);
        return isLocked ? SignInOutcome.Locked : SignInOutcome.Wrong;
    }

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

    // The name is left out: people type passwords into the field above.
    [LoggerMessage(Level = LogLevel.Information, Message = "Somebody at {Origin} tried to sign in with a name that no account has")]
    private partial void LogUnknownName(string? origin);
}
