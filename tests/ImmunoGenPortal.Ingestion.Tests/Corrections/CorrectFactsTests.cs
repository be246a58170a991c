using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion.Corrections;
using ImmunoGenPortal.Ingestion.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Tests.Corrections;

public sealed class CorrectFactsTests
{
    private static readonly Actor Curator = new("ada", "127.0.0.1");

    [Fact]
    public async Task AChangedAmountStandsOnTheDealAndSurvivesANewReading()
    {
        await using var portal = new TemporaryPortal();
        var (slug, fact) = await UpfrontAsync(portal);

        Assert.IsType<CorrectionOutcome.Done>(await portal.Service<CorrectFacts>().ChangeAsync(Curator, fact, "$2 million", null, "The filing says two.", default));
        Assert.Equal([2_000_000m], await UpfrontAmountsAsync(portal));

        Assert.IsType<RereadOutcome.Reread>(await portal.Service<RereadRelease>().RunAsync(await IdAsync(portal, slug), default));
        Assert.Equal([2_000_000m], await UpfrontAmountsAsync(portal));
        await using var db = portal.Open();
        var claim = await db.Claims.Include(claim => claim.Correction).SingleAsync(claim => claim.PropertyId == Properties.Term.Amount.Id && claim.Value == "2000000 USD");
        Assert.Equal(("ada", "1000000 USD", "The filing says two."), (claim.Correction!.By, claim.Correction.Before, claim.Correction.Reason));
    }

    [Fact]
    public async Task WhatIsUndoneIsAsItWasBefore()
    {
        await using var portal = new TemporaryPortal();
        var (_, fact) = await UpfrontAsync(portal);
        var done = Assert.IsType<CorrectionOutcome.Done>(await portal.Service<CorrectFacts>().ChangeAsync(Curator, fact, "$2 million", null, null, default));

        Assert.IsType<CorrectionOutcome.Done>(await portal.Service<CorrectFacts>().UndoAsync(Curator, done.Id, "It was right.", default));

        Assert.Equal([1_000_000m], await UpfrontAmountsAsync(portal));
        Assert.IsType<CorrectionOutcome.Refused>(await portal.Service<CorrectFacts>().UndoAsync(Curator, done.Id, null, default));
    }

    [Fact]
    public async Task ARejectedAmountIsNotReadAgain()
    {
        await using var portal = new TemporaryPortal();
        var (slug, fact) = await UpfrontAsync(portal);

        await portal.Service<CorrectFacts>().RejectAsync(Curator, fact, "Not for this license.", default);
        await portal.Service<RereadRelease>().RunAsync(await IdAsync(portal, slug), default);

        Assert.Equal([null], await UpfrontAmountsAsync(portal));
    }

    [Fact]
    public async Task AMissedFactIsAddedWithItsWords()
    {
        await using var portal = new TemporaryPortal();
        var (slug, _) = await UpfrontAsync(portal);
        await using var db = portal.Open();
        var deal = await db.Subjects.SingleAsync(subject => subject.Kind == SubjectKind.Deal);
        var text = (await db.Releases.SingleAsync()).Text;
        var at = text.Value.IndexOf("an undisclosed target", StringComparison.Ordinal);
        var missed = new MissedFact(slug, Properties.Deal.Territory.Id, deal.Key, null, null, "worldwide", new EvidenceSpan(at, at + 21));

        Assert.IsType<CorrectionOutcome.Done>(await portal.Service<CorrectFacts>().AddAsync(Curator, missed, null, default));
        await portal.Service<RereadRelease>().RunAsync(await IdAsync(portal, slug), default);

        var added = await db.Claims.SingleAsync(claim => claim.PropertyId == Properties.Deal.Territory.Id);
        Assert.Equal(("worldwide", "an undisclosed target"), (added.Value, added.Evidence[0].Quote(text)));
    }

    [Fact]
    public async Task WhatACuratorKnowsFromElsewhereNeedsNoWords()
    {
        await using var portal = new TemporaryPortal();
        var (slug, _) = await UpfrontAsync(portal);
        await using var db = portal.Open();
        var deal = await db.Subjects.SingleAsync(subject => subject.Kind == SubjectKind.Deal);

        Assert.IsType<CorrectionOutcome.Done>(await portal.Service<CorrectFacts>().AddAsync(Curator, new MissedFact(slug, Properties.Deal.Territory.Id, deal.Key, null, null, "worldwide", null), "The filing.", default));

        var added = await db.Claims.SingleAsync(claim => claim.PropertyId == Properties.Deal.Territory.Id);
        Assert.Equal((Basis.Curator, 0), (added.Basis, added.Evidence.Count));
    }

