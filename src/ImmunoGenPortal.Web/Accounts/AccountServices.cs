using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace ImmunoGenPortal.Web.Accounts;

internal static class AccountServices
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static readonly TimeSpan Lockout = TimeSpan.FromMinutes(15);

    /// <summary>Of PBKDF2 with HMAC-SHA-512 (OWASP's Password Storage Cheat Sheet). A password that was hashed with fewer is hashed anew when it is next given.</summary>
    public const int PasswordIterations = 210_000;

    /// <summary>Accounts, how they sign in, and who may do what. Needs AddPortalData and AddPortalIngestion.</summary>
    public static void AddPortalAccounts(this WebApplicationBuilder builder, DataDirectory directory)
    {
        var services = builder.Services;
        services.AddKeyRing(directory);
        services.AddIdentity();
        services.AddPortalCookies(builder.Environment.IsDevelopment());
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, ApiKeyScheme>(ApiKeyScheme.Name, null);
        services.AddAuthorization(Policies.Configure);
        services.AddScoped<AccountChanges>();
        services.AddSingleton<Tries>();
        services.AddSingleton<DecoyPassword>();
        services.AddScoped<OneTimeCodes>();
        services.AddScoped<Sessions>();
        services.AddScoped<SignIn>();
        services.AddScoped<NewAccounts>();
        services.AddScoped<OwnAccount>();
        services.AddScoped<LostPassword>();
        services.AddScoped<Roster>();
        services.AddHostedService<FirstAdmin>();
        services.AddSingleton<AdminSections>();

        // Not by Configure: what it sets would be replaced by what AddRazorPages sets up later.
        services.AddRazorPages(options =>
        {
            options.Conventions.AuthorizeFolder("/Admin", Policies.Curator);
            options.Conventions.AuthorizeFolder("/Account", Policies.Curator);
        });
        services.Configure<MvcOptions>(options => options.Filters.Add<StaleForm>());
    }

    /// <summary>The keys that protect cookies, kept in the data directory for its owner alone. Where they cannot be kept they last as long as the program.</summary>
    private static void AddKeyRing(this IServiceCollection services, DataDirectory directory)
    {
        var protection = services.AddDataProtection().SetApplicationName("ImmunoGenPortal");
        try
        {
            var keys = Directory.CreateDirectory(Path.Combine(directory.Path, "keys"));
            if (!OperatingSystem.IsWindows() && keys.UnixFileMode != OwnerOnly)
            {
                keys.UnixFileMode = OwnerOnly;
            }

            protection.PersistKeysToFileSystem(keys);
        }
        catch (Exception error) when (StorageFault.Of(error) is { Trouble: StorageTrouble.ReadOnly })
        {
            protection.UseEphemeralDataProtectionProvider();
        }
    }

    private static void AddIdentity(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(options =>
            {
                options.Password = new PasswordOptions { RequiredLength = PasswordRules.Shortest, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
                options.Lockout = new LockoutOptions { MaxFailedAccessAttempts = 5, DefaultLockoutTimeSpan = Lockout };
                options.ClaimsIdentity.SecurityStampClaimType = AccountPrincipal.StampClaim;
            })
            .AddUserStore<AccountStore>()
            .AddErrorDescriber<AccountErrors>()
            .AddUserValidator<NameIsFree>()
            .AddPasswordValidator<PasswordRules>()
            .AddClaimsPrincipalFactory<AccountPrincipal>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = PasswordIterations);
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = TimeSpan.FromDays(1));
    }
}
