namespace ImmunoGenPortal.Ingestion.Formats;

/// <summary>The SGML in which EDGAR wraps the documents of a filing.</summary>
internal static class EdgarDocument
{
    private const string Begin = "<DOCUMENT>";
    private const string TextBegin = "<TEXT>";
    private const string TypeField = "<TYPE>";

    private static readonly string[] Envelopes = ["<SEC-DOCUMENT>", "<SUBMISSION>", "-----BEGIN PRIVACY-ENHANCED MESSAGE-----"];
    private static readonly string[] Fields = [TypeField, "<SEQUENCE>", "<FILENAME>", "<DESCRIPTION>"];
    private static readonly string[] TableMarks = ["<TABLE>", "</TABLE>", "<CAPTION>", "<FN>", "</FN>", "<S>", "<C>"];

    /// <returns>What the wrapper holds; the text itself where there is none. Of a whole filing, its first exhibit 99, or its first document.</returns>
    public static string Body(string text)
    {
        var rest = text.AsSpan().TrimStart();
        if (StartsWithAny(rest, Envelopes))
        {
            var first = IndexOf(rest, Begin);
            return first < 0 ? text : Release(rest[first..]).ToString();
        }

        if (StartsWith(rest, Begin))
        {
            return Release(rest).ToString();
        }

        return StartsWith(rest, TypeField) ? Content(rest, out _).ToString() : text;
    }

    /// <summary>Takes out the lines of an old text exhibit that only mark its pages and tables.</summary>
    public static string WithoutMarks(string text) =>
        text.Contains('<', StringComparison.Ordinal)
            ? string.Join('\n', text.Split('\n').Where(line => !IsMark(line)))
            : text;

    private static ReadOnlySpan<char> Release(ReadOnlySpan<char> documents)
    {
        var first = Content(Head(documents), out var isRelease);
        for (var rest = Tail(documents); !isRelease && !rest.IsEmpty; rest = Tail(rest))
        {
            var other = Content(Head(rest), out isRelease);
            first = isRelease ? other : first;
        }

        return first;
    }

    // From behind one <DOCUMENT> up to the next.
    private static ReadOnlySpan<char> Head(ReadOnlySpan<char> documents) =>
        documents[Begin.Length..^Tail(documents).Length];

    private static ReadOnlySpan<char> Tail(ReadOnlySpan<char> documents)
    {
        var next = IndexOf(documents[Begin.Length..], Begin);
        return next < 0 ? [] : documents[(Begin.Length + next)..];
    }

    private static ReadOnlySpan<char> Content(ReadOnlySpan<char> document, out bool isRelease)
    {
        isRelease = false;
        var rest = document.TrimStart();
        while (StartsWithAny(rest, Fields))
        {
            var value = rest[(rest.IndexOf('>') + 1)..];
            var end = value.IndexOfAny('\n', '<');
            value = end < 0 ? value : value[..end];
            isRelease |= StartsWith(rest, TypeField) && StartsWith(value.TrimStart(), "EX-99");
            rest = end < 0 ? [] : rest[(rest.IndexOf('>') + 1 + end)..].TrimStart();
        }

        rest = BeforeLast(rest, "</DOCUMENT>");
        return StartsWith(rest, TextBegin) ? BeforeLast(rest[TextBegin.Length..].TrimStart('\n'), "</TEXT>") : rest;
    }

    private static ReadOnlySpan<char> BeforeLast(ReadOnlySpan<char> text, string end)
    {
        var at = text.LastIndexOf(end, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? text : text[..at];
    }

    // "<PAGE>   2", "<TABLE>", "<S>          <C>        <C>"
    private static bool IsMark(string line)
    {
        var rest = line.AsSpan().Trim();
        if (StartsWith(rest, "<PAGE>"))
        {
            return rest["<PAGE>".Length..].Trim().TrimStart("0123456789").IsEmpty;
        }

        var marks = 0;
        while (StartsWithAny(rest, TableMarks))
        {
            rest = rest[(rest.IndexOf('>') + 1)..].TrimStart();
            marks++;
        }

        return marks > 0 && rest.IsEmpty;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] starts)
    {
        foreach (var start in starts)
        {
            if (StartsWith(text, start))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static int IndexOf(ReadOnlySpan<char> text, string wanted) => text.IndexOf(wanted, StringComparison.OrdinalIgnoreCase);
}
