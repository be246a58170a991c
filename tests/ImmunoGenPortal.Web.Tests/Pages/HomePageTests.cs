using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ImmunoGenPortal.Web.Tests.Support;

namespace ImmunoGenPortal.Web.Tests.Pages;

[Collection(PortalCollection.Name)]
public sealed partial class HomePageTests(Portal portal)
{
    private readonly HttpClient _client = portal.NewClient();

    [Fact]
    public async Task TheLatestAgreementStandsAsALadder()
    {
        var ladder = (await _client.PageAsync("/")).One(".ladder");

        Assert.Equal("Agreement of 2000 with Amgen", ladder.One(".root").Shown());
        var rungs = ladder.QuerySelectorAll("ol > li");
        Assert.Equal(["Two licenses (first and second)", "Third license"], rungs.Select(rung => rung.One("h3").Shown()));
        Assert.Equal(["2009", "19 December 2012"], rungs.Select(rung => rung.QuerySelector(".scope a")!.Shown()));
        Assert.All(rungs, rung => Assert.Equal(
            ["$1m upfront payment, each license", "up to $34m milestone payments, each license", "royalties on sales"],
            rung.QuerySelectorAll(".terms li").Select(term => term.Shown())));
    }

    [Fact]
    public async Task TheSumShowsHowItCameAbout()
    {
        var ladder = (await _client.PageAsync("/")).One(".ladder");

        Assert.Equal("3 × ($1m + up to $34m) = up to $105m, plus royalties", ladder.One(".working").Shown());
        Assert.Equal(["committed $3m", "contingent, at most $102m", "received later, all agreements no payment told of"], ladder.QuerySelectorAll(".figures > div").Select(figure => figure.One("dt").Shown() + " " + figure.One("dd").Shown()));
    }

    /// <summary>Sums are nobody's words: they stand in .working strong and .figures, beside the figures that they were made of.</summary>
    [Fact]
    public async Task EveryFigureThatAReleaseStatesLeadsToItsWords()
    {
        var page = await _client.PageAsync("/");
        var main = page.QuerySelector("main")!;
        foreach (var sum in main.QuerySelectorAll(".working strong, .figures, .lanes, .lanes ~ details"))
        {
            sum.Remove();
        }

        var links = main.QuerySelectorAll("a.ev").Where(link => Figure().IsMatch(link.TextContent)).ToList();
        Assert.Equal(6, links.Count);
        Assert.Equal(Figure().Count(main.TextContent), links.Sum(link => Figure().Count(link.TextContent)));
        foreach (var link in links)
        {
            var expected = Figure().Match(link.TextContent).Value switch { "$1m" => "$1 million", "$34m" => "$34 million", var other => throw new InvalidOperationException(other) };
            Assert.Equal(expected, await QuotedAsync(link));
        }
    }

    [Fact]
    public async Task TheAgreementsYearLeadsToItsWords()
    {
        var page = await _client.PageAsync("/");

        Assert.Equal("2000", await QuotedAsync(page.One(".root a.ev")));
    }

    [Fact]
    public async Task TheNewestReleaseComesFirst()
    {
        var page = await _client.PageAsync("/");

        Assert.Equal([Addresses.LicenseRelease, Addresses.TrialRelease], page.QuerySelectorAll("section[aria-labelledby=newest] .rows a").Select(link => link.Href()));
    }

    private async Task<string> QuotedAsync(IElement link)
    {
        var (address, fragment) = (link.Href().Split('#')[0], link.Href().Split('#')[1]);
        var release = await _client.PageAsync(address);
        return release.GetElementById(fragment)?.Shown() ?? $"nothing at {link.Href()}";
    }

    [GeneratedRegex(@"[$€£¥][\d.,]+(?:m|bn)?", RegexOptions.None, 1000)]
    private static partial Regex Figure();
}
