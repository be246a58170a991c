using ImmunoGenPortal.Web.Tests.Support;

namespace ImmunoGenPortal.Web.Tests.Pages;

[Collection(PortalCollection.Name)]
public sealed class SearchTests(Portal portal)
{
    private readonly HttpClient _client = portal.NewClient();

    [Theory]
    [InlineData("T-DM1")]
    [InlineData("t-dm1")]
    [InlineData("TDM1")]
    [InlineData("trastuzumab emtansine")]
    [InlineData("TRASTUZUMAB  Emtansine")]
    [InlineData("\"trastuzumab emtansine\"")]
    [InlineData("Kadcyla")]
    [InlineData("ado-trastuzumab emtansine")]
    public async Task ACompoundIsFoundUnderAnyOfItsNames(string words)
    {
        var page = await _client.PageAsync(Search(words));

        var card = page.One(".card");
        Assert.Equal("trastuzumab emtansine compound", card.One("h2").Shown());
        Assert.Equal(Addresses.TDm1, card.One("h2 a").Href());
        Assert.Equal([Addresses.LicenseRelease, Addresses.TrialRelease], page.QuerySelectorAll(".releases a").Select(link => link.Href()).Order(StringComparer.Ordinal).Reverse());
        Assert.Contains("trastuzumab emtansine (T-DM1),", page.QuerySelector(".snippet")!.Shown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Amgen", 2)]
    [InlineData("aMGEN", 2)]
    [InlineData("Ámgén", 2)]
    [InlineData("amgen milestone", 1)]
    [InlineData("milestone amgen", 1)]
    [InlineData("\"milestone payments\"", 1)]
    [InlineData("“milestone payments”", 1)]
    [InlineData("\"payments milestone\"", 0)]
    [InlineData("IMGN901", 1)]
    [InlineData("lenalidomide", 1)]
    [InlineData("Junius", 1)]
    [InlineData("\"milestone payments", 1)]
    public async Task WordsAndPhrasesFindTheReleasesThatHaveThemAll(string words, int expected)
    {
        var page = await _client.PageAsync(Search(words));

        Assert.Equal(expected, page.QuerySelectorAll(".releases > li").Length);
        Assert.Equal(expected > 0, page.QuerySelectorAll(".releases mark").Length > 0);
    }

    [Fact]
    public async Task APartnerHasACardThatLeadsToItsPage()
    {
        var page = await _client.PageAsync(Search("amgen"));

        Assert.Equal("Amgen partner", page.One(".card h2").Shown());
        Assert.Equal(Addresses.Amgen, page.One(".card a").Href());
    }

    [Fact]
    public async Task AQueryStandsInTheSearchBoxOfItsPage()
    {
        var page = await _client.PageAsync(Search("milestone \"payments"));

        Assert.Equal("milestone \"payments", page.One("#find").GetAttribute("value"));
        Assert.StartsWith("milestone \"payments", page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bevacizumab")]
    [InlineData("?!")]
    public async Task WhereNothingIsFoundThePageSaysWhatToDo(string words)
    {
        var page = await _client.PageAsync(Search(words));

        Assert.StartsWith("No release", page.One("[role=status]").Shown(), StringComparison.Ordinal);
        Assert.Equal("/releases", page.One(".empty a").Href());
    }

    [Fact]
    public async Task TheFirstOfTwoQueriesCounts()
    {
        var page = await _client.PageAsync("/search?q=Amgen&q=lenalidomide");

        Assert.Equal("“Amgen”", page.One("h1").Shown());
    }

    [Fact]
    public async Task APageBehindTheLastSaysHowManyThereAre()
    {
        var page = await _client.PageAsync("/search?q=Amgen&p=7");

        Assert.Contains("2 releases", page.One("[role=status]").Shown(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".releases > li"));
        Assert.Equal("/search?q=Amgen&p=1", page.One(".pager a[rel=prev]").Href());
    }

    private static string Search(string words) => "/search?q=" + Uri.EscapeDataString(words);
}
