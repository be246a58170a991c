using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Ingestion.Edgar;
using ImmunoGenPortal.Ingestion.Queue;
using ImmunoGenPortal.Ingestion.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Tests.Queue;

/// <summary>An import from EDGAR as a job, against a server that behaves like EDGAR.</summary>
public sealed class EdgarRunnerTests : IAsyncLifetime
{
    private readonly FakeEdgar _edgar = new();
    private TemporaryPortal _portal = null!;

    public Task InitializeAsync()
    {
        _portal = new TemporaryPortal(_edgar.Settings);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await _portal.DisposeAsync();
        await _edgar.DisposeAsync();
    }

    [Fact]
    public async Task ReleasesComeInWithTheirFilingAndWhatWasLeftOutStandsBesideIt()
    {
        var first = Add(14, Filings.Document("EX-99.1", 2, "ex991.txt", Releases.FirstOf2009));
        Add(19, Filings.Document("EX-99.1", 2, "ex991.htm", Exhibits.Slides));

        var job = await RunAsync("..");

        Assert.Equal((JobState.Done, 2, 2), (job.State, job.PartsDone, job.Parts));
        Assert.StartsWith("2 filings, 0 of them done before: 1 releases added", job.Message, StringComparison.Ordinal);
        await using var db = _portal.Open();
        Assert.Equal((first, new DateOnly(2009, 9, 14)), await db.Sources.Select(source => ValueTuple.Create(source.Accession!, source.FiledOn!.Value)).SingleAsync());
        Assert.Contains("slides", (await db.ImportedFilings.OrderBy(filing => filing.FiledOn).LastAsync()).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASecondImportAsksOnlyForWhatIsNew()
    {
        Add(14, Filings.Document("EX-99.1", 2, "ex991.txt", Releases.FirstOf2009));
        await RunAsync("..");
        var asked = _edgar.Requests.Count;
        Add(19, Filings.Document("EX-99.1", 2, "ex991.txt", Releases.SecondOf2009));

        var job = await RunAsync("2009-01-01..");

        Assert.StartsWith("2 filings, 1 of them done before: 1 releases added", job.Message, StringComparison.Ordinal);
        Assert.Equal(asked + 2, _edgar.Requests.Count);
    }

    [Fact]
    public async Task ARefusalStopsTheJobWithItsReasonAndTryingAgainGoesOn()
    {
        Add(14, Filings.Document("EX-99.1", 2, "ex991.txt", Releases.FirstOf2009));
        var second = Add(19, Filings.Document("EX-99.1", 2, "ex991.txt", Releases.SecondOf2009));
        _edgar.Misbehave(second + ".txt", EdgarFault.Forbidden);

        var job = await RunAsync("..");

        Assert.Equal((JobState.Failed, JobOutcomes.Refused), (job.State, job.Outcome));
        Assert.Contains("403", job.Message, StringComparison.Ordinal);
        await using var db = _portal.Open();
        Assert.Equal(1, await db.Releases.CountAsync());
    }

    private string Add(int day, string exhibit) =>
        _edgar.Filings.Add(new DateOnly(2009, 9, day), "8-K", Filings.Document("8-K", 1, "form8k.htm", "<html><body><p>Item 8.01</p></body></html>"), exhibit);

    private async Task<Job> RunAsync(string days)
    {
        var id = await _portal.Service<JobQueue>().AddEdgarAsync(new Actor("ada", null), FakeFilings.Cik, EdgarRange.Parse(days).ToString(), default);
        while (await _portal.Service<JobWorker>().RunNextAsync(default))
        {
            // Until nothing waits.
        }

        await using var db = _portal.Open();
        return await db.Jobs.SingleAsync(job => job.Id == id);
    }
}