    [Fact]
    public async Task ASubjectThatACuratorAddedStaysOneThroughLaterCorrections()
    {
        await using var portal = new TemporaryPortal();
        var (slug, fact) = await UpfrontAsync(portal);
        await using var db = portal.Open();
        var deal = await db.Subjects.SingleAsync(subject => subject.Kind == SubjectKind.Deal);
        var added = Assert.IsType<CorrectionOutcome.Done>(await portal.Service<CorrectFacts>().AddAsync(Curator, new MissedFact(slug, Properties.Term.Type.Id, null, SubjectKind.Deal, deal.Key, "milestones", null), null, default));
        var term = await db.Subjects.SingleAsync(subject => subject.Kind == SubjectKind.Term && subject.Key.EndsWith("milestones"));
        Assert.IsType<CorrectionOutcome.Done>(await portal.Service<CorrectFacts>().AddAsync(Curator, new MissedFact(slug, Properties.Term.Amount.Id, term.Key, SubjectKind.Deal, deal.Key, "$34 million", null), null, default));
        Assert.IsType<CorrectionOutcome.Done>(await portal.Service<CorrectFacts>().ConfirmAsync(Curator, fact, null, default));

        Assert.Equal([1_000_000m, 34_000_000m], (await db.Terms.Select(one => one.Amount).ToListAsync()).OfType<decimal>().Order());
        Assert.IsType<CorrectionOutcome.Done>(await portal.Service<CorrectFacts>().UndoAsync(Curator, added.Id, null, default));
        Assert.Single(await db.Subjects.Where(subject => subject.Kind == SubjectKind.Term && subject.Key.EndsWith("milestones")).ToListAsync());
    }

    [Fact]
    public async Task WhatACuratorKnowsWithoutWordsOfTheReleaseHasNoEvidenceAndSurvivesANewReading()
    {
        await using var portal = new TemporaryPortal();
        var (slug, _) = await UpfrontAsync(portal);

        Assert.IsType<CorrectionOutcome.Done>(await portal.Service<CorrectFacts>().AddAsync(Curator, new MissedFact(slug, Properties.Release.Subtitle.Id, "", null, null, "From the filing", null), null, default));
        await portal.Service<RereadRelease>().RunAsync(Curator, await IdAsync(portal, slug), "Why not.", default);

        await using var db = portal.Open();
        var claim = await db.Claims.SingleAsync(claim => claim.PropertyId == Properties.Release.Subtitle.Id);
        Assert.Equal(("From the filing", Basis.Curator, 0), (claim.Value, claim.Basis, claim.Evidence.Count));
        Assert.Equal("From the filing", (await db.Releases.SingleAsync()).Subtitle);
        Assert.Equal(("ada", "release.reread", "Why not."), await db.AuditEntries.OrderByDescending(entry => entry.Id).Select(entry => new ValueTuple<string, string, string?>(entry.Actor, entry.Action, entry.Reason)).FirstAsync());
    }

    [Theory]
    [InlineData("a b", "x a\n b y", 2, 6)]
    [InlineData("a b", "a\nc a b", 4, 7)]
    [InlineData("b", "a b", 2, 3)]
    [InlineData("ab", "a b", -1, -1)]
    [InlineData("a b", "ab", -1, -1)]
    [InlineData(" ", "a b", -1, -1)]
    [InlineData("a b", "a", -1, -1)]
    public void CopiedWordsAreFoundWhateverTheLineBreaks(string words, string text, int start, int end) =>
        Assert.Equal(start < 0 ? null : new EvidenceSpan(start, end), WordsInText.Find(text, words));

    [Fact]
    public async Task ACorrectionWhoseFactIsGoneReturnsToTheQueue()
    {
        await using var portal = new TemporaryPortal();
        var (slug, fact) = await UpfrontAsync(portal);
        await portal.Service<CorrectFacts>().ChangeAsync(Curator, fact, "$2 million", null, null, default);
        await using var db = portal.Open();

        // As a newer extractor would that tells subjects apart by something else.
        await db.Corrections.ExecuteUpdateAsync(set => set.SetProperty(correction => correction.SubjectKey, "a key that no reading has"));
        await portal.Service<RereadRelease>().RunAsync(await IdAsync(portal, slug), default);

        var entry = await db.ReviewEntries.SingleAsync(entry => entry.Kind == ReviewKind.LostCorrection);
        Assert.Contains("ada", entry.Reason, StringComparison.Ordinal);
        Assert.Equal([1_000_000m], await UpfrontAmountsAsync(portal));
        Assert.IsType<CorrectionOutcome.Done>(await portal.Service<CorrectFacts>().DismissAsync(Curator, entry.Id, null, default));
        Assert.Equal(0, await db.ReviewEntries.CountAsync(entry => entry.Kind == ReviewKind.LostCorrection));
    }

