using System.Globalization;

namespace ImmunoGenPortal.Data.Search;

/// <summary>An amount of money as readers type it into a search or a filter.</summary>
public static class WrittenAmount
{
    private const decimal Most = 1_000_000_000_000m;

    /// <summary>"10m", "$1.5bn", "500,000" in whole units; null for what is no amount, or more than a million million.</summary>
    public static long? Read(string written)
    {
        var text = written.Trim().TrimStart('$').ToLowerInvariant();
        var digits = text.AsSpan().TrimEnd("abcdefghijklmnopqrstuvwxyz");
        decimal? unit = text[digits.Length..] switch { "" => 1, "k" => 1_000, "m" or "mm" or "mn" or "million" => 1_000_000, "b" or "bn" or "billion" => 1_000_000_000, _ => null };
        return unit is { } times && decimal.TryParse(digits.TrimEnd(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number <= Most / times
            ? (long)(number * times)
            : null;
    }
}
