using ImmunoGenPortal.Extraction.Deals;
using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Deals;

public class MilestoneRulesTests
{
    [Theory]
    [InlineData("entitled to [milestone payments] [potentially totaling] [$34 million]", 34_000_000, "up-to")]
    [InlineData("[milestones] that\n[could total] [$ 215 million] for each target", 215_000_000, "up-to")]
    [InlineData("[milestone fees] of [up to] [$62.5 million] plus royalties", 62_500_000, "up-to")]
    [InlineData("[milestone payments] (subject to success) of [$9 million]", 9_000_000, null)]
    public void ATotalBehindMilestonesIsRead(string marked, int amount, string? qualifier)
    {
        var match = Wording.One(MilestoneRules.Rules, "deal.milestones.totaling", marked, "type", "qualifier", "amount");

        Assert.Equal(new Money(amount, "USD"), match.MentionOf("amount")!.Money);
        Assert.Equal(qualifier, match.MentionOf("qualifier")?.Code);
    }

    [Theory]
    [InlineData("may receive [up to] [$165 million] in [milestone payments]", 165_000_000, "up-to")]
    [InlineData("[as much as] [€80 million] in development and\nregulatory [milestones]", 80_000_000, "up-to")]
    [InlineData("[$41.5 million] of potential “[milestone  fees]”", 41_500_000, null)]
    public void ATotalBeforeMilestonesIsRead(string marked, int amount, string? qualifier)
    {
        var match = Wording.One(MilestoneRules.Rules, "deal.milestones.in", marked, "qualifier", "amount", "type");

        Assert.Equal(amount, match.MentionOf("amount")!.Money!.Amount);
        Assert.Equal(qualifier, match.MentionOf("qualifier")?.Code);
    }

    [Theory]
    [InlineData("dosing of the first patient triggers a $3 million milestone payment in milestones")]
    [InlineData("earned a $2 million milestone; milestones of this kind are rare")]
    [InlineData("achieved two milestones in the year")]
    [InlineData("revenue of $4 million in the quarter")]
    public void APaymentForOneEventAndAMixedSumAreNoTotal(string text) => Wording.None(MilestoneRules.Rules, text);

    [Theory]
    [InlineData("The amendment increases the milestone payments ImmunoGen may receive by $6.5 million, to a maximum of $44 million.", "milestones 44000000")]
    [InlineData("Under the amendment, potential milestone payments are raised by $5 million to a total of $39 million.", "milestones 39000000")]
    [InlineData("The amendment increases the milestone payments ImmunoGen may receive by $6.5 million.")]
    [InlineData("By increasing its staff, Genentech could reach the milestones, worth $44 million in total, sooner.", "milestones 44000000")]
    [InlineData("Except for the foregoing upfront and milestone payments, ImmunoGen will not be entitled to receive any additional milestone payments or royalties.")]
    [InlineData("ImmunoGen is not eligible for milestone payments.")]
    [InlineData("ImmunoGen is not only eligible for research funding, it is also entitled to receive up to $44 million in milestone payments.", "milestones 44000000")]
    public void WhatATotalGrowsByIsNoneItself(string sentence, params string[] expected)
    {
        var (reading, _) = Written.Read("ImmunoGen, Inc. today announced an amendment of its license agreement with Genentech. " + sentence);

        Assert.Equal(expected, reading.Claims.Where(claim => claim.Property == Properties.Term.Type)
            .Select(claim => $"{claim.Value.Stored} {(reading.Claims.FirstOrDefault(amount => amount.Subject == claim.Subject && amount.Property == Properties.Term.Amount)?.Value as MoneyValue)?.Money.Amount:0}"));
    }

    [Theory]
    [InlineData("The approval of the drug [would trigger] a $5 million milestone payment", "deal.milestone.would")]
    [InlineData("[$5 million milestone payment upon] the start of Phase II testing", "deal.milestone.when")]
    [InlineData("additional milestone payments of [$5 million] each upon marketing approval in Europe and in Japan", "deal.milestone.each")]
    public void APaymentForAnEventToComeIsAMilestoneOfItsOwn(string marked, string rule) => Assert.Contains(MilestoneRules.Rules.Match(Marked.Sentence(marked).Sentence), match => match.Rule.Id == rule);

