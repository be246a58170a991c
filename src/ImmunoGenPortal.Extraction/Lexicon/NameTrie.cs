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

/// <summary>Finds the longest known name that begins at a token. Hyphens, spaces, brackets and marks inside a name do not matter; it begins and ends with a token.</summary>
public sealed class NameTrie
{
    private readonly Dictionary<(int Node, char Letter), int> _steps = [];
    private readonly List<List<(string Written, KnownName Name)>?> _ends = [null];

    public void Add(string written, KnownName name)
    {
        var node = 0;
        foreach (var c in Fold(written))
        {
            if (!_steps.TryGetValue((node, c), out var next))
            {
                next = _ends.Count;
                _ends.Add(null);
                _steps.Add((node, c), next);
            }

            node = next;
        }

        if (node != 0)
        {
            (_ends[node] ??= []).Add((written, name));
        }
    }

    /// <param name="next">The token behind the name.</param>
    public bool TryRead(TokenRun run, int i, out KnownName? name, out int next)
    {
        (name, next) = (null, i);
        var node = 0;
        for (var at = i; at < run.Count; at++)
        {
            if (IsInvisible(run, at) && at > i)
            {
                continue;
            }

            node = Step(node, run.Raw(at));
            if (node < 0)
            {
                break;
            }

            if (_ends[node] is { } ends && Choose(ends, run, i, at + 1) is { } found)
            {
                (name, next) = (found, at + 1);
            }
        }

        next = EndsAbbreviation(run, next) ? next + 1 : next;
        return name is not null;
    }

    /// <summary>The last full stop of "U.S." belongs to it.</summary>
    private static bool EndsAbbreviation(TokenRun run, int i) =>
        run.Raw(i) is "." && run.IsGluedToNext(i - 1) && run.Raw(i - 1).Length == 1 && run.Raw(i - 2) is ".";

    private int Step(int node, ReadOnlySpan<char> word)
    {
        var walked = false;
        foreach (var c in word)
        {
            var letters = NameKey.Letter(c);
            foreach (var letter in letters)
            {
                if (!_steps.TryGetValue((node, letter), out node))
                {
                    return -1;
                }
            }

            walked |= letters.Length > 0;
        }

        return walked ? node : -1;
    }

    private static KnownName? Choose(List<(string Written, KnownName Name)> ends, TokenRun run, int first, int after)
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
            if (fits)
            {
                return name;
            }
        }

        return null;
    }

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

    private static bool IsInvisible(TokenRun run, int i) => run.IsDash(i) || run.Raw(i) is "(" or ")" or "®" or "™" or "'" or "’" or "/" or ".";

    private static string Fold(string name) => string.Concat(name.Select(NameKey.Letter));
}
