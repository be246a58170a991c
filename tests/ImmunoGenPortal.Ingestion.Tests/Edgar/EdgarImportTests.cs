using System.Text;
using ImmunoGenPortal.Ingestion.Edgar;
using ImmunoGenPortal.Ingestion.Tests.Support;

namespace ImmunoGenPortal.Ingestion.Tests.Edgar;

public sealed class EdgarImportTests : IAsyncDisposable
{
    private readonly SteppedTime _clock = new();
    private readonly FakeEdgar _edgar;
    private readonly List<ReadFiling> _taken = [];

    public EdgarImportTests() => _edgar = new FakeEdgar(_clock);

    public async ValueTask DisposeAsync() => await _edgar.DisposeAsync();

    [Fact]
    public async Task ReleasesAreHandedOnOldestFirstAndTheRestIsLeftOutByName()
    {
        var later = Add(20, "8-K", Exhibit("EX-99.1", 2, "ex991.htm", Releases.SecondOf2009), Exhibit("EX-99.2", 3, "ex992.htm", Exhibits.Slides));
        var earlier = Add(14, "8-K/A", Exhibit("EX-99", 2, "", Releases.FirstOf2009));
        var without = Add(21, "8-K", Exhibit("EX-10.1", 2, "ex101.htm", Exhibits.Contract));
        Add(15, "10-Q", Exhibit("EX-99.1", 2, "ex991.htm", Releases.Third));

        var summary = await RunAsync();

        Assert.Equal([earlier, later, without], _taken.Select(filing => filing.Accession));
        Assert.Equal([earlier + "-EX-99.txt", later + "-ex991.htm"], _taken.SelectMany(filing => filing.Releases).Select(release => release.FileName));
        Assert.StartsWith(Releases.FirstOf2009, Encoding.UTF8.GetString(_taken[0].Releases[0].Content.Span), StringComparison.Ordinal);
        Assert.Equal(("8-K/A", new DateOnly(2009, 9, 14), FakeFilings.Cik, ""), (_taken[0].Form, _taken[0].FiledOn, _taken[0].Cik, _taken[0].Detail));
        Assert.Equal(["Other Events", "Financial Statements and Exhibits"], _taken[0].Items);
        Assert.StartsWith("EX-99.2 (ex992.htm) is a set of slides, not a release: ", _taken[1].Detail, StringComparison.Ordinal);
        Assert.Equal("The filing has no exhibit 99.", _taken[2].Detail);
        Assert.Equal(("IMMUNOGEN INC", 3, 0, 3, 2), (summary.CompanyName, summary.Seen, summary.AlreadyDone, summary.Fetched, summary.Added));
        Assert.Equal(later + "-ex992.htm", Assert.Single(summary.LeftOut).FileName);
        Assert.Null(summary.Stopped);
    }

    [Fact]
    public async Task TheDaysAskedForAreBothIncluded()
    {
        string[] added = [.. Enumerable.Range(10, 5).Select(day => Add(day, "8-K"))];

        await RunAsync(since: new DateOnly(2009, 9, 11), until: new DateOnly(2009, 9, 13));

        Assert.Equal(added[1..4], _taken.Select(filing => filing.Accession));
    }

    [Fact]
    public async Task ARunThatBrokeOffGoesOnWhereItStopped()
    {
        string[] added = [.. Enumerable.Range(10, 5).Select(day => Add(day, "8-K", Exhibit("EX-99.1", 2, "ex991.htm", Releases.Third)))];
        using var kill = new CancellationTokenSource();

        var broken = await RunAsync(cancellation: kill.Token, beforeTaking: filing =>
        {
            if (filing.Accession == added[2])
            {
                kill.Cancel();
            }
        });
        var resumed = await RunAsync();

        Assert.Equal("The import was stopped; run it again and it goes on with the filing at which it stopped.", broken.Stopped);
        Assert.Equal((2, 0), (broken.Fetched, broken.AlreadyDone));
        Assert.Equal((3, 2), (resumed.Fetched, resumed.AlreadyDone));
        Assert.Null(resumed.Stopped);
        Assert.Equal(added, _taken.Select(filing => filing.Accession));
    }

    [Fact]
    public async Task AFilingTakenButNotRecordedIsTakenAgainWithoutASecondRelease()
    {
        Add(10, "8-K", Exhibit("EX-99.1", 2, "ex991.htm", Exhibits.Page([.. Releases.Third.Split("\n\n")])));
        await using var portal = new TemporaryPortal();
        List<EdgarSummary> runs = [];
        using var client = new EdgarClient(_edgar.Settings, _clock);
        for (var run = 0; run < 2; run++)
        {
            var import = new EdgarImport(client, (_, _) => Task.FromResult(false), async (filing, stopping) =>
                [.. await Task.WhenAll(filing.Releases.Select(release => portal.IngestAsync(release.Content.ToArray(), release.FileName, stopping)))]);
            runs.Add(await import.RunAsync(FakeFilings.Cik, null, null, null, default));
        }

        Assert.Equal((1, 0), (runs[0].Added, runs[0].Duplicates));
        Assert.Equal((0, 1), (runs[1].Added, runs[1].Duplicates));
    }

    [Fact]
    public async Task AFilingThatCannotBeReadIsRecordedAsFailedAndTriedAgainNextTime()
    {
        string[] added = [.. Enumerable.Range(10, 3).Select(day => Add(day, "8-K", Exhibit("EX-99.1", 2, "ex991.htm", Releases.Third)))];
        _edgar.Misbehave(added[1] + ".txt", EdgarFault.Missing);

        var first = await RunAsync();
        var second = await RunAsync();

        Assert.Equal(new FailedFiling(added[1], $"EDGAR has nothing at {_edgar.Address}{FakeFilings.PathOf(added[1])} (404)."), Assert.Single(first.Failed));
        Assert.Equal(first.Failed[0].Reason, _taken[1].Detail);
        Assert.Null(first.Stopped);
        Assert.Equal((2, 1, 2), (first.Fetched, second.Fetched, second.AlreadyDone));
        Assert.Empty(second.Failed);
    }

