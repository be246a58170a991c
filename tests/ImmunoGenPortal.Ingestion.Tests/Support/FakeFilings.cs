using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace ImmunoGenPortal.Ingestion.Tests.Support;

/// <summary>The filings that <see cref="FakeEdgar"/> holds, and the addresses at which EDGAR gives them.</summary>
public sealed class FakeFilings
{
    public const int Cik = 855654;

    private readonly List<(string Accession, DateOnly FiledOn, string Form)> _filings = [];
    private readonly ConcurrentDictionary<string, string> _texts = new();

    /// <summary>As many as the first page of the list holds; the rest stands on older pages of as many.</summary>
    public int PageSize { get; set; } = 1000;

    /// <summary>Adds a filing with these documents.</summary>
    /// <returns>Its accession number.</returns>
    public string Add(DateOnly filedOn, string form, params string[] documents)
    {
        var accession = string.Create(CultureInfo.InvariantCulture, $"0000855654-{filedOn:yy}-{_filings.Count + 1:D6}");
        _filings.Add((accession, filedOn, form));
        Set(PathOf(accession), Support.Filings.Submission(accession, filedOn, form, documents));
        return accession;
    }

    /// <summary>Puts a text of the test's own at an address.</summary>
    public void Set(string path, string text) => _texts[path] = text;

    public static string PathOf(string accession) => $"/Archives/edgar/data/{Cik}/{accession.Replace("-", "", StringComparison.Ordinal)}/{accession}.txt";

    public FakeAnswer Find(string path)
    {
        if (_texts.TryGetValue(path.Replace("//", "/", StringComparison.Ordinal), out var text))
        {
            return new FakeAnswer("200 OK", "text/plain", text);
        }

        var pages = _filings.OrderByDescending(filing => filing.FiledOn).Chunk(PageSize).ToList();
        var page = pages.FindIndex(page => path == $"/submissions/{NameOf(pages.IndexOf(page))}");
        return path == "/submissions/CIK0000855654.json" ? Json(First(pages))
            : page > 0 ? Json(Table(pages[page]))
            : FakeAnswer.Missing;
    }

    private static FakeAnswer Json(object value) => new("200 OK", "application/json", JsonSerializer.Serialize(value));

    private static string NameOf(int page) => string.Create(CultureInfo.InvariantCulture, $"CIK0000855654-submissions-{page:D3}.json");

    private static object First(List<(string Accession, DateOnly FiledOn, string Form)[]> pages) => new
    {
        cik = "855654",
        name = "IMMUNOGEN INC",
        filings = new
        {
            recent = Table(pages.FirstOrDefault() ?? []),
            files = pages.Skip(1).Select((page, i) => new
            {
                name = NameOf(i + 1),
                filingCount = page.Length,
                filingFrom = page.Min(filing => filing.FiledOn),
                filingTo = page.Max(filing => filing.FiledOn),
            }),
        },
    };

    private static object Table((string Accession, DateOnly FiledOn, string Form)[] page) => new
    {
        accessionNumber = page.Select(filing => filing.Accession),
        filingDate = page.Select(filing => filing.FiledOn),
        acceptanceDateTime = page.Select(filing => filing.FiledOn.ToDateTime(new TimeOnly(6, 30)).ToString("s", CultureInfo.InvariantCulture) + ".000Z"),
        form = page.Select(filing => filing.Form),
        items = page.Select(_ => "8.01,9.01"),
        primaryDocument = page.Select(_ => "form8k.htm"),
    };
}
