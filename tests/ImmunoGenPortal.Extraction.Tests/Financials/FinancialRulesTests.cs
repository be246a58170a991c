using ImmunoGenPortal.Extraction.Financials;
using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Financials;

public class FinancialRulesTests
{
    [Theory]
    [InlineData("The Company reported a net loss of [$8.1 million], or $0.12 per basic and diluted share, compared to a net loss of [$7.7 million], or $0.11 per share, a year ago.", "financial.net-loss")]
    [InlineData("Revenues for the quarter were [$4.4 million], compared with [$3.9 million] in the year before.", "financial.revenue")]
    [InlineData("Total revenues increased to [$1.4 million] from [$300,000].", "financial.revenue")]
    [InlineData("Research and development expenses were [$18.6 million], compared to [$18.9 million] then.", "financial.rd-expense")]
    [InlineData("General and administrative expenses increased to [$5.6 million] from [$4.9 million].", "financial.ga-expense")]
    [InlineData("It had approximately [$205.0 million] in cash and cash equivalents, compared with [$160.9 million] in June.", "financial.cash")]
    public void AFigureAndTheOneBeforeItAreRead(string marked, string rule) => Wording.One(FinancialRules.Rules, rule, marked, "amount", "second");

    [Theory]
    [InlineData("ended the year with [$61 million] in cash and marketable securities", "financial.cash")]
    [InlineData("Cash and marketable securities totaled [$61 million]", "financial.cash")]
    [InlineData("net income of [$2.1 million]", "financial.net-income")]
    [InlineData("The Company expects its cash and cash equivalents at year-end to be between [$190 million] and $194 million", "financial.guidance-cash")]
    [InlineData("It expects revenues to be between [$40 million] and $42 million", "financial.guidance-revenue")]
    [InlineData("The gross proceeds from the offering are expected to be approximately [$68.0 million]", "financial.offering-proceeds")]
    [InlineData("completed the sale of [$100 million] of convertible senior notes", "financial.offering-proceeds")]
    public void AFigureIsRead(string marked, string rule) => Wording.One(FinancialRules.Rules, rule, marked, "amount");

    [Theory]
    [InlineData("a net loss per share of $0.34 per share")]
    [InlineData("Cash used in operations was $50.1 million")]
    [InlineData("Royalty revenue was $5.1 million")]
    [InlineData("Research and development support fees were $2.1 million")]
    [InlineData("The revenues include $5 million of milestone payments")]
    [InlineData("a $40 million cash payment upfront")]
    public void OtherSumsAreNoFigures(string text) => Wording.None(FinancialRules.Rules, text);

    [Fact]
    public void APeriodIsKeptWithItsFigure()
    {
        var (reading, evidence) = Written.Read("Revenues for the [quarter ended March 31, 2013] were $4.4 million.");

        var period = Assert.Single(reading.Claims, claim => claim.Property == Properties.Financial.Period);
        Assert.Equal("quarter ended 2013-03-31", period.Value.Stored);
        Assert.Equal(evidence, period.Evidence);
    }
}
