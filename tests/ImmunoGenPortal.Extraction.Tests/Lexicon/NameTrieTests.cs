using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Lexicon;

public class NameTrieTests
{
    [Theory]
    [InlineData("Genmab", NameCase.Capital, "Genmab rose", "Genmab")]
    [InlineData("T-DM1", NameCase.Capital, "T DM1 rose", "T DM1")]
    [InlineData("T-DM1", NameCase.Capital, "TDM1 rose", "TDM1")]
    [InlineData("Kadcyla", NameCase.Capital, "Kadcyla™ rose", "Kadcyla")]
    [InlineData("Rhône Poulenc", NameCase.Capital, "Rhone-Poulenc rose", "Rhone-Poulenc")]
    [InlineData("Rhone Poulenc", NameCase.Capital, "Rhône\nPoulenc rose", "Rhône\nPoulenc")]
    [InlineData("Rhone Poulenc", NameCase.Capital, "Rho\u0302ne Poulenc rose", "Rho\u0302ne Poulenc")]
    [InlineData("folate receptor alpha", NameCase.Capital, "folate receptor α rose", "folate receptor α")]
    [InlineData("FRα", NameCase.Exact, "FRα rose", "FRα")]
    [InlineData("Targeted Antibody Payload (TAP)", NameCase.Any, "targeted antibody payload TAP rose", "targeted antibody payload TAP")]
    [InlineData("US", NameCase.Exact, "US rose", "US")]
    [InlineData("CAT", NameCase.Exact, "CAT rose", "CAT")]
    public void ANameIsFoundInItsSpellings(string name, NameCase @case, string text, string found)
    {
        var run = TokenRun.Read(text, new EvidenceSpan(0, text.Length));

        Assert.True(Trie(name, @case).TryRead(run, 0, out _, out var next));
        Assert.Equal(found, run.Span(0, next).Quote(text));
    }

    [Theory]
    [InlineData("US", NameCase.Exact, "us")]
    [InlineData("US", NameCase.Exact, "Us")]
    [InlineData("CAT", NameCase.Exact, "Cat")]
    [InlineData("Genmab", NameCase.Capital, "genmab")]
    [InlineData("Genmab", NameCase.Capital, "Genmabs")]
    [InlineData("Genmab", NameCase.Capital, "Gen")]
    [InlineData("T-DM1", NameCase.Capital, "T-DM12")]
    public void AnotherWordIsNotTheName(string name, NameCase @case, string text) =>
        Assert.False(Trie(name, @case).TryRead(TokenRun.Read(text, new EvidenceSpan(0, text.Length)), 0, out _, out _));

    [Fact]
    public void TheLongestNameIsFound()
    {
        const string Text = "Roche Group today";
        var trie = new NameTrie([Named("Roche", NameCase.Capital), Named("Roche Group", NameCase.Capital)]);

        Assert.True(trie.TryRead(TokenRun.Read(Text, new EvidenceSpan(0, Text.Length)), 0, out var name, out var next));
        Assert.Equal(("Roche Group", 2), (name!.Thing.Name, next));
    }

    private static NameTrie Trie(string name, NameCase @case) => new([Named(name, @case)]);

    private static (string, KnownName) Named(string name, NameCase @case) => (name, new KnownName(MentionType.Partner, new NamedThing(name, []), @case));
}
