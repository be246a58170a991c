using ImmunoGenPortal.Data;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion.Corrections;
using ImmunoGenPortal.Ingestion.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Tests.Sameness;

/// <summary>One release that came in several times, and releases that only look like one.</summary>
public sealed class SourcesTests
{
    private static readonly string Exhibit = "EX-99.1\n2\nex991.txt\n\n" + Releases.FirstOf2009.Replace(" (BUSINESS WIRE)", "", StringComparison.Ordinal)
        + "\n\nInvestor contact:\nJane Roe\n781-555-0100";

    [Fact]
    public async Task ACopyFromElsewhereIsAnotherSource()
    {
        await using var portal = new TemporaryPortal();
        var first = Assert.IsType<IngestOutcome.Stored>(await portal.IngestAsync(Releases.FirstOf2009, "wire.txt"));

        var copy = Assert.IsType<IngestOutcome.AnotherSource>(await portal.IngestAsync(Exhibit, "exhibit.txt"));

        Assert.Equal(first.Slug, copy.Slug);
        await using var db = portal.Open();
        Assert.Equal((1, 1), (await db.Releases.CountAsync(), await db.Grants.CountAsync()));
        Assert.Equal(["wire.txt", "exhibit.txt"], await db.Sources.OrderBy(source => source.Id).Select(source => source.FileName).ToListAsync());
        Assert.Single(await db.Sources.Where(source => source.IsLeading).ToListAsync());
        Assert.IsType<IngestOutcome.Duplicate>(await portal.IngestAsync(Exhibit, "again.txt"));
    }

    [Fact]
    public async Task TheFullerTextLeadsAndCorrectionsStay()
    {
        await using var portal = new TemporaryPortal();
        var cut = Releases.FirstOf2009[..Releases.FirstOf2009.IndexOf("The license was taken", StringComparison.Ordinal)];
        var slug = Assert.IsType<IngestOutcome.Stored>(await portal.IngestAsync(cut, "cut.txt")).Slug;
        await using (var db = portal.Open())
        {
            var claim = await db.Claims.Include(claim => claim.Subject).SingleAsync(claim => claim.PropertyId == Properties.Release.Title.Id);
            await portal.Service<CorrectFacts>().ChangeAsync(new Actor("ada", null), new FactAddress(slug, claim.Subject!.Kind, claim.Subject.Key, claim.PropertyId, claim.Value), "Another headline", null, null, default);
        }

        var whole = Assert.IsType<IngestOutcome.AnotherSource>(await portal.IngestAsync(Releases.FirstOf2009, "whole.txt"));

        Assert.Equal((slug, true), (whole.Slug, whole.IsFuller));
        await using var after = portal.Open();
        Assert.Equal("whole.txt", (await after.Sources.SingleAsync(source => source.IsLeading)).FileName);
        Assert.Equal("Another headline", (await after.Releases.SingleAsync()).Title);
        Assert.Equal(1_000_000m, (await after.Terms.SingleAsync(term => term.Type == "upfront")).Amount);
    }

    [Fact]
    public async Task TheSameWordsAYearLaterAreAnotherRelease()
    {
        await using var portal = new TemporaryPortal();
        await portal.IngestAsync(Releases.FirstOf2009);

        Assert.IsType<IngestOutcome.Stored>(await portal.IngestAsync(Releases.FirstOf2009.Replace("September 14, 2009", "September 14, 2010", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ACopyOfAWithdrawnReleaseDoesNotBringItBack()
    {
        await using var portal = new TemporaryPortal();
        var slug = Assert.IsType<IngestOutcome.Stored>(await portal.IngestAsync(Releases.FirstOf2009)).Slug;
        await portal.Service<CurateReleases>().WithdrawAsync(new Actor("ada", null), slug, null, default);

        Assert.IsType<IngestOutcome.AnotherSource>(await portal.IngestAsync(Exhibit));

        await using var db = portal.Open();
        Assert.Equal((0, 0), (await db.Releases.CountAsync(), await db.Grants.CountAsync()));
    }

    [Fact]
    public async Task ACuratorChoosesTheTextThatLeadsAndTakesApartWhatIsNoCopy()
    {
        await using var portal = new TemporaryPortal();
        var slug = Assert.IsType<IngestOutcome.Stored>(await portal.IngestAsync(Releases.FirstOf2009, "wire.txt")).Slug;
        await portal.IngestAsync(Exhibit, "exhibit.txt");
        await using var db = portal.Open();
        var (leading, other) = (await db.Sources.SingleAsync(source => source.IsLeading), await db.Sources.SingleAsync(source => !source.IsLeading));
        var curate = portal.Service<CurateSources>();

        Assert.IsType<CorrectionOutcome.Refused>(await curate.LeadAsync(new Actor("ada", null), slug, leading.Id, null, default));
        Assert.IsType<CorrectionOutcome.Done>(await curate.LeadAsync(new Actor("ada", null), slug, other.Id, "It is complete.", default));
        Assert.IsType<CorrectionOutcome.Done>(await curate.SplitAsync(new Actor("ada", null), slug, leading.Id, "Another day.", default));

        Assert.Equal(2, await db.Releases.CountAsync());
        Assert.All(await db.Sources.AsNoTracking().ToListAsync(), source => Assert.True(source.IsLeading));
        Assert.Equal(["source.lead", "source.split"], await db.AuditEntries.OrderBy(entry => entry.Id).Select(entry => entry.Action).ToListAsync());
        Assert.Empty(await portal.Service<VerifyData>().RunAsync(null, default));
        Assert.IsType<IngestOutcome.Duplicate>(await portal.IngestAsync(Releases.FirstOf2009, "again.txt"));
    }
}
