using System.Globalization;
using System.Threading.RateLimiting;
using ImmunoGenPortal.Web.Accounts;
using Microsoft.AspNetCore.RateLimiting;

namespace ImmunoGenPortal.Web.Hosting;

/// <summary>What an address costs, and so by which of the <see cref="Limits"/> it is counted.</summary>
public enum Cost
{
    /// <summary>Answered from what is searched.</summary>
    Search,

    /// <summary>Everything a list has, as a file.</summary>
    Download,

    /// <summary>What is posted there is read and kept.</summary>
    Upload,

    /// <summary>What is posted there makes or revokes an API key.</summary>
    Key,
}

/// <summary>Marks a page, or an address, with what it costs.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CostsAttribute(Cost cost) : Attribute
{
    public Cost Cost => cost;
}

/// <summary>Refuses what is too much with 429 and Retry-After, counted by network address or account.</summary>
internal static class RateLimits
{
    public static TBuilder Costs<TBuilder>(this TBuilder route, Cost cost)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new CostsAttribute(cost));

    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        var limits = builder.Configuration.GetSection("Portal:Limits").Get<Limits>() ?? new Limits();
        builder.Services.AddSingleton(limits);
        builder.Services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = RefuseAsync;
            options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
                AtOnce(limits),
                PerMinute(limits.SearchesPerMinute, (context, cost) => cost is Cost.Download ? Network(context) : null),
                PerMinute(limits.UploadsPerMinute, (context, cost) => cost is Cost.Upload && IsPost(context) ? Sender(context) : null),
                PerMinute(limits.KeysPerMinute, (context, cost) => cost is Cost.Key && IsPost(context) ? Sender(context) : null));
        });
    }

    /// <summary>Counts searches before pages that are kept are sent: one that costs nothing counts too, and whoever asks for too much is told so each time.</summary>
    public static void UseSearchLimit(this WebApplication app)
    {
        var most = app.Services.GetRequiredService<Limits>().SearchesPerMinute;
        var limiter = PartitionedRateLimiter.Create<HttpContext, string>(context => PerMinute(Network(context), most));
        app.Lifetime.ApplicationStopped.Register(limiter.Dispose);
        app.Use(async (context, next) =>
        {
            if (!IsSearch(context.Request.Path))
            {
                await next(context);
                return;
            }

            using var lease = limiter.AttemptAcquire(context);
            if (lease.IsAcquired)
            {
                await next(context);
                return;
            }

            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            await RefuseAsync(new OnRejectedContext { HttpContext = context, Lease = lease }, context.RequestAborted);
        });
    }

    private static bool IsSearch(PathString path) =>
        path.StartsWithSegments("/search") || path.StartsWithSegments("/api/v1/search") || path.Value is { } value && (value.StartsWith("/search.", StringComparison.OrdinalIgnoreCase) || value.StartsWith("/suggest.", StringComparison.OrdinalIgnoreCase));

    /// <param name="whose">Who is counted; null where this is not counted here.</param>
    private static PartitionedRateLimiter<HttpContext> PerMinute(int most, Func<HttpContext, Cost, string?> whose) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context => CostOf(context) is { } cost && whose(context, cost) is { } who ? PerMinute(who, most) : RateLimitPartition.GetNoLimiter(NotCounted));

    private static RateLimitPartition<string> PerMinute(string who, int most) => RateLimitPartition.GetTokenBucketLimiter(who, _ => new TokenBucketRateLimiterOptions
    {
        TokenLimit = most,
        TokensPerPeriod = Math.Max(1, most / 60),
        ReplenishmentPeriod = TimeSpan.FromSeconds(most < 60 ? 60.0 / most : 1),
    });

    /// <summary>Nobody takes all of the machine for searches: what one address asks for beyond its share waits.</summary>
    private static PartitionedRateLimiter<HttpContext> AtOnce(Limits limits) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context => CostOf(context) is Cost.Search
            ? RateLimitPartition.GetConcurrencyLimiter(Network(context), _ => new ConcurrencyLimiterOptions { PermitLimit = limits.SearchesAtOnce, QueueLimit = limits.SearchesWaiting })
            : RateLimitPartition.GetNoLimiter(NotCounted));

    /// <summary>No address and no account is called so: partitions of one name are one.</summary>
    private const string NotCounted = "\n";

    private static Cost? CostOf(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<CostsAttribute>()?.Cost;

    private static bool IsPost(HttpContext context) => HttpMethods.IsPost(context.Request.Method);

    private static string Network(HttpContext context) => Tries.NetworkOf(context.Connection.RemoteIpAddress);

    private static string Sender(HttpContext context) => context.User.Identity?.Name ?? Network(context);

    private static async ValueTask RefuseAsync(OnRejectedContext refused, CancellationToken cancellation)
    {
        var http = refused.HttpContext;
        var wait = refused.Lease.TryGetMetadata(MetadataName.RetryAfter, out var told) ? Math.Max(1, Math.Ceiling(told.TotalSeconds)) : 1;
        http.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        if (http.Request.Path.StartsWithSegments("/api") || IsSearch(http.Request.Path))
        {
            await TypedResults.Problem($"Too many requests came from you. Wait {wait} s, then go on.", statusCode: StatusCodes.Status429TooManyRequests, title: "Too many requests").ExecuteAsync(http);
        }
    }
}
