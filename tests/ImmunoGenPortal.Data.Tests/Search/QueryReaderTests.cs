using ImmunoGenPortal.Data.Search;

namespace ImmunoGenPortal.Data.Tests.Search;

/// <summary>The syntax of PRODUCT.md. What does not follow it is read as words, and the page can say so.</summary>
public sealed class QueryReaderTests
{
    [Theory]
    [InlineData("amgen milestone", "amgen; milestone")]
    [InlineData("\"upfront payment\" amgen", "“upfront payment”; amgen")]
    [InlineData("“upfront payment”", "“upfront payment”")]
    [InlineData("maytansin*", "maytansin*")]
    [InlineData("-royalty amgen", "not royalty; amgen")]
    [InlineData("-\"net sales\"", "not “net sales”")]
    [InlineData("lilly OR novartis OR amgen milestone", "lilly or novartis or amgen; milestone")]
    [InlineData("partner:amgen", "partner:amgen")]
    [InlineData("PARTNER:\"Eli Lilly\"", "partner:“Eli Lilly”")]
    [InlineData("-kind:financial-results", "not kind:financial-results")]
    [InlineData("year:2009", "year:2009")]
    [InlineData("year:2009..2012", "year:2009..2012")]
    [InlineData("year:2012..2009", "year:2009..2012")]
    [InlineData("year:2009..", "year:2009..")]
    [InlineData("year:..2009", "year:..2009")]
    [InlineData("compound:T-DM1 OR target:HER2", "compound:T-DM1 or target:HER2")]
    [InlineData("indication:myeloma amount:>10m", "indication:myeloma; amount:>10m")]
    [InlineData("T-DM1", "T-DM1")]
    [InlineData("antibody-drug - conjugate", "antibody-drug; conjugate")]
    [InlineData("or and not", "or; and; not")]
    [InlineData("amgen AND lilly", "amgen; lilly")]
    [InlineData("NOT amgen", "not amgen")]
    [InlineData("license AND NOT \"third license\"", "license; not “third license”")]
    [InlineData("NOT partner:amgen", "not partner:amgen")]
    [InlineData("amgen NOT", "amgen; NOT")]
    [InlineData("\"NOT\" amgen", "“NOT”; amgen")]
    [InlineData("lead* b*", "lead*; b")]
    [InlineData("", "")]
    [InlineData("  ", "")]
    [InlineData("?! - *", "")]
    public void AQueryIsReadByItsSyntax(string query, string expected)
    {
        var read = QueryReader.Read(query);

        Assert.Equal(expected, string.Join("; ", read.Clauses.Select(clause => clause.Written)));
        Assert.Empty(read.Remarks);
    }

    [Theory]
    [InlineData("year:lately amgen", "lately; amgen", "“lately” is no year")]
    [InlineData("year:20091", "20091", "“20091” is no year")]
    [InlineData("year:2009..20x", "2009..20x", "is no year")]
    [InlineData("amount:lots", "lots", "“lots” is no amount")]
    [InlineData("amount:>", "", "“amount:>” asks for nothing")]
    [InlineData("partner:\"\" amgen", "amgen", "“partner:” asks for nothing")]
    [InlineData("phase:3 amgen", "phase:3; amgen", "“phase:” is no field")]
    [InlineData("partner: amgen", "partner:; amgen", "“partner:” wants its value right behind it")]
    [InlineData("amgen OR", "amgen", "OR at the end")]
    [InlineData("OR amgen", "amgen", "this one was left out")]
    [InlineData("a1 OR OR b2", "a1 or b2", "this one was left out")]
    [InlineData("amgen OR -lilly", "amgen; not lilly", "cannot be joined")]
    [InlineData("aa* bb* cc* dd* ee*", "aa*; bb*; cc*; dd; ee", "Only the first 3 beginnings")]
    [InlineData("amgen \"milestone payments", "amgen; milestone; payments", "never closed")]
    public void WhatCannotBeReadIsWordsAndIsSaidToBe(string query, string expected, string remark)
    {
        var read = QueryReader.Read(query);

        Assert.Equal(expected, string.Join("; ", read.Clauses.Select(clause => clause.Written)));
        Assert.Contains(remark, Assert.Single(read.Remarks), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("amount:>10m", 10_000_001, long.MaxValue)]
    [InlineData("amount:>=10m", 10_000_000, long.MaxValue)]
    [InlineData("amount:<500k", 0, 499_999)]
    [InlineData("amount:<=$500,000", 0, 500_000)]
    [InlineData("amount:1.5bn", 1_500_000_000, 1_500_000_000)]
    [InlineData("amount:1m..5m", 1_000_000, 5_000_000)]
    [InlineData("amount:5m..1m", 1_000_000, 5_000_000)]
    [InlineData("amount:\">10 million\"", 10_000_001, long.MaxValue)]
    public void AnAmountIsReadInWholeDollars(string query, long least, long most)
    {
        var amounts = Assert.IsType<SearchTerm.Amounts>(Assert.Single(Assert.Single(QueryReader.Read(query).Clauses).Any));

        Assert.Equal((least, most), (amounts.Least, amounts.Most));
    }

    [Fact]
    public void AQueryOfVeryManyPartsIsCutAndSaysSo()
    {
        var read = QueryReader.Read(string.Join(' ', Enumerable.Range(0, 60).Select(i => $"w{i}")));

        Assert.Equal(24, read.Clauses.Count);
        Assert.Contains("first 24", Assert.Single(read.Remarks), StringComparison.Ordinal);
    }

    /// <summary>Any text whatever is a query: read without an exception, in bounded parts, each with a word in it.</summary>
    [Fact]
    public void AnyTextIsAQuery()
    {
        const string Odd = "ab1*-\"“”:.OR year partner:amount:><=$..,'()^{}\\\u0000\u200b\ud800é漢 \t\n";
        var random = new Random(20261128);
        for (var i = 0; i < 20_000; i++)
        {
            var query = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(4) == 0 ? "partner:" : random.Next(6) == 0 ? " OR " : Odd[random.Next(Odd.Length)].ToString()));

            var read = QueryReader.Read(query);

            Assert.All(read.Clauses, clause => Assert.NotEmpty(clause.Any));
            Assert.All(read.Clauses.SelectMany(clause => clause.Any).OfType<SearchTerm.Words>(), words => Assert.Contains(words.Text, static c => char.IsLetterOrDigit(c) || char.IsNumber(c)));
        }
    }
}
