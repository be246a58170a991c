using ImmunoGenPortal.Data.Differences;
using ImmunoGenPortal.Facts;
using static ImmunoGenPortal.Facts.Properties;

namespace ImmunoGenPortal.Data.Tests.Differences;

/// <summary>What is a difference between releases, and what kind of one.</summary>
public sealed class DifferenceTests(ToldReleases releases) : IClassFixture<ToldReleases>
{
    private static readonly (Property, string) Milestones = (Term.Type, "milestones");

    [Fact]
    public async Task TwoAmountsOfOnePaymentAreAConflictWithBothSentences()
    {
        var row = Assert.Single(await releases.AskAsync(SubjectKind.Term,
            new("2009-09-14", "Up to [$34 million] in milestones.", Milestones, (Term.Amount, "34000000 USD")),
            new("2012-12-19", "Up to [$40 million] in milestones.", Milestones, (Term.Amount, "40000000 USD")),
            new("2013-12-19", "Again [$40 million] in milestones.", Milestones, (Term.Amount, "40000000 USD"))));

        Assert.Equal((DifferenceLabel.Conflict, DifferenceReason.Unexplained), (row.Label, row.Values[1].Step!.Reason));
        Assert.Equal([1, 2], row.Values.Select(value => value.Releases));
        Assert.Equal(["Up to ", "Up to "], row.Values.Select(value => value.Claims[0].Sentence!.Before));
        Assert.Null(row.Values[0].Step);
        Assert.Equal(("license", 3, "2009"), (row.Thing.What, row.Thing.Ordinal, row.Thing.Date));
    }

    [Theory]
    [InlineData("In all [$40 million].", "40000000 USD", "target", DifferenceLabel.OtherBasis, DifferenceReason.OtherPer)]
    [InlineData("For each target [$34 million].", "34000000 USD", "target", DifferenceLabel.OtherBasis, DifferenceReason.OtherPer)]
    [InlineData("Up to [EUR 34 million].", "34000000 EUR", "license", DifferenceLabel.OtherBasis, DifferenceReason.OtherCurrency)]
    [InlineData("Under the agreement as amended, [$40 million].", "40000000 USD", "license", DifferenceLabel.Update, DifferenceReason.Amended)]
    [InlineData("Prior to the amendment it was [$40 million].", "40000000 USD", "license", DifferenceLabel.Conflict, DifferenceReason.Unexplained)]
    [InlineData("CORRECTING and REPLACING\n\nUp to [$40 million].", "40000000 USD", "license", DifferenceLabel.Correction, DifferenceReason.ReleaseCorrects)]
    public async Task APaymentToldOtherwiseIsExplainedWhereTheReleaseDoes(string later, string amount, string per, DifferenceLabel label, DifferenceReason reason)
    {
        var row = Assert.Single(await releases.AskAsync(SubjectKind.Term,
            new("2009-09-14", "Up to [$34 million] per license.", Milestones, (Term.Amount, "34000000 USD"), (Term.Per, "license")),
            new("2012-12-19", later, Milestones, (Term.Amount, amount), (Term.Per, per))));

        Assert.Equal((label, reason), (row.Label, row.Values[1].Step!.Reason));
    }

    [Fact]
    public async Task WhatWasPaidAtSigningNoAmendmentChanges()
    {
        var row = Assert.Single(await releases.AskAsync(SubjectKind.Term,
            new("2009-09-14", "A [$1 million] upfront payment.", (Term.Type, "upfront"), (Term.Amount, "1000000 USD")),
            new("2012-12-19", "The amended agreement brought [$2 million] upfront.", (Term.Type, "upfront"), (Term.Amount, "2000000 USD"))));

        Assert.Equal(DifferenceLabel.Conflict, row.Label);
    }

    [Fact]
    public async Task AFigureThatAnotherRoundsIsNoDifferenceNorIsAnotherPayment()
    {
        Assert.Empty(await releases.AskAsync(SubjectKind.Term,
            new("2009-09-14", "It came to [$25.9 million].", Milestones, (Term.Amount, "25900000 USD")),
            new("2012-12-19", "It came to [$26 million].", Milestones, (Term.Amount, "26000000 USD")),
            new("2012-12-20", "It came to [$1 million].", (Term.Type, "upfront"), (Term.Amount, "1000000 USD"))));
    }

    [Fact]
    public async Task ACuratorsValueIsACorrection()
    {
        var row = Assert.Single(await releases.AskAsync(SubjectKind.Term,
            new("2009-09-14", "Up to [$34 million].", Milestones, (Term.Amount, "34000000 USD")) { ByCurator = true },
            new("2012-12-19", "Up to [$40 million].", Milestones, (Term.Amount, "40000000 USD"))));

        Assert.Equal((DifferenceLabel.Correction, DifferenceReason.CuratorSaysSo), (row.Label, row.Values[1].Step!.Reason));
    }

