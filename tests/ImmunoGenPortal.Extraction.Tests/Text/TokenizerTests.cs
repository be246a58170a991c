using FsCheck;
using FsCheck.Fluent;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Text;

public class TokenizerTests
{
    [Theory]
    [InlineData("O'Leary's 1,000 (six-week) cycles.", "O'Leary|'s|1,000|(|six|-|week|)|cycles|.")]
    [InlineData("we’re the patients’ friends", "we’re|the|patients|’|friends")]
    [InlineData("$200.5million, 75mg", "$|200.5|million|,|75|mg")]
    [InlineData("5T4 and CD56+", "5T4|and|CD56|+")]
    [InlineData("3.5. 4,", "3.5|.|4|,")]
    [InlineData("mg/m² daily¹", "mg|/|m|²|daily|¹")]
    [InlineData("\uD83D\uDE00x", "\uD83D\uDE00|x")]
    [InlineData("caf\u0065\u0301 ß", "cafe\u0301|ß")]
    public void TextIsCutIntoWordsNumbersAndMarks(string text, string tokens) =>
        Assert.Equal(tokens.Split('|'), Read(text).Select(token => text[token.Start..token.End]));

    [Fact]
    public void TokensCoverEverythingButSpaceInOrder() =>
        Prop.ForAll(ArbMap.Default.GeneratorFor<string>().Where(text => !string.IsNullOrEmpty(text)).ToArbitrary(), text =>
        {
            var tokens = Read(text);
            var behind = 0;
            foreach (var token in tokens)
            {
                Assert.True(token.Start >= behind && token.End > token.Start && string.IsNullOrWhiteSpace(text[behind..token.Start]));
                behind = token.End;
            }

            Assert.True(string.IsNullOrWhiteSpace(text[behind..]));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static Token[] Read(string text) => Tokenizer.Read(text, new EvidenceSpan(0, text.Length));
}
