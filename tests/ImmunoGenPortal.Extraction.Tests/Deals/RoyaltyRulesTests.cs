using ImmunoGenPortal.Extraction.Deals;
using ImmunoGenPortal.Extraction.Tests.Support;

namespace ImmunoGenPortal.Extraction.Tests.Deals;

public class RoyaltyRulesTests
{
    [Theory]
    [InlineData("plus [royalties] on the [sales] of any product")]
    [InlineData("[royalty\npayments] based on worldwide [net sales]")]
    [InlineData("[a royalty] on [net  sales] of Kadcyla®")]
    public void RoyaltiesOnSalesAreRead(string marked) => Wording.One(RoyaltyRules.Rules, "deal.royalty.sales", marked, "type", "base");

    [Theory]
    [InlineData("milestones and [royalties] should a product reach the market")]
    [InlineData("as well as tiered [royalties], if there are any")]
    [InlineData("the agreement includes\n[royalty payments]")]
    public void RoyaltiesByThemselvesAreRead(string marked)
    {
        var match = Wording.One(RoyaltyRules.Rules, "deal.royalty.plain", marked, "type");

        Assert.Equal(0.85, match.Rule.Confidence);
    }

    [Theory]
    [InlineData("[royalties] between [10%] and [20%] on Lilly's [net sales]")]
    [InlineData("[royalties] of [4%] to [7%] on commercial [sales]")]
    public void ARangeOfRoyaltiesHasWhatItIsCountedOn(string marked) => Wording.One(RoyaltyRules.Rules, "deal.royalty.range", marked, "type", "low", "high", "base");

    [Theory]
    [InlineData("agreed to sell its rights to receive royalty payments")]
    [InlineData("the sale of future royalties on net sales")]
    [InlineData("a non-cash interest expense with royalty payments")]
    [InlineData("a license with no royalties on sales")]
    [InlineData("without royalty payments on net sales")]
    [InlineData("royalties have been discussed")]
    [InlineData("the sums and royalties of the 2006 agreement do not change")]
    public void RoyaltiesSoldOrDeniedAreNoTerm(string text) => Wording.None(RoyaltyRules.Rules, text);

    [Theory]
    [InlineData("[royalties] that begin at [3%] and reach [9%] of sales", 3, 9)]
    [InlineData("[royalties] ranging from [4] to [8 percent] of sales", 4, 8)]
    [InlineData("[royalties], with the rate starting at [4 percent] and rising to [7 percent]", 4, 7)]
    [InlineData("receives [3%] to [5%] tiered [royalties]", 3, 5)]
    public void ARangeOfRoyaltiesIsReadHoweverItIsTold(string marked, int low, int high)
    {
        var match = Wording.One(RoyaltyRules.Rules, "deal.royalty.range", marked, "type", "low", "lowCount", "high");

        Assert.Equal((low, high), ((match.MentionOf("low") ?? match.MentionOf("lowCount"))!.Number, match.MentionOf("high")!.Number));
    }

    [Theory]
    [InlineData("will receive 100% of the royalties until then")]
    [InlineData("non-cash royalty income")]
    public void RoyaltiesThatComeInAreNoTerm(string text) => Wording.None(RoyaltyRules.Rules, text);

    [Theory]
    [InlineData("$2 million for [each license]", "deal.per.license")]
    [InlineData("under [every one of the three licenses]", "deal.per.license")]
    [InlineData("two licenses, paying $1 million for [each]", "deal.per.license")]
    [InlineData("for [each of the compounds]", "deal.per.product")]
    [InlineData("a fee per [licensed target]", "deal.per.license")]
    [InlineData("payments for\n[every target]", "deal.per.target")]
    [InlineData("milestones per [product]", "deal.per.product")]
    [InlineData("up to $30 million per [therapeutic target]", "deal.per.target")]
    [InlineData("On a per [target] basis, ImmunoGen may receive $30 million", "deal.per.target")]
    [InlineData("[Each of the 2009 licenses] brought a payment", "deal.per.license")]
    [InlineData("six licenses, [each of which] carries milestone payments", "deal.per.license")]
    [InlineData("royalties for [each compound]", "deal.per.product")]
    [InlineData("[Each such license] could bring ImmunoGen milestone payments of $41 million", "deal.per.license")]
    public void WhatAPaymentIsCountedForIsRead(string marked, string rule) => Wording.One(TermUnits.Rules, rule, marked, "per");

    [Theory]
    [InlineData("is looking for partners")]
    [InlineData("each target has been studied")]
    [InlineData("products for patients")]
    [InlineData("Such a license would last for years")]
    public void OtherThingsAreNoUnit(string text) => Wording.None(TermUnits.Rules, text);
}
