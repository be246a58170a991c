using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Xml.Linq;
using ImmunoGenPortal.Web.Tests.Support;

namespace ImmunoGenPortal.Web.Tests.Api;

/// <summary>The API: single things, how lists are walked, what is said of what cannot be had, and its description.</summary>
[Collection(PortalCollection.Name)]
public sealed class ThingTests(Portal portal)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private readonly HttpClient _client = portal.NewClient();

    [Theory]
    [InlineData(Addresses.LicenseRelease, "title", "Amgen Takes Third License for Rights to Use ImmunoGen's TAP Technology")]
    [InlineData(Addresses.Agreement, "date", "2000")]
    [InlineData(Addresses.ThirdLicense, "address", Addresses.Agreement)]
    [InlineData(Addresses.Amgen, "name", "Amgen")]
    [InlineData(Addresses.TDm1, "name", "trastuzumab emtansine")]
    [InlineData(Addresses.Cd56, "name", "CD56")]
    [InlineData(Addresses.Myeloma, "name", "multiple myeloma")]
    public async Task AThingIsAtTheAddressOfItsPage(string address, string property, string expected)
    {
        var thing = await _client.GetFromJsonAsync<JsonElement>("/api/v1" + address);

        Assert.Equal(expected, thing.GetProperty(property).GetString());
    }

    [Fact]
    public async Task EveryAddressThatAListGivesIsAThing()
    {
        foreach (var list in new[] { "releases", "deals", "partners", "compounds", "trials", "targets", "indications" })
        {
            foreach (var row in (await _client.GetFromJsonAsync<JsonElement>("/api/v1/" + list)).GetProperty("rows").EnumerateArray())
            {
                using var answer = await _client.AskAsync("/api/v1" + row.GetProperty("address").GetString());

                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            }
        }
    }

    [Fact]
    public async Task AnAgreementTellsItsTotalAsThePageWorksItOut()
    {
        var total = (await _client.GetFromJsonAsync<JsonElement>("/api/v1" + Addresses.Agreement)).GetProperty("total");

        Assert.Equal((3_000_000m, 102_000_000m, 105_000_000m, "USD"), (total.GetProperty("committed").GetDecimal(), total.GetProperty("contingent").GetDecimal(), total.GetProperty("potential").GetDecimal(), total.GetProperty("currency").GetString()));
        Assert.True(total.GetProperty("isUpTo").GetBoolean());
    }

    [Fact]
    public async Task AFactsQuoteStandsInTheTextWhereItsEvidenceSays()
    {
        var release = await _client.GetFromJsonAsync<JsonElement>("/api/v1" + Addresses.LicenseRelease);

        var text = release.GetProperty("text").GetString()!;
        var facts = release.GetProperty("subjects").EnumerateArray().SelectMany(Facts).Where(fact => fact.GetProperty("quote").ValueKind == JsonValueKind.String).ToList();
        Assert.NotEmpty(facts);
        Assert.All(facts, fact =>
        {
            var span = fact.GetProperty("evidence").GetString()!.Split("#e-")[1].Split('-').Select(int.Parse).ToArray();
            Assert.Equal(fact.GetProperty("quote").GetString(), text[span[0]..span[1]]);
        });
    }

    [Fact]
    public async Task AListIsWalkedByTheAddressesThatItGives()
    {
        var seen = new List<string>();
        for (string? next = "/api/v1/partners?size=3"; next is not null;)
        {
            using var answer = await _client.AskAsync(next);
            var page = await answer.Content.ReadFromJsonAsync<JsonElement>();
            seen.AddRange(page.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("address").GetString()!));
            next = page.GetProperty("next").GetString();
            Assert.Equal(next is not null, answer.Headers.GetValues("Link").Single().Contains($"<{next}>; rel=\"next\"", StringComparison.Ordinal));
        }

        Assert.Equal((7, 7), (seen.Count, seen.Distinct().Count()));
    }

    [Theory]
    [InlineData("/api/v1/deals/nothing-here")]
    [InlineData("/api/v1/releases/nothing-here")]
    [InlineData("/api/v1/nothing-here")]
    public async Task WhatIsNotThereIsAProblem(string address)
    {
        using var answer = await _client.AskAsync(address);

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Null(answer.Headers.ETag);
    }

    [Fact]
    public async Task ThePortalTellsWhatItIs()
    {
        var about = await _client.GetFromJsonAsync<JsonElement>("/api/v1/about");

        Assert.Equal((2, 3), (about.GetProperty("counts").GetProperty("releases").GetInt32(), about.GetProperty("counts").GetProperty("rights").GetInt32()));
        Assert.Equal(["2011-06-05", "2012-12-19"], new[] { "from", "to" }.Select(name => about.GetProperty(name).GetString()));
        Assert.All(new[] { "version", "extractorVersion", "schemaVersion" }, name => Assert.NotEmpty(about.GetProperty(name).GetString()!));
    }

    [Fact]
    public async Task TheDescriptionHasEveryAddressWithItsParametersAndExamples()
    {
        var description = await _client.GetFromJsonAsync<JsonElement>("/openapi/v1.json");

        Assert.StartsWith("3.1", description.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var paths = description.GetProperty("paths");
        Assert.All(
            new[] { "releases", "deals", "partners", "compounds", "trials", "targets", "indications", "payments", "search", "about", "deals/{slug}", "releases/{slug}", "jobs/{id}" },
            path => Assert.True(paths.TryGetProperty("/api/v1/" + path, out _), path));
        var asked = paths.GetProperty("/api/v1/trials").GetProperty("get").GetProperty("parameters").EnumerateArray().ToDictionary(one => one.GetProperty("name").GetString()!);
        Assert.Equal(["q", "compound", "indication", "phase", "status", "results", "target", "partner", "from", "to", "sort", "p", "size"], asked.Keys);
        Assert.Equal(("array", "1"), (asked["phase"].GetProperty("schema").GetProperty("type").GetString(), asked["phase"].GetProperty("example")[0].GetString()));
        Assert.Equal("key", paths.GetProperty("/api/v1/releases").GetProperty("post").GetProperty("security")[0].EnumerateObject().Single().Name);
        Assert.True(description.GetProperty("components").GetProperty("schemas").TryGetProperty("DealTermAnswer", out _));
    }

    [Fact]
    public async Task EveryExampleOfTheDescriptionIsAnswered()
    {
        var paths = (await _client.GetFromJsonAsync<JsonElement>("/openapi/v1.json")).GetProperty("paths");
        foreach (var path in paths.EnumerateObject().Where(path => path.Value.TryGetProperty("get", out _) && !path.Name.Contains("jobs", StringComparison.Ordinal)))
        {
            var parameters = path.Value.GetProperty("get").TryGetProperty("parameters", out var given) ? given.EnumerateArray().ToList() : [];
            var slug = parameters.Find(one => one.GetProperty("in").GetString() == "path");
            var address = slug.ValueKind == JsonValueKind.Undefined ? path.Name : path.Name.Replace("{slug}", slug.GetProperty("example").GetString(), StringComparison.Ordinal);
            foreach (var parameter in parameters.Where(one => one.GetProperty("in").GetString() == "query").Select(one => $"?{one.GetProperty("name").GetString()}={Uri.EscapeDataString(Example(one.GetProperty("example")))}").DefaultIfEmpty(""))
            {
                using var answer = await _client.AskAsync(address + parameter);

                Assert.True(answer.StatusCode == HttpStatusCode.OK, address + parameter);
            }
        }
    }

    [Theory]
    [InlineData("/feeds/releases.atom", "/releases", 2, "Amgen Takes Third License for Rights to Use ImmunoGen's TAP Technology")]
    [InlineData("/feeds/deals.atom", "/deals", 3, "Amgen: third license, 19 December 2012")]
    public async Task AFeedHasTheNewestFirst(string address, string page, int entries, string first)
    {
        using var answer = await _client.AskAsync(address);

        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType?.MediaType);
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
        Assert.EndsWith(page, feed.Element(Atom + "id")!.Value, StringComparison.Ordinal);
        var told = feed.Elements(Atom + "entry").ToList();
        Assert.Equal((entries, first, "2012-12-19T00:00:00Z"), (told.Count, told[0].Element(Atom + "title")!.Value, told[0].Element(Atom + "updated")!.Value));
        Assert.All(told, entry => Assert.NotNull(Uri.TryCreate(entry.Element(Atom + "link")!.Attribute("href")!.Value, UriKind.Absolute, out var place) ? place : null));
    }

    [Fact]
    public async Task TheSitemapHasEveryPageAndLeavesOutWhatIsForCurators()
    {
        var index = XDocument.Parse(await _client.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative)));
        var file = new Uri(index.Descendants(Sitemap + "loc").Single().Value);
        var pages = XDocument.Parse(await _client.GetStringAsync(new Uri(file.AbsolutePath, UriKind.Relative))).Descendants(Sitemap + "loc").Select(place => new Uri(place.Value).AbsolutePath).ToList();

        Assert.Superset(new HashSet<string> { "/", "/deals", "/payments", Addresses.LicenseRelease, Addresses.Agreement, Addresses.ThirdLicense, Addresses.Amgen, Addresses.TDm1, Addresses.Trial, Addresses.Cd56, Addresses.Myeloma }, pages.ToHashSet());
        Assert.Equal(pages.Count, pages.Distinct().Count());
        foreach (var page in pages)
        {
            using var answer = await _client.AskAsync(page);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        using var beyond = await _client.AskAsync("/sitemap-2.xml");
        Assert.Equal(HttpStatusCode.NotFound, beyond.StatusCode);
    }

    [Fact]
    public async Task RobotsLeaveCuratorsPagesAlone()
    {
        var robots = await _client.GetStringAsync(new Uri("/robots.txt", UriKind.Relative));

        Assert.All(["User-agent: *", "Disallow: /admin", "Disallow: /account", "/sitemap.xml"], line => Assert.Contains(line, robots, StringComparison.Ordinal));
    }

    [Fact]
    public async Task TheDocumentationNamesEveryListAndEveryColumn()
    {
        var page = await _client.PageAsync("/docs");

        var said = page.QuerySelectorAll("main code").Select(code => code.TextContent).ToHashSet();
        foreach (var list in Web.Api.Lists.All)
        {
            Assert.Contains("/api/v1/" + list.Name, said);
            Assert.All(list.Columns, column => Assert.Contains(column.Name, said));
        }
    }

    private static string Example(JsonElement example) => example.ValueKind == JsonValueKind.Array ? example[0].ToString() : example.ToString();

    private static IEnumerable<JsonElement> Facts(JsonElement subject) =>
        subject.GetProperty("facts").EnumerateArray().Concat(subject.GetProperty("parts").EnumerateArray().SelectMany(Facts));
}
