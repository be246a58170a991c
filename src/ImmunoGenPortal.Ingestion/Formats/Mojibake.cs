using System.Buffers;
using System.Text;

namespace ImmunoGenPortal.Ingestion.Formats;

/// <summary>
/// UTF-8 that was once read as Windows-1252 ("companyâ€™s", "Kadcylaâ„¢") put right, and control characters 80 to 9F
/// taken for the Windows-1252 characters of those numbers, as browsers take them.
/// </summary>
internal static class Mojibake
{
    // Twice wrong happens; more often was never seen.
    private const int MaxRounds = 3;

    public static string Repair(string text)
    {
        for (var round = 0; round < MaxRounds; round++)
        {
            var repaired = RepairOnce(text);
            if (repaired is null)
            {
                break;
            }

            text = repaired;
        }

        return text.AsSpan().IndexOfAnyInRange('\u0080', '\u009F') < 0 ? text : string.Create(text.Length, text, Recast);
    }

    private static void Recast(Span<char> target, string text)
    {
        for (var i = 0; i < target.Length; i++)
        {
            target[i] = text[i] is >= '\u0080' and <= '\u009F' ? Windows1252.Character((byte)text[i]) : text[i];
        }
    }

    private static string? RepairOnce(string text)
    {
        if (NextSequence(text, 0, sure: true, out _, out _) < 0)
        {
            return null;
        }

        var at = NextSequence(text, 0, sure: false, out var length, out var rune);
        var repaired = new StringBuilder(text.Length);
        var done = 0;
        while (at >= 0)
        {
            repaired.Append(text, done, at - done).Append(rune.ToString());
            done = at + length;
            at = NextSequence(text, done, sure: false, out length, out rune);
        }

        return repaired.Append(text, done, text.Length - done).ToString();
    }

    private static int NextSequence(string text, int from, bool sure, out int length, out Rune rune)
    {
        for (var i = from; i < text.Length - 1; i++)
        {
            if (text[i] >= 'Â' && IsSequence(text.AsSpan(i), out length, out rune) && !(sure && MayBeMeant(text, i)))
            {
                return i;
            }
        }

        (length, rune) = (0, default);
        return -1;
    }

    // A word in capitals that ends in "Ã" may stand before a closing quote, a dash or a sign. Only what
    // else the text holds can tell that from mojibake.
    private static bool MayBeMeant(string text, int at) =>
        text[at] is 'Ã' or 'Î' or 'Ï' && text[at + 1] is '”' or '“' or '’' or '—' or '–' or '…' or '™' or '®' or '»';

    // É, È and their like also end real words ("NESTLÉ®"), so only those first bytes count that begin
    // the accented letters, Greek, punctuation and signs that releases use.
    private static bool IsSequence(ReadOnlySpan<char> text, out int length, out Rune rune)
    {
        length = text[0] switch
        {
            'Â' or 'Ã' or 'Î' or 'Ï' => 2,
            'â' => 3,
            _ => 0,
        };
        rune = default;
        if (length == 0 || text.Length < length)
        {
            return false;
        }

        Span<byte> bytes = stackalloc byte[length];
        for (var i = 0; i < length; i++)
        {
            var value = Windows1252.Byte(text[i]);
            if (value < 0x80)
            {
                return false;
            }

            bytes[i] = (byte)value;
        }

        return Rune.DecodeFromUtf8(bytes, out rune, out var used) == OperationStatus.Done && used == length && IsLikely(rune.Value);
    }

    private static bool IsLikely(int value) => value switch
    {
        >= 0xA0 and <= 0xFF => true,
        >= 0x391 and <= 0x3C9 => true,
        >= 0x2000 and <= 0x27BF => true,
        _ => false,
    };
}
