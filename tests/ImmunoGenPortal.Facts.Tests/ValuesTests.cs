namespace ImmunoGenPortal.Facts.Tests;

public class ValuesTests
{
    public static TheoryData<FactValue> Values =>
    [
        new TextValue("net sales"),
        new NameValue("CD56"),
        new CodeValue("up-to"),
        new NumberValue(38.5m),
        new FlagValue(true),
        new FlagValue(false),
        new DateValue(new PartialDate(2009, 11)),
        new MoneyValue(new Money(1_500_000m, "EUR")),
        new MoneyValue(new Money(0.05m, "USD")),
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public void WhatAValueStoresIsReadBack(FactValue value) => Assert.Equal(value, FactValue.Parse(value.Shape, value.Stored));

    [Theory]
    [InlineData("2009")]
    [InlineData("2009-11")]
    [InlineData("2009-11-03")]
    public void ADateIsAsPreciseAsItIsWritten(string written) => Assert.Equal(written, PartialDate.Parse(written).ToString());

    [Theory]
    [InlineData("2009", "2009-06", "2009-07", true)]
    [InlineData("2009", "2009-12-31", null, true)]
    [InlineData("2009", null, "2009-01-01", true)]
    [InlineData("2009-11", "2009", "2009", true)]
    [InlineData("2009-11-03", "2009-11-03", "2009-11-03", true)]
    [InlineData("2009-11", null, null, true)]
    [InlineData("2009", "2010", null, false)]
    [InlineData("2009-11", null, "2009-10", false)]
    [InlineData("2009-11-03", "2009-11-04", "2010", false)]
    public void ADateMayLieWithinAPeriodIfSomeDayOfItDoes(string written, string? from, string? to, bool may) =>
        Assert.Equal(may, PartialDate.Parse(written).MayLieWithin(Bound(from), Bound(to)));

    private static PartialDate? Bound(string? written) => written is null ? null : PartialDate.Parse(written);

    [Theory]
    [InlineData("2009-13")]
    [InlineData("2009-02-30")]
    [InlineData("09")]
    [InlineData("")]
    public void NoDateIsNotRead(string written) => Assert.False(PartialDate.TryParse(written, out _));

    [Theory]
    [InlineData("")]
    [InlineData("512-571")]
    [InlineData("512-571 600-610")]
    public void EvidenceIsReadAsItIsStored(string stored) => Assert.Equal(stored, EvidenceSpans.Parse(stored).ToString());

    [Theory]
    [InlineData("512")]
    [InlineData("a-b")]
    [InlineData("5-9  10-12")]
    public void WhatIsNoListOfSpansIsRefused(string stored) => Assert.Throws<FormatException>(() => EvidenceSpans.Parse(stored));

    [Theory]
    [InlineData(-1, 4)]
    [InlineData(4, 4)]
    [InlineData(5, 4)]
    public void AnEmptyOrReversedSpanIsRefused(int start, int end) => Assert.Throws<ArgumentOutOfRangeException>(() => new EvidenceSpan(start, end));

    [Fact]
    public void SpansStandInTheOrderOfTheTextAndOnce() =>
        Assert.Equal("1-9 1-3 5-7", EvidenceSpans.Of(new EvidenceSpan(5, 7), new EvidenceSpan(1, 3), new EvidenceSpan(1, 9), new EvidenceSpan(5, 7)).ToString());

    [Fact]
    public void EveryPropertyHasANumberAndAPlaceOfItsOwn()
    {
        var all = Enum.GetValues<SubjectKind>().SelectMany(Properties.Of).ToList();

        Assert.Equal(all.Count, all.Select(property => property.Id).Distinct().Count());
        Assert.Equal(all.Count, all.Select(property => (property.Subject, property.Name)).Distinct().Count());
    }
}
