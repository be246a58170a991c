using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>Reads the short fixed phrases that qualify what follows them.</summary>
public static class PhraseReader
{
    private static readonly (string[] Words, string Code)[] Qualifiers =
    [
        Phrase("up to", "up-to"),
        Phrase("up to approximately", "up-to"),
        Phrase("up to about", "up-to"),
        Phrase("up to another", "up-to"),
        Phrase("up to a further", "up-to"),
        Phrase("up to an additional", "up-to"),
        Phrase("up to an aggregate of", "up-to"),
        Phrase("up to a total of", "up-to"),
        Phrase("up to a maximum of", "up-to"),
        Phrase("as much as an additional", "up-to"),
        Phrase("as much as", "up-to"),
        Phrase("as many as", "up-to"),
        Phrase("potentially totaling", "up-to"),
        Phrase("potentially totalling", "up-to"),
        Phrase("potentially worth", "up-to"),
        Phrase("potentially amounting to", "up-to"),
        Phrase("potentially aggregating", "up-to"),
        Phrase("potentially reaching", "up-to"),
        Phrase("could total", "up-to"),
        Phrase("may total", "up-to"),
        Phrase("can total", "up-to"),
        Phrase("could reach", "up-to"),
        Phrase("may reach", "up-to"),
        Phrase("can reach", "up-to"),
        Phrase("could come to", "up-to"),
        Phrase("may come to", "up-to"),
        Phrase("could amount to", "up-to"),
        Phrase("may amount to", "up-to"),
        Phrase("could be as much as", "up-to"),
        Phrase("a maximum of", "up-to"),
        Phrase("limited to", "up-to"),
        Phrase("no more than", "up-to"),
        Phrase("not to exceed", "up-to"),
        Phrase("at least", "at-least"),
        Phrase("not less than", "at-least"),
        Phrase("no less than", "at-least"),
        Phrase("could exceed", "at-least"),
        Phrase("may exceed", "at-least"),
        Phrase("would exceed", "at-least"),
        Phrase("exceeding", "at-least"),
        Phrase("in excess of", "at-least"),
        Phrase("more than", "at-least"),
        Phrase("over", "at-least"),
        Phrase("a minimum of", "at-least"),
        Phrase("approximately", "about"),
        Phrase("about", "about"),
        Phrase("roughly", "about"),
        Phrase("nearly", "about"),
        Phrase("almost", "about"),
        Phrase("some", "about"),
    ];

    /// <summary>The words that a phrase begins with.</summary>
    internal static IEnumerable<string> Starters => Qualifiers.Select(static qualifier => qualifier.Words[0]).Concat(["non", "co", "exclusive", "exclusively", "nonexclusive", "nonexclusively"]);

    /// <summary>A qualifier counts as one only right before an amount: "over" is mostly just a word.</summary>
    public static bool TryReadQualifier(TokenRun run, int i, out string code, out int next)
    {
        foreach (var (words, meaning) in Qualifiers)
        {
            if (StartsWith(run, i, words) && StartsAmount(run, i + words.Length))
            {
                (code, next) = (meaning, i + words.Length);
                return true;
            }
        }

        (code, next) = ("", i);
        return false;
    }

    /// <summary>"exclusive" and its opposites.</summary>
    public static bool TryReadExclusivity(TokenRun run, int i, out string code, out int next)
    {
        var prefixed = run.IsAny(i, "non", "co") && run.IsDash(i + 1) && run.IsAny(i + 2, "exclusive", "exclusively");
        next = prefixed ? i + 3 : i + 1;
        code = prefixed ? (run.Is(i, "non") ? "non-exclusive" : "co-exclusive")
            : run.IsAny(i, "exclusive", "exclusively") ? "exclusive"
            : run.IsAny(i, "nonexclusive", "nonexclusively") ? "non-exclusive"
            : "";
        return code.Length > 0;
    }

    private static bool StartsAmount(TokenRun run, int i) =>
        run.IsKind(i, TokenKind.Number) || MoneyReader.TryRead(run, i, out _, out _) || NumberReader.TryRead(run, i, out _, out _);

    private static bool StartsWith(TokenRun run, int i, string[] words)
    {
        for (var k = 0; k < words.Length; k++)
        {
            if (!run.Is(i + k, words[k]))
            {
                return false;
            }
        }

        return true;
    }

    private static (string[], string) Phrase(string words, string code) => (words.Split(' '), code);
}
