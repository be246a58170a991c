using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Tests.Support;

namespace ImmunoGenPortal.Extraction.Tests.Patterns;

public class NotationTests
{
    [Theory]
    [InlineData("license", "a [License] taken")]
    [InlineData("up-front fee", "an [up-front fee]")]
    [InlineData("up-front fee", "an [up front fee]")]
    [InlineData("up-front fee", "an [up–\nfront fee]")]
    [InlineData("upfront fee", "an [upfront “fee]”")]
    [InlineData("MONEY", "paid [$3 million] today")]
    [InlineData("ORG pays", "[Novartis pays] it")]
    [InlineData("ORG pays", "[ImmunoGen pays] it")]
    [InlineData("in DATE", "[in 2009]")]
    [InlineData("in DATE", "[in May 2009]")]
    [InlineData("NUMBER", "[39%] of them")]
    [InlineData("NUMBER", "[thirteen] of them")]
    [InlineData("ORG 's fee", "[Bayer’s fee]")]
    [InlineData("company 's fee", "the [company's fee]")]
    [InlineData("third", "its [third] fee")]
    [InlineData("a ANY b", "x [a x b]")]
    [InlineData("a ANY b", "[a $3 million, b]")]
    [InlineData("a ANY? b", "a [a a b]")]
    [InlineData("a ANY ANY b", "[a “x” (y, z) x b]")]
    [InlineData("a ANY b", "[a (x) b]")]
    [InlineData("a (ANY | b) c", "[a d c]")]
    [InlineData("(a | ANY c)", "[b c]")]
    [InlineData("ANY", "“[Bayer]”")]
    public void AWordOrTypeMatches(string pattern, string marked) => Wording.One(Rule(pattern), "test.rule", marked);

    [Theory]
    [InlineData("license", "licenses")]
    [InlineData("us", "up")]
    [InlineData("MONEY", "paid money")]
    [InlineData("up-front", "up to the front")]
    [InlineData("fee paid", "fee. No, paid")]
    [InlineData("NUMBER", "in 2009")]
    [InlineData("a ANY b", "a b")]
    [InlineData("a ANY b", "a, b")]
    [InlineData("a ANY b", "a x x b")]
    [InlineData("a ANY", "b a.")]
    [InlineData("ANY", ", (")]
    [InlineData("any", "all")]
    public void OtherWordsDoNot(string pattern, string text) => Wording.None(Rule(pattern), text);

    [Theory]
    [InlineData("a b | c", "x [a b] x")]
    [InlineData("a b | c", "x [c] x")]
    [InlineData("a (b | c) d", "x [a c d] x")]
    [InlineData("a (b x | c)? d", "[a b x d]")]
    [InlineData("a (b x | c)? d", "x [a d]")]
    [InlineData("a b? c", "[a c]")]
    [InlineData("(a | a b) c", "[a b c]")]
    [InlineData("((a))", "[a]")]
    [InlineData("a|c", "[c]")]
    [InlineData("a?b", "[b]")]
    public void AlternativesBindLooserThanSequences(string pattern, string marked) => Wording.One(Rule(pattern), "test.rule", marked);

    [Theory]
    [InlineData("a x:ANY b", "a, “[y]” b")]
    [InlineData("a x:ANY b", "a [$3 million] b")]
    [InlineData("x:(ANY b)", "a, [c b]")]
    public void AnyOneStepIsKeptWithoutItsMarks(string pattern, string marked) => Wording.One(Rule(pattern), "test.rule", marked, "x");

    [Fact]
    public void ASequenceIsNotCutByItsAlternative() => Wording.None(Rule("a b | c"), "a d, b d");

    [Theory]
    [InlineData("^ a", "[a] b", true)]
    [InlineData("^ a", "“[a] b”", true)]
    [InlineData("^ a", "b a", false)]
    [InlineData("(^ | so) a", "b [so a]", true)]
    [InlineData("(^ | so) a", "b a", false)]
    public void TheBeginningOfTheSentenceCanBeAskedFor(string pattern, string marked, bool matches)
    {
        if (matches)
        {
            Wording.One(Rule(pattern), "test.rule", marked);
        }
        else
        {
            Wording.None(Rule(pattern), marked);
        }
    }

    [Fact]
    public void ALineCanNameAPart()
    {
        var rules = RuleSet.Parse("""
            let FEE = (fee | payment)
            let FEES = (FEE | FEE FEE)
            test.rule   big FEES
            """);

        Wording.One(rules, "test.rule", "a [big payment]");
        Wording.None(rules, "a big feast");
    }

    [Theory]
    [InlineData("test.rule   a", 0.95, false, "a")]
    [InlineData("test.rule   a ~0.7", 0.7, false, "a")]
    [InlineData("test.rule   a !", 0.95, true, "a")]
    [InlineData("test.rule   a ~0.5 !", 0.5, true, "a")]
    public void ALineTellsConfidenceAndWhetherItForbids(string line, double confidence, bool isNegative, string pattern)
    {
        var rule = Assert.Single(RuleSet.Parse(line).Rules);

        Assert.Equal(("test.rule", pattern, confidence, isNegative), (rule.Id, rule.Pattern, rule.Confidence, rule.IsNegative));
    }

    [Theory]
    [InlineData("test.rule", "has no pattern")]
    [InlineData("test.rule   (a b", "a bracket is not closed")]
    [InlineData("test.rule   a b)", "one bracket too many")]
    [InlineData("test.rule   a | | b", "nothing stands here")]
    [InlineData("test.rule   ()", "nothing stands here")]
    [InlineData("test.rule   a …", "a gap needs a number from 1 to 40")]
    [InlineData("test.rule   a …0 b", "a gap needs a number from 1 to 40")]
    [InlineData("test.rule   a …41 b", "a gap needs a number from 1 to 40")]
    [InlineData("test.rule   a …99999999999 b", "a gap needs a number from 1 to 40")]
    [InlineData("test.rule   MONNEY", "\"MONNEY\" is no type of mention and no line defines it")]
    [InlineData("test.rule   x:", "a word is missing")]
    [InlineData("test.rule   ? a", "a word is missing")]
    [InlineData("test.rule   a -- b", "\"--\" has no word in it")]
    [InlineData("test.rule   a ~high", "\"~high\" is no confidence from 0 to 1")]
    [InlineData("test.rule   a ~1.5", "\"~1.5\" is no confidence from 0 to 1")]
    [InlineData("let FEE (fee)", "\"let\" needs a name, \"=\" and a pattern")]
    [InlineData("let = fee", "\"let\" needs a name, \"=\" and a pattern")]
    [InlineData("let FEE = (fee", "a bracket is not closed")]
    public void AMistakeIsToldClearly(string line, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => RuleSet.Parse(line)).Message, StringComparison.Ordinal);

    private static RuleSet Rule(string pattern) => RuleSet.Parse("test.rule   " + pattern);
}
