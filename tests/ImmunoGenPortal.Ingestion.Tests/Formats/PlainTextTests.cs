using ImmunoGenPortal.Ingestion.Formats;

namespace ImmunoGenPortal.Ingestion.Tests.Formats;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("One\r\nTwo\rThree\nFour\r\n\r\nFive", "One\nTwo\nThree\nFour\n\nFive")]
    [InlineData("Page one\fPage two", "Page one\nPage two")]
    [InlineData("A line\vbroken in Word", "A line\nbroken in Word")]
    [InlineData("a\u0007b\u007Fc\td", "abc\td")]
    [InlineData("\uFEFFFirst", "First")]
    public void LineEndsAreOneKindAndControlCharactersGo(string text, string expected) => Assert.Equal(expected, Reading.Text(text));

    [Theory]
    [InlineData("  **Bold**  \n\n\n\n   # Heading &amp; more &#8217; \u00A0\u00A0x\n")]
    [InlineData("A line that was hard-\nwrapped  here.\n\n\t- item\n")]
    [InlineData("p < 0.05 and ORR > 30%; a<b>c; <not a tag>")]
    [InlineData("In HTML a paragraph begins with <p and ends with </p>.")]
    [InlineData("Write <p> before and </p> after a paragraph.")]
    [InlineData("Mail <ir@immunogen.example> or <http://immunogen.example/> for more.")]
    [InlineData("<PARTNER> pays <AMOUNT> under the agreement.")]
    public void NothingElseOfATextIsTouched(string text)
    {
        var read = Assert.IsType<DocumentReading.Read>(Reading.Of(text));

        Assert.Equal(text, read.Text);
        Assert.Equal(DocumentFormat.PlainText, read.Format);
    }

    [Theory]
    [InlineData("<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<FILENAME>ex99.txt\n<DESCRIPTION>PRESS RELEASE\n<TEXT>\nA release.\n</TEXT>\n</DOCUMENT>\n", "A release.\n")]
    [InlineData("<document><type>EX-99<text>A release.</text></document>", "A release.")]
    [InlineData("<TYPE>EX-99.1\nA release.", "A release.")]
    [InlineData("<SEC-DOCUMENT>0001.txt\n<SEC-HEADER>x\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nA form.\n</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\nA release.\n</TEXT>\n</DOCUMENT>", "A release.\n")]
    [InlineData("<DOCUMENT><TYPE>8-K<TEXT>A form.</TEXT></DOCUMENT><DOCUMENT><TYPE>EX-10<TEXT>A contract.</TEXT></DOCUMENT>", "A form.")]
    public void AnEdgarWrapperIsTakenOff(string file, string expected) => Assert.Equal(expected, Reading.Text(file));

    [Fact]
    public void AnEdgarWrapperMayHoldAPage()
    {
        var read = Assert.IsType<DocumentReading.Read>(Reading.Of("<DOCUMENT><TYPE>EX-99.1\n<html><body><p>A&nbsp;release.</p></body></html></DOCUMENT>\n"));

        Assert.Equal(new DocumentReading.Read("A release.", DocumentFormat.Html), read);
    }

    [Theory]
    [InlineData("One\n<PAGE>\nTwo", "One\nTwo")]
    [InlineData("One\n<PAGE>   2\nTwo\n  <page>\n", "One\nTwo\n")]
    [InlineData("<TABLE>\n<CAPTION>\n               2009     2008\n<S>          <C>      <C>\nRevenue      8.1      7.2\n</TABLE>", "               2009     2008\nRevenue      8.1      7.2")]
    [InlineData("The <PAGE> mark stays in a sentence.", "The <PAGE> mark stays in a sentence.")]
    public void TheMarksOfOldTextExhibitsAreTakenOut(string file, string expected)
    {
        var read = Assert.IsType<DocumentReading.Read>(Reading.Of(file));

        Assert.Equal(new DocumentReading.Read(expected, DocumentFormat.PlainText), read);
    }
}
