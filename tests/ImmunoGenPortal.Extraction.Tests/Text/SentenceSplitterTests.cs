using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Text;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("One here. Two here.", 2)]
    [InlineData("One here.\nTwo here? Yes! 3 here.", 4)]
    [InlineData("“One here.” Two here.", 2)]
    [InlineData("One (here.) “Two” here.", 2)]
    [InlineData("Dr. J. Q. Roe of Waltham, Mass. said so.", 1)]
    [InlineData("It has an agreement with J.Q. Roe & Co. covering one product.", 1)]
    [InlineData("It goes on in the E.U. The trial is open.", 2)]
    [InlineData("ImmunoGen, Inc. Chief Executive Roe said so.", 1)]
    [InlineData("It was bought by ImmunoGen, Inc. The price is low.", 2)]
    [InlineData("It is sold in the U.S. The price is low.", 2)]
    [InlineData("It is sold in the U.S. Market now.", 1)]
    [InlineData("Roe, Ph.D. Professor, on Dec. 19, at 8 a.m. Eastern time.", 1)]
    [InlineData("The rate was 6.1 months vs. 4 months.", 1)]
    [InlineData("It was so (ref. no. 5). huC242-DM1 is next. sanofi-aventis too.", 3)]
    [InlineData("It has a footnote.¹ It goes on.", 2)]
    [InlineData("It is in Phase I. The trial of Oncolysin B. The other. Dr. A. B. Roe.", 4)]
    [InlineData("no capital. follows it", 1)]
    [InlineData("It was added to R/B. Among those given R/B, few did so.", 2)]
    [InlineData("It names vitamin A. Roe, and was led by A. Roe.", 1)]
    [InlineData("Wait... What?! Yes.", 3)]
    [InlineData("see www.immunogen.com. More there.", 2)]
    public void SentencesEndWhereTheyEnd(string text, int count) => Assert.Equal(count, SentenceSplitter.Split(text, new EvidenceSpan(0, text.Length)).Count);

    [Fact]
    public void SentencesHaveNoSpaceAtTheirEnds()
    {
        const string Text = "One here.  \nTwo here. ";

        Assert.Equal(["One here.", "Two here."], SentenceSplitter.Split(Text, new EvidenceSpan(0, Text.Length)).Select(span => span.Quote(Text)));
    }
}
