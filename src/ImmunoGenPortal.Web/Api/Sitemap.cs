using System.Text;
using System.Xml;
using ImmunoGenPortal.Data.Queries;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ImmunoGenPortal.Web.Api;

/// <summary>Which pages there are, for search engines (sitemaps.org), and which they should leave alone.</summary>
internal static class Sitemap
{
    /// <summary>Addresses that one file may hold.</summary>
    private const int Most = 50_000;

    private const string Space = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly IReadOnlyList<string> Others = ["/", "/about", "/docs", .. Lists.All.Select(list => "/" + list.Name)];

    public static void MapSitemap(this WebApplication app)
    {
        app.MapGet("/robots.txt", (HttpRequest request) => TypedResults.Text(
            $"User-agent: *\nDisallow: /admin\nDisallow: /account\n\nSitemap: {Downloads.Site(request)}/sitemap.xml\n"));
        app.MapGet("/sitemap.xml", async (HttpRequest request, PageAddresses pages, CancellationToken cancellation) =>
        {
            var files = (Others.Count + await pages.CountAsync(cancellation) + Most - 1) / Most;
            return Answer(request, "sitemapindex", "sitemap", Enumerable.Range(1, files).Select(number => $"/sitemap-{number}.xml").ToAsyncEnumerable());
        }).AddEndpointFilter<Freshness>();
        app.MapGet("/sitemap-{number:int:min(1):max(9999)}.xml", async (int number, HttpRequest request, PageAddresses pages, CancellationToken cancellation) =>
            (number - 1) * (long)Most >= Others.Count + await pages.CountAsync(cancellation)
                ? Results.NotFound()
                : Answer(request, "urlset", "url", Others.ToAsyncEnumerable().Concat(pages.AllAsync()).Skip((number - 1) * Most).Take(Most))).AddEndpointFilter<Freshness>();
    }

    private static PushStreamHttpResult Answer(HttpRequest request, string root, string element, IAsyncEnumerable<string> paths)
    {
        var site = Downloads.Site(request);
        return TypedResults.Stream(async body =>
        {
            await using var xml = XmlWriter.Create(body, new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(false) });
            await xml.WriteStartDocumentAsync();
            await xml.WriteStartElementAsync(null, root, Space);
            await foreach (var path in paths.WithCancellation(request.HttpContext.RequestAborted))
            {
                await xml.WriteStartElementAsync(null, element, Space);
                await xml.WriteElementStringAsync(null, "loc", Space, site + path);
                await xml.WriteEndElementAsync();
            }

            await xml.WriteEndElementAsync();
        }, "application/xml; charset=utf-8");
    }
}
