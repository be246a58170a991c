using ImmunoGenPortal.Data.Model;
using Microsoft.AspNetCore.Authorization;

namespace ImmunoGenPortal.Web.Accounts;

/// <summary>Who may do what. Everything in the folder Pages/Admin asks for <see cref="Curator"/> without saying so.</summary>
public static class Policies
{
    /// <summary>Signed in as curator or admin.</summary>
    public const string Curator = "Curator";

    /// <summary>Signed in as admin: accounts, keys, backups.</summary>
    public const string Admin = "Admin";

    /// <summary>Whoever may upload: curators, and programs with a key of that scope.</summary>
    public const string Upload = "Upload";

    internal static void Configure(AuthorizationOptions options)
    {
        options.AddPolicy(Curator, policy => policy.RequireRole(nameof(AccountRole.Curator), nameof(AccountRole.Admin)));
        options.AddPolicy(Admin, policy => policy.RequireRole(nameof(AccountRole.Admin)));
        options.AddPolicy(Upload, policy => policy.RequireRole(nameof(AccountRole.Curator), nameof(AccountRole.Admin)));
    }
}
