using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>Cuts normalised text into passages at blank lines, list marks, headings glued to their paragraph, and a dateline glued to the headline.</summary>
public static class PassageReader
{
    /// <summary>The release begins within this many passages; further down a line that looks like a dateline is just a line.</summary>
    private const int LastOpening = 30;

    /// <summary>What may stand above a headline.</summary>
    private const int MostAbove = 8;

    private const int LongestHeading = 110;

    /// <summary>Headlines are wrapped sooner.</summary>
    private const int LongestTitleWrapped = 100;

    /// <summary>Spans of the passages, in order, without the white space between them; list items with their mark left out.</summary>
    /// <param name="dateline">The first passage that opens with a dateline, and that; null where it is not known yet.</param>
    public static List<(EvidenceSpan Span, PassageShape Shape)> Read(string text, out (int Passage, EvidenceSpan Line)? dateline)
    {
        var passages = new List<(EvidenceSpan, PassageShape)>();
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            if (passages.Count < MostAbove && HeadlineTwin.Find(text, start, end) is { } twin)
            {
                Add(passages, text, start, twin.First, PassageShape.Paragraph);
                Add(passages, text, twin.First, twin.Second, PassageShape.Paragraph);
                AddBlock(passages, text, Math.Min(twin.Second + 1, end), end);
            }
            else
            {
                AddBlock(passages, text, start, end);
            }

            start = end + 2;
        }

        return OpeningCut.Apply(text, passages, out dateline);
    }

    private static void AddBlock(List<(EvidenceSpan, PassageShape)> passages, string text, int start, int end)
    {
        var piece = start;
        var shape = PassageShape.Paragraph;
        var apart = HoldsUnwrappedLine(text, start, end);
        for (var line = start; line < end;)
        {
            var lineEnd = EndOfLine(text, line, end);
            var mark = line > start && IsDateAlone(text, LineBefore(text, start, line)) ? 0 : ListMarkLength(text, line, lineEnd);
            if (mark > 0)
            {
                Add(passages, text, piece, line, shape);
                (piece, shape) = (line + mark, PassageShape.ListItem);
            }
            else if (line > start && ((apart && !WrappedLines.Join(text, (start, end), line) && StandsApart(text, line)) || LineMarks.OpenPassage(text, line, lineEnd) || (passages.Count < LastOpening && AboveReader.IsPageLine(Line(text, LineBefore(text, start, line)))) || IsBesideDate(passages.Count, text, start, line, lineEnd) || (passages.Count < LastOpening && OpensBody(text, line, lineEnd, end))))
            {
                Add(passages, text, piece, line, shape);
                (piece, shape) = (line, PassageShape.Paragraph);
            }

            if (line == piece && lineEnd < end && LineMarks.IsHeading(text.AsSpan(line, lineEnd - line)))
            {
                Add(passages, text, line, lineEnd, PassageShape.Heading);
                piece = lineEnd;
            }

            line = lineEnd + 1;
        }

        if (shape == PassageShape.Paragraph && piece < end && text.IndexOf('\n', piece, end - piece) < 0 && LineMarks.IsHeading(text.AsSpan(piece, end - piece).Trim()))
        {
            shape = PassageShape.Heading;
        }

        Add(passages, text, piece, end, shape);
    }

    /// <summary>A line longer than any wrapping leaves: then every line of the block is a paragraph of its own.</summary>
    private static bool HoldsUnwrappedLine(string text, int start, int end)
    {
        for (var line = start; line < end;)
        {
            var lineEnd = EndOfLine(text, line, end);
            if (lineEnd - line > WrappedLines.Longest || (lineEnd - line > LongestTitleWrapped && LineMarks.IsTitle(text.AsSpan(line, lineEnd - line))))
            {
                return true;
            }

            line = lineEnd + 1;
        }

        return false;
    }

    /// <summary>Not where a sentence goes on: a long line before breaks off without a stop, or this one begins small.</summary>
    private static bool StandsApart(string text, int line)
    {
        if (text[line - 2] is ',' && text.LastIndexOfAny([' ', '\n'], line - 2) is var before && (before < 0 || text[before] is '\n'))
        {
            return false; // a word torn off: "ImmunoGen," above "Inc."
        }

        var isShort = line - 2 - text.LastIndexOf('\n', line - 2) < LongestHeading;
        var breaksOff = char.IsLetterOrDigit(text[line - 2]) || text[line - 2] is ',';
        return !breaksOff || DatelineReader.Find(text, new EvidenceSpan(line, EndOfLine(text, line, text.Length))) is not null || (isShort && (char.IsUpper(text[line]) || text[line] is '"' or '“')) || (LineMarks.IsTitle(LastLine(text, line)) && LineMarks.IsTitle(text.AsSpan(line, EndOfLine(text, line, text.Length) - line)));
    }

    private static ReadOnlySpan<char> LastLine(string text, int line) => Line(text, LineBefore(text, 0, line));

    /// <summary>A date on a line of its own near the top stands apart from the headline above or below it, but not from the place of its dateline.</summary>
    private static bool IsBesideDate(int passages, string text, int start, int line, int lineEnd) =>
        passages < LastOpening && line - start < 400
        && ((DatelineReader.IsDateAlone(text, line, lineEnd) && text[line - 2] is not ',') || (IsDateAlone(text, LineBefore(text, start, line)) && (char.IsLetter(text[line]) || IsDashed(text.AsSpan(line, lineEnd - line)))));

    /// <summary>"- Study to Enroll 40 Patients -": a subtitle between dashes.</summary>
    private static bool IsDashed(ReadOnlySpan<char> line) => line.Length > 4 && line[0] is '-' or '–' or '—' && line.TrimEnd()[^1] is '-' or '–' or '—';

    /// <summary>A dash behind a line that is a date belongs to a dateline.</summary>
    internal static (int Start, int End) LineBefore(string text, int start, int line)
    {
        var before = line - 2 < start ? start - 1 : text.LastIndexOf('\n', line - 2, line - 1 - start);
        return (Math.Max(start - 1, before) + 1, line - 1);
    }

    private static ReadOnlySpan<char> Line(string text, (int Start, int End) line) => text.AsSpan(line.Start, line.End - line.Start);

    private static bool IsDateAlone(string text, (int Start, int End) line) => DatelineReader.IsDateAlone(text, line.Start, line.End);

    internal static int EndOfLine(string text, int line, int end)
    {
        var lineEnd = text.IndexOf('\n', line, end - line);
        return lineEnd < 0 ? end : lineEnd;
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

        if (i + 3 < end && text[i] == '-' && text[i + 1] == '-' && text[i + 2] == ' ')
        {
            return i + 3 - start;
        }

        if (i + 2 < end && text[i] == '*' && char.IsUpper(text[i + 1]))
        {
            return i + 1 - start;
        }

        if (i + 2 < end && text[i] == 'o' && text[i + 1] == ' ' && (char.IsUpper(text[i + 2]) || char.IsDigit(text[i + 2])))
        {
            return i + 2 - start; // what conversions make of a round mark
        }

        var marked = i + 2 < end && text[i] is '-' or '*' or '•' or '·' or '–' or '—' or '●' or '▪';
        return marked && i + 1 < end && text[i + 1] == ' ' ? i + 2 - start : 0;
    }

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