    [Fact]
    public async Task AValueThatChangedMeanwhileIsNotCorrectedBlindly()
    {
        await using var portal = new TemporaryPortal();
        var (_, fact) = await UpfrontAsync(portal);
        await portal.Service<CorrectFacts>().ChangeAsync(Curator, fact, "$2 million", null, null, default);

        var second = await portal.Service<CorrectFacts>().ChangeAsync(Curator, fact, "$3 million", null, null, default);

        Assert.Contains("not there any more", Assert.IsType<CorrectionOutcome.Refused>(second).Reason, StringComparison.Ordinal);
        Assert.Equal([2_000_000m], await UpfrontAmountsAsync(portal));
    }

    [Fact]
    public async Task TwoCorrectionsAtOnceLeaveOneValue()
    {
        await using var portal = new TemporaryPortal();
        var (_, fact) = await UpfrontAsync(portal);

        var outcomes = await Task.WhenAll(Enumerable.Range(2, 4).Select(millions => portal.Service<CorrectFacts>().ChangeAsync(Curator, fact, $"${millions} million", null, null, default)));

        Assert.Single(outcomes.OfType<CorrectionOutcome.Done>());
        Assert.Single(await UpfrontAmountsAsync(portal));
    }

    [Theory]
    [InlineData("plenty", "write an amount")]
    [InlineData("", "Write a value")]
    [InlineData("$-5", "write an amount")]
    public async Task AValueOfTheWrongShapeIsRefusedWithAnExample(string written, string said)
    {
        await using var portal = new TemporaryPortal();
        var (_, fact) = await UpfrontAsync(portal);

        var outcome = await portal.Service<CorrectFacts>().ChangeAsync(Curator, fact, written, null, null, default);

        Assert.Contains(said, Assert.IsType<CorrectionOutcome.Refused>(outcome).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryCorrectionLeavesAnEntryThatNothingCanChange()
    {
        await using var portal = new TemporaryPortal();
        var (slug, fact) = await UpfrontAsync(portal);
        await portal.Service<CorrectFacts>().ChangeAsync(Curator, fact, "$2 million", null, "Why.", default);
        await using var db = portal.Open();

        var entry = await db.AuditEntries.SingleAsync();

        Assert.Equal(("ada", "127.0.0.1", "fact.change", "1000000 USD", "2000000 USD", "Why."), (entry.Actor, entry.Origin, entry.Action, entry.Before, entry.After, entry.Reason));
        Assert.StartsWith($"/releases/{slug}#e-", entry.Address, StringComparison.Ordinal);
        await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() => db.AuditEntries.ExecuteDeleteAsync());
        await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() => db.AuditEntries.ExecuteUpdateAsync(set => set.SetProperty(one => one.Actor, "nobody")));
    }

    private static async Task<(string Slug, FactAddress Fact)> UpfrontAsync(TemporaryPortal portal)
    {
        var slug = Assert.IsType<IngestOutcome.Stored>(await portal.IngestAsync(Releases.FirstOf2009)).Slug;
        await using var db = portal.Open();
        var claim = await db.Claims.Include(claim => claim.Subject).SingleAsync(claim => claim.PropertyId == Properties.Term.Amount.Id);
        return (slug, new FactAddress(slug, claim.Subject!.Kind, claim.Subject.Key, claim.PropertyId, claim.Value));
    }

    private static async Task<int> IdAsync(TemporaryPortal portal, string slug)
    {
        await using var db = portal.Open();
        return await db.Releases.Where(release => release.Slug == slug).Select(release => release.Id).SingleAsync();
    }

    private static async Task<List<decimal?>> UpfrontAmountsAsync(TemporaryPortal portal)
    {
        await using var db = portal.Open();
        return await db.Terms.Where(term => term.Type == "upfront").Select(term => term.Amount).ToListAsync();
    }
}
