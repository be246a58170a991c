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
            var key = NameKey.Of(text[start..breaks[first]]);
            for (var second = first + 1; key.Length >= ShortestKey && second < breaks.Count; second++)
            {
                if (NameKey.Of(text[breaks[first]..breaks[second]]) == key)
                {
                    return (breaks[first], breaks[second]);
                }
            }
        }

        return null;
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
