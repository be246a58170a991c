using System.Collections.Frozen;
using System.Globalization;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>Reads whole and decimal numbers in figures and words, and ordinals.</summary>
public static class NumberReader
{
    private static readonly FrozenDictionary<string, int> Units = Numbered(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 0, 1);

    private static readonly FrozenDictionary<string, int> Tens = Numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10);

    private static readonly FrozenDictionary<string, int> Ordinals = Numbered(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 1, 1);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> UnitWords = Units.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> TenWords = Tens.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> OrdinalWords = Ordinals.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words that a number or ordinal in words begins with.</summary>
    internal static IEnumerable<string> Starters => [.. Units.Keys, .. Tens.Keys, .. Ordinals.Keys];

    /// <summary>"13", "1,000", "6.1", "thirteen", "twenty-two".</summary>
    public static bool TryRead(TokenRun run, int i, out decimal number, out int next)
    {
        (number, next) = (0, i + 1);
        if (run.IsKind(i, TokenKind.Number))
        {
            return TryReadFigures(run.Raw(i), out number);
        }

        if (!run.IsKind(i, TokenKind.Word))
        {
            return false;
        }

        if (UnitWords.TryGetValue(run.Raw(i), out var unit))
        {
            number = unit;
            if (unit is > 0 and < 10 && run.Is(next, "hundred"))
            {
                ReadHundreds(run, ref number, ref next);
            }

            return true;
        }

        if (!TenWords.TryGetValue(run.Raw(i), out var tens))
        {
            return false;
        }

        number = tens;
        if (run.IsDash(i + 1) && UnitWords.TryGetValue(run.Raw(i + 2), out unit) && unit is > 0 and < 10)
        {
            number += unit;
            next = i + 3;
        }

        return true;
    }

    /// <summary>"one hundred", "one hundred four", "two hundred and twelve".</summary>
    private static void ReadHundreds(TokenRun run, ref decimal number, ref int next)
    {
        number *= 100;
        next++;
        var rest = run.Is(next, "and") ? next + 1 : next;
        if (run.IsKind(rest, TokenKind.Word) && (UnitWords.ContainsKey(run.Raw(rest)) || TenWords.ContainsKey(run.Raw(rest))) && !run.Is(rest + 1, "hundred") && TryRead(run, rest, out var part, out var behind))
        {
            number += part;
            next = behind;
        }
    }

    /// <summary>"third", "3rd".</summary>
    public static bool TryReadOrdinal(TokenRun run, int i, out decimal ordinal)
    {
        ordinal = 0;
        if (!run.IsKind(i, TokenKind.Word))
        {
            return false;
        }

        var word = run.Raw(i);
        if (OrdinalWords.TryGetValue(word, out var place))
        {
            ordinal = place;
            return true;
        }

        return word.Length is > 2 and < 5 && word[^2..] is "st" or "nd" or "rd" or "th"
            && int.TryParse(word[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out place) && (ordinal = place) > 0;
    }

    private static bool TryReadFigures(ReadOnlySpan<char> figures, out decimal number)
    {
        number = 0;
        return figures.Length <= 20 && decimal.TryParse(figures, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    private static FrozenDictionary<string, int> Numbered(string words, int first, int step) =>
        words.Split(' ').Select((word, i) => (word, i)).ToFrozenDictionary(pair => pair.word, pair => first + (pair.i * step), StringComparer.OrdinalIgnoreCase);
}
