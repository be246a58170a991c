using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Tests;

/// <summary>The formula of PRODUCT.md: committed + caps, royalties beside, nothing undisclosed counted as nought.</summary>
public sealed class DealTotalTests
{
    [Fact]
    public void EqualGrantsAreOneLineOfTheWorking()
    {
        var grant = Grant("license", Term("upfront", 1), Term("milestones", 34, "up-to"), Term("royalty"));

        var total = DealTotal.Of([grant, grant, grant]);

        Assert.Equal(new Money(105, "USD"), total.Potential);
        Assert.Equal(3, Assert.Single(total.Lines).Grants.Count);
        Assert.Equal((3m, 102m, true, 0), (total.Committed, total.Contingent, total.HasRoyalties, total.Undisclosed));
    }

    [Fact]
    public void WhatIsNotDisclosedIsCountedAsUndisclosedNotAsNought()
    {
        var total = DealTotal.Of([Grant("license", Term("upfront"), Term("milestones", 30, "up-to")), Grant("license")]);

        Assert.Null(total.Committed);
        Assert.Equal(new Money(30, "USD"), total.Potential);
        Assert.Equal(2, total.Undisclosed);
    }

    [Fact]
    public void SeveralCurrenciesAreNotAddedUp()
    {
        var total = DealTotal.Of([Grant("license", Term("upfront", 1), Term("milestones", 5, "up-to", "EUR"))]);

        Assert.Null(total.Potential);
    }

    [Fact]
    public void AnOptionNotExercisedCountsOnlyWhatWasPaidForIt()
    {
        var total = DealTotal.Of([Grant("option", Term("option-fee", 2), Term("exercise-fee", 10), Term("milestones", 90, "up-to"))]);

        Assert.Equal(new Money(2, "USD"), total.Potential);
        Assert.False(total.IsUpTo);
    }

    [Fact]
    public void AGrantThatEndedCountsForNothing()
    {
        var ended = Grant("license", Term("upfront", 1), Term("milestones", 34, "up-to"));
        ended.Grant.Status = "terminated";

        Assert.Null(DealTotal.Of([ended]).Potential);
    }

    [Fact]
    public void MilestonesOfSingleEventsArePartsOfTheirTotal()
    {
        var total = DealTotal.Of([Grant("license", Term("milestones", 34, "up-to"), Term("milestone", 5), Term("milestone", 3))]);

        Assert.Equal(34m, total.Contingent);
    }

    [Theory]
    [InlineData(45, 45, 10)]
    [InlineData(35, 35, 0)]
    [InlineData(30, 35, 0)]
    public void ASumOverSeveralKindsAddsOnlyWhatItHoldsBeyondThem(int headline, int potential, int remainder)
    {
        var total = DealTotal.Of([Grant("license", Term("upfront", 1), Term("milestones", 34, "up-to"), Term("total-value", headline, "up-to"))]);

        Assert.Equal(new Money(potential, "USD"), total.Potential);
        Assert.Equal(remainder == 0 ? null : new Money(remainder, "USD"), Assert.Single(total.Lines).Remainder);
        Assert.Equal(1m, total.Committed);
    }

    [Fact]
    public void MilestonesOfEachStageArePartsOfTheTotalThatTheyAddUpTo()
    {
        var total = DealTotal.Of([Grant("license", Term("milestones", 199.5m, "up-to"), Term("milestones", 30), Term("milestones", 80), Term("milestones", 89.5m))]);
        var apart = DealTotal.Of([Grant("license", Term("milestones", 30), Term("milestones", 80))]);

        Assert.Equal((199.5m, 110m), (total.Contingent, apart.Contingent));
        Assert.Single(Assert.Single(total.Lines).Terms);
    }

    [Fact]
    public void AnAgreementWithoutPaymentsHasNoTotal()
    {
        var total = DealTotal.Of([Grant("license")]);

        Assert.Null(total.Potential);
        Assert.Equal(1, total.Undisclosed);
    }

    private static GrantView Grant(string kind, params TermView[] terms) =>
        new(new Grant { Key = "k", Slug = "s", Kind = kind }, [], terms);

    private static TermView Term(string type, decimal? amount = null, string qualifier = "exact", string currency = "USD") =>
        new(type, amount is { } sum ? new Money(sum, currency) : null, qualifier, null, null, []);
}
