using ImmunoGenPortal.Extraction.Deals.Sums;
using ImmunoGenPortal.Extraction.Tests.Support;

namespace ImmunoGenPortal.Extraction.Tests.Deals.Sums;

public class SumReaderTests
{
    [Theory]
    [InlineData("collects a one-time signing fee of [$3 million]", "upfront")]
    [InlineData("will get [$4 million] in upfront cash", "upfront")]
    [InlineData("an opt-in fee totaling [$6 million]", "exercise-fee")]
    [InlineData("hands over [$2 million] as a renewal fee", "extension-fee")]
    [InlineData("commits [$9 million] of committed research funding", "research-funding")]
    [InlineData("takes up to [$5 million] of the Company's common stock", "equity")]
    [InlineData("stands to gain development, regulatory and sales milestone payments which together may come to [$90 million]", "milestones")]
    [InlineData("could see milestone payments under the license reach [$70 million]", "milestones")]
    [InlineData("might be paid exercise fees and milestones that could reach [$1.2 billion]", "total-value")]
    public void AnAmountIsOfTheKindThatItsNounNames(string marked, string type) => Read(marked, type, "amount");

    [Theory]
    [InlineData("may be lengthened by a year upon payment of [$1.5 million]", "extension-fee")]
    [InlineData("may opt in at the time of the IND for a fee of [$4.5 million]", "exercise-fee")]
    [InlineData("took an option, for [$500,000], on wider access", "option-fee")]
    [InlineData("has the option to license any of them, for which it would pay [$750,000]", "exercise-fee")]
    [InlineData("in exchange for a payment of [$150,000], the two amended the agreement to extend its term", "extension-fee")]
    [InlineData("could be owed [$5 million] if the compound is approved", "milestone")]
    [InlineData("Approval in Japan would bring [$5 million]", "milestone")]
    [InlineData("may collect up to [$40 million] as development and filing goals are reached", "milestones")]
    public void OtherwiseItIsOfTheKindOfWhatItIsPaidFor(string marked, string type) => Read(marked, type, "amount");

    [Fact]
    public void OfTwoAmountsEachHasItsOwnWords()
    {
        Read("gets [$1 million] upfront and milestones totaling up to $30 million", "upfront", "amount");
        Read("gets $1 million upfront and milestones totaling up to [$30 million]", "milestones", "amount");
        Read("gets $1 million upfront and, should it be approved, [$30 million]", "milestone", "amount");
    }

    [Fact]
    public void ARangeTakesItsUpperEnd() => Read("milestone payments of between [$21 million] and [$30 million] could follow", "milestones", "amountLow", "amount");

    [Theory]
    [InlineData("revenues of $5 million for the license")]
    [InlineData("shares at $20.00 apiece upon signing")]
    [InlineData("licenses typically bring $40 million in milestone payments")]
    [InlineData("no longer owes $5 million if the drug is approved")]
    [InlineData("received $6 million when the product was approved")]
    [InlineData("milestones were increased by $5 million if approved")]
    [InlineData("until it has $215 million or $240 million upon approval")]
    [InlineData("the final $7 million of development funding")]
    [InlineData("bought a building for $2 million")]
    public void WhatIsNoTermOrUnsureIsLeft(string text) => Assert.Empty(SumReader.Read(Marked.Sentence(text).Sentence, _ => true));

    private static void Read(string marked, string type, params string[] kept)
    {
        var (sentence, evidence) = Marked.Sentence(marked);
        var match = SumReader.Read(sentence, amount => evidence.Contains(amount.Span)).Single();
        Assert.Equal(type, match.Rule.Code);
        Assert.All(kept, name => Assert.Contains(match.SpanOf(name)!.Value, evidence));
    }
}
