namespace ImmunoGenPortal.Ingestion.Edgar;

/// <summary>The days of filing to import, either side open: "2001-01-01..2012-12-31", "..2012-12-31", "..".</summary>
public sealed record EdgarRange(DateOnly? Since, DateOnly? Until)
{
    public override string ToString() => $"{Since:yyyy-MM-dd}..{Until:yyyy-MM-dd}";

    /// <summary>Reads what <see cref="ToString"/> wrote; what is no day leaves its side open.</summary>
    public static EdgarRange Parse(string? written)
    {
        var sides = (written ?? "").Split("..");
        return new EdgarRange(Day(sides[0]), sides.Length > 1 ? Day(sides[1]) : null);
    }

    private static DateOnly? Day(string side) =>
        DateOnly.TryParseExact(side, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? day : null;
}
