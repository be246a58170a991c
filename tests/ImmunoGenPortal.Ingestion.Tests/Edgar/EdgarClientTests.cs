using ImmunoGenPortal.Ingestion.Edgar;
using ImmunoGenPortal.Ingestion.Formats;
using ImmunoGenPortal.Ingestion.Tests.Support;

namespace ImmunoGenPortal.Ingestion.Tests.Edgar;

public sealed class EdgarClientTests : IAsyncDisposable
{
    private const string List = "CIK0000855654.json";

    private readonly SteppedTime _clock = new();
    private readonly FakeEdgar _edgar;

    public EdgarClientTests() => _edgar = new FakeEdgar(_clock);

    public async ValueTask DisposeAsync() => await _edgar.DisposeAsync();

    [Fact]
    public async Task OlderPagesAreListedToo()
    {
        _edgar.Filings.PageSize = 2;
        string[] added = [.. Enumerable.Range(1, 5).Select(day => Add(day))];

        var list = await FindAsync();

        Assert.Equal("IMMUNOGEN INC", list.CompanyName);
        Assert.Equal(added, list.Filings.Select(filing => filing.Accession));
        Assert.Equal(new EdgarFiling(added[0], new DateOnly(2012, 6, 1), "8-K", "8.01,9.01"), list.Filings[0]);
        Assert.Empty(list.Gaps);
        Assert.Equal(3, _edgar.Requests.Count);
    }

    [Fact]
    public async Task OnlyPagesOfTheTimeAskedForAreFetched()
    {
        _edgar.Filings.PageSize = 2;
        string[] added = [.. Enumerable.Range(1, 6).Select(day => Add(day))];

        var list = await FindAsync(new DateOnly(2012, 6, 3), new DateOnly(2012, 6, 5));

        Assert.Equal(added[2..5], list.Filings.Select(filing => filing.Accession));
        Assert.Equal(2, _edgar.Requests.Count);
    }

    [Fact]
    public async Task AMissingPageIsAGapAndTheRestIsListed()
    {
        _edgar.Filings.PageSize = 1;
        string[] added = [.. Enumerable.Range(1, 3).Select(day => Add(day))];
        _edgar.Misbehave("submissions-001.json", EdgarFault.Missing);

        var list = await FindAsync();

        Assert.Equal([added[0], added[2]], list.Filings.Select(filing => filing.Accession));
        Assert.Equal($"Older filings are missing: EDGAR has nothing at {_edgar.Address}/submissions/CIK0000855654-submissions-001.json (404).", Assert.Single(list.Gaps));
    }

    [Theory]
    [InlineData("{", "is not the JSON that EDGAR documents")]
    [InlineData("", "is not the JSON that EDGAR documents")]
    [InlineData("[]", "is not of the form that EDGAR documents")]
    [InlineData("{}", "is not of the form that EDGAR documents")]
    [InlineData("""{"filings":{"recent":null}}""", "is not of the form that EDGAR documents")]
    [InlineData("""{"filings":{"recent":{"accessionNumber":["0000855654-12-000001"],"filingDate":["2012-06-01"],"form":[],"items":[""]}}}""", "is not of the form that EDGAR documents (parallel arrays of one length)")]
    [InlineData("""{"filings":{"recent":{"accessionNumber":["0000855654-12-000001"],"filingDate":["2012-06-01"],"form":["8-K"]}}}""", "is not of the form that EDGAR documents")]
    public async Task AListThatIsNotAsDocumentedIsNotGuessedAt(string json, string reason)
    {
        _edgar.Filings.Set("/submissions/" + List, json);

        Assert.Contains(reason, Assert.IsType<EdgarAnswer<EdgarFilings>.Unusable>(await ListAsync()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OddLinesAndOddPageNamesAreGaps()
    {
        _edgar.Filings.Set("/submissions/" + List, """
            {"filings":{"recent":{"accessionNumber":["0000855654-12-000001","../../x","0000855654-12-000003"],"filingDate":["2012-06-01","2012-06-01","soon"],
            "form":["8-K","8-K","8-K"],"items":[null,"",""]},"files":[{"name":"../../etc/x.json"},7]}}
            """);

        var list = await FindAsync();

        Assert.Equal("0000855654-12-000001", Assert.Single(list.Filings).Accession);
        Assert.Equal(["2 lines of CIK0000855654.json lack an accession number or a date and were passed over.", "Older filings may be missing: CIK0000855654.json names pages that are not of the form that EDGAR documents."], list.Gaps);
        Assert.Single(_edgar.Requests);
    }

    [Fact]
    public async Task AFilingIsFetchedWhole()
    {
        var accession = Add(1);
        using var client = new EdgarClient(_edgar.Settings, _clock);

        var answer = await client.FetchAsync(FakeFilings.Cik, accession, default);

        var filing = Assert.IsType<EdgarAnswer<EdgarSubmission>.Found>(answer).Value;
        Assert.Equal(accession, filing.AccessionNumber);
        Assert.Equal("/" + FakeFilings.PathOf(accession).TrimStart('/'), Assert.Single(_edgar.Requests).Path);
        Assert.Matches(@"^ImmunoGenPortal/[0-9.]+ \(desk@example\.com\)$", _edgar.Requests[0].UserAgent);
    }

    [Fact]
    public async Task RequestsStartAnEighthOfASecondApart()
    {
        Add(1);
        using var client = new EdgarClient(_edgar.Settings, _clock);

        for (var i = 0; i < 20; i++)
        {
            Assert.IsType<EdgarAnswer<EdgarFilings>.Found>(await client.ListAsync(FakeFilings.Cik, null, null, default));
        }

        var times = _edgar.Requests.Select(request => request.At).ToList();
        Assert.All(times.Zip(times.Skip(1)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromMilliseconds(125)));
    }

    [Fact]
    public async Task ByTheRealClockTheyDoHoweverManyAskAtOnce()
    {
        await using var edgar = new FakeEdgar();
        using var client = new EdgarClient(edgar.Settings, TimeProvider.System);

        var answers = await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => client.ListAsync(FakeFilings.Cik, null, null, default)));

        Assert.All(answers, answer => Assert.IsType<EdgarAnswer<EdgarFilings>.Found>(answer));
        var times = edgar.Requests.Select(request => request.At).Order().ToList();
        Assert.True(times[^1] - times[0] >= TimeSpan.FromSeconds(23 * 0.125 - 0.1), $"{times[^1] - times[0]} for 24 requests");
    }

    private string Add(int day) => _edgar.Filings.Add(new DateOnly(2012, 6, day), "8-K", Filings.Document("8-K", 1, "form8k.htm", "Item 8.01"));

    private async Task<EdgarAnswer<EdgarFilings>> ListAsync(DateOnly? since = null, DateOnly? until = null)
    {
        using var client = new EdgarClient(_edgar.Settings, _clock);
        return await client.ListAsync(FakeFilings.Cik, since, until, default);
    }

    private async Task<EdgarFilings> FindAsync(DateOnly? since = null, DateOnly? until = null) =>
        Assert.IsType<EdgarAnswer<EdgarFilings>.Found>(await ListAsync(since, until)).Value;
}
