using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>Cuts normalised text into passages at blank lines, list marks, headings glued to their paragraph, and a dateline glued to the headline.</summary>
public static class PassageReader
{
    /// <summary>The release begins within this many passages; further down a line that looks like a dateline is just a line.</summary>
    private const int LastOpening = 12;

    /// <summary>Spans of the passages, in order, without the white space between them; list items with their mark left out.</summary>
    public static List<(EvidenceSpan Span, PassageShape Shape)> Read(string text)
    {
        var passages = new List<(EvidenceSpan, PassageShape)>();
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            AddBlock(passages, text, start, end);
            start = end + 2;
        }

        return passages;
    }

    private static void AddBlock(List<(EvidenceSpan, PassageShape)> passages, string text, int start, int end)
    {
        var piece = start;
        var shape = PassageShape.Paragraph;
        for (var line = start; line < end;)
        {
            var lineEnd = text.IndexOf('\n', line, end - line);
            lineEnd = lineEnd < 0 ? end : lineEnd;
            var mark = ListMarkLength(text, line, lineEnd);
            if (mark > 0)
            {
                Add(passages, text, piece, line, shape);
                (piece, shape) = (line + mark, PassageShape.ListItem);
            }
            else if (line > start && passages.Count < LastOpening && OpensBody(text, line, lineEnd, end))
            {
                Add(passages, text, piece, line, shape);
                (piece, shape) = (line, PassageShape.Paragraph);
            }
            else if (line == start && lineEnd < end && IsHeading(text.AsSpan(line, lineEnd - line)))
            {
                Add(passages, text, line, lineEnd, PassageShape.Heading);
                piece = lineEnd;
            }

            line = lineEnd + 1;
        }

        if (shape == PassageShape.Paragraph && piece == start && text.IndexOf('\n', start, end - start) < 0 && IsHeading(text.AsSpan(start, end - start)))
        {
            shape = PassageShape.Heading;
        }

        Add(passages, text, piece, end, shape);
    }

    /// <summary>Whether a dateline begins at this line. A headline in capitals runs into it, so where the next line opens one too, that is the one.</summary>
    private static bool OpensBody(string text, int line, int lineEnd, int end) =>
        OpensDateline(text, line, end) && !(lineEnd + 1 < end && OpensDateline(text, lineEnd + 1, end));

    /// <summary>A line that begins with the date or the newswire is the rest of a dateline.</summary>
    private static bool OpensDateline(string text, int line, int end) =>
        DatelineReader.Find(text, new EvidenceSpan(line, end)) is { } dateline
        && !DateReader.TryRead(TokenRun.Read(text, dateline), 0, out _, out _);

    private static int ListMarkLength(string text, int start, int end)
    {
        var i = start;
        while (i < end && text[i] == ' ')
        {
            i++;
        }

        var marked = i + 2 < end && text[i] is '-' or '*' or '•' or '·' or '–' or '—' or '●' or '▪';
        return marked && i + 1 < end && text[i + 1] == ' ' ? i + 2 - start : 0;
    }

    /// <summary>"About ImmunoGen, Inc." and its like: short, and no sentence.</summary>
    private static bool IsHeading(ReadOnlySpan<char> line) =>
        line.Length is > 5 and < 90 && line.StartsWith("About ", StringComparison.OrdinalIgnoreCase) && (line[^1] is not ('.' or '?') || line.EndsWith("Inc.") || line.EndsWith("Ltd."));

    private static void Add(List<(EvidenceSpan, PassageShape)> passages, string text, int start, int end, PassageShape shape)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            passages.Add((new EvidenceSpan(start, end), shape));
        }
    }
}
