namespace ImmunoGenPortal.Extraction.Text;

/// <summary>Tells where a line breaks off only because the next word had no room, in a block that mixes wrapped paragraphs with whole ones.</summary>
internal static class WrappedLines
{
    /// <summary>No wrapping leaves longer lines, in characters.</summary>
    public const int Longest = 130;

    /// <summary>A shorter line is a heading, whatever stands below.</summary>
    private const int Shortest = 50;

    /// <summary>Fewer lines may be the lines of a headline.</summary>
    private const int FewestLines = 4;

    /// <summary>How many lines around are looked at for the width, each way.</summary>
    private const int Around = 12;

    /// <summary>No sentence, headline or cell of a table ends with these.</summary>
    private static readonly WordSet Leading = new("to of the a an and in for with by on at from or as its that which");

    /// <summary>Whether a line goes on with the one above it: that breaks off in its sentence, before a word that would have been beyond the width of the lines around or behind one that ends none.</summary>
    public static bool Join(string text, (int Start, int End) block, int line)
    {
        var last = text[line - 2];
        if (last is '.' or '!' or '?' or ':' or '"' or '”' or '-')
        {
            return false;
        }

        var above = LengthAbove(text, block.Start, line, out var first);
        if (above > Longest)
        {
            return false;
        }

        var words = text.AsSpan(first, above);
        if (Leading.Holds(words[(words.LastIndexOf(' ') + 1)..]))
        {
            return true;
        }

        if (above < Shortest || LineMarks.IsTitle(words))
        {
            return false; // a headline over its subtitle
        }

        var (width, lines) = (above, 0);
        for (var (at, i) = (line, 0); i < Around && at > block.Start && LengthAbove(text, block.Start, at, out var start) is var length and > 0 and <= Longest; (at, i) = (start, i + 1))
        {
            (width, lines) = (Math.Max(width, length), lines + 1);
        }

        for (var (at, i) = (line, 0); i < Around && at < block.End && PassageReader.EndOfLine(text, at, block.End) is var end && end - at is > 0 and <= Longest; (at, i) = (end + 1, i + 1))
        {
            (width, lines) = (Math.Max(width, end - at), lines + 1);
        }

        var own = text.AsSpan(line, PassageReader.EndOfLine(text, line, block.End) - line);
        var word = own.IndexOf(' ');
        return lines >= FewestLines && above + 1 + (word < 0 ? own.Length : word) > width;
    }

    private static int LengthAbove(string text, int first, int line, out int start)
    {
        (start, var end) = PassageReader.LineBefore(text, first, line);
        return end - start;
    }
}
