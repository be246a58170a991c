using System.IO.Compression;
using System.Text;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Ingestion.Queue;
using ImmunoGenPortal.Ingestion.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Tests.Queue;

public sealed class JobQueueTests
{
    private static readonly Actor Curator = new("ada", null);

    [Fact]
    public async Task AnUploadedReleaseIsAddedAndItsFileKeptOnlyAsItsSource()
    {
        await using var portal = new TemporaryPortal();
        var id = await AddAsync(portal, "third.txt", Releases.Third);

        await DrainAsync(portal);

        await using var db = portal.Open();
        var job = await db.Jobs.Include(job => job.Release).SingleAsync();
        Assert.Equal((id, JobState.Done, JobOutcomes.Added), (job.Id, job.State, job.Outcome));
        Assert.StartsWith("2012-12-19-", job.Release!.Slug, StringComparison.Ordinal);
        Assert.Equal(0, await db.JobFiles.CountAsync());
        Assert.Equal("third.txt", (await db.Sources.SingleAsync()).FileName);
    }

    [Theory]
    [InlineData("../../escaped.txt", "escaped.txt")]
    [InlineData("C:\\escaped.txt", "escaped.txt")]
    [InlineData("a\nb\u202Etxt\0.exe", "abtxt.exe")]
    [InlineData("..", "..")]
    [InlineData("\u200F/ ", "unnamed")]
    public async Task OfAFilesNameItsLastPartIsShownWithoutWhatCannotBeSeen(string name, string shown)
    {
        await using var portal = new TemporaryPortal();
        await AddAsync(portal, name, Releases.Third);

        await DrainAsync(portal);

        await using var db = portal.Open();
        Assert.Equal((shown, shown), ((await db.Jobs.SingleAsync()).Name, (await db.Sources.SingleAsync()).FileName));
    }

    [Fact]
    public async Task ALongNameIsNotCutWithinACharacter()
    {
        await using var portal = new TemporaryPortal();
        await AddAsync(portal, "a" + string.Concat(Enumerable.Repeat("\U0001F600", 150)), Releases.Third);

        await using var db = portal.Open();
        Assert.Equal("a" + string.Concat(Enumerable.Repeat("\U0001F600", 99)), (await db.Jobs.SingleAsync()).Name);
    }

