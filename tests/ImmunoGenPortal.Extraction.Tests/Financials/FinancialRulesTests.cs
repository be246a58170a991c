using ImmunoGenPortal.Extraction.Financials;
using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Financials;

public class FinancialRulesTests
{
    [Theory]
    [InlineData("The Company reported a net loss of $8.1 million, or $0.12 per basic and diluted share, compared to a net loss of $7.7 million, or $0.11 per share, a year ago.", "net-loss 8100000, net-loss 7700000")]
    [InlineData("Revenues for the quarter were $4.4 million, compared with $3.9 million in the year before.", "revenue 4400000, revenue 3900000")]
    [InlineData("Total revenues increased to $1.4 million from $300,000.", "revenue 1400000, revenue 300000")]
    [InlineData("Revenues for fiscal 2012 were $35.1 million; those for fiscal 2011 were $16.2 million.", "revenue 35100000, revenue 16200000")]
    [InlineData("Research and development expenses were $18.6 million, compared to $18.9 million then.", "rd-expense 18600000, rd-expense 18900000")]
    [InlineData("Research and development expenses accounted for $8.5 million of the total, compared to $6.7 million.", "rd-expense 8500000, rd-expense 6700000")]
    [InlineData("R&D spending fell by $1.5 million to $9.0 million.", "rd-expense 9000000")]
    [InlineData("General and administrative expenses increased to $5.6 million from $4.9 million.", "ga-expense 5600000, ga-expense 4900000")]
    [InlineData("Operating expenses were $20.0 million and include research and development expenses of $15.0 million.", "operating-expenses 20000000, rd-expense 15000000")]
    [InlineData("It had approximately $205.0 million in cash and cash equivalents, compared with $160.9 million in June.", "cash 205000000, cash 160900000")]
    [InlineData("It had about $69.8 million in cash and cash equivalents, versus $78.1 million in June.", "cash 69800000, cash 78100000")]
    [InlineData("ImmunoGen had $5 million in cash. It had $7 million a year before.", "cash 5000000, cash 7000000")]
    [InlineData("Revenues were $9 million. This is an increase of $2 million from the $7 million of last year.", "revenue 9000000, revenue 7000000")]
    [InlineData("For the half-year, revenues were $18.5 million and $15.4 million in 2007 and 2006, respectively.", "revenue 18500000, revenue 15400000")]
    [InlineData("ImmunoGen lost $2.2 million, against a loss of $3.7 million in the prior year.", "net-loss 2200000, net-loss 3700000")]
    [InlineData("Revenues, which derive from fees and interest, were $0.7 million.", "revenue 700000")]
    [InlineData("The net loss was $51.3 million on revenues of $30.4 million; for the nine months before, it was $53.7 million.", "net-loss 51300000, revenue 30400000, net-loss 53700000")]
    [InlineData("Research and development 1,886,340 1,342,109 3,570,275 General and administrative 646,752 498,317 Net earnings to common stockholders $ 105,318 $ 1,855,022", "")]
    public void AFigureAndTheOneBeforeItAreRead(string body, string figures) => Assert.Equal(figures, Figures(body));

