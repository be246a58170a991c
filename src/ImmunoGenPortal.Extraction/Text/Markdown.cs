using System.Buffers;
using System.Text;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>Takes Markdown out of a text: escapes, links, emphasis.</summary>
internal static class Markdown
{
    private const int LongestLink = 400;
    private const int LongestEmphasis = 120;

    private static readonly SearchValues<char> Marks = SearchValues.Create("\\[*_");

    /// <summary>The text after one round: what an escape or link had in it may be Markdown in its turn.</summary>
    public static string Without(string raw)
    {
        StringBuilder? clean = null;
        var copied = 0;
        for (var i = NextMark(raw, 0); i < raw.Length; i = NextMark(raw, i))
        {
            if (!TryRead(raw, i, out var inside, out var after))
            {
                i++;
                continue;
            }

            clean = (clean ?? new StringBuilder(raw.Length)).Append(raw, copied, i - copied).Append(inside);
            (copied, i) = (after, after);
        }

        return clean is null ? raw : clean.Append(raw, copied, raw.Length - copied).ToString();
    }

    private static int NextMark(string raw, int from) => raw.AsSpan(from).IndexOfAny(Marks) is >= 0 and var next ? from + next : raw.Length;

    /// <param name="inside">What stays of it.</param>
    /// <param name="after">The place behind it.</param>
    private static bool TryRead(string raw, int i, out ReadOnlySpan<char> inside, out int after)
    {
        if (raw[i] == '\\')
        {
            var isEscape = i + 1 < raw.Length && char.IsAscii(raw[i + 1]) && (char.IsPunctuation(raw[i + 1]) || char.IsSymbol(raw[i + 1]));
            inside = isEscape ? raw.AsSpan(i + 1, 1) : [];
            after = i + 2;
            return isEscape;
        }

        return raw[i] == '[' ? TryReadBracket(raw, i, out inside, out after) : TryReadEmphasis(raw, i, out inside, out after);
    }

    /// <summary>"[words](address)" is its words; "[®]" is the mark.</summary>
    private static bool TryReadBracket(string raw, int open, out ReadOnlySpan<char> inside, out int after)
    {
        inside = [];
        after = 0;
        var close = raw.IndexOf(']', open + 1, Math.Min(LongestLink, raw.Length - open - 1));
        if (close < 0)
        {
            return false;
        }

        inside = raw.AsSpan()[(open + 1)..close];
        if (inside is "®" or "™" or "©")
        {
            after = close + 1;
            return true;
        }

        if (close + 1 >= raw.Length || raw[close + 1] != '(' || inside.ContainsAny('[', '\n'))
        {
            return false;
        }

        var end = raw.IndexOfAny([')', ' ', '\n'], close + 2, Math.Min(LongestLink, raw.Length - close - 2));
        after = end + 1;
        return end >= 0 && raw[end] == ')';
    }

    /// <summary>"*Blood*" and "**Blood**" are the word; a star before a space is a list mark or a footnote and stays.</summary>
    private static bool TryReadEmphasis(string raw, int open, out ReadOnlySpan<char> inside, out int after)
    {
        inside = [];
        after = 0;
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

        inside = raw.AsSpan()[first..close];
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
