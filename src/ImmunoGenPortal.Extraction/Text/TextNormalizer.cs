using System.Buffers;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>
/// Takes out what conversion left in a release's text: Markdown escapes, links and emphasis, odd spaces, invisible characters,
/// blank lines inside a sentence. All offsets of evidence count in what this returns. Normalising twice changes nothing more.
/// </summary>
public static class TextNormalizer
{
    /// <summary>Escapes within escapes and links within links, more deeply than any release has them.</summary>
    private const int MostRounds = 8;

    /// <summary>Characters that stay as they are: those of ASCII, and marks that releases have often.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(static code => (char)code), .. "\n“”‘’–—•®™éü"]);

    /// <summary>What the number of a page is written with: "2", "- 2 -".</summary>
    private static readonly SearchValues<char> PageNumber = SearchValues.Create("0123456789- ");

    public static string Normalize(string raw)
    {
        var text = OneSpaceBetween(WithPlainCharacters(raw));
        for (var round = 0; round < MostRounds; round++)
        {
            var before = text;
            var resolved = LostCharacters.Resolved(before);
            text = OneSpaceBetween(Markdown.Without(resolved == before ? before : OneSpaceBetween(WithPlainCharacters(resolved))));
            if (text == before)
            {
                break;
            }
        }

        text = LostCharacters.Restored(text);
        return TornParagraphs.Join(text, CollapseLines(text));
    }

    private static string WithPlainCharacters(string raw)
    {
        var odd = raw.AsSpan().IndexOfAnyExcept(Plain);
        if (odd < 0)
        {
            return raw;
        }

        var plain = ArrayPool<char>.Shared.Rent(raw.Length);
        raw.CopyTo(0, plain, 0, odd);
        var length = odd;
        for (var i = odd; i < raw.Length; i++)
        {
            var run = LengthOfPlainRun(raw, i);
            if (run > 0)
            {
                raw.CopyTo(i, plain, length, run);
                length += run;
                i += run - 1;
            }
            else if (PlainCharacter(raw, ref i) is { } c)
            {
                plain[length++] = c;
            }
        }

        return Taken(plain, length, raw);
    }

    /// <summary>What stands in a buffer, which is given back; the same string where that is what stood there before.</summary>
    internal static string Taken(char[] buffer, int length, string before)
    {
        var text = buffer.AsSpan(0, length).SequenceEqual(before) ? before : new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }

    /// <summary>How many characters that stay as they are begin here.</summary>
    private static int LengthOfPlainRun(string raw, int start)
    {
        var end = raw.AsSpan(start).IndexOfAnyExcept(Plain);
        return end < 0 ? raw.Length - start : end;
    }

    /// <summary>What a character becomes; null where nothing is left of it.</summary>
    private static char? PlainCharacter(string raw, ref int i)
    {
        switch (raw[i])
        {
            case '\r':
                i += i + 1 < raw.Length && raw[i + 1] == '\n' ? 1 : 0;
                return '\n';
            case '\n' or '\u2028' or '\u2029' or '\f' or '\v':
                return '\n';
            case '\u00AD' or '\uFEFF' or '\u200B' or '\u200C' or '\u200D' or '\u2060':
                return null;
            case var c when IsNoText(c) || (char.IsSurrogate(c) && !IsPair(raw, i)):
                return null;
            case var c when c == '\t' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.SpaceSeparator:
                return ' ';
            case var c:
                return char.IsControl(c) ? null : c;
        }
    }

    /// <summary>Marks that turn the direction of writing, by which a text can show other words than it holds; and what Unicode says is no character.</summary>
    private static bool IsNoText(char c) =>
        c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C' or (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF';

    /// <summary>Whether the half of a character stands beside its other half.</summary>
    private static bool IsPair(string raw, int i) =>
        char.IsHighSurrogate(raw[i]) ? i + 1 < raw.Length && char.IsLowSurrogate(raw[i + 1]) : i > 0 && char.IsHighSurrogate(raw[i - 1]);

    /// <summary>Lines lose the spaces at their ends, and runs of spaces become one.</summary>
    private static string OneSpaceBetween(string text)
    {
        var isSo = text.Length == 0 || (text[0] != ' ' && text[^1] != ' '
            && !text.Contains("  ", StringComparison.Ordinal) && !text.Contains(" \n", StringComparison.Ordinal) && !text.Contains("\n ", StringComparison.Ordinal));
        return isSo ? text : CollapseSpaces(text);
    }

    private static string CollapseSpaces(string text)
    {
        var one = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        foreach (var c in text)
        {
            length -= c == '\n' && length > 0 && one[length - 1] == ' ' ? 1 : 0;
            if (c != ' ' || (length > 0 && one[length - 1] is not (' ' or '\n')))
            {
                one[length++] = c;
            }
        }

        length -= length > 0 && one[length - 1] == ' ' ? 1 : 0;
        return Taken(one, length, text);
    }

    /// <summary>The lines that stay; blank ones stand alone.</summary>
    private static List<Range> CollapseLines(string text)
    {
        var kept = new List<Range>();
        var isNewPage = false;
        foreach (var written in text.AsSpan().Split('\n'))
        {
            var span = text.AsSpan()[written];
            var isMark = IsPageMark(span);
            if (isMark)
            {
                DropPageNumber(text, kept);
            }
            else if (isNewPage && !span.IsEmpty && char.IsAsciiLetterLower(span[0]))
            {
                DropBlanks(kept); // the sentence goes on over the page
            }

            isNewPage = isMark || (isNewPage && span.IsEmpty);
            var line = isMark || IsRule(span) ? written.Start..written.Start : written;
            if (!IsBlank(line) || (kept.Count > 0 && !IsBlank(kept[^1])))
            {
                kept.Add(line);
            }
        }

        DropBlanks(kept);
        return kept;
    }

    private static void DropBlanks(List<Range> kept)
    {
        while (kept.Count > 0 && IsBlank(kept[^1]))
        {
            kept.RemoveAt(kept.Count - 1);
        }
    }

    /// <summary>"&lt;PAGE&gt;", "&lt;PAGE&gt; 2": where exhibits of the 1990s begin a page.</summary>
    private static bool IsPageMark(ReadOnlySpan<char> line) => line.StartsWith("<PAGE>", StringComparison.Ordinal) && !line["<PAGE>".Length..].ContainsAnyExcept(PageNumber);

    /// <summary>The number at the foot of the page that ends, "2" or "- 2 -", with the blank lines around it.</summary>
    private static void DropPageNumber(string text, List<Range> kept)
    {
        DropBlanks(kept);
        if (kept.Count > 0 && text.AsSpan()[kept[^1]] is { Length: > 0 and < 8 } last && last.ContainsAnyInRange('0', '9') && !last.ContainsAnyExcept(PageNumber))
        {
            kept.RemoveAt(kept.Count - 1);
            DropBlanks(kept);
        }
    }

    private static bool IsBlank(Range line) => line.Start.Value == line.End.Value;

    /// <summary>The border of a table cell, or a rule across the page: it parts what stands around it.</summary>
    private static bool IsRule(ReadOnlySpan<char> line) =>
        line is "|" || (line.Length > 3 && !line.ContainsAnyExcept("-_=| "));
}
