using System.Text;

namespace ImmunoGenPortal.Facts.Tests;

public class PlainLettersTests
{
    [Theory]
    [InlineData("Crème Brûlée", "creme brulee")]
    [InlineData("x²", "x2")]
    [InlineData("ﬁve", "five")]
    [InlineData("Plain ASCII", "plain ascii")]
    [InlineData("é", "e")]
    [InlineData("Ω", "ω")]
    public void LettersLoseTheirDress(string text, string plain) => Assert.Equal(plain, PlainLetters.Of(text));

    [Fact]
    public void ACombiningMarkIsNothing() => Assert.Equal("", PlainLetters.Of(new Rune(0x301)));

    [Fact]
    public void ABrokenPairIsNoError() => Assert.Equal(2, PlainLetters.Of("a\uDC00").Length);
}
