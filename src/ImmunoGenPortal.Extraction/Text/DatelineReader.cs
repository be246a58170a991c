using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>Finds the dateline that opens a release: places, then the date and the newswire in either order, then a dash.</summary>
public static class DatelineReader
{
    private const int Longest = 220;
    private const int LongestWire = 12;

    /// <summary>The span from the place to the dash before the first sentence; null where the passage does not open with one.</summary>
    public static EvidenceSpan? Find(string text, EvidenceSpan passage)
    {
        var run = TokenRun.Read(text, new EvidenceSpan(passage.Start, Math.Min(passage.End, passage.Start + Longest)));
        if (run.IsAny(0, "on", "in", "since", "by"))
        {
            return null; // a sentence that begins with its date
        }

        var marked = false;
        for (var i = 0; i < run.Count;)
        {
            if (DateReader.TryRead(run, i, out _, out var next) || TryReadWire(run, i, out next))
            {
                marked = i > 0 || marked;
                i = next;
            }
            else if (marked && run.IsDash(i) && EndOfDashes(run, i) is var end && !OpensMark(run, end))
            {
                return end < run.Count && run.IsCapitalized(0) ? run.Span(0, end) : null;
            }
            else if (IsPlaceWord(run, i))
            {
                i++;
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    public static bool IsDateAlone(string words)
    {
        if (words.Length > 60)
        {
            return false;
        }

        var run = TokenRun.Read(words, new EvidenceSpan(0, words.Length));
        var start = run.Raw(0).EndsWith("day", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        start += run.Is(start, ",") ? 1 : 0;
        return DateReader.TryRead(run, start, out var date, out var next) && date is not null && next >= run.Count;
    }

    /// <summary>"(BUSINESS WIRE)" and "/PRNewswire/".</summary>
    private static bool TryReadWire(TokenRun run, int i, out int next)
    {
        next = i;
        var close = run.Is(i, "(") ? ")" : run.Is(i, "/") ? "/" : null;
        if (close is null || !run.IsCapitalized(i + 1))
        {
            return false;
        }

        for (var end = i + 2; end < run.Count && end - i <= LongestWire; end++)
        {
            if (run.Is(end, close))
            {
                next = end + 1;
                return true;
            }
        }

        return false;
    }

    private static bool IsPlaceWord(TokenRun run, int i) =>
        run.IsCapitalized(i) || run.IsDash(i) || run.IsKind(i, TokenKind.Possessive) || run.Raw(i) is "," or "." or "&" or "and" or "/" or ";" or "de" or "la";

    private static int EndOfDashes(TokenRun run, int i)
    {
        while (run.IsDash(i))
        {
            i++;
        }

        return i;
    }

    private static bool OpensMark(TokenRun run, int i) => DateReader.TryRead(run, i, out _, out _) || TryReadWire(run, i, out _);
}
