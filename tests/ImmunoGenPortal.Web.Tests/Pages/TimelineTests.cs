using System.Net;
using ImmunoGenPortal.Web.Tests.Support;

namespace ImmunoGenPortal.Web.Tests.Pages;

[Collection(PortalCollection.Name)]
public sealed class TimelineTests(Portal portal)
{
    private readonly HttpClient _client = portal.NewClient();

    [Fact]
    public async Task WhatHappenedStandsUnderTheYearInWhichItWasTrue()
    {
        var page = await _client.PageAsync("/timeline?kind=deal");

        Assert.Equal(["2012", "2009"], page.QuerySelectorAll("main section h2").Select(year => year.Shown()));
        Assert.Equal([Addresses.ThirdLicense, Addresses.FirstLicense, Addresses.SecondLicense], page.QuerySelectorAll(".event a").Select(deal => deal.Href()).Order(StringComparer.Ordinal).OrderByDescending(deal => deal == Addresses.ThirdLicense));
        Assert.All(page.QuerySelectorAll(".events .hint a"), link => Assert.StartsWith(Addresses.LicenseRelease + "#e-", link.Href(), StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll(".events > li"), one => Assert.Contains("potential up to $35m", one.Shown(), StringComparison.Ordinal));
        Assert.Equal("3 events with these filters, newest first: each once, by when it was true, however often it is told.", page.One(".count").Shown());
    }

    [Theory]
    [InlineData("?kind=deal&kind=trial&partner=amgen", 3)]
    [InlineData("?partner=nobody", 0)]
    [InlineData("?kind=deal&from=2010", 1)]
    [InlineData("?kind=deal&to=2009-06", 2)]
    [InlineData("?kind=deal&to=2008", 0)]
    [InlineData("?kind=deal&asOf=2012-12-18", 0)]
    [InlineData("?kind=trial&compound=IMGN901&from=2011&to=2011", 3)]
    public async Task EventsAreFoundByKindNameAndTime(string query, int expected)
    {
        var page = await _client.PageAsync("/timeline" + query);

        Assert.Equal(expected, page.QuerySelectorAll(".events > li").Length);
        Assert.Equal(expected == 0, page.QuerySelector(".empty") is not null);
    }

    [Fact]
    public async Task AKindIsChosenAndTakenBackByItsLink()
    {
        var page = await _client.PageAsync("/timeline?kind=deal");

        Assert.Equal("/timeline", page.One(".kinds [aria-current]").Href());
        Assert.Contains(page.QuerySelectorAll(".kinds a"), kind => kind.Href() == "/timeline?kind=deal&kind=payment");
    }

    [Theory]
    [InlineData("kind=party")]
    [InlineData("from=spring")]
    [InlineData("asOf=now")]
    public async Task WhatCannotBeReadIsNamed(string query)
    {
        var page = await _client.PageAsync("/timeline?" + query, HttpStatusCode.BadRequest);

        Assert.Contains($"“{query.Split('=')[0]}” cannot be “{query.Split('=')[1]}”.", page.One("[role=alert]").Shown(), StringComparison.Ordinal);
    }
}
