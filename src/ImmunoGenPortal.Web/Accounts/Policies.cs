using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace ImmunoGenPortal.Web.Accounts;

/// <summary>Who may do what. Everything in the folder Pages/Admin asks for <see cref="Curator"/> without saying so.</summary>
public static class Policies
{
    /// <summary>Signed in as curator or admin.</summary>
    public const string Curator = "Curator";

    /// <summary>Signed in as admin: accounts, keys, backups.</summary>
    public const string Admin = "Admin";

    /// <summary>With an API key that may send releases.</summary>
    public const string Upload = "Upload";

    /// <summary>Whoever may ask what became of an upload: curators, and programs with a key that may upload.</summary>
    public const string Follow = "Follow";

    internal static void Configure(AuthorizationOptions options)
    {
        options.AddPolicy(Curator, policy => policy.RequireRole(nameof(AccountRole.Curator), nameof(AccountRole.Admin)));
        options.AddPolicy(Admin, policy => policy.RequireRole(nameof(AccountRole.Admin)));
        options.AddPolicy(Upload, policy => policy.AddAuthenticationSchemes(ApiKeyScheme.Name).RequireClaim(ApiKeyScheme.ScopeClaim, ApiKeys.Upload));
        options.AddPolicy(Follow, policy => policy.AddAuthenticationSchemes(IdentityConstants.ApplicationScheme, ApiKeyScheme.Name)
            .RequireAssertion(asked => asked.User.IsInRole(nameof(AccountRole.Curator)) || asked.User.IsInRole(nameof(AccountRole.Admin)) || asked.User.HasClaim(ApiKeyScheme.ScopeClaim, ApiKeys.Upload)));
    }
}
