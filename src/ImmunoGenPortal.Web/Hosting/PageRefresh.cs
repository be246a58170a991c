using System.Collections.Concurrent;
using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ImmunoGenPortal.Web.Hosting;

/// <summary>What makes one kept page another: the request as far as a page depends on it.</summary>
internal sealed record AskedPage(string Scheme, HostString Host, PathString PathBase, PathString Path, QueryString Query, string AcceptEncoding)
{
    public static AskedPage Of(HttpRequest request) =>
        new(request.Scheme, request.Host, request.PathBase, request.Path, request.QueryString, request.Headers.AcceptEncoding.ToString());
}

/// <summary>Makes kept pages anew, a few at a time, while visitors see them as they are: nobody waits for them.</summary>
internal sealed partial class PageRefresh(IServiceScopeFactory scopes, ILogger<PageRefresh> logger) : BackgroundService
{
    /// <summary>What is more is made when a visitor waits for it.</summary>
    private const int MostWaiting = 1000;

    /// <summary>Among many requests each step of each has to wait: one alone would take too long, and many would keep visitors waiting.</summary>
    private const int AtOnce = 2;

    private static readonly object Asking = new();

    private readonly Channel<AskedPage> _waiting = Channel.CreateBounded<AskedPage>(MostWaiting);
    private readonly ConcurrentDictionary<AskedPage, bool> _asked = new();
    private RequestDelegate? _make;

    /// <summary>Whether the page is asked for by this.</summary>
    public static bool IsAsking(HttpContext context) => context.Items.ContainsKey(Asking);

    /// <param name="make">Answers a request, and keeps the page.</param>
    public RequestDelegate Through(RequestDelegate make) => _make = make;

    /// <summary>Has a page made anew, if it is not about to be.</summary>
    public void Ask(AskedPage page)
    {
        if (_asked.TryAdd(page, true) && !_waiting.Writer.TryWrite(page))
        {
            _asked.TryRemove(page, out _);
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Parallel.ForEachAsync(_waiting.Reader.ReadAllAsync(stoppingToken), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stoppingToken }, TryAsync);

    private async ValueTask TryAsync(AskedPage page, CancellationToken stopping)
    {
        try
        {
            await MakeAsync(page, stopping);
        }
        catch (Exception error) when (!stopping.IsCancellationRequested)
        {
            // A visitor who waits for it will be told.
            LogFailed(error, page.Path);
        }
        finally
        {
            _asked.TryRemove(page, out _);
        }
    }

    private async Task MakeAsync(AskedPage page, CancellationToken stopping)
    {
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(new HttpRequestFeature
        {
            Method = HttpMethods.Get,
            Protocol = HttpProtocol.Http11,
            Scheme = page.Scheme,
            PathBase = page.PathBase,
            Path = page.Path,
            QueryString = page.Query.ToString(),
            Headers = new HeaderDictionary { [HeaderNames.Host] = page.Host.ToString(), [HeaderNames.AcceptEncoding] = new StringValues(page.AcceptEncoding is "" ? null : page.AcceptEncoding) },
        });
        features.Set<IHttpResponseFeature>(new HttpResponseFeature());
        features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        features.Set<IHttpConnectionFeature>(new HttpConnectionFeature { RemoteIpAddress = IPAddress.None });
        await using var scope = scopes.CreateAsyncScope();
        var context = new DefaultHttpContext(features) { RequestServices = scope.ServiceProvider, RequestAborted = stopping };
        context.Items[Asking] = true;
        await _make!(context);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Path} could not be made anew")]
    private partial void LogFailed(Exception error, PathString path);
}
