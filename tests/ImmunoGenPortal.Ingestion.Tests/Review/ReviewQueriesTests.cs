using System.Diagnostics;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Ingestion.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Tests.Review;

public sealed class ReviewQueriesTests
{
    [Fact]
    public async Task ANameThatThreeReleasesUseWaitsOnce()
    {
        await using var portal = new TemporaryPortal();
        foreach (var day in (string[])["March 3, 2010", "March 4, 2010", "March 5, 2010"])
        {
            await portal.IngestAsync(Releases.License(day, "Amgen", "Amgen has taken an exclusive license to use its TAP technology with antibodies to an undisclosed target.", $"ImmunoGen also plans to begin a Phase I trial of IMGN777 in 2011, it said on {day}."));
        }

        var first = await NextAsync(portal, ReviewKind.UnknownName, null);

        Assert.Equal(("IMGN777", 3), (first!.Entry.Value, first.Releases));
        Assert.Equal("IMGN777", first.Words!.Value.Quote(first.Text.Text));
        Assert.Equal(1, (await portal.AskAsync<ReviewQueries, IReadOnlyDictionary<ReviewKind, int>>(queue => queue.CountAsync(default)))[ReviewKind.UnknownName]);
        Assert.Null(await NextAsync(portal, ReviewKind.UnknownName, first.Place));
        var same = await portal.AskAsync<ReviewQueries, IReadOnlyList<(string Slug, ReviewEntry Entry)>>(queue => queue.SameAsync(first.Entry, 2, default));
        Assert.Equal(2, same.Select(one => one.Slug).Distinct().Count());
    }

    [Fact]
    public async Task StatementsThatDifferStandSideBySide()
    {
        await using var portal = new TemporaryPortal();
        await portal.IngestAsync(Releases.FirstOf2009);
        await portal.IngestAsync(Releases.FirstOf2009.Replace("$1 million", "$2 million", StringComparison.Ordinal));

        var next = await NextAsync(portal, ReviewKind.Differing, null);
        var statements = await portal.AskAsync<ReviewQueries, IReadOnlyList<ClaimView>>(queue => queue.StatementsAsync(next!.Entry, default));

        Assert.Equal(["1000000 USD", "2000000 USD"], statements.Select(one => one.Value.Stored).Order());
        Assert.Equal(2, statements.Select(one => one.ReleaseSlug).Distinct().Count());
        Assert.All(statements, one => Assert.NotNull(one.Sentence));
    }

    [Theory]
    [InlineData("$1.0 million")]
    [InlineData("$1,000,000")]
    [InlineData("$1.04 million")]
    public async Task AnAmountThatAnotherReleaseRoundsIsNoDifference(string amount)
    {
        await using var portal = new TemporaryPortal();
        await portal.IngestAsync(Releases.FirstOf2009);
        await portal.IngestAsync(Releases.FirstOf2009.Replace("$1 million", amount, StringComparison.Ordinal));

        Assert.Null(await NextAsync(portal, ReviewKind.Differing, null));
    }

    [Fact]
    public async Task ResultsInAsManyPatientsThatDifferStandSideBySide()
    {
        await using var portal = new TemporaryPortal();
        await portal.IngestAsync(Studies.Later);
        await portal.IngestAsync(Studies.Report("June 20, 2011", "sixteen", "thirteen", "Over 50% (7/13)", "ASCO 2011"));
        await portal.IngestAsync(Studies.Earlier);

        var next = await NextAsync(portal, ReviewKind.Differing, null);
        var statements = await portal.AskAsync<ReviewQueries, IReadOnlyList<ClaimView>>(queue => queue.StatementsAsync(next!.Entry, default));

        Assert.Equal(EntityKind.Trial, next!.Entry.EntityKind);
        Assert.Contains("(contradicts)", next.Entry.Reason, StringComparison.Ordinal);
        Assert.Equal(["7", "8"], statements.Select(one => one.Value.Stored).Order());
    }

    [Fact]
    public async Task WhatMattersMostComesFirstAndAPlaceLeadsOn()
    {
        await using var portal = new TemporaryPortal();
        await FillAsync(portal, 50);

        var seen = new List<(ReviewKind, double)>();
        for (var next = await NextAsync(portal, null, null); next is not null; next = await NextAsync(portal, null, next.Place))
        {
            seen.Add((next.Entry.Kind, next.Entry.Rank));
        }

        Assert.Equal(seen.Order(), seen);
        Assert.Equal(await CountAsync(portal), seen.Count);
    }

    [Fact]
    public async Task AHundredThousandEntriesDoNotSlowTheQueue()
    {
        await using var portal = new TemporaryPortal();
        await FillAsync(portal, 100_000);
        await CountAsync(portal);
        var clock = Stopwatch.StartNew();

        var first = await NextAsync(portal, null, null);
        var middle = await NextAsync(portal, null, new ReviewPlace(ReviewKind.UnknownName, 0, 50_000));
        var last = await NextAsync(portal, ReviewKind.Unclaimed, new ReviewPlace(ReviewKind.Unclaimed, 0.5, 90_000));
        await CountAsync(portal);

        Assert.All([first, middle, last], Assert.NotNull);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), $"took {clock.Elapsed}");
    }

    /// <summary>Entries of each kind but the first three, many of one name.</summary>
    private static async Task FillAsync(TemporaryPortal portal, int count)
    {
        await portal.IngestAsync(Releases.FirstOf2009);
        await using var db = portal.Open();
        await db.Database.ExecuteSqlAsync($"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
            INSERT INTO ReviewEntries (Kind, Rank, ReleaseId, "Key", Reason, SubjectKind, SubjectKey, PropertyId, Value, EntityKind, EntityKey, Start, "End")
            SELECT 4 + i % 3, CASE i % 3 WHEN 1 THEN 0 ELSE (i % 100) / 100.0 END, (SELECT MAX(Id) FROM Releases), 'key:' || (i % 3) || ':' || (i / 10), 'Why.', 3, 'imgn', 301, 'IMGN' || (i / 10),
                CASE i % 3 WHEN 1 THEN 2 END, CASE i % 3 WHEN 1 THEN 'imgn' || (i / 10) END, 0, 4 FROM n;
            """);
    }

    private static Task<ReviewView?> NextAsync(TemporaryPortal portal, ReviewKind? kind, ReviewPlace? after) =>
        portal.AskAsync<ReviewQueries, ReviewView?>(queue => queue.NextAsync(kind, after, default));

    private static async Task<int> CountAsync(TemporaryPortal portal) =>
        (await portal.AskAsync<ReviewQueries, IReadOnlyDictionary<ReviewKind, int>>(queue => queue.CountAsync(default))).Values.Sum();
}
