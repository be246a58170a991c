using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>Reads the short fixed phrases that qualify what follows them.</summary>
public static class PhraseReader
{
    private static readonly Phrase[] Qualifiers =
    [
        new("up to", "up-to"),
        new("up to approximately", "up-to"),
        new("up to about", "up-to"),
        new("up to another", "up-to"),
        new("up to a further", "up-to"),
        new("up to an additional", "up-to"),
        new("up to an aggregate of", "up-to"),
        new("up to a total of", "up-to"),
        new("up to a maximum of", "up-to"),
        new("as much as an additional", "up-to"),
        new("as much as", "up-to"),
        new("as many as", "up-to"),
        new("potentially totaling", "up-to"),
        new("potentially totalling", "up-to"),
        new("potentially worth", "up-to"),
        new("potentially amounting to", "up-to"),
        new("potentially aggregating", "up-to"),
        new("potentially reaching", "up-to"),
        new("could total", "up-to"),
        new("may total", "up-to"),
        new("can total", "up-to"),
        new("could reach", "up-to"),
        new("may reach", "up-to"),
        new("can reach", "up-to"),
        new("could come to", "up-to"),
        new("may come to", "up-to"),
        new("could amount to", "up-to"),
        new("may amount to", "up-to"),
        new("could be as much as", "up-to"),
        new("a maximum of", "up-to"),
        new("limited to", "up-to"),
        new("no more than", "up-to"),
        new("not to exceed", "up-to"),
        new("at least", "at-least"),
        new("not less than", "at-least"),
        new("no less than", "at-least"),
        new("could exceed", "at-least"),
        new("may exceed", "at-least"),
        new("would exceed", "at-least"),
        new("exceeding", "at-least"),
        new("in excess of", "at-least"),
        new("more than", "at-least"),
        new("over", "at-least"),
        new("a minimum of", "at-least"),
        new("approximately", "about"),
        new("about", "about"),
        new("roughly", "about"),
        new("nearly", "about"),
        new("almost", "about"),
        new("some", "about"),
    ];

    private const string ExclusivityStarters = "non co exclusive exclusively nonexclusive nonexclusively";

    private static readonly WordSet Exclusivities = new(ExclusivityStarters);

    /// <summary>By the number of their first word, in order.</summary>
    private static readonly Phrase[][] ByFirst = [.. Enumerable.Range(0, Qualifiers.Max(static qualifier => qualifier.Words[0]) + 1).Select(static first => Array.FindAll(Qualifiers, qualifier => qualifier.Words[0] == first))];

    /// <summary>The words that a phrase begins with.</summary>
    internal static IEnumerable<string> Starters => Qualifiers.Select(static qualifier => qualifier.First).Concat(ExclusivityStarters.Split(' '));

    /// <summary>A qualifier counts as one only right before an amount: "over" is mostly just a word.</summary>
    public static bool TryReadQualifier(TokenRun run, int i, out string code, out int next)
    {
        foreach (var phrase in StartingWith(run.Number(i)))
        {
            if (phrase.Starts(run, i) && StartsAmount(run, i + phrase.Words.Length))
            {
                (code, next) = (phrase.Code, i + phrase.Words.Length);
                return true;
            }
        }

        (code, next) = ("", i);
        return false;
    }

    private static Phrase[] StartingWith(int word) => word < ByFirst.Length ? ByFirst[word] : [];

    /// <summary>"exclusive" and its opposites.</summary>
    public static bool TryReadExclusivity(TokenRun run, int i, out string code, out int next)
    {
        if (!Exclusivities.Holds(run, i))
        {
            (code, next) = ("", i + 1);
            return false;
        }

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

    /// <summary>Words in a row, by their numbers.</summary>
    private sealed class Phrase(string words, string code)
    {
        public string First { get; } = words.Split(' ')[0];

        public int[] Words { get; } = [.. words.Split(' ').Select(Vocabulary.Add)];

        public string Code { get; } = code;

        public bool Starts(TokenRun run, int i)
        {
            for (var k = 0; k < Words.Length; k++)
            {
                if (run.Number(i + k) != Words[k])
                {
                    return false;
                }
            }

            return true;
        }
    }
}
