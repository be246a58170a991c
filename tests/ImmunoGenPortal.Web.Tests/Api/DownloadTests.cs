using System.IO.Compression;
using System.Net;
using System.Xml.Linq;
using ImmunoGenPortal.Web.Tests.Support;

namespace ImmunoGenPortal.Web.Tests.Api;

/// <summary>Each list as a file holds what its page shows, whichever the format.</summary>
[Collection(PortalCollection.Name)]
public sealed class DownloadTests(Portal portal)
{
    private readonly HttpClient _client = portal.NewClient();

    [Theory]
    [InlineData("/releases", "", 2)]
    [InlineData("/deals", "", 9)]
    [InlineData("/deals", "?partner=Amgen", 9)]
    [InlineData("/deals", "?partner=Nobody", 0)]
    [InlineData("/partners", "", 7)]
    [InlineData("/compounds", "", 2)]
    [InlineData("/trials", "?compound=IMGN901&phase=1&indication=multiple", 1)]
    [InlineData("/targets", "?p=7", 1)]
    [InlineData("/indications", "", 4)]
    [InlineData("/payments", "", 0)]
    [InlineData("/search", "?q=amgen", 2)]
    public async Task AFileHasAllRowsOfItsList(string list, string query, int rows)
    {
        var csv = await CsvAsync($"{list}.csv{query}");
        var sheet = await SheetAsync($"{list}.xlsx{query}", 1);

        Assert.Equal(rows, csv.Count - 1);
        Assert.Equal(rows, sheet.Count - 1);
        Assert.Equal(csv[0].Split(",query,")[0].Split(','), sheet[0]);
    }

    [Fact]
    public async Task ATermHasItsAmountQualifierDatesAndTheAddressOfItsWordsAsColumnsOfTheirOwn()
    {
        var csv = await CsvAsync("/deals.csv?partner=Amgen");

        var names = csv[0].Split(',');
        var cap = csv.Skip(1).Select(line => names.Zip(line.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second))
            .Single(row => row["address"].EndsWith(Addresses.ThirdLicense, StringComparison.Ordinal) && row["payment"] == "milestones");
        Assert.Equal(
            ["34000000", "USD", "up-to", "license", "1", "stated", "2012-12-19", "2012-12-19", "2000", "$34 million", "?partner=Amgen"],
            new[] { "amount", "currency", "qualifier", "per", "count", "basis", "announced", "effective", "agreed", "quote", "query" }.Select(name => cap[name]));
        var place = new Uri(cap["evidence"]);
        Assert.Equal("$34 million", (await _client.PageAsync(place.AbsolutePath)).GetElementById(place.Fragment[1..])!.Shown());
    }

    [Theory]
    [InlineData("/partners.csv?q=Amgen", "lastRight", "2012-12-19")]
    [InlineData("/partners.csv?q=Amgen", "rights", "3")]
    [InlineData("/compounds.csv?q=IMGN901", "stage", "1")]
    [InlineData("/targets.csv?q=CD56", "stage", "1")]
    [InlineData("/indications.csv?q=multiple", "trials", "1")]
    [InlineData("/deals.csv?from=2012", "rightPotentialQualifier", "up-to")]
    public async Task AFileHasWhatThePageShows(string address, string column, string value)
    {
        var csv = await CsvAsync(address);

        Assert.Equal(value, csv[1].Split(',')[csv[0].Split(',').ToList().IndexOf(column)]);
    }

    [Fact]
    public async Task AWorkbookTellsTheQueryTheDayAndTheVersion()
    {
        var about = (await SheetAsync("/deals.xlsx?partner=Amgen", 2)).Where(row => row.Count > 1).ToDictionary(row => row[0], row => row[1]);

        Assert.Equal("?partner=Amgen", about["Query"]);
        Assert.Equal(DateTime.UtcNow.Date, DateTime.FromOADate(double.Parse(about["Downloaded"], System.Globalization.CultureInfo.InvariantCulture)), TimeSpan.FromDays(1));
        Assert.NotEmpty(about["Version of the program"]);
    }

    [Theory]
    [InlineData("/deals.csv", "text/csv", "deals-")]
    [InlineData("/trials.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "trials-")]
    public async Task AFileIsSavedUnderTheNameOfItsListAndTheDay(string address, string type, string name)
    {
        using var answer = await _client.AskAsync(address);

        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.StartsWith(name, answer.Content.Headers.ContentDisposition?.FileName, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/trials.csv?phase=9", "“phase” cannot be “9”.")]
    [InlineData("/payments.xlsx?from=yesterday", "“from” cannot be “yesterday”.")]
    [InlineData("/search.xlsx?partner=nobody", "There is no partner with the address “nobody”.")]
    [InlineData("/api/v1/deals?size=501", "“size” cannot be “501”.")]
    public async Task AMalformedValueIsNamed(string address, string said)
    {
        using var answer = await _client.AskAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Null(answer.Headers.ETag);
        Assert.Contains(said, System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/deals")]
    [InlineData("/payments")]
    [InlineData("/trials?phase=1")]
    [InlineData("/search?q=amgen")]
    public async Task APageLeadsToItsFiles(string address)
    {
        var page = await _client.PageAsync(address);

        var links = page.QuerySelectorAll(".formats a").Select(link => link.Href()).ToList();
        foreach (var ending in new[] { "csv", "xlsx", "json" })
        {
            var expected = address.Contains('?', StringComparison.Ordinal) ? address.Replace("?", $".{ending}?", StringComparison.Ordinal) : $"{address}.{ending}";
            Assert.Contains(expected, links);
        }
    }

    private async Task<List<string>> CsvAsync(string address) =>
        [.. (await _client.GetStringAsync(new Uri(address, UriKind.Relative))).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];

    private async Task<List<List<string>>> SheetAsync(string address, int number)
    {
        await using var file = new ZipArchive(new MemoryStream(await _client.GetByteArrayAsync(new Uri(address, UriKind.Relative))));
        await using var part = await file.GetEntry($"xl/worksheets/sheet{number}.xml")!.OpenAsync();
        XNamespace sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        return [.. XDocument.Load(part).Descendants(sheet + "row").Select(row => row.Elements(sheet + "c").Select(cell => cell.Value).ToList())];
    }
}
