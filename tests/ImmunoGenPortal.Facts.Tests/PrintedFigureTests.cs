namespace ImmunoGenPortal.Facts.Tests;

public sealed class PrintedFigureTests
{
    [Theory]
    [InlineData("$25.9 million", 25_900_000, 100_000)]
    [InlineData("$26 million", 26_000_000, 1_000_000)]
    [InlineData("$1.25 billion", 1_250_000_000, 10_000_000)]
    [InlineData("US$200.5million", 200_500_000, 100_000)]
    [InlineData("$40M", 40_000_000, 1_000_000)]
    [InlineData("$4,250,000", 4_250_000, 1)]
    [InlineData("$18.75", 18.75, 0.01)]
    [InlineData("38.5%", 38.5, 0.1)]
    [InlineData("39%", 39, 1)]
    [InlineData("one million dollars", 1_000_000, 1)]
    [InlineData("", 3, 1)]
    public void TheLastDigitPrintedSaysHowExactAFigureIs(string quote, double value, double unit) =>
        Assert.Equal(new PrintedFigure((decimal)value, (decimal)unit), PrintedFigure.Of((decimal)value, quote));

    [Theory]
    [InlineData("$25.9 million", 25_900_000, "$25.9 million", 25_900_000, Verdict.Exact)]
    [InlineData("$25.9 million", 25_900_000, "$26 million", 26_000_000, Verdict.Rounds)]
    [InlineData("$25.4 million", 25_400_000, "$26 million", 26_000_000, Verdict.OffByRounding)]
    [InlineData("$24 million", 24_000_000, "$26 million", 26_000_000, Verdict.Contradicts)]
    [InlineData("$25.4 million", 25_400_000, "$25.9 million", 25_900_000, Verdict.Contradicts)]
    public void TwoFiguresAgreeAsFarAsTheCoarserIsPrinted(string quote, double value, string otherQuote, double otherValue, Verdict expected)
    {
        var (left, right) = (PrintedFigure.Of((decimal)value, quote), PrintedFigure.Of((decimal)otherValue, otherQuote));

        Assert.Equal(expected, left.Compare(right));
        Assert.Equal(expected, right.Compare(left));
    }
}