    [Theory]
    [InlineData("ImmunoGen ended the year with $61 million in cash and marketable securities.", "cash 61000000")]
    [InlineData("Cash and marketable securities totaled $61 million.", "cash 61000000")]
    [InlineData("With the offering completed, cash and marketable securities exceeded $158 million.", "cash 158000000")]
    [InlineData("It had net income of $2.1 million.", "net-income 2100000")]
    [InlineData("The Company expects its cash and cash equivalents at year-end to be between $190 million and $194 million.", "guidance-cash 190000000, guidance-cash 194000000")]
    [InlineData("ImmunoGen continues to project that it will close fiscal 2010 with about $39 million in cash.", "guidance-cash 39000000")]
    [InlineData("ImmunoGen had $40 million in cash, and expects to end the fiscal year with between $25 million and $28 million.", "cash 40000000, guidance-cash 25000000, guidance-cash 28000000")]
    [InlineData("Its existing cash of $190 million is expected to last until 2021.", "cash 190000000")]
    [InlineData("It expects revenues to be between $40 million and $42 million.", "guidance-revenue 40000000, guidance-revenue 42000000")]
    [InlineData("Gross proceeds to ImmunoGen from the offering, before deducting underwriting discounts and offering expenses, totaled $295.7 million.", "offering-proceeds 295700000")]
    [InlineData("Gross proceeds from the offering, before deduction of the underwriting discounts and estimated expenses, are anticipated to be $93.0 million, excluding any option.", "offering-proceeds 93000000")]
    [InlineData("The gross proceeds from the offering, before discounts and commissions and other expenses, are expected to be $93.0 million.", "offering-proceeds 93000000")]
    [InlineData("The gross proceeds are expected to be approximately $80.5 million, before other offering expenses estimated at $4.2 million.", "offering-proceeds 80500000")]
    [InlineData("The gross proceeds from the offering are expected to be approximately $68.0 million.", "offering-proceeds 68000000")]
    [InlineData("ImmunoGen completed the sale of $100 million of convertible senior notes.", "offering-proceeds 100000000")]
    [InlineData("ImmunoGen placed ten million shares, raising $37.5 million.", "offering-proceeds 37500000")]
    [InlineData("ImmunoGen expects to report that it ended 2018 with approximately $262 million in cash and cash equivalents.", "cash 262000000")]
    [InlineData("In the six months ended on that date it lost $10.9 million, compared with $17.4 million a year before.", "net-loss 10900000, net-loss 17400000")]
    [InlineData("Total revenues were $41.1 million and $109.0 million for the quarter and year ended December 31, 2022, respectively, compared with $28.3 million and $69.9 million a year before.", "revenue 41100000, revenue 109000000, revenue 28300000, revenue 69900000")]
    [InlineData("Net proceeds, after underwriting discounts and commissions and expenses, will be approximately $65.4 million.", "offering-proceeds 65400000")]
    [InlineData("The sale is expected to result in $91.8 million net proceeds to ImmunoGen, or $105.6 million if the option is exercised in full.", "offering-proceeds 91800000")]
    [InlineData("ImmunoGen announced the pricing of $95 million aggregate principal amount of its 4.25% convertible senior notes.", "offering-proceeds 95000000")]
    [InlineData("ImmunoGen now expects:\n\n• revenues between $45 million and $50 million; and\n• operating expenses between $320 million and $335 million.\n\nIt had revenues of $9 million.", "guidance-revenue 45000000, guidance-revenue 50000000, guidance-operating-expenses 320000000, guidance-operating-expenses 335000000, revenue 9000000")]
    [InlineData("The sale is expected to net $61 million.", "offering-proceeds 61000000")]
    [InlineData("Once estimated costs are taken away, ImmunoGen looks to keep roughly $17.6 million.", "offering-proceeds 17600000")]
    [InlineData("The Company has forecast that it will have between $21 million and $24 million at June 30, 2014.", "guidance-cash 21000000, guidance-cash 24000000")]
    [InlineData("ImmunoGen expects to have between $31 million and $33 million in cash at June 30, 2014.", "guidance-cash 31000000, guidance-cash 33000000")]
    [InlineData("Its projection of $14 million to $15 million in cash at year-end stands.", "guidance-cash 14000000, guidance-cash 15000000")]
    [InlineData("Cash at the end of the year is expected to be $44 to $48 million.", "guidance-cash 44000000, guidance-cash 48000000")]
    [InlineData("It projects revenues of $12-$13 million and a net loss of $31-$34 million.", "guidance-revenue 12000000, guidance-revenue 13000000, guidance-net-loss 31000000, guidance-net-loss 34000000")]
    [InlineData("It expects to have cash and cash equivalents in excess of $410 million at December 31, 2023.", "guidance-cash 410000000")]
    [InlineData("Net proceeds to the Company, after discounts and commissions and other expenses, are approximately $31.5 million.", "offering-proceeds 31500000")]
    [InlineData("In May, the Company received an additional $2.5 million from the sale of preferred stock to an investor.", "offering-proceeds 2500000")]
    [InlineData("The $27.5 million that we raised in the offering last fall will last into 2015.", "offering-proceeds 27500000")]
    [InlineData("The net loss for the quarter was $2.2 million. In the quarter ended March 31, 2000 it was $2.8 million.", "net-loss 2200000, net-loss 2800000")]
    [InlineData("Included in total operating expenses was research and development expense totaling $4.1 million, as compared to research and development expense of $2.5 million last year.", "rd-expense 4100000, rd-expense 2500000")]
    [InlineData("Q1 revenue $28.5 million versus $19.7 million.", "revenue 28500000, revenue 19700000")]
    [InlineData("The total gross proceeds of the offering (before deducting underwriting discounts and offering fees) was $295.7 million.", "offering-proceeds 295700000")]
    [InlineData("Proceeds to ImmunoGen from the offering, net of estimated expenses, are expected to be approximately $24.7 million.", "offering-proceeds 24700000")]
    [InlineData("That would give it $74 million to $77 million in cash and marketable securities at June 30, 2011.", "guidance-cash 74000000, guidance-cash 77000000")]
    [InlineData("Net loss including the cumulative effect of a change in accounting principle for the six months ended December 31, 2000 was $10.2 million.", "net-loss 10200000")]
    [InlineData("It expects revenues of $60 million, up from $41.2 million last year.", "guidance-revenue 60000000, revenue 41200000")]
    [InlineData("Net loss attributable to common stockholders for the fourth quarter of 2004 was $10.6 million, compared to $5.6 million for the same period in 2003.", "net-loss 10600000, net-loss 5600000")]
    public void AFigureIsRead(string body, string figures) => Assert.Equal(figures, Figures(body));