    [Fact]
    public async Task ATextThatIsNoSubmissionIsAFailedFiling()
    {
        var accession = Add(10, "8-K");
        _edgar.Filings.Set(FakeFilings.PathOf(accession), "no filing at all");

        Assert.Equal($"{_edgar.Address}{FakeFilings.PathOf(accession)} is not a full submission as EDGAR writes them; look at it by hand and upload the release in it.", Assert.Single((await RunAsync()).Failed).Reason);
    }

    [Fact]
    public async Task ARefusalEndsTheRunAndFailsNoFiling()
    {
        string[] added = [.. Enumerable.Range(10, 3).Select(day => Add(day, "8-K"))];
        _edgar.Misbehave(added[1] + ".txt", EdgarFault.TooMany);

        var summary = await RunAsync();

        Assert.StartsWith("EDGAR says that it is asked too often (429)", summary.Stopped, StringComparison.Ordinal);
        Assert.NotNull(summary.TryAgainAt);
        Assert.Equal(added[0], Assert.Single(_taken).Accession);
        Assert.Empty(summary.Failed);
        Assert.Equal(3, _edgar.Requests.Count);
    }

    [Fact]
    public async Task ThreeFilingsInARowWithoutAnAnswerEndTheRun()
    {
        foreach (var accession in Enumerable.Range(10, 5).Select(day => Add(day, "8-K")).ToList())
        {
            _edgar.Misbehave(accession + ".txt", [.. Enumerable.Repeat(EdgarFault.Unavailable, 4)]);
        }

        var summary = await RunAsync();

        Assert.Equal("3 filings in a row could not be had, so the rest was not asked for. EDGAR answers with an error of its own (503); run the import again later.", summary.Stopped);
        Assert.Equal(3, summary.Failed.Count);
    }

    [Theory]
    [InlineData(EdgarFault.Missing, "EDGAR has nothing at")]
    [InlineData(EdgarFault.Forbidden, "EDGAR refused the request (403)")]
    public async Task WithoutAListTheSummarySaysWhy(EdgarFault fault, string reason)
    {
        _edgar.Misbehave("CIK0000855654.json", fault);

        var summary = await RunAsync();

        Assert.StartsWith(reason, summary.Stopped, StringComparison.Ordinal);
        Assert.Equal((0, ""), (summary.Seen, summary.CompanyName));
    }

    [Fact]
    public async Task ProgressIsToldBeforeTheFirstAndAfterEach()
    {
        string[] added = [.. Enumerable.Range(10, 2).Select(day => Add(day, "8-K"))];
        var told = new Told();

        await RunAsync(progress: told);

        Assert.Equal([(0, 2, null), (1, 2, added[0]), (2, 2, added[1])], told.All.Select(progress => (progress.Done, progress.Total, progress.Filing?.Accession)));
    }

    [Fact]
    public async Task OutcomesAreCountedByWhatBecameOfTheReleases()
    {
        Add(10, "8-K", Exhibit("EX-99.1", 2, "a.htm", Releases.FirstOf2009), Exhibit("EX-99.2", 3, "b.htm", Releases.SecondOf2009), Exhibit("EX-99.3", 4, "c.htm", Releases.Third), Exhibit("EX-99.4", 5, "d.htm", Studies.Earlier));
        IngestOutcome[] outcomes = [new IngestOutcome.Stored("a"), new IngestOutcome.NeedsReview("b", "No date."), new IngestOutcome.Duplicate("a"), new IngestOutcome.Rejected("No words.")];

        var summary = await RunAsync(outcomes: outcomes);

        Assert.Equal((2, 1, 1, 1), (summary.Added, summary.NeedsReview, summary.Duplicates, summary.Rejected));
        Assert.Equal(outcomes, summary.Releases.Select(release => release.Outcome));
    }

    private string Add(int day, string form, params string[] exhibits) =>
        _edgar.Filings.Add(new DateOnly(2009, 9, day), form, [Filings.Document(form, 1, "form8k.htm", "<html><body><p>Item 8.01</p></body></html>"), .. exhibits]);

    private static string Exhibit(string type, int sequence, string fileName, string text) => Filings.Document(type, sequence, fileName, text);

    private async Task<EdgarSummary> RunAsync(
        DateOnly? since = null, DateOnly? until = null, IProgress<EdgarProgress>? progress = null, Action<ReadFiling>? beforeTaking = null, IngestOutcome[]? outcomes = null, CancellationToken cancellation = default)
    {
        using var client = new EdgarClient(_edgar.Settings, _clock);
        var import = new EdgarImport(
            client,
            (accession, _) => Task.FromResult(_taken.Any(filing => filing.Accession == accession && filing.Failure is null)),
            (filing, stopping) =>
            {
                beforeTaking?.Invoke(filing);
                stopping.ThrowIfCancellationRequested();
                _taken.Add(filing);
                return Task.FromResult<IReadOnlyList<IngestOutcome>>(outcomes ?? [.. filing.Releases.Select(release => new IngestOutcome.Stored(release.FileName))]);
            });
        return await import.RunAsync(FakeFilings.Cik, since, until, progress, cancellation);
    }

    private sealed class Told : IProgress<EdgarProgress>
    {
        public List<EdgarProgress> All { get; } = [];

        public void Report(EdgarProgress value) => All.Add(value);
    }
}
