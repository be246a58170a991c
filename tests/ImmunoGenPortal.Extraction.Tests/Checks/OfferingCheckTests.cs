using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Checks;

public sealed class OfferingCheckTests
{
    private static List<Check> Of(string sentences) => [.. ReleaseExtractor.Read($"""
        ImmunoGen Prices Public Offering

        WALTHAM, Mass., March 3, 2008 -- ImmunoGen, Inc. announced today {sentences}
        """).Checks.Where(check => check.Rule == "check.offering")];

    [Theory]
    [InlineData("the pricing of 5,000,000 shares of its common stock at $19.00 per share. Gross proceeds are expected to be $95 million.", Verdict.Exact)]
    [InlineData("the sale of 7,812,500 shares of common stock at a price to the public of $8.00 a share, for gross proceeds of approximately $62 million.", Verdict.Rounds)]
    [InlineData("the pricing of 5,000,000 shares of its common stock at $19.00 per share. Gross proceeds are expected to be $90 million.", Verdict.Contradicts)]
    public void SharesTimesPriceIsComparedWithTheGrossProceeds(string sentences, Verdict expected) =>
        Assert.Equal(expected, Assert.Single(Of(sentences)).Verdict);

    [Theory]
    [InlineData("an option to buy 750,000 additional shares at $19.00 per share. Gross proceeds are expected to be $95 million.")]
    [InlineData("the pricing of 5,000,000 shares of its common stock at $19.00 per share.")]
    [InlineData("gross proceeds of $95 million.")]
    public void WithoutBothThereIsNothingToCompare(string sentences) => Assert.Empty(Of(sentences));
}
