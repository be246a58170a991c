using System.Buffers;

namespace ImmunoGenPortal.Ingestion.Formats;

/// <summary>Whether a text is a page. One that merely mentions a tag is not.</summary>
internal static class HtmlSigns
{
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private const int Near = 16 * 1024;

    /// <summary>
    /// True for a text that begins as a page does, or has tags of page structure near its start, one of them closing:
    /// two behind another tag at the very start, else three.
    /// </summary>
    public static bool IsHtml(string text)
    {
        var rest = Prologue(text.AsSpan());
        if (rest.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var isTag = Tag(rest, out var name, out var isEnd);
        return (isTag && !isEnd && (name is "html" or "head" or "body" || IsStructure(name)))
            || HasStructure(rest[..Math.Min(rest.Length, Near)], isTag ? 2 : 3);
    }

    // Byte order mark, comments and <?xml ...?> may stand before the first tag.
    private static ReadOnlySpan<char> Prologue(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart();
        while (rest.StartsWith("<!--") || rest.StartsWith("<?"))
        {
            var close = rest[1] == '?' ? ">" : "-->";
            var end = rest.IndexOf(close, StringComparison.Ordinal);
            if (end < 0)
            {
                return rest;
            }

            rest = rest[(end + close.Length)..].TrimStart();
        }

        return rest;
    }

    private static bool HasStructure(ReadOnlySpan<char> text, int enough)
    {
        var (tags, closing) = (0, 0);
        for (var at = text.IndexOf('<'); at >= 0; at = text.IndexOf('<'))
        {
            text = text[at..];
            if (Tag(text, out var name, out var isEnd) && (name is "html" or "body" || IsStructure(name)))
            {
                tags++;
                closing += isEnd || name == "br" ? 1 : 0;
            }

            text = text[1..];
        }

        return tags >= enough && closing > 0;
    }

    // <TABLE> alone is not among them: in old text exhibits it marks a table drawn with blanks.
    private static bool IsStructure(string name) => name is
        "p" or "div" or "center" or "br" or "hr" or "tr" or "td" or "th" or "tbody" or "ul" or "ol" or "li" or "dl"
        or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "pre" or "blockquote"
        or "main" or "article" or "section" or "header" or "footer" or "nav" or "aside" or "meta" or "title";

    // A real tag: "<" or "</", a name, then a blank, "/" or ">", and a ">" before the next "<".
    private static bool Tag(ReadOnlySpan<char> text, out string name, out bool isEnd)
    {
        const int LongestName = 10;
        (name, isEnd) = ("", text.StartsWith("</"));
        if (!text.StartsWith('<'))
        {
            return false;
        }

        var rest = text[(isEnd ? 2 : 1)..];
        var length = rest.IndexOfAnyExcept(NameCharacters);
        if (length is <= 0 or > LongestName || rest[length] is not (' ' or '\t' or '\n' or '/' or '>'))
        {
            return false;
        }

        Span<char> lower = stackalloc char[LongestName];
        lower = lower[..rest[..length].ToLowerInvariant(lower)];
        name = lower.ToString();
        var close = rest.IndexOfAny('<', '>');
        return close >= 0 && rest[close] == '>';
    }
}
