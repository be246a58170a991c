using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using Microsoft.AspNetCore.Identity;

namespace ImmunoGenPortal.Web.Accounts;

/// <summary>What a password is compared with where there is no such account, so that the answer takes as long.</summary>
public sealed class DecoyPassword(IServiceScopeFactory scopes)
{
    /// <summary>Of as many rounds as those of accounts.</summary>
    public string Hash { get; } = Make(scopes);

    private static string Make(IServiceScopeFactory scopes)
    {
        using var scope = scopes.CreateScope();
        return scope.ServiceProvider.GetRequiredService<IPasswordHasher<Account>>().HashPassword(new Account(), Secret.New());
    }
}
