using System.Net;
using ImmunoGenPortal.Web.Tests.Support;

namespace ImmunoGenPortal.Web.Tests.Pages;

/// <summary>The explorer of deals, the page of one and the comparison of several, over the two starter releases.</summary>
[Collection(PortalCollection.Name)]
public sealed class DealsTests(Portal portal)
{
    private readonly HttpClient _client = portal.NewClient();

    [Theory]
    [InlineData("", 3)]
    [InlineData("?partner=amgen", 3)]
    [InlineData("?partner=Abgenix", 0)]
    [InlineData("?q=amg", 3)]
    [InlineData("?q=maytansinoid", 1)]
    [InlineData("?kind=license&kind=option", 3)]
    [InlineData("?kind=option", 0)]
    [InlineData("?exclusive=yes", 1)]
    [InlineData("?exclusive=no&exclusive=not-stated", 2)]
    [InlineData("?target=undisclosed", 1)]
    [InlineData("?target=not-stated", 2)]
    [InlineData("?from=2012", 1)]
    [InlineData("?to=2011", 2)]
    [InlineData("?from=2012-12-19&to=2012-12-19", 1)]
    [InlineData("?minUpfront=1m", 3)]
    [InlineData("?minUpfront=1,000,001", 0)]
    [InlineData("?minPotential=35m&currency=USD", 3)]
    [InlineData("?minPotential=35m&currency=EUR", 0)]
    [InlineData("?asOf=2012-12-18", 0)]
    [InlineData("?asOf=2012-12-19", 3)]
    public async Task DealsAreFoundByWhatIsAgreed(string query, int expected)
    {
        var page = await _client.PageAsync("/deals" + query);

        Assert.Equal(expected, page.QuerySelectorAll(".deals tbody tr").Length);
        Assert.StartsWith(expected == 0 ? "No right" : expected == 1 ? "1 right" : $"{expected} rights", page.One(".count").Shown(), StringComparison.Ordinal);
        Assert.Equal(expected == 0, page.QuerySelector(".empty") is not null);
    }

