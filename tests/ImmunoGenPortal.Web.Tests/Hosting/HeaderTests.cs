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
    public async Task EveryAnswerTellsTheBrowserToTrustNothingElse(string address, int status)
    {
        using var client = portal.NewClient();

        using var answer = await client.AskAsync(address);

        Assert.Equal(status, (int)answer.StatusCode);
        AssertSafe(answer);
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
        AssertSafe(answer);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Equal("Something went wrong here", Answers.Parse(html).One("h1").Shown());
        Assert.Contains("tell the operator the number", html, StringComparison.Ordinal);
        Assert.All(["the inside", "Exception", "CoverageQuery", "   at ", "Microsoft.", "System."], hint => Assert.DoesNotContain(hint, html, StringComparison.Ordinal));
    }

    private static void AssertSafe(HttpResponseMessage answer)
    {
        string One(string name) => Assert.Single(answer.Headers.GetValues(name));

        var policy = One("Content-Security-Policy").Split(';').Select(part => part.Trim().Split(' ', 2)).ToDictionary(part => part[0], part => part[1]);
        Assert.Equal("'none'", policy["default-src"]);
        Assert.Equal("'none'", policy["object-src"]);
        Assert.Equal("'none'", policy["base-uri"]);
        Assert.Equal("'none'", policy["frame-ancestors"]);
        Assert.Equal("'self'", policy["form-action"]);
        Assert.All(policy.Values, value => Assert.True(value is "'none'" or "'self'", value));
        Assert.Equal("nosniff", One("X-Content-Type-Options"));
        Assert.Equal("same-origin", One("Referrer-Policy"));
        Assert.Equal("same-origin", One("Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", One("Cross-Origin-Resource-Policy"));
        Assert.Contains("camera=()", One("Permissions-Policy"), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("X-Powered-By"));
    }
}
