using System.Text;
using ImmunoGenPortal.Data.Packing;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Tests;

public sealed class IngestReleaseTests : IAsyncDisposable
{
    private readonly TemporaryPortal _portal = new();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task AReleaseIsStoredWithItsClaimsAndEachClaimQuotesTheText()
    {
        var outcome = await _portal.IngestAsync(Releases.Third);

        var slug = Assert.IsType<IngestOutcome.Stored>(outcome).Slug;
        var view = await _portal.AskAsync((ReleaseQueries releases) => releases.FindAsync(slug, default));
        var deal = view!.Subjects.Single(subject => subject.Kind == SubjectKind.Deal && subject.Of(Properties.Deal.Ordinal) is not null);
        Assert.Equal("third", deal.Of(Properties.Deal.Ordinal)!.Quote);
        Assert.Equal(["$1 million", "$34 million"], deal.Parts.Select(term => term.Of(Properties.Term.Amount)?.Quote).OfType<string>());
    }

    [Fact]
    public async Task TheSameBytesAgainChangeNothing()
    {
        await _portal.IngestAsync(Releases.Third);
        var before = await CountsAsync();

        var outcome = await _portal.IngestAsync(Releases.Third, "another-name.txt");

        Assert.IsType<IngestOutcome.Duplicate>(outcome);
        Assert.Equal(before, await CountsAsync());
    }

    [Fact]
    public async Task TheSameTextInOtherBytesChangesNothing()
    {
        var stored = Assert.IsType<IngestOutcome.Stored>(await _portal.IngestAsync(Releases.Third));
        var before = await CountsAsync();

        var outcome = await _portal.IngestAsync(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Releases.Third.ReplaceLineEndings("\r\n"))).ToArray());

        Assert.Equal(new IngestOutcome.Duplicate(stored.Slug), outcome);
        Assert.Equal(before, await CountsAsync());
    }

    [Fact]
    public async Task ReleasesOfTheSameHeadlineAndDayAreNumbered()
    {
        var slugs = new List<string>();
        for (var i = 0; i < 11; i++)
        {
            var words = string.Join(' ', Enumerable.Range(0, 60).Select(word => $"word{i}x{word}"));
            slugs.Add(Assert.IsType<IngestOutcome.Stored>(await _portal.IngestAsync($"The Same Headline\n\nWALTHAM, Mass., May 3, 2012 -- ImmunoGen, Inc. announced today {words}.")).Slug);
        }

        Assert.Equal(["2012-05-03-the-same-headline", .. Enumerable.Range(2, 10).Select(number => $"2012-05-03-the-same-headline-{number}")], slugs);
    }

    [Fact]
    public async Task ManyAtOnceAreStoredOnceEach()
    {
        var texts = Enumerable.Range(0, 8).Select(i => Releases.License($"March {(i % 4) + 1}, 2010", "Novartis", $"Novartis has taken a license to a target, number {i % 4}."));

        var outcomes = await Task.WhenAll(texts.Select(text => Task.Run(() => _portal.IngestAsync(text))));

        Assert.Equal(4, outcomes.OfType<IngestOutcome.Stored>().Count());
        Assert.Equal(4, outcomes.OfType<IngestOutcome.Duplicate>().Count());
        await using var db = _portal.Open();
        Assert.Equal(4, await db.Releases.CountAsync());
    }

    [Fact]
    public async Task WhatIsNoReleaseIsRejectedWithAReasonAndLeavesNothing()
    {
        var outcome = await _portal.IngestAsync("%PDF-1.7 binary"u8.ToArray());

        Assert.NotEmpty(Assert.IsType<IngestOutcome.Rejected>(outcome).Reason);
        Assert.Equal((0, 0, 0, 0), await CountsAsync());
    }

    [Fact]
    public async Task CancelledHalfWayItLeavesNothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _portal.IngestAsync(Releases.Third, cancellation: cancelled.Token));

        Assert.Equal((0, 0, 0, 0), await CountsAsync());
        Assert.IsType<IngestOutcome.Stored>(await _portal.IngestAsync(Releases.Third));
    }

    [Fact]
    public async Task AnUndatedReleaseIsStoredForReview()
    {
        var outcome = await _portal.IngestAsync("A Headline without any Date\n\nImmunoGen, Inc. said something that is long enough to be the body of a release, and then it said more of the same, but it never said on which day it was saying so.");

        var review = Assert.IsType<IngestOutcome.NeedsReview>(outcome);
        Assert.Equal("No date was found.", review.Reason);
        Assert.StartsWith("undated-", review.Slug, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheOriginalIsKeptByteForByte()
    {
        var bytes = Encoding.Latin1.GetBytes(Releases.Third + "\r\n\u00AE");

        await _portal.IngestAsync(bytes, "folder/../evil/name.txt");

        await using var db = _portal.Open();
        var source = await db.Sources.Include(source => source.Release).SingleAsync();
        Assert.Equal(bytes, Originals.Unpack(source));
        Assert.Equal("name.txt", source.FileName);
    }

    private async Task<(int, int, int, int)> CountsAsync()
    {
        await using var db = _portal.Open();
        return (await db.Releases.CountAsync(), await db.Claims.CountAsync(), await db.Sources.CountAsync(), await db.Grants.CountAsync());
    }
}
