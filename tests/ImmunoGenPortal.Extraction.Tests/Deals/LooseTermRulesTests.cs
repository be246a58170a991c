using ImmunoGenPortal.Extraction.Deals;
using ImmunoGenPortal.Extraction.Tests.Support;

namespace ImmunoGenPortal.Extraction.Tests.Deals;

public class LooseTermRulesTests
{
    [Theory]
    [InlineData("Bayer took an exclusive license, for which it paid [$2 million]", "deal.loose.upfront")]
    [InlineData("obtained rights to two targets, paying [$3 million]", "deal.loose.upfront")]
    [InlineData("paid ImmunoGen [$400,000] in May when it licensed the target", "deal.loose.upfront")]
    [InlineData("granted an option to Bayer, for which it received [$100,000]", "deal.loose.option-fee")]
    [InlineData("Amgen extended its access for two years for a fee of [$500,000]", "deal.loose.extension-fee")]
    [InlineData("acquired exclusive rights to IMGN901 in Japan, for a rare disease, and paid [$1.5 million]", "deal.loose.upfront")]
    [InlineData("licensed the rights to one target and paid ImmunoGen [$2 million]", "deal.loose.upfront")]
    [InlineData("Bayer paid [$750,000] for it", "deal.loose.upfront")]
    [InlineData("a license to one target followed, with a payment of [$1 million] to ImmunoGen", "deal.loose.upfront")]
    [InlineData("Takeda exercised its option to license a third target in May, paying ImmunoGen a fee of [$8.6 million]", "deal.loose.exercise-fee")]
    [InlineData("Lilly exercises an option, paying [$2 million]", "deal.loose.exercise-fee")]
    public void AFeeIsReadByWhatItIsPaidFor(string marked, string rule) => Wording.One(LooseTermRules.Fees, rule, marked, "amount");

    [Theory]
    [InlineData("[$750,000] becomes payable when the trial begins", "deal.loose.milestone")]
    [InlineData("a further [$6 million] would fall due when a trial starts", "deal.loose.milestone")]
    [InlineData("will receive [$4 million] as soon as the transfer is complete", "deal.loose.milestone")]
    [InlineData("Treatment of the first patient would bring ImmunoGen [$2 million]", "deal.loose.milestone")]
    [InlineData("would receive another [$4 million] once the process has been handed over", "deal.loose.milestone")]
    public void AMilestoneIsReadByItsCondition(string marked, string rule) => Wording.One(LooseTermRules.Milestones, rule, marked, "amount");

    [Theory]
    [InlineData("the license could bring royalties and, if it succeeds, $3 million for which all hope")]
    [InlineData("took a license in a year of $2 million revenue")]
    [InlineData("bought a house for $2 million")]
    [InlineData("acquired rights to the building and, if it is let, will have paid $2 million")]
    [InlineData("exercised caution in a year, paying $2 million for it")]
    public void OtherAmountsAreNoFees(string text) => Wording.None(LooseTermRules.Fees, text);

    [Theory]
    [InlineData("received $2 million when the trial began")]
    [InlineData("would receive $2 million upon signing")]
    [InlineData("net loss was $3 million")]
    [InlineData("pays a further $400,000 when it exercises that option")]
    public void AmountsReceivedOrDueAtSigningAreNoMilestones(string text) => Wording.None(LooseTermRules.Milestones, text);
}
