using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Checks;

public sealed class MoneyChecksTests
{
    private static List<Check> Of(string terms) => [.. ReleaseExtractor.Read($"""
        Novartis Takes License

        WALTHAM, Mass., March 3, 2008 -- ImmunoGen, Inc. announced today that Novartis has licensed the exclusive right to use its TAP technology with one target. {terms}
        """).Checks.Where(check => check.Rule.StartsWith("check.money", StringComparison.Ordinal))];

    [Theory]
    [InlineData("ImmunoGen receives a $2 million upfront payment and is entitled to up to $40 million in milestone payments. In total the agreement is worth up to $42 million.", Verdict.Exact)]
    [InlineData("ImmunoGen receives a $2 million upfront payment and is entitled to up to $39.6 million in milestone payments. In total the agreement is worth up to $42 million.", Verdict.Rounds)]
    [InlineData("ImmunoGen receives a $5 million upfront payment and is entitled to up to $40 million in milestone payments. In total the agreement is worth up to $42 million.", Verdict.Contradicts)]
    [InlineData("ImmunoGen receives a $2 million upfront payment and is entitled to up to $30 million in milestone payments. In total the agreement is worth up to $42 million.", Verdict.Undecidable)]
    public void ATotalIsComparedWithItsParts(string terms, Verdict expected)
    {
        var check = Assert.Single(Of(terms));

        Assert.Equal(expected, check.Verdict);
        Assert.Contains("million", check.Working, StringComparison.Ordinal);
        Assert.Equal(3, check.Evidence.Count);
    }

    [Fact]
    public void WithoutATotalThereIsNothingToCompare() =>
        Assert.Empty(Of("ImmunoGen receives a $2 million upfront payment and is entitled to up to $40 million in milestone payments."));
}
