using FsCheck;
using FsCheck.Fluent;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Tests.Text;

public class TextNormalizerTests
{
    private const string Prose = "The first sentence is whole and stands here. The second is one that goes on and is torn";

    [Fact]
    public void HalfACharacterIsTakenOut() => Assert.Equal("a\uD83D\uDE00b c d", TextNormalizer.Normalize("a\uD83D\uDE00b \uD83Dc \uDE00d"));

    [Theory]
    [InlineData(@"a \$1 million fee", "a $1 million fee")]
    [InlineData("[ImmunoGen, Inc.](#) said", "ImmunoGen, Inc. said")]
    [InlineData("[here](http://x.example/a?b=c) said", "here said")]
    [InlineData("Kadcyla[®] said", "Kadcyla® said")]
    [InlineData("[8 of 13] said", "[8 of 13] said")]
    [InlineData("in *Blood* and **Cell** now", "in Blood and Cell now")]
    [InlineData("in _Blood_ now", "in Blood now")]
    [InlineData("* p < 0.05", "* p < 0.05")]
    [InlineData("a*b*c snake_case_name", "a*b*c snake_case_name")]
    [InlineData("5\u00A0mg\u2009of it\tnow", "5 mg of it now")]
    [InlineData("anti\u00ADbody\u200B drug", "antibody drug")]
    [InlineData("\uFEFFtext  with   spaces ", "text with spaces")]
    [InlineData("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour")]
    [InlineData("\n\n\none\n\n\n\ntwo\n\n", "one\n\ntwo")]
    [InlineData("the companies amended\n\n      1\n<PAGE>\n\ntheir license", "the companies amended\ntheir license")]
    [InlineData("the companies amended\n- 2 -\n<PAGE>   3\ntheir license", "the companies amended\ntheir license")]
    [InlineData("the end.\n\n 2\n<PAGE> 3\n\nA new page", "the end.\n\nA new page")]
    [InlineData("a total of\n\n12\n\nof them", "a total of\n\n12\n\nof them")]
    [InlineData("a\u0000b\u0007c", "abc")]
    [InlineData("paid \u202E$5\u202C to \u2066Amgen\u2069\u200F", "paid $5 to Amgen")]
    [InlineData("a\uFFFEb\uFFFF\uFDD0c", "abc")]
    [InlineData("*a\u00A0b\u00ADc*", "a bc")]
    [InlineData(@"\*Blood\*", "Blood")]
    [InlineData("Kadcyla&reg; and R&amp;D, p &lt; 0.05", "Kadcyla® and R&D, p < 0.05")]
    [InlineData("p &#60 0.0001 and ImmunoGen&#8217;s", "p < 0.0001 and ImmunoGen’s")]
    [InlineData("R&amp;amp;D", "R&D")]
    [InlineData("AT&T, Q&A; &#; &#x", "AT&T, Q&A; &#; &#x")]
    [InlineData("Payment of?$40?Million?to ImmunoGen?s partner", "Payment of $40 Million to ImmunoGen’s partner")]
    [InlineData("in 12?patients, 30%?of them", "in 12 patients, 30% of them")]
    [InlineData("at www.example.com/a?b=2?c and x?1", "at www.example.com/a?b=2?c and x?1")]
    [InlineData("What now?Nothing. And then?All.", "What now?Nothing. And then?All.")]
    [InlineData("", "")]
    public void NoiseOfConversionIsTakenOut(string raw, string text) => Assert.Equal(text, TextNormalizer.Normalize(raw));

    [Theory]
    [InlineData(Prose + "\n\napart by a blank line.", true)]
    [InlineData(Prose + ",\n\nTAP compounds in the clinic, of which some are old. There are more of them.", true)]
    [InlineData(Prose + ".\n\napart by a blank line.", false)]
    [InlineData(Prose + "\n\nAbout ImmunoGen", false)]
    [InlineData(Prose + "\n\n- apart by a blank line.", false)]
    [InlineData("A Headline Without an End\n\nthe text goes on.", false)]
    [InlineData("For Investors:\nImmunoGen, Inc. of Waltham, Massachusetts, whom all may call\n(781) 555-0142 and (781) 555-0143 and 0144\n\nImmunoGen, Inc. Reports Third Quarter Results and Gives an Outlook for the Year", false)]
    [InlineData(Prose + "\ninfo@example.com\n\nA Headline That Speaks of St. Louis and of What Else Is to Be Said There", false)]
    public void ATornParagraphIsJoined(string raw, bool joined) => Assert.Equal(!joined, TextNormalizer.Normalize(raw).Contains("\n\n", StringComparison.Ordinal));

    [Fact]
    public void NormalisingTwiceChangesNothingMore() =>
        Prop.ForAll(
            Gen.Elements("a", "B", "1", "?", "?s", "$", "&amp;", "&#60", "&lt;", "lt;", " ", "\n", "\n\n", "*", "_", "[", "]", "(", ")", "](", "\\", "®", "\u00A0", "\u00AD", "\r", ". ", "-", "\uD800", Prose).ListOf().Select(string.Concat).ToArbitrary(),
            raw => Assert.Equal(TextNormalizer.Normalize(raw), TextNormalizer.Normalize(TextNormalizer.Normalize(raw)))).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
}
