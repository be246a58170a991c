using System.Net;
using System.Text;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>Characters that a copy of a release lost: written as references of HTML ("&amp;reg;", "&amp;#60"), or become question marks ("$40?Million", "ImmunoGen?s").</summary>
internal static class LostCharacters
{
    /// <summary>In digits: a longer number is none of a character.</summary>
    private const int LongestNumber = 5;

    /// <summary>A copy loses a kind of character wherever it stood; once alone a question mark may be what was meant.</summary>
    private const int FewestMarks = 2;

    /// <summary>In characters: how far before a question mark an address is looked for.</summary>
    private const int LongestAddress = 200;

    /// <summary>In characters: how far behind one its query is looked for.</summary>
    private const int LongestQuery = 40;

    private static readonly WordSet Endings = new("s t re ve ll d m");

    /// <summary>The text with references resolved, those without their semicolon too.</summary>
    public static string Resolved(string text)
    {
        if (!text.Contains('&', StringComparison.Ordinal))
        {
            return text;
        }

        return WebUtility.HtmlDecode(text.Contains("&#", StringComparison.Ordinal) ? WithSemicolons(text) : text);
    }

    private static string WithSemicolons(string text)
    {
        var whole = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length;)
        {
            var length = NumberAt(text, i);
            whole.Append(text, i, Math.Max(1, length));
            i += Math.Max(1, length);
            if (length > 0 && (i == text.Length || text[i] != ';'))
            {
                whole.Append(';');
            }
        }

        return whole.ToString();
    }

    /// <summary>How long the reference by number is that begins here, its semicolon left off; 0 where none does.</summary>
    private static int NumberAt(string text, int i)
    {
        if (text[i] != '&' || i + 2 >= text.Length || text[i + 1] != '#')
        {
            return 0;
        }

        var end = i + 2;
        while (end < text.Length && end - i - 2 <= LongestNumber && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end > i + 3 && end - i - 2 <= LongestNumber ? end - i : 0;
    }

    /// <summary>The text with a space or an apostrophe for each question mark within a word; the same where they may be meant.</summary>
    public static string Restored(string text)
    {
        var marks = 0;
        var isSure = false;
        for (var at = text.IndexOf('?', StringComparison.Ordinal); at >= 0; at = text.IndexOf('?', at + 1))
        {
            if (IsWithin(text, at))
            {
                marks++;
                isSure |= IsApostrophe(text, at) || !char.IsAsciiLetter(text[at - 1]) || !char.IsAsciiLetter(text[at + 1]);
            }
        }

        return isSure && marks >= FewestMarks ? string.Create(text.Length, text, static (restored, text) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                restored[i] = text[i] != '?' || !IsWithin(text, i) ? text[i] : IsApostrophe(text, i) ? '’' : ' ';
            }
        }) : text;
    }

    /// <summary>Whether letters or figures stand on both sides, in no address.</summary>
    private static bool IsWithin(string text, int at)
    {
        if (at == 0 || at + 1 >= text.Length || !(char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '%' or ',' or '®' or '™' or ')') || !(char.IsAsciiLetterOrDigit(text[at + 1]) || text[at + 1] is '$' or '('))
        {
            return false;
        }

        var from = at;
        while (from > 0 && at - from < LongestAddress && !char.IsWhiteSpace(text[from - 1]))
        {
            from--;
        }

        return !text.AsSpan(from, at - from).ContainsAny('/', '=', '@') && !text.AsSpan(at, WordLength(text, at)).Contains('=');
    }

    /// <summary>How far the word goes on from here; of a long one only what tells a query from words.</summary>
    private static int WordLength(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < LongestQuery && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end - at;
    }

    /// <summary>"ImmunoGen?s", "it?ll".</summary>
    private static bool IsApostrophe(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return char.IsAsciiLetter(text[at - 1]) && Endings.Holds(text.AsSpan(at + 1, end - at - 1));
    }
}
