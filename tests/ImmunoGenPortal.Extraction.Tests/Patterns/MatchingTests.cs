using System.Diagnostics;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Tests.Support;

namespace ImmunoGenPortal.Extraction.Tests.Patterns;

public class MatchingTests
{
    [Theory]
    [InlineData("a …3 b", "[a b] b")]
    [InlineData("a …3 b", "[a x y z b]")]
    [InlineData("a …2 b", "a x a [a x y b]")]
    [InlineData("a …1 MONEY", "[a $3 million] $4 million")]
    [InlineData("a …1 b", "[a ($3 million of it, all told) x, b]")]
    [InlineData("a x? …2 b", "[a x b]")]
    [InlineData("a …$2 b", "[a x y b]")]
    [InlineData("a …$2 b", "a $3 million b, [a x b]")]
    public void AGapTakesAsLittleAsWillDo(string pattern, string marked) => Wording.One(Rule(pattern), "test.rule", marked);

    [Theory]
    [InlineData("a …2 b", "a x x x b")]
    [InlineData("a …1 b", "a $3 million $4 million b")]
    [InlineData("a …$2 b", "a $3 million b")]
    public void AGapTakesNoMoreThanItMay(string pattern, string text) => Wording.None(Rule(pattern), text);

    [Theory]
    [InlineData("x:(a b?) y:(c?)", "[a b] [c]", "x", "y")]
    [InlineData("a x:(b?) c", "a c")]
    [InlineData("a x:(b?) b", "a b")]
    [InlineData("x:MONEY y:(upfront fee)", "paid [$3 million], “[upfront\nfee]”", "x", "y")]
    [InlineData("a x:(b c)", "a (in all) [b c]", "x")]
    [InlineData("a x:(b c)", "a ([b c])", "x")]
    [InlineData("a x:(…2 c)", "a, [b b c]", "x")]
    public void APartIsKeptUnderItsName(string pattern, string marked, params string[] kept)
    {
        if (kept.Length > 0)
        {
            Wording.One(Rule(pattern), "test.rule", marked, kept);
        }
        else
        {
            Assert.Null(Assert.Single(Rule(pattern).Match(Marked.Sentence(marked).Sentence)).SpanOf("x"));
        }
    }

    [Fact]
    public void AMentionIsKeptAsSuchAndSeveralStepsAreNot()
    {
        var match = Assert.Single(Rule("x:MONEY y:(for b) z:c?").Match(Marked.Sentence("paid $3 million for b").Sentence));

        Assert.Equal(3_000_000, match.MentionOf("x")!.Money!.Amount);
        Assert.Null(match.MentionOf("y"));
        Assert.True(match.Has("y"));
        Assert.False(match.Has("z"));
        Assert.False(match.Has("never"));
    }

    [Theory]
    [InlineData("a b", "[a (which is, after all, a letter) b]")]
    [InlineData("a b", "[a \\[1\\] b]")]
    [InlineData("a b", "[a, (x) “b]”")]
    [InlineData("x y", "a ([x y]) b")]
    [InlineData("a x", "[a (x] y)")]
    [InlineData("a b", "[a (b] is never closed")]
    [InlineData("a b", "[a® b]²")]
    public void BracketsArePassedOverOrEntered(string pattern, string marked) => Wording.One(Rule(pattern), "test.rule", marked);

    [Fact]
    public void AWordInsideABracketIsNoWordBehindIt() => Wording.None(Rule("a b"), "a (c) (d b)");

    [Fact]
    public void MatchesOfARuleDoNotOverlap()
    {
        var matches = Rule("a …2 a").Match(Marked.Sentence("a a a x a a").Sentence);

        Assert.Equal([(0, 2), (2, 5)], matches.Select(match => (match.First, match.After)));
    }

    [Fact]
    public void AQuantityGoesToTheFirstRuleThatKeepsIt()
    {
        var rules = RuleSet.Parse("""
            test.first    x:MONEY upfront
            test.second   (of | for) x:MONEY
            test.third    who:PARTNER …9 MONEY
            test.fourth   who:PARTNER
            """);

        var matches = rules.Match(Marked.Sentence("Bayer paid for $3 million upfront a thing of $4 million").Sentence);

        Assert.Equal(["test.first", "test.second", "test.third", "test.fourth"], matches.Select(match => match.Rule.Id));
        Assert.Equal([3_000_000m, 4_000_000m], matches.Take(2).Select(match => match.MentionOf("x")!.Money!.Amount));
    }

    [Theory]
    [InlineData("test.not   x:MONEY in cash !", 1)]
    [InlineData("test.not   in cash !", 2)]
    [InlineData("test.not   paid x:MONEY in !", 1)]
    [InlineData("test.not   x:MONEY !", 0)]
    public void AForbiddingRuleTakesItsQuantityOrItsPlace(string not, int left)
    {
        var rules = RuleSet.Parse($"""
            test.money   x:MONEY
            {not}
            """);

        Assert.Equal(left, rules.Match(Marked.Sentence("paid $3 million in cash and $4 million").Sentence).Count);
    }

    [Fact]
    public void AForbiddingRuleThatKeepsNothingBarsWhatItOverlaps()
    {
        var rules = RuleSet.Parse("""
            test.fee   fee of x:MONEY
            test.not   no fee !
            """);

        var match = Assert.Single(rules.Match(Marked.Sentence("no fee of $3 million but a fee of $4 million").Sentence));

        Assert.Equal(4_000_000, match.MentionOf("x")!.Money!.Amount);
    }

    [Fact]
    public void RulesReadLaterAreKnownToSentencesReadBefore()
    {
        var (sentence, _) = Marked.Sentence("a wholly unheard-of zyzzyva");
        Assert.Empty(Rule("b").Match(sentence));

        Assert.Single(Rule("zyzzyva").Match(sentence));
    }

    [Theory]
    [InlineData("a (a? a? a? a? a? a? a? a?) (…40 a …40 b | …40 c)", "a ")]
    [InlineData("x:a …40 (a | a a | a a a)? …40 y:b", "a ")]
    [InlineData("a …40 (a …40 (a …40 (a …40 b)))", "a ( ")]
    [InlineData("a …40 b", "a , ")]
    [InlineData("^ a b", ", ")]
    [InlineData("x:MONEY …10 b?", "$1 ")]
    [InlineData("a", "a ")]
    [InlineData("(x:a | y:a)? (z:a) …5 a", "a ")]
    public void WorkGrowsWithTheTextAndNoFaster(string pattern, string piece)
    {
        var (sentence, _) = Marked.Sentence(string.Concat(Enumerable.Repeat(piece, 20_000)) + "a a a");
        var rules = Rule(pattern);

        var clock = Stopwatch.StartNew();
        rules.Match(sentence);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{pattern} took {clock.Elapsed}.");
    }

    [Fact]
    public void ManyForbiddingMatchesCostNoSquare()
    {
        var (sentence, _) = Marked.Sentence(string.Concat(Enumerable.Repeat("no $1 fee ", 20_000)));
        var rules = RuleSet.Parse("""
            test.fee    x:MONEY fee
            test.not    x:MONEY bill !
            test.none   never fee !
            test.no     no x:MONEY !
            test.place  fee no !
            """);

        var clock = Stopwatch.StartNew();
        Assert.Empty(rules.Match(sentence));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"It took {clock.Elapsed}.");
    }

    private static RuleSet Rule(string pattern) => RuleSet.Parse("test.rule   " + pattern);
}
