using ImmunoGenPortal.Extraction.Deals;
using ImmunoGenPortal.Extraction.Tests.Support;

namespace ImmunoGenPortal.Extraction.Tests.Deals;

public class SaleRulesTests
{
    [Theory]
    [InlineData("will pay the Company [$90 million] in cash for the right to receive royalties", "deal.price.royalties")]
    [InlineData("a one-time payment of [$65 million]", "deal.price.cash")]
    [InlineData("receives [$65 million] upfront", "deal.price.upfront")]
    [InlineData("sells its royalty stream for [$80 million]", "deal.price.for")]
    [InlineData("and the remainder to OMERS in January 2019 for [$65 million]", "deal.price.rest")]
    [InlineData("sold the right to receive royalty revenue on sales of Kadcyla for [$200 million]", "deal.price.for")]
    [InlineData("sold its rights to receive royalties on sales, until an agreed amount has been paid, to OMERS for [$200 million]", "deal.price.for")]
    [InlineData("In March 2011, ImmunoGen announced a [$70 million] royalty transaction", "deal.price.transaction")]
    [InlineData("ImmunoGen sold Kadcyla royalties to OMERS for gross proceeds of [$200 million]", "deal.price.sold")]
    [InlineData("sold the right to receive royalties on Kadcyla to OMERS in a [$200 million] non-dilutive transaction", "deal.price.sold")]
    [InlineData("the sale of its royalties to OMERS through a [$70 million] financing", "deal.price.sold")]
    public void ThePriceOfRoyaltiesIsRead(string marked, string rule) => Wording.One(SaleRules.Prices, rule, marked, "amount");

    [Theory]
    [InlineData("until it has received a cash payment of $90 million")]
    [InlineData("receives an additional $20 million upfront")]
    [InlineData("royalties of $20 million")]
    [InlineData("royalty revenue of $20 million")]
    [InlineData("royalties until a total of $260 million has been paid")]
    [InlineData("sold more Kadcyla in the quarter, and royalties grew to $20 million in a good market")]
    public void WhatRoyaltiesBringIsNoPrice(string text) => Wording.None(SaleRules.Prices, text);
}
