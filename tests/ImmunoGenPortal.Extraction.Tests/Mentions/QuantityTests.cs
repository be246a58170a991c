using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Mentions;

public class QuantityTests
{
    [Theory]
    [InlineData("paid [$1 million] today", "1000000", "USD")]
    [InlineData("paid [US$ 1.25\nmillion] today", "1250000", "USD")]
    [InlineData("paid [$200.5million] today", "200500000", "USD")]
    [InlineData("paid [$1,234,567] today", "1234567", "USD")]
    [InlineData("paid [$0.17] per share", "0.17", "USD")]
    [InlineData("a [$3-million] fee", "3000000", "USD")]
    [InlineData("paid [\\$5MM].", "5000000", "USD")]
    [InlineData("paid [$2.1  billion]", "2100000000", "USD")]
    [InlineData("paid [€5 million]", "5000000", "EUR")]
    [InlineData("paid [£400 thousand]", "400000", "GBP")]
    [InlineData("paid [¥90 million]", "90000000", "JPY")]
    [InlineData("paid [C$12]", "12", "CAD")]
    [InlineData("paid [USD 250,000]", "250000", "USD")]
    [InlineData("paid [EUR 7.5 million]", "7500000", "EUR")]
    [InlineData("paid [one million dollars]", "1000000", "USD")]
    [InlineData("paid [5 million US dollars] on signing", "5000000", "USD")]
    [InlineData("a fee of [0.5 million\nUS dollars]", "500000", "USD")]
    [InlineData("to receive [$36 million1] in all", "36000000", "USD")]
    [InlineData("paid [twenty-five million euros]", "25000000", "EUR")]
    [InlineData("paid [500 dollars]", "500", "USD")]
    [InlineData("in the US [$4 million] was paid", "4000000", "USD")]
    public void MoneyIsRead(string marked, string amount, string currency) =>
        Assert.Equal(new Money(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), currency), Mentioned.One(MentionType.Money, marked).Money);

    [Theory]
    [InlineData("between $31-33 million", 31_000_000, 33_000_000)]
    [InlineData("of US$40–45 million in all", 40_000_000, 45_000_000)]
    [InlineData("from €1.5 to 2.0 billion", 1_500_000_000, 2_000_000_000)]
    [InlineData("of $60 million to $65 million", 60_000_000, 65_000_000)]
    [InlineData("$5-12 patients", 5)]
    public void BothEndsOfARangeAreMoney(string text, params int[] amounts) =>
        Assert.Equal(amounts, Marked.Sentence(text).Sentence.Mentions.Where(mention => mention.Type == MentionType.Money).Select(mention => (int)mention.Money!.Amount));

    [Theory]
    [InlineData("one million patients")]
    [InlineData("$ and €")]
    [InlineData("paid $99999999999999999999999999")]
    [InlineData("$99,999,999,999 billion")]
    [InlineData("75 mg/m2")]
    [InlineData("5 million US patients")]
    [InlineData("the dollars of 2009")]
    public void OtherNumbersAreNoMoney(string text) => Mentioned.None(MentionType.Money, text);

    [Theory]
    [InlineData("on [December 19, 2012]", "2012-12-19")]
    [InlineData("on [December\n19,  2012]", "2012-12-19")]
    [InlineData("on [19 December 2012]", "2012-12-19")]
    [InlineData("on [September 22nd, 2008]", "2008-09-22")]
    [InlineData("on [June 3rd, 2004]", "2004-06-03")]
    [InlineData("on [April 1st]", null)]
    [InlineData("on [Dec. 9, 2012]", "2012-12-09")]
    [InlineData("on [Sept. 4, 2007]", "2007-09-04")]
    [InlineData("on [Jul 8, 2002]", "2002-07-08")]
    [InlineData("on [May 2004]", "2004-05")]
    [InlineData("on [February, 1999]", "1999-02")]
    [InlineData("on [12/19/2012]", "2012-12-19")]
    [InlineData("on [February 29, 2012]", "2012-02-29")]
    [InlineData("on [March 31]", null)]
    public void ADateIsRead(string marked, string? date) => Assert.Equal(date, Mentioned.One(MentionType.Date, marked).Date?.ToString());

    [Theory]
    [InlineData("patients may 12 of them")]
    [InlineData("on February 29, 2011")]
    [InlineData("on 13/45/2012")]
    [InlineData("the Mayo 2009 ward")]
    [InlineData("March of Dimes")]
    [InlineData("Junius 2012")]
    public void OtherWordsAreNoDate(string text) => Mentioned.None(MentionType.Date, text);

    [Theory]
    [InlineData("in [2009]", 2009)]
    [InlineData("the [1996] agreement", 1996)]
    [InlineData("fiscal [2012]", 2012)]
    public void AYearIsRead(string marked, int year) => Assert.Equal(year, Mentioned.One(MentionType.Year, marked).Number);

    [Theory]
    [InlineData("with 2000 patients")]
    [InlineData("in 1812")]
    [InlineData("for 2060.")]
    [InlineData("IMGN2009X")]
    public void OtherNumbersAreNoYear(string text) => Mentioned.None(MentionType.Year, text);

    [Theory]
    [InlineData("[13] patients", 13)]
    [InlineData("[1,200] patients", 1200)]
    [InlineData("[2000] patients", 2000)]
    [InlineData("[thirteen] patients", 13)]
    [InlineData("[Twenty-two]\npatients", 22)]
    [InlineData("[ninety] patients", 90)]
    [InlineData("[zero] patients", 0)]
    [InlineData("[15]patients", 15)]
    public void ACountIsRead(string marked, int count) => Assert.Equal(count, Mentioned.One(MentionType.Count, marked).Number);

    [Theory]
    [InlineData("6.1 months")]
    [InlineData("the 3rd patient")]
    [InlineData("39% of them")]
    [InlineData("CD37 and 5T4")]
    [InlineData("99999999999999999999999999999 patients")]
    [InlineData("someone")]
    public void OtherNumbersAreNoCount(string text) => Mentioned.None(MentionType.Count, text);

    [Theory]
    [InlineData("[39%] of them", "39")]
    [InlineData("[6.5 percent] of them", "6.5")]
    [InlineData("[39 %] of them", "39")]
    [InlineData("[forty percent] of them", "40")]
    [InlineData("[39 per cent] of them", "39")]
    public void APercentageIsRead(string marked, string percent) =>
        Assert.Equal(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), Mentioned.One(MentionType.Percent, marked).Number);

    [Theory]
    [InlineData("its [third] license", 3)]
    [InlineData("the [3rd] license", 3)]
    [InlineData("the [21st] patient", 21)]
    [InlineData("a [Twelfth] one", 12)]
    public void AnOrdinalIsRead(string marked, int ordinal) => Assert.Equal(ordinal, Mentioned.One(MentionType.Ordinal, marked).Number);

    [Theory]
    [InlineData("a thirdly-named one")]
    [InlineData("the best one")]
    [InlineData("0th")]
    [InlineData("the 200000th")]
    public void OtherWordsAreNoOrdinal(string text) => Mentioned.None(MentionType.Ordinal, text);

    [Theory]
    [InlineData("[up to] $3 million", "up-to")]
    [InlineData("[potentially\ntotaling] $3 million", "up-to")]
    [InlineData("[at least] 13 patients", "at-least")]
    [InlineData("[more than] 100 patients", "at-least")]
    [InlineData("[over] $3 million", "at-least")]
    [InlineData("[Approximately] 30%", "about")]
    public void AQualifierBeforeAnAmountIsRead(string marked, string code) => Assert.Equal(code, Mentioned.One(MentionType.Qualifier, marked).Code);

    [Theory]
    [InlineData("up to the board")]
    [InlineData("over the years")]
    [InlineData("more about it")]
    [InlineData("some patients")]
    public void AQualifierWithoutAnAmountIsAWord(string text) => Mentioned.None(MentionType.Qualifier, text);

    [Theory]
    [InlineData("an [exclusive] license", "exclusive")]
    [InlineData("[exclusively] licensed", "exclusive")]
    [InlineData("a [non-exclusive] license", "non-exclusive")]
    [InlineData("a [nonexclusive] license", "non-exclusive")]
    [InlineData("[Co-exclusive] rights", "co-exclusive")]
    public void ExclusivityIsRead(string marked, string code) => Assert.Equal(code, Mentioned.One(MentionType.Exclusivity, marked).Code);
}
