using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ImmunoGenPortal.Web.Tests.Support;

namespace ImmunoGenPortal.Web.Tests.Pages;

/// <summary>Beside every list stand the values that narrow it, each with how many rows it leaves, over the two starter releases.</summary>
[Collection(PortalCollection.Name)]
public sealed class FacetTests(Portal portal)
{
    private readonly HttpClient _client = portal.NewClient();

    [Theory]
    [InlineData("/releases", "Kind", "Compound")]
    [InlineData("/deals", "Exclusive", "Target")]
    [InlineData("/compounds", "Highest stage", "Indication")]
    [InlineData("/trials", "Phase", "Compound", "Indication", "Target")]
    [InlineData("/targets")]
    [InlineData("/indications", "Highest stage")]
    [InlineData("/trials?results=none", "Status", "Results")]
    [InlineData("/releases?from=2011", "Kind")]
    [InlineData("/partners?kind=license", "Kind of right")]
    public async Task AValueLeavesAsManyRowsAsItSays(string address, params string[] titles)
    {
        var page = await _client.PageAsync(address);

        Assert.Superset(titles.ToHashSet(), page.QuerySelectorAll(".across h2").Select(title => title.Shown()).ToHashSet());
        var values = page.QuerySelectorAll(".across .facet a").Where(value => !value.HasAttribute("aria-current")).ToList();
        foreach (var value in values.Where(value => !IsAlternative(value, address)))
        {
            Assert.Equal(int.Parse(value.NextElementSibling!.Shown(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture), await TotalAsync(value.Href()));
        }
    }

    [Fact]
    public async Task AChoiceCanBeTakenBackAndOutlivesTheForm()
    {
        var page = await _client.PageAsync("/trials?phase=1&compound=lorvotuzumab-mertansine&sort=name&q=IMGN901");

        var choice = page.QuerySelectorAll(".choices .chip").Single(chip => chip.Shown().StartsWith("lorvotuzumab mertansine", StringComparison.Ordinal));
        Assert.Equal("/trials?phase=1&sort=name&q=IMGN901", choice.Href());
        Assert.Equal("/trials?sort=name&q=IMGN901", page.QuerySelectorAll(".choices a")[^1].Href());
        Assert.Equal(
            ["phase=1", "compound=lorvotuzumab-mertansine", "sort=name"],
            page.QuerySelectorAll(".filters input[type=hidden]").Cast<IHtmlInputElement>().Select(input => $"{input.Name}={input.Value}"));
        Assert.Equal("/trials?compound=lorvotuzumab-mertansine&sort=name&q=IMGN901", page.QuerySelector(".facet a[aria-current]")!.Href());
    }

    [Fact]
    public async Task AnAddressMeansOneThingAndTheBeginningOfANameAllThatBeginSo()
    {
        var addressed = await _client.PageAsync("/trials?target=cd56");
        var named = await _client.PageAsync("/trials?target=CD");

        Assert.Contains("CD56", addressed.One(".choices .chip").Shown(), StringComparison.Ordinal);
        Assert.StartsWith("CD", named.One(".choices .chip").Shown(), StringComparison.Ordinal);
        Assert.NotEmpty(named.QuerySelectorAll(".stack tbody tr"));
    }

    [Theory]
    [InlineData("/trials", "status=dead")]
    [InlineData("/trials", "results=good")]
    [InlineData("/trials", "from=May")]
    [InlineData("/targets", "phase=9")]
    [InlineData("/indications", "sort=rights")]
    [InlineData("/partners", "direction=up")]
    [InlineData("/releases", "sort=best")]
    [InlineData("/releases", "to=2012-13")]
    public async Task WhatCannotBeReadIsNamed(string path, string query)
    {
        var page = await _client.PageAsync($"{path}?{query}", System.Net.HttpStatusCode.BadRequest);
        using var json = await _client.AskAsync($"{path}.json?{query}");

        var said = $"“{query.Split('=')[0]}” cannot be “{query.Split('=')[1]}”.";
        Assert.Contains(said, page.One("[role=alert]").Shown(), StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, json.StatusCode);
    }

    [Fact]
    public async Task AListThatNothingMeetsSaysHowToGoOn()
    {
        var page = await _client.PageAsync("/releases?kind=license&to=2011");

        Assert.Equal("No release with these filters", page.One(".count").Shown());
        Assert.Equal("/releases", page.QuerySelector(".empty a")!.Href());
    }

    private static bool IsAlternative(IElement value, string address) => address.Contains($"{value.Href().Split('?', '&')[^1].Split('=')[0]}=", StringComparison.Ordinal);

    private async Task<int> TotalAsync(string address) =>
        (await _client.GetFromJsonAsync<JsonElement>(address.Replace("?", ".json?", StringComparison.Ordinal))).GetProperty("total").GetInt32();
}
