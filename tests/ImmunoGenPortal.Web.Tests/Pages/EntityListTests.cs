using System.Net;
using ImmunoGenPortal.Web.Tests.Support;

namespace ImmunoGenPortal.Web.Tests.Pages;

/// <summary>The lists of partners, compounds and trials, over the two starter releases.</summary>
[Collection(PortalCollection.Name)]
public sealed class EntityListTests(Portal portal)
{
    private readonly HttpClient _client = portal.NewClient();

    [Theory]
    [InlineData("/partners?q=amg", 1)]
    [InlineData("/partners?kind=license", 1)]
    [InlineData("/partners?kind=option", 0)]
    [InlineData("/partners?target=HER2", 0)]
    [InlineData("/compounds?q=huN901", 1)]
    [InlineData("/compounds?target=CD56", 1)]
    [InlineData("/compounds?target=nothing", 0)]
    [InlineData("/compounds?partner=Amgen", 0)]
    [InlineData("/compounds?q=IMGN901&phase=1", 1)]
    [InlineData("/compounds?q=IMGN901&phase=2", 0)]
    [InlineData("/trials?q=IMGN901", 2)]
    [InlineData("/trials?target=cd56&phase=1", 1)]
    [InlineData("/trials?partner=Amgen", 0)]
    public async Task AListIsNarrowedByTheNamesOfThings(string address, int expected)
    {
        var page = await _client.PageAsync(address);
        using var json = await _client.AskAsync(address.Replace("?", ".json?", StringComparison.Ordinal));

        Assert.Equal(expected, page.QuerySelectorAll(".stack tbody tr").Length);
        Assert.Equal(expected == 0, page.QuerySelector(".empty") is not null);
        Assert.Contains($"\"total\":{expected},", await json.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/partners", "sort=price")]
    [InlineData("/compounds", "sort=-age")]
    [InlineData("/compounds", "phase=9")]
    [InlineData("/trials", "sort=venue")]
    [InlineData("/trials", "phase=x")]
    [InlineData("/partners/amgen", "asOf=yesterday")]
    [InlineData("/compounds/lorvotuzumab-mertansine", "asOf=2011-6-5")]
    [InlineData(Addresses.Trial, "asOf=2011")]
    [InlineData("/partners/roster", "asOf=soon")]
    public async Task WhatCannotBeReadIsNamed(string path, string query)
    {
        var page = await _client.PageAsync($"{path}?{query}", HttpStatusCode.BadRequest);

        Assert.Contains($"“{query.Split('=')[0]}” cannot be “{query.Split('=')[1]}”.", page.One("[role=alert]").Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AColumnSortsByItsHeadAndBackAndWhatStatesNothingStandsLast()
    {
        var latest = await _client.PageAsync("/partners?sort=-last");
        var earliest = await _client.PageAsync("/partners?sort=last");

        Assert.Equal("Amgen", latest.QuerySelector(".stack tbody th")!.Shown());
        Assert.Equal("Amgen", earliest.QuerySelector(".stack tbody th")!.Shown());
        Assert.Equal("/partners?sort=last", latest.One("th[aria-sort] a").Href());
        Assert.Equal("19 Dec 2012", latest.QuerySelector("td[data-label='Last deal']")!.Shown());
    }

    [Fact]
    public async Task TheHighestStageOfACompoundLeadsToItsWords()
    {
        var page = await _client.PageAsync("/compounds?sort=-phase");

        var first = page.QuerySelector(".stack tbody tr")!;
        Assert.Equal("trastuzumab emtansine", first.One("th").Shown());
        Assert.StartsWith("/releases/", first.One("td[data-label='Highest stage'] a").Href(), StringComparison.Ordinal);
    }
}
