using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>Reads amounts of money: "$1 million", "US$1.0 million", "$200.5million", "€5 million", "one million dollars", "5 million US dollars", "USD 250,000".</summary>
public static class MoneyReader
{
    /// <summary>More than any deal: what exceeds it is no amount but a slip or an attack.</summary>
    private const decimal Largest = 10_000_000_000_000m;

    /// <summary>Words that stand before an amount: codes of currencies, and letters that "$" is glued to.</summary>
    internal static readonly string[] Starters = ["US", "C", "CDN", "Can", "A", "AU", "HK", "USD", "EUR", "GBP", "JPY", "CHF", "CAD", "DKK", "SEK", "AUD", "Euro", "Euros"];

    /// <summary>By the numbers of their words.</summary>
    private static readonly Dictionary<int, string> Currencies = ByWord(("dollars", "USD"), ("euros", "EUR"), ("euro", "EUR"), ("pounds", "GBP"), ("yen", "JPY"));

    private static readonly Dictionary<int, decimal> Magnitudes = ByWord(
        ("million", 1_000_000m), ("mm", 1_000_000m), ("mln", 1_000_000m), ("m", 1_000_000m), ("billion", 1_000_000_000m), ("bn", 1_000_000_000m), ("b", 1_000_000_000m), ("thousand", 1_000m), ("k", 1_000m));

    private static Dictionary<int, T> ByWord<T>(params (string Word, T Meaning)[] words) => words.ToDictionary(static word => Vocabulary.Add(word.Word), static word => word.Meaning);

    public static bool TryRead(TokenRun run, int i, out Money? money, out int next) =>
        TryReadMarkFirst(run, i, out money, out next) || TryReadUpperEnd(run, i, out money, out next) || TryReadWordLast(run, i, out money, out next);

    private static bool TryReadMarkFirst(TokenRun run, int i, out Money? money, out int next)
    {
        (money, next) = (null, i);
        var currency = ReadCurrency(run, i, out var at);
        if (currency is null || !run.IsKind(at, TokenKind.Number) || !NumberReader.TryRead(run, at, out var number, out at))
        {
            return false;
        }

        var factor = ReadMagnitude(run, at, out next);
        factor = factor == 1m && number < 1000m ? MagnitudeOfRange(run, at) : factor;
        money = number * factor <= Largest ? new Money(number * factor, currency) : null;
        return money is not null;
    }

    private static bool TryReadWordLast(TokenRun run, int i, out Money? money, out int next)
    {
        (money, next) = (null, i);
        if (run.IsKind(i, TokenKind.Number) && !IsCurrency(run, i + 1))
        {
            return false; // as most numbers are seen to be none before they are read
        }

        if (!NumberReader.TryRead(run, i, out var number, out var at))
        {
            return false;
        }

        var factor = ReadMagnitude(run, at, out at);
        at += run.Is(at, "US") ? 1 : 0;
        var currency = Currencies.GetValueOrDefault(run.Number(at));
        next = at + 1;
        money = currency is not null && number * factor <= Largest ? new Money(number * factor, currency) : null;
        return money is not null;
    }

    /// <summary>"$40-45 million", "$40 to 45 million": the upper end, whose mark stands before the lower one.</summary>
    private static bool TryReadUpperEnd(TokenRun run, int i, out Money? money, out int next)
    {
        (money, next) = (null, i);
        if (!run.IsKind(i, TokenKind.Number) || !(run.IsDash(i - 1) || run.Is(i - 1, "to")) || !run.IsKind(i - 2, TokenKind.Number) || CurrencyBefore(run, i - 2) is not { } currency || !NumberReader.TryRead(run, i, out var number, out var at))
        {
            return false;
        }

        var factor = ReadMagnitude(run, at, out next);
        money = factor > 1m && number * factor <= Largest ? new Money(number * factor, currency) : null;
        return money is not null;
    }

    /// <summary>The currency whose mark ends right before a token; null where none does.</summary>
    private static string? CurrencyBefore(TokenRun run, int i) =>
        ReadCurrency(run, i - 2, out var behind) is { } marked && behind == i ? marked : ReadCurrency(run, i - 1, out _);

    /// <summary>The magnitude that the upper end of a range names for the lower one too: "$60 to $65 million".</summary>
    private static decimal MagnitudeOfRange(TokenRun run, int at)
    {
        if ((run.IsDash(at) || run.Is(at, "to")) && run.IsKind(at + 1, TokenKind.Number) && NumberReader.TryRead(run, at + 1, out _, out var behind))
        {
            return ReadMagnitude(run, behind, out _); // "$320-335 million"
        }

        if ((run.IsAny(at, "to") || run.IsDash(at)) && ReadCurrency(run, at + 1, out var number) is not null && run.IsKind(number, TokenKind.Number) && NumberReader.TryRead(run, number, out _, out number))
        {
            return ReadMagnitude(run, number, out _);
        }

        return 1m;
    }

    /// <summary>The currency that a mark or code before an amount names; a bare "$" is USD.</summary>
    private static string? ReadCurrency(TokenRun run, int i, out int next)
    {
        next = i + 1;
        var mark = run.Raw(i);
        if (mark is "$")
        {
            return "USD";
        }

        if (run.Is(i + 1, "$") && run.IsGluedToNext(i))
        {
            next = i + 2;
            return mark switch { "US" => "USD", "C" or "CDN" or "Can" => "CAD", "A" or "AU" => "AUD", "HK" => "HKD", _ => null };
        }

        return mark switch
        {
            "€" or "Euro" or "EURO" or "Euros" => "EUR",
            "£" => "GBP",
            "¥" => "JPY",
            "USD" or "EUR" or "GBP" or "JPY" or "CHF" or "CAD" or "DKK" or "SEK" or "AUD" => mark.ToString(),
            _ => null,
        };
    }

    /// <summary>"million1": the mark of a footnote lost its place above the line.</summary>
    private static ReadOnlySpan<char> WithoutNote(ReadOnlySpan<char> word) => word.Length > 6 ? word.TrimEnd("0123456789") : word;

    /// <summary>Whether the name of a currency stands here, perhaps behind a magnitude.</summary>
    private static bool IsCurrency(TokenRun run, int i)
    {
        ReadMagnitude(run, i, out var at);
        at += run.Is(at, "US") ? 1 : 0;
        return Currencies.ContainsKey(run.Number(at));
    }

    private static decimal ReadMagnitude(TokenRun run, int i, out int next)
    {
        var at = run.IsDash(i) && run.IsAny(i + 1, "million", "billion", "thousand") ? i + 1 : i;
        var factor = run.IsKind(at, TokenKind.Word) ? Magnitudes.GetValueOrDefault(Vocabulary.Find(WithoutNote(run.Raw(at))), 1m) : 1m;
        next = factor == 1m ? i : at + 1;
        return factor;
    }
}