    [Fact]
    public async Task ATargetIsDisclosedLaterButNotWithheldAgainNorAnotherByAnotherName()
    {
        await releases.NameTargetAsync("HER2", "ErbB2");

        var row = Assert.Single(await releases.AskAsync(SubjectKind.Deal,
            new("2009-09-14", "To an [undisclosed] target.", (Deal.Target, "undisclosed")),
            new("2012-12-19", "To [HER2].", (Deal.Target, "HER2")),
            new("2013-12-19", "To [ErbB2].", (Deal.Target, "ErbB2")),
            new("2014-12-19", "To an [undisclosed] target.", (Deal.Target, "undisclosed"))));

        Assert.Equal((DifferenceLabel.Update, DifferenceReason.Disclosed), (row.Label, row.Values[1].Step!.Reason));
        Assert.Equal([1, 2], row.Values.Select(value => value.Releases));
    }

    [Fact]
    public async Task ADateOrTerritoryThatIsMoreExactIsNoDifference()
    {
        Assert.Empty(await releases.AskAsync(SubjectKind.Deal,
            new("2009-09-14", "In [2009], worldwide.", (Deal.Date, "2009"), (Deal.Territory, "worldwide")),
            new("2012-12-19", "On [September 14, 2009].", (Deal.Date, "2009-09-14"), (Deal.Territory, "worldwide except Japan"))));
    }

    [Theory]
    [InlineData("16", "20", DifferenceLabel.Update, DifferenceReason.MorePatients)]
    [InlineData("20", "16", DifferenceLabel.Conflict, DifferenceReason.FewerThanBefore)]
    public async Task MorePatientsLaterAreAnUpdateFewerAreNot(string before, string after, DifferenceLabel label, DifferenceReason reason)
    {
        var row = Assert.Single(await releases.AskAsync(SubjectKind.Trial,
            new("2011-06-05", $"[{before}] patients enrolled.", (Trial.Enrolled, before)), new("2011-12-05", $"[{after}] patients enrolled.", (Trial.Enrolled, after))));

        Assert.Equal((label, reason), (row.Label, row.Values[1].Step!.Reason));
    }

    [Fact]
    public async Task AnUpdateAfterWhichTheOldValueIsToldAgainIsAConflict()
    {
        var row = Assert.Single(await releases.AskAsync(SubjectKind.Trial,
            new("2011-06-05", "[16] patients.", (Trial.Enrolled, "16")), new("2011-12-05", "[20] patients.", (Trial.Enrolled, "20")), new("2012-06-05", "[16] patients.", (Trial.Enrolled, "16"))));

        Assert.Equal((DifferenceLabel.Conflict, DifferenceReason.ToldByTurns), (row.Label, row.Values[1].Step!.Reason));
    }

    [Theory]
    [InlineData("planned", "ongoing", DifferenceLabel.Update)]
    [InlineData("ongoing", "stopped", DifferenceLabel.Update)]
    [InlineData("completed", "enrolling", DifferenceLabel.Conflict)]
    [InlineData("completed", "stopped", DifferenceLabel.Conflict)]
    [InlineData("enrolling", "ongoing", null)]
    public async Task AStatusMovesOn(string before, string after, DifferenceLabel? label)
    {
        var rows = await releases.AskAsync(SubjectKind.Trial, new("2011-06-05", $"It is [{before}].", (Trial.Status, before)), new("2011-12-05", $"It is [{after}].", (Trial.Status, after)));

        Assert.Equal(label, rows.SingleOrDefault()?.Label);
    }

    [Theory]
    [InlineData("12", "20", null, DifferenceLabel.Update, DifferenceReason.MorePatients)]
    [InlineData("3", "6", null, DifferenceLabel.OtherBasis, DifferenceReason.OtherPatients)]
    [InlineData("9", "13", "ASH 2011", DifferenceLabel.Update, DifferenceReason.LaterData)]
    [InlineData("9", "13", null, DifferenceLabel.Conflict, DifferenceReason.Unexplained)]
    public async Task AResultIsComparedWholeByPatientsAndDataCut(string n, string of, string? venue, DifferenceLabel label, DifferenceReason reason)
    {
        var row = Assert.Single(await releases.AskAsync(SubjectKind.Result,
            new("2011-06-05", "[8 of 13] responded.", (Result.Metric, "ORR"), (Result.N, "8"), (Result.Of, "13")) { OfTrial = [(Trial.Venue, "ASCO 2011")] },
            new("2011-12-05", $"[{n} of {of}] responded.", (Result.Metric, "ORR"), (Result.N, n), (Result.Of, of)) { OfTrial = venue is null ? [] : [(Trial.Venue, venue)] },
            new("2011-12-06", "[62%] responded.", (Result.Metric, "ORR"), (Result.Percent, "62")),
            new("2011-12-07", "[3 of 4] with myeloma.", (Result.Metric, "ORR"), (Result.N, "3"), (Result.Of, "4"), (Result.Subgroup, "with myeloma"))));

        Assert.Equal((label, reason), (row.Label, row.Values[1].Step!.Reason));
        Assert.Equal([2, 2], row.Values.Select(value => value.Claims.Count));
    }
}