    [Theory]
    [InlineData("The net loss was $0.34 per share.")]
    [InlineData("It sold notes convertible at a price of $60,000 per share.")]
    [InlineData("Cash used in operations was $50.1 million.")]
    [InlineData("Royalty revenue was $5.1 million.")]
    [InlineData("Research and development support fees were $2.1 million.")]
    [InlineData("The revenues include $5 million of milestone payments.")]
    [InlineData("Lilly made a $40 million cash payment upfront.")]
    [InlineData("HCR will pay $185 million in cash for the royalties.")]
    [InlineData("Menarini pays ImmunoGen a purchase price of $16 million in cash.")]
    [InlineData("The buyer acquires it for $16 million in cash.")]
    [InlineData("ImmunoGen receives $16 million in cash for the product.")]
    [InlineData("The fund is paying $58 million in cash.")]
    [InlineData("It expects net cash use of $9 million to $11 million.")]
    [InlineData("The Company used only $1,450,000 of cash in operations.")]
    [InlineData("The Company used $8.3 million of cash in operations, in line with a use of cash of $9 to $11 million.")]
    [InlineData("Amgen had revenues of $15 billion.")]
    [InlineData("Cash and cash equivalents $ 193,812 $ 160,938")]
    [InlineData("The net loss includes a non-cash charge of $2.1 million.")]
    [InlineData("The potential milestones have been raised from $150 million to $171 million for each target.")]
    [InlineData("The limit was raised to $20 million.")]
    [InlineData("It raised the milestones to $20 million.")]
    [InlineData("It received a further $2 million from the sale of a building.")]
    [InlineData("With this step ImmunoGen has received $2.0 million in cash from its partner.")]
    [InlineData("ImmunoGen has the right, at its own discretion, to sell up to $5 million of its common stock to its partner.")]
    [InlineData("ImmunoGen may sell $3 million of new common shares to its partner.")]
    [InlineData("License fees include $4.8 million of cash royalty revenues for the quarter.")]
    [InlineData("Also included in revenues for the three-month period ended March 31, 2001 was $562,000 of reimbursements.")]
    [InlineData("The Company used only $1,612,000 of cash in operations in the quarter and $1,591,000 of cash for the nine months then ended.")]
    [InlineData("AbbVie announced an agreement to buy ImmunoGen in a cash deal valued at $10.1 billion.")]
    [InlineData("The 2022 figure included $2.6 million in Elahere revenue in the fourth quarter.")]
    [InlineData("Revenues: Development fees $104,000 $86,000")]
    public void OtherSumsAreNoFigures(string body) => Assert.Equal("", Figures(body));

