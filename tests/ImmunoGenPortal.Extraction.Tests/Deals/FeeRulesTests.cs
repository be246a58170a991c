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
    public void ASumOverSeveralKindsIsATotal(string marked) => Wording.One(FeeRules.Totals, "deal.total-value", marked, "qualifier", "amount", "type");

    [Theory]
    [InlineData("receives a $1 million upfront payment and milestone payments potentially totaling $34 million")]
    [InlineData("an upfront payment of $20 million and milestone payments of up to $80 million")]
    [InlineData("milestone payments of up to $80 million")]
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
    public void AFeeIsReadByItsName(string marked, string rule) => Wording.One(FeeRules.Rules, rule, marked, "amount", "type");

    [Theory]
    [InlineData("general and administrative expenses of $5 million for options")]
    [InlineData("a $5 million milestone payment")]
    [InlineData("$20 million upfront")]
    public void OtherSumsAreNoFee(string text) => Wording.None(FeeRules.Rules, text);
}
