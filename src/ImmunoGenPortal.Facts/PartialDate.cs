using System.Globalization;

namespace ImmunoGenPortal.Facts;

/// <summary>A date as precise as the text has it: a year, a month or a day. Written "2009", "2009-11", "2009-11-03"; ordered by its first day.</summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    /// <param name="day">Null where the text gives none; never given without a month.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such date.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        if (day is not null && month is null)
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, "A day needs its month.");
        }

        _ = new DateOnly(year, month ?? 1, day ?? 1);
        Year = year;
        Month = month;
        Day = day;
    }

    public PartialDate(DateOnly date) : this(date.Year, date.Month, date.Day)
    {
    }

    public int Year { get; }

    public int? Month { get; }

    public int? Day { get; }

    public DateOnly FirstDay => new(Year, Month ?? 1, Day ?? 1);

    public DateOnly LastDay => Day is not null ? FirstDay : Month is not null ? FirstDay.AddMonths(1).AddDays(-1) : new DateOnly(Year, 12, 31);

    /// <summary>The day it names; null where it names only a month or a year.</summary>
    public DateOnly? ExactDay => Day is null ? null : FirstDay;

    /// <summary>Whether some day that it may be lies between the first day of one and the last day of the other; null is no bound.</summary>
    public bool MayLieWithin(PartialDate? from, PartialDate? to) => !(LastDay < from?.FirstDay) && !(FirstDay > to?.LastDay);

    public static bool TryParse(string text, out PartialDate date)
    {
        date = default;
        var format = text.Length switch { 4 => "yyyy", 7 => "yyyy-MM", 10 => "yyyy-MM-dd", _ => null };
        if (format is null || !DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return false;
        }

        date = new PartialDate(day.Year, text.Length > 4 ? day.Month : null, text.Length > 7 ? day.Day : null);
        return true;
    }

    /// <exception cref="FormatException">Not written as this type writes itself.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"\"{text}\" is no date: write 2009, 2009-11 or 2009-11-03.");

    public int CompareTo(PartialDate other)
    {
        var order = FirstDay.CompareTo(other.FirstDay);
        return order != 0 ? order : ToString().Length.CompareTo(other.ToString().Length);
    }

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Year:0000}{(Month is { } month ? $"-{month:00}" : "")}{(Day is { } day ? $"-{day:00}" : "")}");
}
