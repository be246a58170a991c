using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Xml.Linq;
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
        Assert.Equal([Addresses.LicenseRelease, Addresses.TrialRelease], page.QuerySelectorAll(".releases li > div > a").Select(link => link.Href()).Order(StringComparer.Ordinal).Reverse());
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

    [Theory]
    [InlineData("partner:amgen", "Amgen")]
    [InlineData("compound:T-DM1 year:2011", "trastuzumab emtansine")]
    [InlineData("license target:NCAM", "CD56")]
    [InlineData("indication:myeloma", "multiple myeloma")]
    public async Task AThingThatAFieldNamesHasItsCard(string query, string name)
    {
        var page = await _client.PageAsync(Search(query));

        Assert.Contains(page.QuerySelectorAll(".card h2"), title => title.Shown().Contains(name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("year:20o9")]
    [InlineData("phase:3")]
    public async Task TheValueOfAFieldIsNoMisspeltWord(string query)
    {
        var page = await _client.PageAsync(Search(query));

        Assert.DoesNotContain("Did you mean", page.Content(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".note"));
    }

    [Fact]
    public async Task APartnerHasACardThatLeadsToItsPage()
    {
        var page = await _client.PageAsync(Search("amgen"));

        Assert.Equal("Amgen partner", page.One(".card h2").Shown());
        Assert.Equal(Addresses.Amgen, page.One(".card h2 a").Href());
        Assert.Equal("3 rights granted or taken, the latest: Third license, 19 December 2012; Second license, 2009; First license, 2009", page.One(".card p").Shown());
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

    [Fact]
    public async Task AFacetChoosesAndTakesItsChoiceBack()
    {
        var page = await _client.PageAsync(Search("immunogen"));
        var amgen = page.QuerySelectorAll(".facet a").Single(link => link.Shown() == "Amgen");

        var chosen = await _client.PageAsync(amgen.Href());
        Assert.Equal(Addresses.LicenseRelease, chosen.One(".releases li > div > a").Href());
        Assert.Equal("true", chosen.QuerySelectorAll(".facet a").Single(link => link.Shown() == "Amgen").GetAttribute("aria-current"));

        var back = await _client.PageAsync(chosen.One(".choices .chip").Href());
        Assert.Equal(2, back.QuerySelectorAll(".releases > li").Length);
    }

    [Fact]
    public async Task AYearOfTheHistogramChoosesItsReleases()
    {
        var page = await _client.PageAsync(Search("immunogen"));

        Assert.Equal(["2011: 1 release", "2012: 1 release"], page.QuerySelectorAll(".years a").Select(link => link.GetAttribute("aria-label")));
        var chosen = await _client.PageAsync(page.QuerySelectorAll(".years a")[0].Href());
        Assert.Equal(Addresses.TrialRelease, chosen.One(".releases li > div > a").Href());
    }

    [Fact]
    public async Task ThePageSaysHowAQueryWithSignsWasRead()
    {
        var page = await _client.PageAsync(Search("\"upfront payment\" -myeloma year:2012 partner:nobody"));

        Assert.Contains(page.QuerySelectorAll(".hint"), hint => hint.Shown() == "Read as: “upfront payment”; and not myeloma; and year:2012; and “nobody”.");
        Assert.Equal("No partner is called “nobody”: it was read as words.", page.One(".note").Shown());
    }

    [Fact]
    public async Task ASnippetIsTheSentenceAndLeadsToIt()
    {
        var page = await _client.PageAsync(Search("\"third target\""));

        var (release, fragment) = page.One(".snippet a").Href().Split('#') is [var before, var behind] ? (before, behind) : default;
        var sentence = (await _client.PageAsync(release)).GetElementById(fragment)!;
        Assert.EndsWith("to a third target, which is undisclosed.", sentence.Shown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/search?q=amgen&partner=nobody", "There is no partner with the address “nobody”.")]
    [InlineData("/search?q=amgen&from=yesterday", "“from” cannot be “yesterday”.")]
    [InlineData("/search?q=amgen&sort=upwards", "“sort” cannot be “upwards”.")]
    [InlineData("/search?q=amgen&p=0", "“p” cannot be “0”.")]
    public async Task AFilterThatCannotBeReadIsNamed(string address, string sentence)
    {
        var page = await _client.PageAsync(address, HttpStatusCode.BadRequest);

        Assert.Contains(sentence, page.One("[role=alert]").Shown(), StringComparison.Ordinal);
        using var answer = await _client.AskAsync(address.Replace("/search", "/search.json", StringComparison.Ordinal));
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains(sentence, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AWordThatNoReleaseHasIsPerhapsAnother()
    {
        var page = await _client.PageAsync(Search("Amgn mileztones"));

        var link = page.QuerySelectorAll("main a").Single(link => link.Href().StartsWith("/search?q=Amgen", StringComparison.Ordinal));
        Assert.Equal("Amgen milestone", link.Shown());
        Assert.Single((await _client.PageAsync(link.Href())).QuerySelectorAll(".releases > li"));
    }

    [Fact]
    public async Task ASearchIsAFeedASpreadsheetAndJson()
    {
        var json = await _client.GetFromJsonAsync<JsonElement>("/search.json?q=amgen");
        Assert.Equal((2, 2), (json.GetProperty("total").GetInt32(), json.GetProperty("rows").GetArrayLength()));

        var csv = (await _client.GetStringAsync(new Uri("/search.csv?q=amgen", UriKind.Relative))).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("announced,title,kind,sentence,address,query,downloaded,version", csv[0]);
        Assert.Equal(3, csv.Length);
        Assert.Contains(",?q=amgen,", csv[1], StringComparison.Ordinal);

        var feed = XDocument.Parse(await _client.GetStringAsync(new Uri("/search.atom?q=%22upfront+payment%22+%00%01amgen", UriKind.Relative)));
        XNamespace atom = "http://www.w3.org/2005/Atom";
        Assert.Contains(feed.Root!.Elements(atom + "entry"), entry => entry.Element(atom + "id")!.Value.EndsWith(Addresses.LicenseRelease, StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhatIsTypedSuggestsThingsUnderAnyName()
    {
        var found = await _client.GetFromJsonAsync<JsonElement>("/suggest.json?q=t-d");

        var first = found[0];
        Assert.Equal(["trastuzumab emtansine", "compound", Addresses.TDm1], new[] { "name", "kind", "address" }.Select(name => first.GetProperty(name).GetString()));
    }

    private static string Search(string words) => "/search?q=" + Uri.EscapeDataString(words);
}
