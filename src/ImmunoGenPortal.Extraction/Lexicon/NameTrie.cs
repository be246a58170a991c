using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Lexicon;

/// <summary>How a name must be cased in a text to be the name.</summary>
public enum NameCase
{
    Any,

    /// <summary>A capital first letter, unless the name itself has a small one.</summary>
    Capital,

    /// <summary>As it stands: acronyms that are also words.</summary>
    Exact,
}

public sealed record KnownName(MentionType Type, NamedThing Thing, NameCase Case);

/// <summary>Finds the longest known name that begins at a token. Hyphens, spaces, brackets and marks inside a name do not matter; it begins and ends with a token. A comma belongs to a name that is a list.</summary>
public sealed class NameTrie
{
    private readonly LetterTree _tree;

    private readonly NameOpenings _openings = new();

    /// <summary>The names that end at a node of the tree, by its number among such nodes.</summary>
    private readonly (string Written, KnownName Name)[][] _ends;

    /// <param name="names">As they are written. Of names that are alike without case and marks the first one whose case fits is found.</param>
    public NameTrie(IEnumerable<(string Written, KnownName Name)> names)
    {
        var byLetters = names.Select(static name => (Letters: Fold(name.Written), name.Written, name.Name))
            .Where(static name => name.Letters.Length > 0 && name.Letters.All(char.IsAsciiLetterOrDigit)) // others are names in letters that no release has
            .GroupBy(static name => name.Letters, StringComparer.Ordinal).ToList();
        _tree = new LetterTree([.. byLetters.Select(static name => name.Key)]);
        _ends = [.. byLetters.Select(static name => name.Select(static written => (written.Written, written.Name)).ToArray())];
        byLetters.ForEach(name => _openings.Add(name.Key));
    }

    /// <summary>By the number of a word the node that it leads to, -1 where no name begins with it; 0 where that was not asked yet.</summary>
    private int[] _byWord = [];

    /// <summary>Whether a name may begin with a token; where it may not, it surely does not.</summary>
    /// <param name="number">Of the word, or 0.</param>
    public bool MayOpen(int number, ReadOnlySpan<char> word) => number == 0 ? _openings.MayOpen(word) : FirstStep(number, word) > 0;

    /// <param name="next">The token behind the name.</param>
    public bool TryRead(TokenRun run, int i, out KnownName? name, out int next)
    {
        (name, next) = (null, i);
        var node = FirstStep(run.Number(i), run.Raw(i));
        var depth = 0;
        for (var at = i; at < run.Count; at++)
        {
            if (at > i && IsInvisible(run, at))
            {
                depth += run.Raw(at) switch { "(" or "[" => 1, ")" or "]" => -1, _ => 0 };
                if (depth < 0)
                {
                    break; // "complete response (CR) rate": no name goes on behind the bracket that it stands in
                }

                var isMark = run.Raw(at) is "(" && run.Raw(at + 1) is "R" or "TM" && run.Raw(at + 2) is ")"; // "(R)" for ®
                (at, depth) = isMark ? (at + 2, depth - 1) : (at, depth);
                continue;
            }

            node = at > i ? Step(node, run.Raw(at)) : node;
            if (node < 0)
            {
                break;
            }

            if (_tree.WordAt(node) is >= 0 and var word && Choose(_ends[word], run, i, at + 1) is { } found)
            {
                (name, next) = (found, at + 1);
            }
        }

        next = name is not null && EndsAbbreviation(run, next) ? next + 1 : next;
        return name is not null;
    }

    /// <summary>The last full stop of "U.S." belongs to it.</summary>
    private static bool EndsAbbreviation(TokenRun run, int i) =>
        run.Raw(i) is "." && run.IsGluedToNext(i - 1) && run.Raw(i - 1).Length == 1 && run.Raw(i - 2) is ".";

    /// <summary>The node that the first token of a name leads to. The words that rules name are those that texts have again and again: of these it is remembered.</summary>
    private int FirstStep(int number, ReadOnlySpan<char> word)
    {
        if (number == 0)
        {
            return _openings.MayOpen(word) ? Step(0, word) : -1;
        }

        var byWord = _byWord;
        if (number >= byWord.Length)
        {
            Array.Resize(ref byWord, number + 512);
            _byWord = byWord; // what another thread remembers meanwhile is asked again
        }

        return byWord[number] is not 0 and var node ? node : byWord[number] = Step(0, word);
    }

    private int Step(int node, ReadOnlySpan<char> word)
    {
        var walked = false;
        foreach (var c in word)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                node = _tree.Step(node, (char)(c | ' '));
                walked = true;
            }
            else
            {
                node = StepOdd(node, c, ref walked);
            }

            if (node <= 0 && walked)
            {
                return -1;
            }
        }

        return walked ? node : -1;
    }

    /// <summary>By a letter that counts as several, or as none: "α", "™".</summary>
    private int StepOdd(int node, char c, ref bool walked)
    {
        foreach (var letter in NameKey.Letter(c))
        {
            node = _tree.Step(node, letter);
            walked = true;
            if (node == 0)
            {
                return -1;
            }
        }

        return node;
    }

    private static KnownName? Choose((string Written, KnownName Name)[] ends, TokenRun run, int first, int after)
    {
        var raw = run.Text.AsSpan(run.Tokens[first].Start, run.Tokens[after - 1].End - run.Tokens[first].Start);
        foreach (var (written, name) in ends)
        {
            var fits = name.Case switch
            {
                NameCase.Any => true,
                NameCase.Exact => SameLetters(raw, written),
                _ => !char.IsUpper(written[0]) || !char.IsLower(raw[0]),
            };
            if (fits && (IsList(written) || !raw.Contains(',')) && !(name.Type is MentionType.Partner or MentionType.Company && LeavesBracket(raw)))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>"(ADC) therapeutics" is no company of that name.</summary>
    private static bool LeavesBracket(ReadOnlySpan<char> raw) =>
        raw.IndexOf(')') is >= 0 and var close && raw[..close].IndexOf('(') < 0;

    /// <summary>"Health, Labour and Welfare": what stands behind a name's other commas is its legal form.</summary>
    private static bool IsList(string written) =>
        written.IndexOf(',', StringComparison.Ordinal) is >= 0 and var comma && (written.IndexOf(" and ", comma, StringComparison.Ordinal) > 0 || written.IndexOf(" & ", comma, StringComparison.Ordinal) > 0);

    private static bool SameLetters(ReadOnlySpan<char> raw, string written)
    {
        var at = 0;
        foreach (var c in written)
        {
            if (!char.IsLetterOrDigit(c))
            {
                continue;
            }

            while (at < raw.Length && !char.IsLetterOrDigit(raw[at]))
            {
                at++;
            }

            if (at >= raw.Length || raw[at++] != c)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsInvisible(TokenRun run, int i) => run.KindOf(i) is TokenKind.Punctuation && IsInvisibleMark(run, i);

    private static bool IsInvisibleMark(TokenRun run, int i) => run.IsDash(i) || run.Raw(i) is "(" or ")" or "®" or "™" or "'" or "’" or "/" or "." or "&" or ",";

    private static string Fold(string name) => string.Concat(name.Select(NameKey.Letter));
}