    [Theory]
    [InlineData("The [first milestone], worth [$2 million], is due soon", "deal.milestone.one")]
    [InlineData("a [milestone payment] of [$25 million] upon the start of the trial", "deal.milestone.of")]
    [InlineData("if all [milestones are met], ImmunoGen receives [up to] [$40 million]", "deal.milestones.met")]
    [InlineData("[up to] [$27 million] upon the [achievement of development goals]", "deal.milestones.goals")]
    [InlineData("[regulatory events] could bring [up to] [$90 million]", "deal.milestones.events")]
    [InlineData("payments of [up to] [$4 million] upon [regulatory] approval", "deal.milestones.on")]
    public void MilestonesAreReadByTheirEvents(string marked, string rule) => Wording.One(MilestoneRules.Rules, rule, marked, "type", "qualifier", "amount");

    [Theory]
    [InlineData("is entitled to receive [milestone payments] and royalties")]
    [InlineData("as well as potential regulatory [milestone payments]")]
    public void MilestonesWithoutAnAmountAreRead(string marked) => Wording.One(MilestoneRules.Rules, "deal.milestones.plain", marked, "type");

    [Theory]
    [InlineData("[$6 million upon approval] in Europe", "deal.milestone.upon")]
    [InlineData("ImmunoGen [would earn a milestone payment of $6 million]", "deal.milestone.would")]
    public void AnEventThatPaysIsAMilestone(string marked, string rule) => Wording.One(MilestoneRules.Rules, rule, marked);

    [Theory]
    [InlineData("is no longer entitled to milestone payments")]
    [InlineData("received a milestone payment of $2 million upon approval")]
    [InlineData("milestone payments, of which $20 million has been earned")]
    [InlineData("brings the milestone payments received by the Company to date to $3.0 million")]
    public void MilestonesEarnedOrForgoneAreNoTerm(string text) => Assert.DoesNotContain(MilestoneRules.Rules.Match(Marked.Sentence(text).Sentence), match => match.Has("amount") || text.StartsWith("is no", StringComparison.Ordinal));

    [Theory]
    [InlineData("has paid ImmunoGen $11 million in milestones")]
    [InlineData("collected $2 million in milestone payments")]
    public void MilestonesPaidAreNoTerm(string text) => Wording.None(MilestoneRules.Rules, text, "deal.milestones.in");

    [Theory]
    [InlineData("up to $60 million in development, regulatory and sales milestones", null)]
    [InlineData("up to $60 million in development and regulatory milestone payments", null)]
    [InlineData("up to $60 million in regulatory and commercial milestones", null)]
    [InlineData("up to $60 million in clinical development milestones", "development")]
    [InlineData("up to $60 million in sales milestones", "sales")]
    [InlineData("up to $60 million in regulatory milestone payments and royalties on sales", "regulatory")]
    public void MilestonesOfSeveralStagesAreOfNone(string sum, string? category)
    {
        var (reading, _) = Written.Read($"ImmunoGen, Inc. today announced that Bayer has taken an exclusive license. ImmunoGen may earn {sum}.");

        Assert.Equal(category, reading.Claims.FirstOrDefault(claim => claim.Property == Properties.Term.Category)?.Value.Stored);
    }

    [Fact]
    public void MilestonesOfTwoStagesToldRespectivelyAreTwo() =>
        Assert.Equal([60000000m, 90000000m], MilestoneRules.Rules.Match(Marked.Sentence("is eligible for development and sales milestones of up to $60 million and $90 million, respectively").Sentence)
            .Where(match => match.Rule.Id == "deal.milestones.pair").Select(match => match.MentionOf("amount")!.Money!.Amount));
}
