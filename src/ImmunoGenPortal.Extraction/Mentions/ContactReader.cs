using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>Reads telephone numbers, e-mail and web addresses.</summary>
public static class ContactReader
{
    internal static readonly string[] AddressStarters = ["www", "http", "https"];

    /// <summary>In tokens. What is longer is no number or address but a way to keep a reader busy.</summary>
    private const int LongestPhone = 24;
    private const int LongestEmail = 24;
    private const int LongestAddress = 120;

    /// <summary>Ten to fifteen digits with the marks that telephone numbers have between them: "781-895-0600", "(617) 555-0142", "+49 6132 555 018".</summary>
    public static bool TryReadPhone(TokenRun run, int i, out int next)
    {
        next = i;
        if (!(run.IsKind(i, TokenKind.Number) || run.Raw(i) is "(" or "+"))
        {
            return false;
        }

        var digits = 0;
        var groups = 0;
        var hasMark = false;
        var areYears = true;
        for (var at = i; at < run.Count && at - i < LongestPhone && digits <= 15 && !(at > i && run.StartsLine(at) && !run.Is(at - 1, ")")); at++)
        {
            if (run.IsKind(at, TokenKind.Number))
            {
                var raw = run.Raw(at);
                if (raw.Contains(',') || IsDate(raw))
                {
                    break;
                }

                groups += 1 + raw.Count('.');
                areYears &= raw.Length == 4 && raw[0] is '1' or '2';
                digits += raw.Length - raw.Count('.');
                next = at + 1;
            }
            else if (!(run.IsDash(at) || run.Raw(at) is "(" or ")" or "+" or "/" or "."))
            {
                break;
            }
            else
            {
                hasMark |= run.IsKind(at + 1, TokenKind.Number) && !run.StartsLine(at + 1);
            }
        }

        return digits is >= 10 and <= 15 && groups >= 3 && (hasMark || !areYears);
    }

    /// <summary>"12.12.2012".</summary>
    private static bool IsDate(ReadOnlySpan<char> raw) => raw.Length is >= 8 and <= 10 && raw.Count('.') == 2 && raw.LastIndexOf('.') == raw.Length - 5;

    public static bool TryReadEmail(TokenRun run, int i, out int next)
    {
        next = i;
        if (!run.IsKind(i, TokenKind.Word) || !run.IsGluedToNext(i) || !run.HoldsEmailSign)
        {
            return false;
        }

        next = EndOfGlued(run, i, LongestEmail);
        var at = -1;
        for (var k = i; k < next; k++)
        {
            at = run.Is(k, "@") ? k : at;
        }

        return at > i && at < next - 2;
    }

    public static bool TryReadAddress(TokenRun run, int i, out int next)
    {
        next = i;
        if (!run.IsAny(i, AddressStarters) || !run.IsGluedToNext(i))
        {
            return false;
        }

        next = EndOfGlued(run, i, LongestAddress);
        return next > i + 2;
    }

    /// <summary>Behind the last token that is glued to those before it, a closing full stop left out.</summary>
    private static int EndOfGlued(TokenRun run, int i, int most)
    {
        var end = i;
        while (end - i < most && run.IsGluedToNext(end) && (run.IsKind(end + 1, TokenKind.Word) || run.IsKind(end + 1, TokenKind.Number) || run.IsDash(end + 1) || run.Raw(end + 1) is "." or "@" or "_" or "/" or ":" or "+" or "?" or "=" or "&" or "%" or "#"))
        {
            end++;
        }

        while (end > i && run.Raw(end) is "." or ":" or "?")
        {
            end--;
        }

        return end + 1;
    }
}
