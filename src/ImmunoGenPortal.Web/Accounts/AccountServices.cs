using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace ImmunoGenPortal.Web.Accounts;

internal static class AccountServices
{
    public static readonly TimeSpan Lockout = TimeSpan.FromMinutes(15);

    /// <summary>Accounts, how they sign in, and who may do what. Needs AddPortalData and AddPortalIngestion.</summary>
    public static void AddPortalAccounts(this WebApplicationBuilder builder, DataDirectory directory)
    {
        var services = builder.Services;
        var keys = Directory.CreateDirectory(Path.Combine(directory.Path, "keys"));
        if (!OperatingSystem.IsWindows())
        {
            keys.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        }

        services.AddDataProtection().PersistKeysToFileSystem(keys).SetApplicationName("ImmunoGenPortal");
        services.AddIdentity();
        services.AddCookies(builder.Environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always);
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, ApiKeyScheme>(ApiKeyScheme.Name, null);
        services.AddAuthorization(Policies.Configure);
        services.AddScoped<AccountChanges>();
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

    private static void AddIdentity(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(options =>
            {
                options.Password = new PasswordOptions { RequiredLength = 12, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
                options.Lockout = new LockoutOptions { MaxFailedAccessAttempts = 5, DefaultLockoutTimeSpan = Lockout };
                options.ClaimsIdentity.SecurityStampClaimType = AccountPrincipal.StampClaim;
            })
            .AddUserStore<AccountStore>()
            .AddErrorDescriber<AccountErrors>()
            .AddUserValidator<NameIsFree>()
            .AddPasswordValidator<PasswordIsNotTheName>()
            .AddClaimsPrincipalFactory<AccountPrincipal>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = TimeSpan.FromDays(1));
    }

    /// <param name="secure">Outside development a browser keeps the cookies from everything but https; Chromium and Firefox make an exception for http://localhost.</param>
    private static void AddCookies(this IServiceCollection services, CookieSecurePolicy secure)
    {
        services.AddScoped<AccountCookie>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(cookies =>
        {
            cookies.ApplicationCookie!.Configure(options =>
            {
                options.Cookie.Name = "portal-account";
                options.Cookie.SecurePolicy = secure;
                options.LoginPath = "/account/login";
                options.ReturnUrlParameter = "returnUrl";
                options.ExpireTimeSpan = TimeSpan.FromHours(8);
                options.SlidingExpiration = true;
                options.EventsType = typeof(AccountCookie);
            });
            cookies.TwoFactorUserIdCookie!.Configure(options => options.Cookie.SecurePolicy = secure);
        });
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, options => options.Cookie.Name = "portal-second-step");
        services.Configure<AntiforgeryOptions>(options =>
        {
            options.Cookie.Name = "portal-form";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.Configure<CookieTempDataProviderOptions>(options =>
        {
            options.Cookie.Name = "portal-note";
            options.Cookie.SecurePolicy = secure;
        });
    }
}
