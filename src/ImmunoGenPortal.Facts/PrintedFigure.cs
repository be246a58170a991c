using System.Globalization;

namespace ImmunoGenPortal.Facts;

/// <summary>A figure as a release prints it: its value, and what the last digit printed stands for.</summary>
/// <param name="Unit">100,000 for "$25.9 million", 1 for "39%", 0.1 for "38.5%". Greater than 0.</param>
public readonly record struct PrintedFigure(decimal Value, decimal Unit)
{
    /// <summary>The figure that a quotation prints, whose value is known already. A figure in words is taken as exact to the unit.</summary>
    /// <param name="quote">"$25.9 million", "38.5%", "one million dollars".</param>
    public static PrintedFigure Of(decimal value, string quote)
    {
        var last = quote.AsSpan().LastIndexOfAnyInRange('0', '9');
        var point = last < 0 ? -1 : quote.LastIndexOf('.', last);
        var decimals = point > 0 && quote.AsSpan(point + 1, last - point).IndexOfAnyExceptInRange('0', '9') < 0 ? last - point : 0;
        var unit = Magnitude(quote);
        for (var i = 0; i < decimals && i < 10; i++)
        {
            unit /= 10;
        }

        return new PrintedFigure(value, last < 0 ? 1 : unit);
    }

    /// <summary>Whether two figures can be of one quantity: the coarser one decides how near they have to be.</summary>
    public Verdict Compare(PrintedFigure other)
    {
        var off = Math.Abs(Value - other.Value);
        var unit = Math.Max(Unit, other.Unit);
        return off == 0 ? Verdict.Exact
            : off <= unit / 2 ? Verdict.Rounds
            : off < unit * 1.5m ? Verdict.OffByRounding
            : Verdict.Contradicts;
    }

    private static decimal Magnitude(string quote) =>
        quote.Contains("billion", StringComparison.OrdinalIgnoreCase) ? 1_000_000_000m
        : quote.Contains("million", StringComparison.OrdinalIgnoreCase) || EndsWithUnit(quote, "mm") || EndsWithUnit(quote, "m") ? 1_000_000m
        : quote.Contains("thousand", StringComparison.OrdinalIgnoreCase) ? 1_000m
        : 1m;

    private static bool EndsWithUnit(string quote, string unit) =>
        quote.Length > unit.Length && quote.EndsWith(unit, StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(quote[..^unit.Length].TrimEnd().LastOrDefault());

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