    [Fact]
    public async Task EachFileOfABatchHasAnOutcomeOfItsOwn()
    {
        await using var portal = new TemporaryPortal();
        await portal.Service<JobQueue>().AddFilesAsync(Curator, [File("a.txt", Releases.Third), File("b.txt", Releases.Third), File("c.txt", ""), File("d.txt", "Only a few words, and no date.")], default);

        await DrainAsync(portal);

        await using var db = portal.Open();
        var jobs = await db.Jobs.OrderBy(job => job.Id).ToListAsync();
        Assert.Equal([JobOutcomes.Added, JobOutcomes.Duplicate, JobOutcomes.Refused, JobOutcomes.Review], jobs.Select(job => job.Outcome));
        Assert.Equal(jobs[0].ReleaseId, jobs[1].ReleaseId);
        Assert.Contains("empty", jobs[2].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnArchiveIsDoneWithTheLastOfItsDocuments()
    {
        await using var portal = new TemporaryPortal();
        var archive = Zip(("one.txt", Releases.FirstOf2009), ("../../two.txt", Releases.SecondOf2009), ("inner.zip", Encoding.Latin1.GetString(Zip(("x.txt", "x")))));
        await portal.Service<JobQueue>().AddFileAsync(Curator, "all.zip", archive, default);

        await portal.Service<JobWorker>().RunNextAsync(default);
        await using var db = portal.Open();
        Assert.Equal((JobState.Opened, 1, 3), await db.Jobs.Where(job => job.ParentId == null).Select(job => ValueTuple.Create(job.State, job.PartsDone, job.Parts)).SingleAsync());
        await DrainAsync(portal);

        Assert.Equal((JobState.Done, 3, 3), await db.Jobs.Where(job => job.ParentId == null).Select(job => ValueTuple.Create(job.State, job.PartsDone, job.Parts)).SingleAsync());
        Assert.Equal(["one.txt", "two.txt", "inner.zip"], await db.Jobs.Where(job => job.ParentId != null).OrderBy(job => job.Id).Select(job => job.Name).ToListAsync());
        Assert.Equal([JobOutcomes.Added, JobOutcomes.Added, JobOutcomes.Refused], await db.Jobs.Where(job => job.ParentId != null).OrderBy(job => job.Id).Select(job => job.Outcome).ToListAsync());
    }

    [Fact]
    public async Task OfFilesThatAreTakenInTogetherEachSuffersOnlyFromItself()
    {
        await using var portal = new TemporaryPortal();
        var ids = await portal.Service<JobQueue>().AddFilesAsync(Curator, [File("a.txt", Releases.Third), File("b.txt", Releases.FirstOf2009), File("c.txt", Releases.SecondOf2009)], default);
        await using var db = portal.Open();
        await db.JobFiles.Where(file => file.JobId == ids[1]).ExecuteDeleteAsync();

        Assert.True(await portal.Service<JobWorker>().RunNextAsync(default));

        Assert.Equal([JobState.Done, JobState.Failed, JobState.Done], await db.Jobs.OrderBy(job => job.Id).Select(job => job.State).ToListAsync());
        Assert.Equal(2, await db.Releases.CountAsync());
    }

    [Fact]
    public async Task WhatIsCancelledWhileOthersAreTakenInWithItLeavesNothing()
    {
        await using var portal = new TemporaryPortal();
        var ids = await portal.Service<JobQueue>().AddFilesAsync(Curator, [File("a.txt", Releases.Third), File("b.txt", Releases.FirstOf2009)], default);
        var jobs = await portal.Service<JobLeases>().NextAsync(default);
        Assert.True(await portal.Service<JobQueue>().CancelAsync(Curator, ids[1], default));

        var runner = portal.Services<IJobRunner>().Single(runner => runner.Kind == JobKind.File);
        await Assert.ThrowsAsync<JobCancelledException>(() => runner.RunTogetherAsync(jobs, default));

        await using var db = portal.Open();
        Assert.Equal((0, JobState.Running), (await db.Releases.CountAsync(), await db.Jobs.Where(job => job.Id == ids[0]).Select(job => job.State).SingleAsync()));
    }

    [Fact]
    public async Task AFilingBetweenOtherFilesIsOpenedAndTheyAreTakenIn()
    {
        await using var portal = new TemporaryPortal();
        var filing = $"<SEC-DOCUMENT>1.txt\n<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n{Releases.FirstOf2009}\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>";
        await portal.Service<JobQueue>().AddFileAsync(Curator, "all.zip", Zip(("a.txt", Releases.Third), ("filing.txt", filing), ("b.txt", Releases.SecondOf2009)), default);

        await DrainAsync(portal);

        await using var db = portal.Open();
        Assert.Equal([JobOutcomes.Opened, JobOutcomes.Added, JobOutcomes.Opened, JobOutcomes.Added, JobOutcomes.Added], await db.Jobs.OrderBy(job => job.Id).Select(job => job.Outcome).ToListAsync());
        Assert.All(await db.Jobs.Select(job => job.State).ToListAsync(), state => Assert.Equal(JobState.Done, state));
    }

    [Fact]
    public async Task EveryExhibitOfAFilingBecomesAReleaseThatKnowsItsFiling()
    {
        await using var portal = new TemporaryPortal();
        var filing = $"""
            <SEC-DOCUMENT>0000855654-09-000077.txt : 20091119
            <SEC-HEADER>0000855654-09-000077.hdr.sgml : 20091119
            ACCESSION NUMBER:		0000855654-09-000077
            CONFORMED SUBMISSION TYPE:	8-K
            ITEM INFORMATION:		Other Events
            FILED AS OF DATE:		20091119
            </SEC-HEADER>
            <DOCUMENT>
            <TYPE>8-K
            <SEQUENCE>1
            <FILENAME>body.txt
            <TEXT>
            The registrant issued a press release.
            </TEXT>
            </DOCUMENT>
            <DOCUMENT>
            <TYPE>EX-99.1
            <SEQUENCE>2
            <FILENAME>ex991.txt
            <TEXT>
            {Releases.SecondOf2009}
            </TEXT>
            </DOCUMENT>
            <DOCUMENT>
            <TYPE>EX-99.2
            <SEQUENCE>3
            <FILENAME>ex992.txt
            <TEXT>
            {Releases.Third}
            </TEXT>
            </DOCUMENT>
            </SEC-DOCUMENT>
            """;
        await AddAsync(portal, "0000855654-09-000077.txt", filing);

        await DrainAsync(portal);

        await using var db = portal.Open();
        var sources = await db.Sources.OrderBy(source => source.Id).ToListAsync();
        Assert.Equal(["0000855654-09-000077-ex991.txt", "0000855654-09-000077-ex992.txt"], sources.Select(source => source.FileName));
        Assert.All(sources, source => Assert.Equal(("0000855654-09-000077", new DateOnly(2009, 11, 19), "Other Events"), (source.Accession, source.FiledOn, source.FilingItems)));
    }

    [Fact]
    public async Task WorkThatWasLeftUnfinishedIsTakenUpAgainOnce()
    {
        await using var portal = new TemporaryPortal();
        await AddAsync(portal, "third.txt", Releases.Third);
        Assert.Single(await portal.Service<JobLeases>().NextAsync(default));
        Assert.Empty(await portal.Service<JobLeases>().NextAsync(default));

        // The program died with the lease in hand; the next one starts.
        await portal.Service<JobLeases>().TakeBackAsync(default);
        await DrainAsync(portal);

        await using var db = portal.Open();
        Assert.Equal((JobOutcomes.Added, 2), await db.Jobs.Select(job => ValueTuple.Create(job.Outcome!, job.Attempts)).SingleAsync());
        Assert.Equal(1, await db.Releases.CountAsync());
    }

    [Fact]
    public async Task AFileThatEndsTheProgramEachTimeIsLeftAloneUntilSomebodyTriesItAgain()
    {
        await using var portal = new TemporaryPortal();
        var id = await AddAsync(portal, "third.txt", Releases.Third);
        await using var db = portal.Open();
        for (var kill = 0; kill < 12; kill++)
        {
            await portal.Service<JobLeases>().NextAsync(default);
            await portal.Service<JobLeases>().TakeBackAsync(default);
            var waits = await db.Jobs.Select(job => job.NotBefore).SingleAsync();
            Assert.Equal(kill > 0, waits > DateTime.UtcNow);
            await db.Jobs.ExecuteUpdateAsync(set => set.SetProperty(job => job.NotBefore, (DateTime?)null));
        }

        await DrainAsync(portal);

        Assert.Equal(JobState.Failed, (await db.Jobs.AsNoTracking().SingleAsync()).State);
        Assert.True(await portal.Service<JobQueue>().RetryAsync(Curator, id, default));
        await DrainAsync(portal);
        Assert.Equal(JobState.Done, (await db.Jobs.AsNoTracking().SingleAsync()).State);
    }

    [Fact]
    public async Task WhatIsCancelledWhileItRunsLeavesNothing()
    {
        await using var portal = new TemporaryPortal();
        var id = await AddAsync(portal, "third.txt", Releases.Third);
        var job = Assert.Single(await portal.Service<JobLeases>().NextAsync(default));
        Assert.True(await portal.Service<JobQueue>().CancelAsync(Curator, id, default));

        var runner = portal.Services<IJobRunner>().Single(runner => runner.Kind == JobKind.File);
        await Assert.ThrowsAsync<JobCancelledException>(() => runner.RunAsync(job, default));

        await using var db = portal.Open();
        Assert.Equal((0, 0, JobState.Cancelled), (await db.Releases.CountAsync(), await db.Claims.CountAsync(), (await db.Jobs.SingleAsync()).State));
        Assert.False(await portal.Service<JobQueue>().CancelAsync(Curator, id, default));
    }

    [Fact]
    public async Task AllReleasesAreReadAgainAndGoOnWhereTheyStopped()
    {
        await using var portal = new TemporaryPortal();
        foreach (var release in (string[])[Releases.FirstOf2009, Releases.SecondOf2009, Releases.Third])
        {
            await portal.IngestAsync(release);
        }

        await using (var db = portal.Open())
        {
            await db.Releases.ExecuteUpdateAsync(set => set.SetProperty(release => release.ExtractorVersion, "0"));
            await portal.Service<JobQueue>().AddReextractAsync(Curator, null, default);

            // Killed behind the first release.
            await db.Jobs.ExecuteUpdateAsync(set => set.SetProperty(job => job.Argument, "all:1:0").SetProperty(job => job.PartsDone, 1));
        }

        await DrainAsync(portal);

        await using var after = portal.Open();
        Assert.Equal(["0", Extraction.ReleaseExtractor.Version, Extraction.ReleaseExtractor.Version], await after.Releases.OrderBy(release => release.Id).Select(release => release.ExtractorVersion).ToListAsync());
        Assert.Equal((JobState.Done, 3, 3), await after.Jobs.Select(job => ValueTuple.Create(job.State, job.PartsDone, job.Parts)).SingleAsync());
        Assert.Equal(3, await after.Grants.CountAsync());
    }

    private static IncomingFile File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private static Task<int> AddAsync(TemporaryPortal portal, string name, string text) => portal.Service<JobQueue>().AddFileAsync(Curator, name, Encoding.UTF8.GetBytes(text), default);

    private static async Task DrainAsync(TemporaryPortal portal)
    {
        while (await portal.Service<JobWorker>().RunNextAsync(default))
        {
            // Until nothing waits.
        }
    }

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(name.EndsWith(".zip", StringComparison.Ordinal) ? Encoding.Latin1.GetBytes(text) : Encoding.UTF8.GetBytes(text));
            }
        }

        return content.ToArray();
    }
}
