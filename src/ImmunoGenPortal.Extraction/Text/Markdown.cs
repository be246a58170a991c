using System.Text;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>Takes Markdown out of a text: escapes, links, emphasis.</summary>
internal static class Markdown
{
    private const int LongestLink = 400;
    private const int LongestEmphasis = 120;

    /// <summary>The text after one round: what an escape or link had in it may be Markdown in its turn.</summary>
    public static string Without(string raw)
    {
        if (!raw.AsSpan().ContainsAny('\\', '[', '*') && !raw.Contains('_', StringComparison.Ordinal))
        {
            return raw;
        }

        var clean = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            var c = raw[i];
            if (c == '\\' && i + 1 < raw.Length && char.IsAscii(raw[i + 1]) && (char.IsPunctuation(raw[i + 1]) || char.IsSymbol(raw[i + 1])))
            {
                clean.Append(raw[++i]);
            }
            else if (c == '[' && TryReadBracket(raw, i, out var inside, out var after))
            {
                clean.Append(inside);
                i = after - 1;
            }
            else if (c is '*' or '_' && TryReadEmphasis(raw, i, out inside, out after))
            {
                clean.Append(inside);
                i = after - 1;
            }
            else
            {
                clean.Append(c);
            }
        }

        return clean.ToString();
    }

    /// <summary>"[words](address)" is its words; "[®]" is the mark.</summary>
    private static bool TryReadBracket(string raw, int open, out string inside, out int after)
    {
        (inside, after) = ("", 0);
        var close = raw.IndexOf(']', open + 1, Math.Min(LongestLink, raw.Length - open - 1));
        if (close < 0)
        {
            return false;
        }

        inside = raw[(open + 1)..close];
        if (inside is "®" or "™" or "©")
        {
            after = close + 1;
            return true;
        }

        if (close + 1 >= raw.Length || raw[close + 1] != '(' || inside.Contains('[', StringComparison.Ordinal) || inside.Contains('\n', StringComparison.Ordinal))
        {
            return false;
        }

        var end = raw.IndexOfAny([')', ' ', '\n'], close + 2, Math.Min(LongestLink, raw.Length - close - 2));
        after = end + 1;
        return end >= 0 && raw[end] == ')';
    }

    /// <summary>"*Blood*" and "**Blood**" are the word; a star before a space is a list mark or a footnote and stays.</summary>
    private static bool TryReadEmphasis(string raw, int open, out string inside, out int after)
    {
        (inside, after) = ("", 0);
        var mark = raw[open];
        var first = open;
        while (first < raw.Length && raw[first] == mark && first - open < 3)
        {
            first++;
        }

        var width = first - open;
        if (first >= raw.Length || !char.IsLetterOrDigit(raw[first]) || (open > 0 && char.IsLetterOrDigit(raw[open - 1])))
        {
            return false;
        }

        var close = raw.IndexOfAny([mark, '\n'], first, Math.Min(LongestEmphasis, raw.Length - first));
        if (close < 0 || raw[close] != mark || char.IsWhiteSpace(raw[close - 1]) || !IsRun(raw, close, mark, width))
        {
            return false;
        }

        inside = raw[first..close];
        after = close + width;
        return after >= raw.Length || !char.IsLetterOrDigit(raw[after]);
    }

    private static bool IsRun(string raw, int at, char mark, int width)
    {
        var end = at;
        while (end < raw.Length && raw[end] == mark)
        {
            end++;
        }

        return end - at == width;
    }
}
