using ImmunoGenPortal.Extraction.Checks;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Checks;

public class SharesTests
{
    [Theory]
    [InlineData("39", 13, Verdict.OffByRounding)]
    [InlineData("23", 13, Verdict.Rounds)]
    [InlineData("38.5", 13, Verdict.Rounds)]
    [InlineData("38.4", 13, Verdict.OffByRounding)]
    [InlineData("38.50", 13, Verdict.Contradicts)]
    [InlineData("50", 13, Verdict.Contradicts)]
    [InlineData("100", 16, Verdict.Exact)]
    [InlineData("0", 16, Verdict.Exact)]
    [InlineData("50", 16, Verdict.Exact)]
    [InlineData("12.5", 16, Verdict.Exact)]
    [InlineData("12", 8, Verdict.Rounds)]
    [InlineData("13", 8, Verdict.Rounds)]
    [InlineData("33.3", 3, Verdict.Rounds)]
    [InlineData("33.33", 3, Verdict.Rounds)]
    [InlineData("34", 3, Verdict.OffByRounding)]
    [InlineData("35", 3, Verdict.Contradicts)]
    [InlineData("101", 3, Verdict.OffByRounding)]
    [InlineData("39", 0, Verdict.Undecidable)]
    [InlineData("39", -13, Verdict.Undecidable)]
    [InlineData("99999999999999999999", 13, Verdict.Undecidable)]
    [InlineData("0.00000000000000000001", 13, Verdict.OffByRounding)]
    public void AShareIsHeldAgainstWholePatients(string percent, int whole, Verdict verdict) =>
        Assert.Equal(verdict, Shares.Compare(Number(percent), whole).Verdict);

    [Theory]
    [InlineData("38.5", 5, 13, Verdict.Rounds)]
    [InlineData("38", 5, 13, Verdict.Rounds)]
    [InlineData("39", 5, 13, Verdict.OffByRounding)]
    [InlineData("40", 5, 13, Verdict.Contradicts)]
    [InlineData("62", 8, 13, Verdict.Rounds)]
    [InlineData("61", 8, 13, Verdict.OffByRounding)]
    [InlineData("25", 4, 16, Verdict.Exact)]
    [InlineData("25", 4, 0, Verdict.Undecidable)]
    public void AShareIsHeldAgainstItsNumbers(string percent, int part, int whole, Verdict verdict) =>
        Assert.Equal(verdict, Shares.Verdict(Number(percent), part, whole));

    [Theory]
    [InlineData("23", 13, "3/13 = 23.1%")]
    [InlineData("39", 13, "no whole number of 13 patients rounds to 39%: 5/13 = 38.5%, 6/13 = 46.2%")]
    [InlineData("100", 16, "16/16 = 100%")]
    public void TheWorkingIsShown(string percent, int whole, string working) => Assert.Equal(working, Shares.Compare(Number(percent), whole).Working);

    [Fact]
    public void AbsurdNumbersAreNotReckonedWith()
    {
        var absurd = Number("99999999999999999999");

        Assert.Equal(Verdict.Undecidable, Shares.Compare(50, absurd).Verdict);
        Assert.Equal(Verdict.Undecidable, Shares.Verdict(50, absurd, absurd));
        Assert.Equal(0, Shares.Percent(1, 0));
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
