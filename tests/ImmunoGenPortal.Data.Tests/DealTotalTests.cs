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
        Assert.Equal(SumBound.Exact, total.Bound);
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
    public void ATotalOfEveryKindHoldsThoseOfOneKind()
    {
        var total = DealTotal.Of([Grant("license", Term("milestones", 200, "up-to"), Term("milestones", 30) with { Category = "development" }, Term("milestones", 80) with { Category = "sales" })]);
        var apart = DealTotal.Of([Grant("license", Term("milestones", 200, "up-to") with { Category = "sales" }, Term("milestones", 30) with { Category = "development" })]);

        Assert.Equal((200m, 230m), (total.Contingent, apart.Contingent));
    }

    [Fact]
    public void AMilestoneWhoseTotalIsUndisclosedCountsItself()
    {
        var total = DealTotal.Of([Grant("license", Term("milestones"), Term("milestone", 5))]);

        Assert.Equal((5m, 1), (total.Contingent, total.Undisclosed));
    }

    [Fact]
    public void OfSeveralSumsOverSeveralKindsTheHighestHoldsTheOthers()
    {
        var total = DealTotal.Of([Grant("license", Term("upfront", 20), Term("total-value", 500, "up-to"), Term("total-value", 600, "up-to"))]);

        Assert.Equal((new Money(600, "USD"), 580m), (total.Potential, total.Contingent));
    }

    [Theory]
    [InlineData("exact", "exact", SumBound.Exact)]
    [InlineData("up-to", "exact", SumBound.UpTo)]
    [InlineData("at-least", "exact", SumBound.AtLeast)]
    [InlineData("about", "exact", SumBound.About)]
    [InlineData("at-least", "up-to", SumBound.About)]
    public void ASumIsAsOpenAsItsParts(string upfront, string funding, SumBound bound)
    {
        var total = DealTotal.Of([Grant("license", Term("upfront", 5, upfront), Term("research-funding", 10, funding))]);

        Assert.Equal((new Money(15, "USD"), bound), (total.Potential, total.Bound));
    }

    [Fact]
    public void WhatIsOwedForEachTargetCountsForOneAndSaysSo()
    {
        var open = DealTotal.Of([Grant("license", Term("upfront", 20), Term("milestones", 200, "up-to") with { Per = "target" })]);
        var named = Grant("license", Term("milestones", 200, "up-to") with { Per = "target" });
        named.Grant.Target = "CD37";

        Assert.Equal((new Money(220, "USD"), "target"), (open.Potential, open.ForOne));
        Assert.Null(DealTotal.Of([named]).ForOne);
    }

    [Fact]
    public void AnAmountToldForSeveralRightsTogetherCountsOnce()
    {
        GrantView[] rights = [Grant("license", Term("upfront", 2), Term("milestones", 34, "up-to") with { Per = "license" }), Grant("license", Term("upfront", 2), Term("milestones", 34, "up-to") with { Per = "license" })];
        Array.ForEach(rights, right => right.Grant.ToldTogether = 2);

        var total = DealTotal.Of(rights);

        Assert.Equal((2m, 68m, true), (total.Committed, total.Contingent, total.IsShared));
        Assert.Equal([2, 1], total.Lines.Select(line => line.Terms.Count));
    }

    [Fact]
    public void AHeadlineForSeveralRightsTogetherHoldsThePartsOfAll()
    {
        GrantView[] rights = [Grant("license", Term("upfront", 1) with { Per = "license" }, Term("total-value", 70, "up-to")), Grant("license", Term("upfront", 1) with { Per = "license" }, Term("total-value", 70, "up-to"))];
        Array.ForEach(rights, right => right.Grant.ToldTogether = 2);

        Assert.Equal(new Money(70, "USD"), DealTotal.Of(rights).Potential);
    }

    [Fact]
    public void AnOptionAndALicenseWithTheSamePaymentsAreTwoLinesOfTheWorking()
    {
        var total = DealTotal.Of([Grant("license", Term("upfront", 1), Term("milestones", 34, "up-to")), Grant("option", Term("upfront", 1), Term("milestones", 34, "up-to"))]);

        Assert.Equal([2, 1], total.Lines.Select(line => line.Terms.Count));
        Assert.Equal((2m, 34m), (total.Committed, total.Contingent));
        Assert.Single(total.Options);
    }

    [Fact]
    public void WhatHasEndedIsNamedBesideTheSum()
    {
        var exercised = Grant("option", Term("option-fee", 3));
        exercised.Grant.Status = "exercised";

        var total = DealTotal.Of([exercised, Grant("license", Term("upfront", 1))]);

        Assert.Equal((new Money(1, "USD"), 1), (total.Potential, total.Ended.Count));
    }

    [Fact]
    public void AnAgreementWithoutPaymentsHasNoTotal()
    {
        var total = DealTotal.Of([Grant("license")]);

        Assert.Null(total.Potential);
        Assert.Equal(1, total.Undisclosed);
    }

    [Theory]
    [InlineData("ind", "USD", 5, 97)]
    [InlineData("ind", "USD", 105, null)]
    [InlineData("ind", "EUR", 5, 102)]
    public void MilestonesReceivedDrawDownTheCap(string trigger, string currency, int received, int? left)
    {
        var grant = Grant("license", Term("upfront", 1), Term("milestones", 34, "up-to"));
        var payment = new PaymentView(1, null, new Money(received, currency), trigger, null, null!, []);

        var agreement = new AgreementView(new Agreement { Key = "a", Slug = "a" }, "Amgen", "amgen", [grant, grant, grant]) { ReceivedUnder = [payment] };

        Assert.Equal(left, agreement.Drawn is { } drawn ? (int?)drawn.Left?.Amount : 102);
    }

    private static GrantView Grant(string kind, params TermView[] terms) =>
        new(new Grant { Key = "k", Slug = "s", Kind = kind }, [], terms);

    private static TermView Term(string type, decimal? amount = null, string qualifier = "exact", string currency = "USD") =>
        new(type, amount is { } sum ? new Money(sum, currency) : null, qualifier, null, null, []);
}
