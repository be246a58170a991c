using System.Text;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>
/// Takes out what conversion left in a release's text: Markdown escapes, links and emphasis, odd spaces, invisible characters,
/// blank lines inside a sentence. All offsets of evidence count in what this returns. Normalising twice changes nothing more.
/// </summary>
public static class TextNormalizer
{
    private const int LongestLink = 400;
    private const int LongestEmphasis = 120;

    public static string Normalize(string raw)
    {
        var lines = CleanCharacters(raw).Split('\n');
        return JoinTornParagraphs(CollapseLines(lines));
    }

    private static string CleanCharacters(string raw)
    {
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
                clean.Append(CleanCharacters(inside));
                i = after - 1;
            }
            else if (c is '*' or '_' && TryReadEmphasis(raw, i, out inside, out after))
            {
                clean.Append(inside);
                i = after - 1;
            }
            else
            {
                AppendCharacter(clean, raw, ref i);
            }
        }

        return clean.ToString();
    }

    private static void AppendCharacter(StringBuilder clean, string raw, ref int i)
    {
        switch (raw[i])
        {
            case '\r':
                clean.Append('\n');
                i += i + 1 < raw.Length && raw[i + 1] == '\n' ? 1 : 0;
                break;
            case '\u2028' or '\u2029' or '\f' or '\v':
                clean.Append('\n');
                break;
            case '\u00AD' or '\uFEFF' or '\u200B' or '\u200C' or '\u200D' or '\u2060':
                break;
            case '\n':
                clean.Append('\n');
                break;
            case var c when c == '\t' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.SpaceSeparator:
                clean.Append(' ');
                break;
            case var c when char.IsControl(c):
                break;
            case var c:
                clean.Append(c);
                break;
        }
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

    /// <summary>Lines lose the spaces at their ends, runs of spaces become one, and blank lines stand alone.</summary>
    private static List<string> CollapseLines(string[] lines)
    {
        var kept = new List<string>(lines.Length);
        foreach (var line in lines)
        {
            var text = CollapseSpaces(line);
            if (text.Length > 0 || (kept.Count > 0 && kept[^1].Length > 0))
            {
                kept.Add(text);
            }
        }

        while (kept.Count > 0 && kept[^1].Length == 0)
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return kept;
    }

    private static string CollapseSpaces(string line)
    {
        var text = line.AsSpan().Trim(' ');
        if (text.IndexOf("  ") < 0)
        {
            return text.Length == line.Length ? line : text.ToString();
        }

        var one = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c != ' ' || one[^1] != ' ')
            {
                one.Append(c);
            }
        }

        return one.ToString();
    }

    /// <summary>
    /// A blank line torn into a sentence ("There are currently six", blank, "TAP compounds in the clinic, …") becomes a line break:
    /// the paragraph before is prose that does not end, the one after is prose that does.
    /// </summary>
    private static string JoinTornParagraphs(List<string> lines)
    {
        var text = new StringBuilder();
        var paragraphStart = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
            {
                text.Append('\n');
            }

            if (lines[i].Length == 0 && IsTorn(Tail(text, paragraphStart), lines, i + 1))
            {
                text.Length--;
            }
            else if (lines[i].Length == 0)
            {
                paragraphStart = text.Length;
            }

            text.Append(lines[i]);
        }

        return text.ToString();
    }

    /// <summary>The end of the paragraph so far: enough to see whether its last sentence is whole, however long it is.</summary>
    private static string Tail(StringBuilder text, int paragraphStart)
    {
        var start = Math.Max(paragraphStart, text.Length - 600);
        return text.ToString(start, text.Length - start).TrimEnd('\n');
    }

    private static bool IsTorn(string before, List<string> lines, int next)
    {
        if (before.Length < 60 || next >= lines.Count || !(char.IsLetterOrDigit(before[^1]) || before[^1] == ','))
        {
            return false;
        }

        var sentenceEnded = before.LastIndexOf(". ", StringComparison.Ordinal) > 0 || before.LastIndexOf(".\n", StringComparison.Ordinal) > 0;
        var after = lines[next];
        return sentenceEnded && !IsListMark(after) && (char.IsLower(after[0]) || (after.Length > 60 && after.Contains(". ", StringComparison.Ordinal)));
    }

    private static bool IsListMark(string line) => line[0] is '-' or '•' or '*' or '·' or '–';
}
