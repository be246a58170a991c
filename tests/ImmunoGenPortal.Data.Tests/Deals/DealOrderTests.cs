using ImmunoGenPortal.Data.Deals;
using ImmunoGenPortal.Data.Model;

namespace ImmunoGenPortal.Data.Tests.Deals;

public sealed class DealOrderTests
{
    private static readonly ListedDeal Small = Deal(1, 10, "Amgen", "2009", 1m);
    private static readonly ListedDeal Large = Deal(2, 20, "Novartis", "2010-10-11", 45m);
    private static readonly ListedDeal Silent = Deal(3, 10, "Amgen", "2012-12-19", null);
    private static readonly ListedDeal Undated = Deal(4, 30, "Lilly", null, 7.5m);

    [Theory]
    [InlineData(DealColumn.Upfront, true, new[] { 2, 4, 1, 3 })]
    [InlineData(DealColumn.Upfront, false, new[] { 1, 4, 2, 3 })]
    [InlineData(DealColumn.Date, true, new[] { 3, 2, 1, 4 })]
    [InlineData(DealColumn.Date, false, new[] { 1, 2, 3, 4 })]
    [InlineData(DealColumn.Partner, false, new[] { 3, 1, 4, 2 })]
    [InlineData(DealColumn.Agreement, true, new[] { 1, 3, 2, 4 })]
    public void WhatStatesNothingStandsLastEitherWay(DealColumn column, bool isDescending, int[] expected)
    {
        var ordered = new DealOrder(column, isDescending).Sort([Small, Large, Silent, Undated]);

        Assert.Equal(expected, ordered.Select(deal => deal.Id));
    }

    [Fact]
    public void TheMedianIsOfThoseThatDiscloseAndOfOneCurrency()
    {
        var summary = DealSummary.Of([Small, Large, Silent, Undated, Deal(5, 40, "Biotest", "2006", 2m, "EUR")]);

        var upfront = summary.Measures.Single(measure => measure.Measure == "upfront");
        Assert.Equal((5, 4, 4), (summary.Deals, upfront.Told, upfront.Disclosed));
        Assert.Equal([("USD", 3, 1m, 7.5m, 45m), ("EUR", 1, 2m, 2m, 2m)], upfront.Spreads.Select(spread => (spread.Currency, spread.Deals, spread.Least.Amount, spread.Median.Amount, spread.Most.Amount)));
    }

    [Theory]
    [InlineData(1_000_000, null, 0)]
    [InlineData(40, null, 1)]
    [InlineData(2, "EUR", 1)]
    [InlineData(2, "USD", 2)]
    public void ALeastAmountIsOfTheCurrencyAskedForElseInDollars(int least, string? currency, int expected)
    {
        var filter = new DealFilter { MinUpfront = least, Currencies = currency is null ? [] : [currency] };

        Assert.Equal(expected, new[] { Small, Large, Silent, Undated, Deal(5, 40, "Biotest", "2006", 2m, "EUR") }.Count(deal => filter.Unmet(deal, null, null) == 0));
    }

    private static ListedDeal Deal(int id, int agreement, string partner, string? date, decimal? upfront, string currency = "USD")
    {
        var grant = new Grant
        {
            Id = id,
            Key = $"k{id}",
            Slug = $"s{id}",
            Kind = "license",
            Date = date,
            AgreementId = agreement,
            Agreement = new Agreement { Key = "a", Slug = "a", Partner = new Organisation { Key = partner, Slug = partner, Name = partner } },
        };
        if (upfront is { } amount)
        {
            grant.Terms.Add(new Term { Type = "upfront", Amount = amount, Currency = currency });
        }

        return new ListedDeal(grant, Array.Empty<string>().ToLookup(_ => 0));
    }
}
