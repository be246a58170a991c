using ImmunoGenPortal.Extraction.Deals;
using ImmunoGenPortal.Extraction.Tests.Support;

namespace ImmunoGenPortal.Extraction.Tests.Deals;

public class FeeRulesTests
{
    [Theory]
    [InlineData("[upfront and milestone payments] totaling [up to] [$90 million]")]
    [InlineData("may receive [more than] [$40 million] in [upfront and milestone payments]")]
    [InlineData("[$1.7 billion] in potential [exercise fees and milestone payments]")]
    [InlineData("a [total potential value] of [up to] [$300 million]")]
    [InlineData("[Upfront and milestone payments] under the agreement [could reach] [$300 million]")]
    [InlineData("[Upfront and milestone payments] that ImmunoGen is entitled to earn [could total] [$32 million] per target")]
    public void ASumOverSeveralKindsIsATotal(string marked) => Wording.One(FeeRules.Totals, "deal.total-value", marked, "qualifier", "amount", "type");

    [Theory]
    [InlineData("receives a $1 million upfront payment and milestone payments potentially totaling $34 million")]
    [InlineData("an upfront payment of $20 million and milestone payments of up to $80 million")]
    [InlineData("milestone payments of up to $80 million")]
    [InlineData("in return for an upfront payment and development milestones of up to $140 million plus royalties")]
    public void SumsToldApartAreNoTotal(string text) => Wording.None(FeeRules.Totals, text);

    [Theory]
    [InlineData("will pay [$5 million] in [technology access fee] payments", "deal.access-fee")]
    [InlineData("a [technology access fee] of [$2 million]", "deal.access-fee")]
    [InlineData("an [option fee] of [$3 million]", "deal.option-fee")]
    [InlineData("pays a [$30 million] [option exercise fee]", "deal.exercise-fee")]
    [InlineData("a [$250,000] [extension fee]", "deal.extension-fee")]
    [InlineData("[$10 million] in [research funding]", "deal.research-funding")]
    [InlineData("a [$15 million] [equity investment]", "deal.equity")]
    [InlineData("bought [$15 million] of ImmunoGen common [stock]", "deal.equity")]
    [InlineData("for a gross [purchase price] of [$200 million]", "deal.purchase-price")]
    [InlineData("the [fee to exercise the option] is [$4 million]", "deal.exercise-fee")]
    [InlineData("may [opt in] at that time for a fee of [$2.5 million]", "deal.exercise-fee")]
    [InlineData("[$2 million] each time Lilly [exercises] one", "deal.exercise-fee")]
    [InlineData("[To exercise] it, Bayer would owe a fee of [$9 million]", "deal.exercise-fee")]
    [InlineData("Takeda paid [$600,000] for two [options]", "deal.option-fee")]
    [InlineData("Takeda gained an [option] to obtain access to the technology, in return for a payment of [$500,000] to ImmunoGen", "deal.option-fee")]
    [InlineData("Takeda was granted an [option] to a second license in exchange for [$2 million]", "deal.option-fee")]
    [InlineData("ImmunoGen granted Takeda an [option] on two more targets in consideration for a fee of [$1 million]", "deal.option-fee")]
    [InlineData("[Exercise of this option] by August 31 would require the payment of a further [$3.5 million]", "deal.exercise-fee")]
    [InlineData("[exercising it] would cost a further [$5 million]", "deal.exercise-fee")]
    [InlineData("If Takeda [exercises] the option, it will pay another [$4 million]", "deal.exercise-fee")]
    [InlineData("granted Takeda an [option] on the target for a fee of [$300,000]", "deal.option-fee")]
    [InlineData("Bayer paid a [$2 million] [fee] to extend its agreement for three years", "deal.extension-fee")]
    [InlineData("Bayer is paying [$2 million] [to renew] its right to test", "deal.extension-fee")]
    [InlineData("Bayer may prolong the agreement upon [payment of] [$2 million]", "deal.extension-fee")]
    [InlineData("will provide [$9 million] of [research] over three years", "deal.research-funding")]
    [InlineData("[$30 million] over six years to [support development]", "deal.research-funding")]
    [InlineData("bought preferred [stock] for a total of [$4 million]", "deal.equity")]
    [InlineData("receives upfront and [option] fees of $20 million and [$5 million], respectively", "deal.option-fee")]
    [InlineData("receives [upfront] and option fees of [$20 million] and $5 million, respectively", "deal.paired.upfront")]
    [InlineData("paid a [$2 million] technology access fee for the [renewal]", "deal.extension-fee")]
    public void AFeeIsReadByItsName(string marked, string rule) => Wording.One(FeeRules.Rules, rule, marked, "amount", "type");

    [Theory]
    [InlineData("general and administrative expenses of $5 million for options")]
    [InlineData("a $5 million milestone payment")]
    [InlineData("$20 million upfront")]
    public void OtherSumsAreNoFee(string text) => Wording.None(FeeRules.Rules, text);
}
