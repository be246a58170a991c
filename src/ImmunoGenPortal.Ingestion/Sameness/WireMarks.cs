using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Ingestion.Sameness;

/// <summary>What a wire, a filing agent or a printer puts between the words of a release: ticker symbols, names of wires, "(TM)", page numbers, "-more-".</summary>
internal static class WireMarks
{
    /// <summary>Tokens between brackets or slashes: "(TSE: 4502/NYSE: TAK)" has seven, "/PRNewswire-FirstCall via COMTEX/" five.</summary>
    private const int LongestInsertion = 14;

    private const int LongestPageMark = 7;

    private static readonly HashSet<string> Exchanges = new(StringComparer.OrdinalIgnoreCase)
    {
        "Nasdaq", "NasdaqGS", "NasdaqGM", "NYSE", "AMEX", "TSE", "TSX", "LSE", "AIM", "Euronext", "OTC", "OTCBB", "SIX", "SWX", "FSE", "Frankfurt", "Xetra", "ASX", "HKEX", "SEHK", "KOSDAQ", "NSE", "BSE", "ETR",
    };

    /// <summary>The first token after what is inserted here; the token itself where nothing is.</summary>
    public static int Skip(TokenRun run, int i)
    {
        if (run.IsAny(i, "(", "/", "["))
        {
            return SkipInsertion(run, i);
        }

        return run.StartsLine(i) ? SkipPageMark(run, i) : i;
    }

    private static int SkipInsertion(TokenRun run, int i)
    {
        var close = run.Is(i, "(") ? ")" : run.Is(i, "[") ? "]" : "/";
        var (exchange, colon, wire) = (false, false, false);
        for (var end = i + 1; end < run.Count && end - i <= LongestInsertion; end++)
        {
            if (run.Is(end, close) && (close != "/" || wire))
            {
                var mark = end == i + 2 && run.IsAny(i + 1, "TM", "R", "SM", "C");
                return mark || wire || (exchange && colon) ? end + 1 : i;
            }

            exchange |= Exchanges.Contains(run.Raw(end).ToString());
            colon |= run.Is(end, ":");
            wire |= run.IsCapitalized(end) && run.Raw(end).EndsWith("wire", StringComparison.OrdinalIgnoreCase);
        }

        return i;
    }

    /// <summary>A line of its own that says "- 2 -", "Page 2 of 5", "-more-", "###" or "&lt;PAGE&gt;"; a bare number only where it is all there is.</summary>
    private static int SkipPageMark(TokenRun run, int i)
    {
        var (marked, end) = (false, i);
        for (; end < run.Count && (end == i || !run.StartsLine(end)); end++)
        {
            if (end - i >= LongestPageMark)
            {
                return i;
            }

            var word = run.IsAny(end, "page", "more", "continued");
            if (!word && !run.IsDash(end) && !run.IsAny(end, "of", "<", ">", "#", "(", ")") && !(run.IsKind(end, TokenKind.Number) && run.Tokens[end].Length <= 3))
            {
                return i;
            }

            marked |= word || run.IsDash(end) || run.Is(end, "#");
        }

        return marked || (i == 0 && end == run.Count) ? end : i;
    }
}
