using System.Globalization;

namespace ImmunoGenPortal.Data.Search;

/// <summary>Reads the value of a field.</summary>
internal static class FieldReader
{
    private const int FirstYear = 1900;
    private const int LastYear = 2999;

    /// <summary>A remark instead of the term where the value cannot be read.</summary>
    public static (SearchTerm? Term, string? Remark) Read(SearchField field, string value) => field switch
    {
        SearchField.Year => Years(value) is { } years ? (years, null) : (null, $"“{value}” is no year: write year:2009 or year:2009..2012. It was read as words."),
        SearchField.Amount => Amount(value) is { } amount ? (amount, null) : (null, $"“{value}” is no amount: write amount:>10m, amount:<500k or amount:1m..5m, in US dollars. It was read as words."),
        _ => (new SearchTerm.Named(field, value), null),
    };

    private static SearchTerm.Years? Years(string value)
    {
        var dots = value.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            return Year(value) is { } only ? new SearchTerm.Years(only, only) : null;
        }

        var (from, to) = (value[..dots], value[(dots + 2)..]);
        var (first, last) = (Year(from), Year(to));
        return (first is null && from.Length > 0) || (last is null && to.Length > 0) || (first ?? last) is null ? null
            : first > last ? new SearchTerm.Years(last, first)
            : new SearchTerm.Years(first, last);
    }

    private static int? Year(string written) =>
        written.Length == 4 && int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear ? year : null;

    private static SearchTerm.Amounts? Amount(string value)
    {
        var dots = value.IndexOf("..", StringComparison.Ordinal);
        if (dots >= 0)
        {
            return WrittenAmount.Read(value[..dots]) is { } low && WrittenAmount.Read(value[(dots + 2)..]) is { } high ? new SearchTerm.Amounts(Math.Min(low, high), Math.Max(low, high), value) : null;
        }

        var sign = value.Length - value.TrimStart('<', '>', '=').Length;
        return WrittenAmount.Read(value[sign..]) is not { } sum ? null : value[..sign] switch
        {
            "" or "=" => new SearchTerm.Amounts(sum, sum, value),
            ">" => new SearchTerm.Amounts(sum + 1, long.MaxValue, value),
            ">=" or "=>" => new SearchTerm.Amounts(sum, long.MaxValue, value),
            "<" => new SearchTerm.Amounts(0, sum - 1, value),
            "<=" or "=<" => new SearchTerm.Amounts(0, sum, value),
            _ => null,
        };
    }
}
