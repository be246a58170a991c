using ImmunoGenPortal.Data.Model;
using Microsoft.AspNetCore.Identity;

namespace ImmunoGenPortal.Web.Accounts;

/// <summary>What is wrong with a name or a password, in words that say what to do. Codes begin with the field that they belong to.</summary>
internal sealed class AccountErrors : IdentityErrorDescriber
{
    public override IdentityError DuplicateUserName(string userName) => new() { Code = "NameTaken", Description = $"The name “{userName}” is taken. Choose another." };

    public override IdentityError InvalidUserName(string? userName) => new() { Code = "NameInvalid", Description = "A name has letters from a to z, digits, and . - _ @ + only." };

    public override IdentityError PasswordTooShort(int length) => new() { Code = nameof(PasswordTooShort), Description = $"A password has at least {length} characters. A few words together make a good one." };

    public override IdentityError PasswordMismatch() => new() { Code = "CurrentMismatch", Description = "This is not your present password, or it was wrong too often: then wait 15 minutes." };

    public override IdentityError InvalidToken() => new() { Code = nameof(InvalidToken), Description = "The link does not hold any more. Ask an admin for a new one." };

    public override IdentityError ConcurrencyFailure() => new() { Code = nameof(ConcurrencyFailure), Description = "Somebody changed this account at the same moment. Look at it again, and repeat what is still wanted." };
}

/// <summary>No account has a name that the audit trail gives to others.</summary>
internal sealed class NameIsFree(IdentityErrorDescriber errors) : IUserValidator<Account>
{
    private static readonly string[] Others = ["portal", CurrentActor.Visitor];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user) =>
        Task.FromResult(Others.Contains(user.UserName, StringComparer.OrdinalIgnoreCase) ? IdentityResult.Failed(errors.DuplicateUserName(user.UserName!)) : IdentityResult.Success);
}
