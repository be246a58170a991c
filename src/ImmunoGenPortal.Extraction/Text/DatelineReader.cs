using System.Buffers;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>Finds the dateline that opens a release: places, then the date and the newswire in either order, then a dash.</summary>
public static class DatelineReader
{
    private const int Longest = 220;
    private const int LongestWire = 12;
    private const int LongestPlace = 6;

    /// <summary>Characters of a passage that opens with "Lund, Sweden: " or "Oxford, UK - ": shorter ones are of contacts.</summary>
    private const int ShortestBehindColon = 80;

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly string[] States =
    [
        "MA", "Mass", "Massachusetts", "CA", "Calif", "California", "NJ", "NY", "PA", "Pa", "MD", "Md", "CT", "Conn", "IL", "Ill", "WA", "Wash", "NC", "TX", "Texas", "Germany", "England", "UK", "France", "Switzerland", "Japan", "China", "Sweden", "Denmark", "Italy", "Belgium", "Netherlands", "Canada", "Quebec", "USA",
    ];

    /// <summary>The span from the place to the dash before the first sentence; null where the passage does not open with one.</summary>
    public static EvidenceSpan? Find(string text, EvidenceSpan passage)
    {
        if (OpensSentence(text.AsSpan(passage.Start, passage.Length)))
        {
            return null;
        }

        var run = TokenRun.Read(text, new EvidenceSpan(passage.Start, Math.Min(passage.End, passage.Start + Longest)));
        if (run.IsAny(0, "on", "in", "since", "by") || (IsState(run, 0) && run.Raw(1) is "," or "."))
        {
            return null; // a sentence that begins with its date, or the rest of a dateline
        }

        if (EndOfDatedPlace(run) is var behind and > 0)
        {
            return run.Span(0, behind);
        }

        if (passage.Length >= ShortestBehindColon && DateReader.TryRead(run, 0, out var day, out var dash) && day?.Day is not null && run.IsDash(dash) && EndOfDashes(run, dash) is var name && run.IsCapitalized(name) && run.Is(name, "ImmunoGen"))
        {
            return run.Span(0, name); // "24 May 2022 - ImmunoGen, Inc. said": a page that leaves the place out
        }

        var marked = false;
        for (var i = 0; i < run.Count;)
        {
            if (TryReadDate(run, i, out var next) || TryReadWire(run, i, out next))
            {
                if (i > 0 && run.IsKind(i - 1, TokenKind.Word) && run.Raw(i - 1).Length > 1 && run.IsKind(i, TokenKind.Word) && !run.StartsLine(i) && !(i > 2 && IsState(run, i - 1) && run.Is(i - 2, ",")))
                {
                    return null; // "since July 1": neither a comma nor a state parts the place and the date
                }

                marked = i > 0 || marked;
                i = next;
            }
            else if (!marked && (ClosesPlace(run, i) || (passage.Length >= ShortestBehindColon && i is >= 3 and <= 14 && (run.Is(i, ":") || (run.IsDash(i) && !run.IsGluedToNext(i))) && IsPlace(run, i))))
            {
                return run.Span(0, EndOfDashes(run, i)); // neither date nor wire: "WALTHAM, Mass. -- The company"
            }
            else if (marked && IsEnd(run, i) && EndOfDashes(run, i) is var end && !OpensMark(run, end))
            {
                return run.IsCapitalized(0) && run.Count > 2 ? run.Span(0, end) : null;
            }
            else if (marked && !IsEnd(run, i) && IsWireMark(run, i - 1) && run.IsCapitalized(0))
            {
                return run.Span(0, i); // the wire's name closes it, without a dash
            }
            else if (marked && IsStop(run, i))
            {
                return run.Span(0, i + 1);
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

        return marked && run.Tokens[^1].End == passage.End && HasState(run) ? run.Span(0, run.Count) : null; // a line of its own
    }

    /// <summary>Whether a small word stands first or second, as no dateline has one but "and": most passages are seen to be none by it.</summary>
    private static bool OpensSentence(ReadOnlySpan<char> words)
    {
        var first = words.IndexOfAnyExcept(Letters);
        if (first <= 0 || words[first] != ' ')
        {
            return false;
        }

        var behind = words[(first + 1)..];
        var second = behind.IndexOfAnyExcept(Letters);
        return IsSmall(words[..first]) || IsSmall(second < 0 ? behind : behind[..second]);
    }

    private static bool IsSmall(ReadOnlySpan<char> word) => word.Length > 0 && char.IsAsciiLetterLower(word[0]) && word is not ("and" or "de" or "la");

    /// <summary>A date, in brackets or not.</summary>
    private static bool TryReadDate(TokenRun run, int i, out int next)
    {
        if (!run.Is(i, "("))
        {
            return DateReader.TryRead(run, i, out _, out next);
        }

        var isDate = DateReader.TryRead(run, i + 1, out _, out next) && run.Is(next, ")");
        next = isDate ? next + 1 : i;
        return isDate;
    }

    /// <summary>Whether a stretch of text is a date and no more.</summary>
    public static bool IsDateAlone(string text, int start, int end) =>
        end - start is > 0 and <= 60 && text.AsSpan(start, end - start).ContainsAnyInRange('0', '9') && IsDateAlone(TokenRun.Read(text, new EvidenceSpan(start, end)));

    private static bool IsDateAlone(TokenRun run)
    {
        var start = run.Raw(0) is "[" or "(" ? 1 : 0;
        start += run.Is(start, "release") && run.Is(start + 1, "date") ? 1 : 0;
        start = run.IsAny(start, "published", "date", "released") ? (run.Is(start + 1, ":") ? start + 2 : start + 1) : start;
        start += run.Raw(start).EndsWith("day", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        start += run.Is(start, ",") ? 1 : 0;
        return DateReader.TryRead(run, start, out var date, out var next) && date is not null && IsTime(run, next);
    }

    /// <summary>Whether a place's state or country stands here, as datelines shorten it.</summary>
    public static bool IsState(TokenRun run, int i) => run.IsCapitalized(i) && run.IsAny(i, States);

    /// <summary>The full stop that ends a dateline behind its year: "Berlin, Germany, 12 April 2016. The company".</summary>
    private static bool IsStop(TokenRun run, int i) =>
        run.Is(i, ".") && run.IsKind(i - 1, TokenKind.Number) && run.Raw(i - 1).Length == 4 && run.IsCapitalized(i + 1) && run.IsCapitalized(0) && run.Count > 2;

    private static bool HasState(TokenRun run)
    {
        var at = 1;
        while (at < run.Count && !(IsState(run, at) && run.Is(at - 1, ",")))
        {
            at++;
        }

        return at < run.Count;
    }

    /// <summary>Nothing, or the time of day that web pages print behind a date.</summary>
    private static bool IsTime(TokenRun run, int i)
    {
        for (; i < run.Count; i++)
        {
            if (!(run.IsKind(i, TokenKind.Number) || run.Raw(i) is ":" or "." or "," or "|" or "]" or ")" || run.IsAny(i, "at", "am", "pm", "a", "p", "m", "et", "est", "edt", "eastern", "daylight", "standard", "time", "gmt", "by")))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"(BUSINESS WIRE)" and "/PRNewswire/", or a name between dashes.</summary>
    private static bool TryReadWire(TokenRun run, int i, out int next)
    {
        next = i;
        var close = run.Is(i, "(") ? ")" : run.Is(i, "/") ? "/" : null;
        if (run.Is(i, "(") && run.Is(i + 1, ")"))
        {
            next = i + 2; // the mark of a wire whose name a page shows as a picture
            return true;
        }

        if (close is null || !run.IsCapitalized(run.Is(i + 1, "[") ? i + 2 : i + 1))
        {
            next = i + (run.Raw(i).EndsWith("wire", StringComparison.OrdinalIgnoreCase) ? 1 : 2);
            return close is null && i > 0 && (run.IsDash(i - 1) || run.Is(i - 1, ",")) && run.IsCapitalized(i) && run.Raw(next - 1).EndsWith("wire", StringComparison.OrdinalIgnoreCase) && run.IsDash(next);
        }

        var isWire = false;
        for (var end = i + 1; end < run.Count && end - i <= LongestWire; end++)
        {
            isWire |= run.Raw(end).Contains("wire", StringComparison.OrdinalIgnoreCase) || run.IsAny(end, "BW", "PRN", "Marketwired", "PrimeZone");
            if (run.Is(end, close))
            {
                next = end + 1;
                return isWire;
            }
        }

        return false;
    }

    private static bool IsEnd(TokenRun run, int i) => run.IsDash(i) || run.Raw(i) is "|" or ":" || (run.Raw(i) is "I" && run.IsCapitalized(i + 1));

    /// <summary>The double or long dash behind a place with its state, and before a name that begins a sentence.</summary>
    private static bool ClosesPlace(TokenRun run, int i)
    {
        return run.IsDash(i) && i is >= 3 and <= 14 && (run.IsDash(i + 1) || run.Raw(i) is "–" or "—") && IsPlace(run, i);
    }

    /// <summary>Whether what stands before a dash or colon is a place with its state, and behind it a name that begins a sentence.</summary>
    private static bool IsPlace(TokenRun run, int i)
    {
        var state = run.Is(i - 1, ".") ? i - 2 : i - 1;
        return run.IsCapitalized(0) && IsState(run, state) && run.Is(state - 1, ",") && run.IsCapitalized(EndOfDashes(run, i)) && !OpensMark(run, EndOfDashes(run, i));
    }

    /// <summary>The first word of a place in brackets behind the date that opens a dateline; 0 where none does.</summary>
    public static int StartOfDatedPlace(TokenRun run) => DateReader.TryRead(run, 0, out _, out var bracket) && run.Is(bracket, "(") ? bracket + 1 : 0;

    /// <summary>Behind "April 17, 2014 (Tokyo) -", as companies of Japan write; 0 where the passage does not open so.</summary>
    private static int EndOfDatedPlace(TokenRun run)
    {
        var place = StartOfDatedPlace(run);
        if (place == 0)
        {
            return 0;
        }

        var close = place;
        while (close - place < LongestPlace && (run.IsCapitalized(close) || run.Is(close, ",")))
        {
            close++;
        }

        return close > place && run.Is(close, ")") && IsEnd(run, close + 1) ? EndOfDashes(run, close + 1) : 0;
    }

    /// <summary>The bracket that closes a newswire's name.</summary>
    private static bool IsWireMark(TokenRun run, int i)
    {
        if (run.Raw(i) is not (")" or "/"))
        {
            return false;
        }

        for (var at = i - 1; at >= 0 && i - at <= LongestWire; at--)
        {
            if (run.Raw(at).Contains("wire", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlaceWord(TokenRun run, int i) =>
        run.IsCapitalized(i) || run.IsDash(i) || run.IsKind(i, TokenKind.Possessive) || run.Raw(i) is "," or "." or "&" or "and" or "/" or ";" or "|" or "de" or "la";

    private static int EndOfDashes(TokenRun run, int i)
    {
        while (IsEnd(run, i))
        {
            i++;
        }

        return i;
    }

    private static bool OpensMark(TokenRun run, int i) => DateReader.TryRead(run, i, out _, out _) || TryReadWire(run, i, out _);
}
