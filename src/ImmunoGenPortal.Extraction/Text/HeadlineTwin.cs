using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>Finds a headline that a page prints twice, once as its own title, each on as many lines as it takes.</summary>
internal static class HeadlineTwin
{
    private const int Longest = 900;
    private const int MostLines = 5;

    /// <summary>Shorter ones are no headlines: "News" above "News".</summary>
    private const int ShortestKey = 20;

    /// <summary>Where the first and the second of the two end within a block; null where its first lines are not said again in its next ones.</summary>
    public static (int First, int Second)? Find(string text, int start, int end)
    {
        var breaks = Breaks(text, start, Math.Min(end, start + Longest), end);
        for (var first = 0; first < breaks.Count - 1; first++)
        {
            if (!BeginAlike(text.AsSpan()[start..breaks[first]], text.AsSpan()[breaks[first]..breaks[^1]]))
            {
                continue;
            }

            var key = NameKey.Of(text.AsSpan()[start..breaks[first]]);
            for (var second = first + 1; key.Length >= ShortestKey && second < breaks.Count; second++)
            {
                if (NameKey.Of(text.AsSpan()[breaks[first]..breaks[second]]) == key)
                {
                    return (breaks[first], breaks[second]);
                }
            }
        }

        return null;
    }

    /// <summary>Whether the keys of two texts may begin with the same letter: most lines are seen to be no twins by that.</summary>
    private static bool BeginAlike(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var (first, second) = (FirstLetter(one), FirstLetter(other));
        return !(char.IsAscii(first) && char.IsAscii(second)) || char.ToLowerInvariant(first) == char.ToLowerInvariant(second);
    }

    private static char FirstLetter(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsLetterOrDigit(c))
            {
                return c;
            }
        }

        return default;
    }

    /// <summary>The ends of the first lines.</summary>
    private static List<int> Breaks(string text, int start, int limit, int end)
    {
        var breaks = new List<int>();
        for (var at = start; at < limit && breaks.Count < 2 * MostLines;)
        {
            var next = text.IndexOf('\n', at, limit - at);
            if (next < 0)
            {
                break;
            }

            breaks.Add(next);
            at = next + 1;
        }

        if (end == limit)
        {
            breaks.Add(end);
        }

        return breaks;
    }
}
