using System.Collections.Concurrent;
using ImmunoGenPortal.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;

namespace ImmunoGenPortal.Web.Hosting;

/// <summary>
/// Keeps pages that anybody may see, as they were sent, until anything changes in the database. While releases come in by the thousand, visitors get
/// pages some seconds old, at most half a minute, which are made anew meanwhile. Whoever sends a cookie or a key gets a page made for them, of which nothing is kept.
/// </summary>
internal sealed class KeptPages(ShownVersion version, PageRefresh refresh) : IOutputCachePolicy
{
    /// <summary>Bytes of all kept pages together, packed as they are sent: some fifteen hundred.</summary>
    private const long MostBytes = 16 * 1024 * 1024;

    /// <summary>Bytes of one.</summary>
    private const long LargestPage = 1024 * 1024;

    /// <summary>Addresses longer than any that pages link to are not kept.</summary>
    private const int LongestAddress = 1000;

    /// <summary>Pages of which it is known under which version they are kept.</summary>
    private const int MostKnown = 2000;

    private const string Version = "version";

    /// <summary>What no page asks for any more goes.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<AskedPage, string> _keptUnder = new();

    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<PageRefresh>();
        services.AddHostedService(provider => provider.GetRequiredService<PageRefresh>());
        services.AddSingleton<KeptPages>();
        services.AddOutputCache(options => (options.SizeLimit, options.MaximumBodySize, options.UseCaseSensitivePaths) = (MostBytes, LargestPage, true));
        services.AddOptions<OutputCacheOptions>().Configure<KeptPages>((options, policy) => options.AddBasePolicy(policy));
    }

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        // Asked before the page is made: one that changes meanwhile is kept under the older version, which nobody asks for again.
        var now = MayBeKept(context.HttpContext.Request) ? version.Current : null;
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = now is not null;
        if (now is not null)
        {
            var rules = context.CacheVaryByRules;
            rules.HeaderNames = "Accept-Encoding";
            rules.VaryByValues[Version] = VersionFor(context.HttpContext, now);
            rules.VaryByValues["query"] = context.HttpContext.Request.QueryString.Value ?? ""; // as it was written: links on the page keep its order
            context.ResponseExpirationTimeSpan = Longest;
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK && StringValues.IsNullOrEmpty(response.Headers.SetCookie) && IsPublicPage(context.HttpContext.GetEndpoint());
        if (context.AllowCacheStorage)
        {
            Know(AskedPage.Of(context.HttpContext.Request), context.CacheVaryByRules.VaryByValues[Version]);
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>One before for a page that is kept under it, if that will do; then the page is made anew.</summary>
    private string VersionFor(HttpContext context, ContentState now)
    {
        if (now.Before.Count > 0 && !PageRefresh.IsAsking(context) && AskedPage.Of(context.Request) is var page && _keptUnder.TryGetValue(page, out var under) && now.Before.Contains(under))
        {
            refresh.Ask(page);
            return under;
        }

        return now.Now;
    }

    private void Know(AskedPage page, string under)
    {
        if (_keptUnder.Count >= MostKnown)
        {
            _keptUnder.Clear();
        }

        _keptUnder[page] = under;
    }

    private static bool MayBeKept(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Headers.Cookie.Count == 0 && request.Headers.Authorization.Count == 0
        && request.Path.Value!.Length + (request.QueryString.Value?.Length ?? 0) <= LongestAddress && request.Headers.AcceptEncoding.ToString().Length <= LongestAddress;

    private static bool IsPublicPage(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<PageActionDescriptor>() is { } page && endpoint.Metadata.GetMetadata<IAuthorizeData>() is null
        && page.AreaName is null && !page.ViewEnginePath.StartsWith("/Account/", StringComparison.Ordinal) && !page.ViewEnginePath.StartsWith("/Admin/", StringComparison.Ordinal);
}
