using ImmunoGenPortal.Data.Model;
using Microsoft.AspNetCore.Identity;

namespace ImmunoGenPortal.Web.Accounts;

internal static class PasswordComparison
{
    /// <summary>Compares without writing: the framework's own check stores a new hash at once, whoever's turn it is to write.</summary>
    public static PasswordVerificationResult Compare(this UserManager<Account> accounts, Account account, string password) =>
        account.PasswordHash is { } hash ? accounts.PasswordHasher.VerifyHashedPassword(account, hash, password) : PasswordVerificationResult.Failed;
}
