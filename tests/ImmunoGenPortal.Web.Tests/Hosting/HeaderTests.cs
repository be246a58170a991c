using System.Net;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ImmunoGenPortal.Web.Tests.Hosting;

[Collection(PortalCollection.Name)]
public sealed class HeaderTests(Portal portal)
{
    [Theory]
    [InlineData("/", 200)]
    [InlineData(Addresses.LicenseRelease, 200)]
    [InlineData(Addresses.LicenseRelease + "/original/1", 200)]
    [InlineData("/css/portal.css", 200)]
    [InlineData("/js/evidence.js", 200)]
    [InlineData("/icon.svg", 200)]
    [InlineData("/health/ready", 200)]
    [InlineData("/nothing-here", 404)]
    [InlineData("/css/nothing-here.css", 404)]
    [InlineData("/search?p=0", 400)]
    [InlineData("/feeds/releases.atom", 200)]
    [InlineData("/sitemap.xml", 200)]
    [InlineData("/robots.txt", 200)]
    [InlineData("/deals.csv", 200)]
    [InlineData("/openapi/v1.json", 200)]
    [InlineData("/api/v1/nothing-here", 404)]
    [InlineData("/api/v1/jobs/1", 401)]
    [InlineData("/admin", 302)]
    [InlineData("/account/login", 200)]
    [InlineData("/account/reset?id=1&token=x", 410)]
    public async Task EveryAnswerTellsTheBrowserToTrustNothingElse(string address, int status)
    {
        using var client = portal.NewClient();

        using var answer = await client.AskAsync(address);

        Assert.Equal(status, (int)answer.StatusCode);
        SafeHeaders.AssertOn(answer);
    }

    [Fact]
    public async Task AnswersWithoutABodyTellItToo()
    {
        using var client = portal.NewClient();
        using var first = await client.AskAsync("/feeds/deals.atom");
        client.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);
        using var same = await client.AskAsync("/feeds/deals.atom");
        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/"));
        using var stale = await client.PostAsync(new Uri("/account/login", UriKind.Relative), null);
        using var other = await client.DeleteAsync(new Uri("/feeds/deals.atom", UriKind.Relative));

        Assert.Equal([304, 200, 400, 405], new[] { same, head, stale, other }.Select(answer => (int)answer.StatusCode));
        Assert.All([same, head, stale, other], SafeHeaders.AssertOn);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=license")]
    [InlineData("/deals")]
    [InlineData("/pipeline")]
    public async Task APageWithItsStylesAndScriptsWeighsLessThan60KBytes(string address)
    {
        using var client = portal.NewClient();
        using var page = await client.AskAsync(address);
        var html = Answers.Parse(await page.Content.ReadAsStringAsync());
        var parts = html.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")).Concat(html.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")));

        var weights = await Task.WhenAll(parts.OfType<string>().Append(address).Select(part => PackedAsync(client, part)));

        Assert.True(weights.Length > 1);
        Assert.InRange(weights.Sum(), 1, 60 * 1024);
    }

    /// <summary>How many bytes are sent to a browser that takes them packed.</summary>
    private static async Task<int> PackedAsync(HttpClient client, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.ParseAdd("gzip, br");
        using var answer = await client.SendAsync(request);
        Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
        return (await answer.Content.ReadAsByteArrayAsync()).Length;
    }

    [Fact]
    public async Task APageThatFailsSaysSoWithoutTellingOfTheInside()
    {
        await using var broken = new Portal { Seeds = "", Replace = services => services.AddScoped<CoverageQuery>(_ => throw new InvalidOperationException("the inside")) };
        using var client = broken.NewClient();

        using var answer = await client.AskAsync("/");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        SafeHeaders.AssertOn(answer);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Equal("Something went wrong here", Answers.Parse(html).One("h1").Shown());
        Assert.Contains("tell the operator the number", html, StringComparison.Ordinal);
        Assert.All(["the inside", "Exception", "CoverageQuery", "   at ", "Microsoft.", "System."], hint => Assert.DoesNotContain(hint, html, StringComparison.Ordinal));
    }
}
