using System.Globalization;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Checks;

/// <summary>Arithmetic of printed percentages of whole patients.</summary>
public static class Shares
{
    /// <summary>No study has more patients, and no share is greater: with such numbers nothing is reckoned.</summary>
    private const decimal Most = 1_000_000;

    /// <summary>Whether shares can be taken of it: some patients, and not absurdly many.</summary>
    public static bool IsWhole(decimal whole) => whole is > 0 and <= Most;

    /// <summary>Whether a share or a number of patients is none too absurd to reckon with.</summary>
    public static bool IsSane(decimal number) => number is >= 0 and <= Most;

    /// <summary>To one decimal, as a reader checks it: 38.5. 0 where there is no whole to take it of.</summary>
    public static decimal Percent(decimal part, decimal whole) => !IsWhole(whole) || !IsSane(part) ? 0 : Math.Round(part / whole * 100m, 1, MidpointRounding.AwayFromZero);

    /// <summary>Which whole number of patients a printed share can be.</summary>
    public static (string Working, Verdict Verdict) Compare(decimal percent, decimal whole)
    {
        if (!IsWhole(whole) || !IsSane(percent))
        {
            return ("no number of patients to take a share of", Facts.Verdict.Undecidable);
        }

        var nearest = Math.Round(percent * whole / 100m, MidpointRounding.AwayFromZero);
        var verdict = Verdict(percent, nearest, whole);
        if (verdict is Facts.Verdict.Exact or Facts.Verdict.Rounds)
        {
            return (Line(nearest, whole), verdict);
        }

        var (below, above) = (Math.Floor(percent * whole / 100m), Math.Ceiling(percent * whole / 100m));
        return ($"no whole number of {whole.ToString(CultureInfo.InvariantCulture)} patients rounds to {percent.ToString(CultureInfo.InvariantCulture)}%: {Line(below, whole)}, {Line(above, whole)}", verdict);
    }

    /// <summary>Whether a printed share is that of so many of so many, at the precision printed.</summary>
    public static Verdict Verdict(decimal percent, decimal part, decimal whole)
    {
        if (!IsWhole(whole) || !IsSane(part) || !IsSane(percent))
        {
            return Facts.Verdict.Undecidable;
        }

        var unit = Unit(percent);
        var off = Math.Abs((part / whole * 100m) - percent);
        return off == 0 ? Facts.Verdict.Exact
            : off <= unit / 2 ? Facts.Verdict.Rounds
            : off < unit * 1.5m ? Facts.Verdict.OffByRounding
            : Facts.Verdict.Contradicts;
    }

    private static string Line(decimal part, decimal whole) =>
        string.Create(CultureInfo.InvariantCulture, $"{part:0}/{whole:0} = {Percent(part, whole):0.#}%");

    /// <summary>What the last digit printed stands for: 1 for "39", 0.1 for "38.5".</summary>
    private static decimal Unit(decimal percent) => (decimal)Math.Pow(10, -((decimal.GetBits(percent)[3] >> 16) & 0xFF));
}
