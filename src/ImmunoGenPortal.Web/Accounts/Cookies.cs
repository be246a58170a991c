using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace ImmunoGenPortal.Web.Accounts;

/// <summary>The portal's four cookies: who is signed in, whose password was right a moment ago, what a form proves itself with, what is said once after a form. Reading needs none.</summary>
internal static class Cookies
{
    /// <summary>Outside development a browser takes the names only from https, from this host alone and for all of it (RFC 6265bis, 4.1.3.2); Chromium and Firefox make an exception for http://localhost.</summary>
    private static string NameOf(string purpose, bool isDevelopment) => (isDevelopment ? "" : "__Host-") + purpose;

    public static void AddPortalCookies(this IServiceCollection services, bool isDevelopment)
    {
        services.AddScoped<AccountCookie>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(cookies => cookies.ApplicationCookie!.Configure(options =>
        {
            options.Cookie.Name = NameOf("portal-account", isDevelopment);
            options.LoginPath = "/account/login";
            options.ReturnUrlParameter = "returnUrl";
            options.ExpireTimeSpan = Sessions.Idle;
            options.SlidingExpiration = true;
            options.EventsType = typeof(AccountCookie);
        }));
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, options => options.Cookie.Name = NameOf("portal-second-step", isDevelopment));
        services.Configure<AntiforgeryOptions>(options => options.Cookie.Name = NameOf("portal-form", isDevelopment));
        services.Configure<CookieTempDataProviderOptions>(options => options.Cookie.Name = NameOf("portal-note", isDevelopment));

        // Here and not with each cookie: the antiforgery service would refuse to make a secure one where it sees http, as it does behind a proxy that ends https.
        services.Configure<CookiePolicyOptions>(options =>
        {
            options.HttpOnly = HttpOnlyPolicy.Always;
            options.MinimumSameSitePolicy = SameSiteMode.Lax;
            options.Secure = isDevelopment ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        });
    }
}