    [Theory]
    [InlineData("minUpfront=plenty")]
    [InlineData("exclusive=maybe")]
    [InlineData("currency=dollars")]
    [InlineData("from=May")]
    [InlineData("sort=price")]
    [InlineData("asOf=2012-13-01")]
    public async Task WhatCannotBeReadIsNamed(string query)
    {
        var page = await _client.PageAsync("/deals?" + query, HttpStatusCode.BadRequest);
        using var json = await _client.GetAsync("/deals.json?" + query);

        var (key, value) = (query.Split('=')[0], query.Split('=')[1]);
        Assert.Contains($"“{key}” cannot be “{value}”.", page.One("[role=alert]").Shown(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (json.StatusCode, json.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task AColumnSortsByItsHeadAndBack()
    {
        var page = await _client.PageAsync("/deals?sort=-date");

        Assert.Equal(["December 2012", "2009", "2009"], page.QuerySelectorAll(".deals tbody td[data-label=Date]").Select(cell => cell.Shown().Replace("19 Dec", "December", StringComparison.Ordinal).Replace(" implied", "", StringComparison.Ordinal)));
        Assert.Equal("descending", page.One("th[aria-sort]").GetAttribute("aria-sort"));
        Assert.Equal("/deals?sort=date", page.One("th[aria-sort] a").Href());
        Assert.Equal("/deals?sort=-upfront", page.QuerySelectorAll("thead th a").Single(head => head.Shown() == "Upfront").Href());
    }

    [Fact]
    public async Task TheSummarySaysHowManyDiscloseAndTheMedian()
    {
        var page = await _client.PageAsync("/deals");

        Assert.Equal(
            ["Upfront payment|3 of 3|3|$1m|each $1m", "Milestone payments|3 of 3|3|$34m|each $34m", "Royalties|3 of 3|–|–|–", "Potential, at most|3 of 3|3|$35m|each $35m"],
            page.QuerySelectorAll(".summary tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.Shown()))));
    }

    [Fact]
    public async Task AFacetCountsAsIfNothingOfItWereChosenAndTakesTheChoiceBack()
    {
        var page = await _client.PageAsync("/deals?target=undisclosed");

        var targets = page.QuerySelectorAll(".across .facet").Single(list => list.QuerySelector("[href*=not-stated]") is not null);
        Assert.Equal(["undisclosed 1", "not stated 2"], targets.Children.Select(value => value.Shown()));
        Assert.Equal("/deals", targets.One("[aria-current]").Href());
        Assert.Equal("/deals?target=undisclosed&target=not-stated", targets.QuerySelectorAll("a")[1].Href());
    }

    [Fact]
    public async Task TheChartHasAMarkForEachRightAndATable()
    {
        var page = await _client.PageAsync("/deals");

        Assert.Equal(
            ["Amgen: first license, 2009; potential up to $35m", "Amgen: second license, 2009; potential up to $35m", "Amgen: third license, 19 December 2012; potential up to $35m"],
            page.QuerySelectorAll(".lanes a[aria-label]").Select(mark => mark.GetAttribute("aria-label")));
        Assert.Equal(3, page.QuerySelectorAll(".lanes ~ details tbody tr").Length);
    }

    [Fact]
    public async Task DealsStandSideBySideWithTheirDifferencesMarked()
    {
        var page = await _client.PageAsync($"/deals/compare?ids={Slug(Addresses.FirstLicense)},{Slug(Addresses.ThirdLicense)}");

        Assert.Equal(2, page.QuerySelectorAll(".compare thead th[scope=col] .chip").Length);
        Assert.Equal(["Date", "Which"], page.QuerySelectorAll(".differs th").Select(head => head.FirstChild!.TextContent.Trim()));
        var upfront = page.QuerySelectorAll(".compare tbody tr").Single(row => row.One("th").Shown() == "Upfront payment");
        Assert.Equal(["$1m, each license", "$1m, each license"], upfront.QuerySelectorAll("td").Select(cell => cell.Shown()));
        Assert.All(upfront.QuerySelectorAll("td a"), figure => Assert.StartsWith(Addresses.LicenseRelease + "#e-", figure.Href(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task AComparisonSaysWhatItDoesNotFind()
    {
        var page = await _client.PageAsync($"/deals/compare?ids={Slug(Addresses.ThirdLicense)}&ids=none");

        Assert.Contains("There is no right at “none”.", page.One(".note").Shown(), StringComparison.Ordinal);
        Assert.Contains("tick two to five rights", page.One(".empty").Shown(), StringComparison.Ordinal);
        var tooMany = await _client.PageAsync("/deals/compare?ids=a,b,c,d,e,f", HttpStatusCode.BadRequest);
        Assert.Contains("five can be compared", tooMany.One("[role=alert]").Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADealIsShownAsItWasKnownOnADay()
    {
        var before = await _client.PageAsync(Addresses.ThirdLicense + "?asOf=2012-12-01");
        var after = await _client.PageAsync(Addresses.ThirdLicense + "?asOf=2013-01-01");

        Assert.Contains("No release of that day or before tells of it.", before.One(".empty").Shown(), StringComparison.Ordinal);
        Assert.Equal(Addresses.ThirdLicense, before.One(".known a:last-child").Href());
        Assert.Null(after.QuerySelector(".empty"));
        Assert.Contains("As known on 1 January 2013", after.One(".known").Shown(), StringComparison.Ordinal);
        await _client.PageAsync(Addresses.ThirdLicense + "?asOf=yesterday", HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task WhatNoReleaseSaysOfADealIsNamedWithTheReason()
    {
        var page = await _client.PageAsync(Addresses.ThirdLicense);

        var unsaid = page.One(".sheet > div:last-child");
        Assert.Equal("Not stated in the one release that mentions it", unsaid.One("dt").Shown());
        Assert.Contains("territory", unsaid.One("dd").Shown(), StringComparison.Ordinal);
    }

    private static string Slug(string address) => address["/deals/".Length..];
}
