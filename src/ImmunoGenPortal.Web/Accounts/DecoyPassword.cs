using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using Microsoft.AspNetCore.Identity;

namespace ImmunoGenPortal.Web.Accounts;

/// <summary>What a password is compared with where there is no such account, so that the answer takes as long.</summary>
public sealed class DecoyPassword(IPasswordHasher<Account> hasher)
{
    /// <summary>Of as many rounds as those of accounts.</summary>
    public string Hash { get; } = hasher.HashPassword(new Account(), Secret.New());
}