    [Fact]
    public void APeriodIsKeptWithItsFigure()
    {
        var (reading, evidence) = Written.Read("Revenues for the [quarter ended March 31, 2013] were $4.4 million.");

        var period = Assert.Single(reading.Claims, claim => claim.Property == Properties.Financial.Period);
        Assert.Equal("quarter ended 2013-03-31", period.Value.Stored);
        Assert.Equal(evidence, period.Evidence);
    }

    [Fact]
    public void EachFigureHasThePeriodBesideIt()
    {
        var (reading, evidence) = Written.Read("Cash was $5.7 million, compared to $7.8 million [at June 30, 2012].");

        var period = Assert.Single(reading.Claims, claim => claim.Property == Properties.Financial.Period);
        Assert.Equal(evidence, period.Evidence);
        Assert.Equal("7800000 USD", reading.Claims.Single(claim => claim.Subject == period.Subject && claim.Property == Properties.Financial.Amount).Value.Stored);
    }

    [Theory]
    [InlineData("ImmunoGen expects operating expenses between $200 million and $205 million; and cash and cash equivalents [at December 31, 2018] to be between $140 million and $145 million.", "guidance-cash")]
    [InlineData("The net loss was $5.7 million, and cash [at June 30, 2012] was $7.8 million.", "cash")]
    public void ATimeBehindTheNameOfAFigureIsThatFigures(string body, string item)
    {
        var (reading, _) = Written.Read(body);

        Assert.All(reading.Claims.Where(claim => claim.Property == Properties.Financial.Period), period => Assert.Equal(item, reading.Stored(period.Subject, Properties.Financial.Item)));
    }

    [Theory]
    [InlineData("Revenue for the three months ended September 30, 2002 was $2.3 million, compared with $1.1 million for the same period last year.", "quarter ended 2002-09-30", "quarter ended 2001-09-30")]
    [InlineData("Total revenues in the fourth quarter and year ended December 31, 2019, were $44.9 million and $82.3 million, respectively.", "quarter ended 2019-12-31", "year ended 2019-12-31")]
    [InlineData("Research and development expenses increased to $7.2 million in the nine months ended March 31, 2002.", "nine months ended 2002-03-31")]
    [InlineData("Revenue for the five months ended September 30, 2002 was $2.3 million, compared with $1.1 million for the same period last year.")]
    public void AFigureHasTheSpanOfTimeThatItIsOf(string body, params string[] periods) =>
        Assert.Equal(periods, Written.Read(body).Reading.Claims.Where(claim => claim.Property == Properties.Financial.Period).Select(claim => claim.Value.Stored));

    [Fact]
    public void TwoSumsOfOneKindHaveEachTheDayBehindIt()
    {
        var (reading, _) = Written.Read("ImmunoGen had $212.3 million in cash and cash equivalents as of December 31, 2015, compared with $278.1 million as of June 30, 2015.");

        Assert.Equal(["212300000 2015-12-31", "278100000 2015-06-30"], reading.Claims.Where(claim => claim.Property == Properties.Financial.Amount)
            .Select(claim => $"{((MoneyValue)claim.Value).Money.Amount:0} {reading.Stored(claim.Subject, Properties.Financial.Period)}"));
    }

    private static string Figures(string body) =>
        string.Join(", ", Written.Read(body).Reading.Claims.Where(claim => claim.Subject.Kind == SubjectKind.Financial).GroupBy(claim => claim.Subject.Key)
            .Select(figure => $"{figure.First(claim => claim.Property == Properties.Financial.Item).Value.Stored} {((MoneyValue)figure.First(claim => claim.Property == Properties.Financial.Amount).Value).Money.Amount:0}"));
}
