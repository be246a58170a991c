using System.Globalization;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>Reads dates as releases print them: "December 19, 2012", "19 December 2012", "Dec. 2012", "12/19/2012", "2012-12-19", "2012".</summary>
public static class DateReader
{
    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The words that a date begins with: names of months and what they are shortened to.</summary>
    internal static IEnumerable<string> Starters => Months.SelectMany(static month => new[] { month[..3], month[..Math.Min(4, month.Length)], month });

    /// <param name="next">The token behind the date.</param>
    /// <param name="date">Null where day and month stand without a year.</param>
    public static bool TryRead(TokenRun run, int i, out PartialDate? date, out int next) =>
        TryReadMonthFirst(run, i, out date, out next) || TryReadDayFirst(run, i, out date, out next) || TryReadSlashes(run, i, out date, out next) || TryReadYearFirst(run, i, out date, out next);

    /// <summary>A year that stands by itself, from 1960 to 2059.</summary>
    public static bool TryReadYear(TokenRun run, int i, out int year)
    {
        year = 0;
        return run.IsKind(i, TokenKind.Number) && run.Raw(i).Length == 4 && int.TryParse(run.Raw(i), NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1960 and < 2060;
    }

    /// <summary>The number of a month, by its name or the beginning of it, from 1; 0 where the word is none.</summary>
    public static int Month(ReadOnlySpan<char> word)
    {
        for (var month = 0; word.Length >= 3 && char.IsUpper(word[0]) && month < Months.Length; month++)
        {
            if ((word[0] | ' ') == Months[month][0] && Months[month].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase) && (word.Length is 3 or 4 || word.Length == Months[month].Length))
            {
                return month + 1;
            }
        }

        return 0;
    }

    /// <summary>A day told without its year ("June 28"): the last such day up to another; null where it is none.</summary>
    public static PartialDate? InYear(string text, PartialDate? upTo)
    {
        var words = text.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (upTo is not { Day: not null } last || words.Length != 2 || Month(words[0]) is not (> 0 and var month) || !int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var day))
        {
            return null;
        }

        return TryMake(last.Year, month, day, out var same) && same <= last ? same : TryMake(last.Year - 1, month, day, out var before) ? before : null;
    }

    /// <summary>"last week", "yesterday", "last month": the day or month that it was, where one can be told; null where a week lies in two months.</summary>
    public static PartialDate? Lately(string text, PartialDate today)
    {
        if (today is not { Month: { } month, Day: { } day })
        {
            return null;
        }

        var now = new DateOnly(today.Year, month, day);
        if (text.Equals("yesterday", StringComparison.OrdinalIgnoreCase))
        {
            return new PartialDate(now.AddDays(-1).Year, now.AddDays(-1).Month, now.AddDays(-1).Day);
        }

        if (text.EndsWith("month", StringComparison.OrdinalIgnoreCase))
        {
            var then = text.StartsWith("last", StringComparison.OrdinalIgnoreCase) ? now.AddMonths(-1) : now;
            return new PartialDate(then.Year, then.Month);
        }

        var monday = now.AddDays(-(((int)now.DayOfWeek + 6) % 7));
        var (from, to) = text.StartsWith("last", StringComparison.OrdinalIgnoreCase) ? (monday.AddDays(-7), monday.AddDays(-1)) : (monday, now);
        return from.Month == to.Month ? new PartialDate(from.Year, from.Month) : null;
    }

    private static bool TryReadMonthFirst(TokenRun run, int i, out PartialDate? date, out int next)
    {
        (date, next) = (null, i);
        var month = run.IsKind(i, TokenKind.Word) ? Month(run.Raw(i)) : 0;
        if (month == 0)
        {
            return false;
        }

        var at = Skip(run, i + 1, ".");
        var dayRead = TryReadDay(run, at, out var day, out var behindDay);
        var yearAt = Skip(run, behindDay, dayRead ? "," : run.Is(behindDay, "of") ? "of" : ",");
        if (TryReadYear(run, yearAt, out var year))
        {
            next = yearAt + 1;
            return TryMake(year, month, dayRead ? day : null, out date);
        }

        next = behindDay;
        return dayRead;
    }

    private static bool TryReadDayFirst(TokenRun run, int i, out PartialDate? date, out int next)
    {
        (date, next) = (null, i);
        if (!TryReadDay(run, i, out var day, out var monthAt))
        {
            return false;
        }

        var month = run.IsKind(monthAt, TokenKind.Word) ? Month(run.Raw(monthAt)) : 0;
        var yearAt = Skip(run, Skip(run, monthAt + 1, "."), ",");
        if (month == 0 || !TryReadYear(run, yearAt, out var year))
        {
            return false;
        }

        next = yearAt + 1;
        return TryMake(year, month, day, out date);
    }

    /// <summary>Month first, as American releases write it.</summary>
    private static bool TryReadSlashes(TokenRun run, int i, out PartialDate? date, out int next)
    {
        (date, next) = (null, i + 5);
        return run.Is(i + 1, "/") && run.Is(i + 3, "/")
            && int.TryParse(run.Raw(i), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && int.TryParse(run.Raw(i + 2), NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && TryReadYear(run, i + 4, out var year)
            && month is >= 1 and <= 12 && TryMake(year, month, day, out date);
    }

    /// <summary>Of ISO 8601: a year, a month and a day of two digits each.</summary>
    private static bool TryReadYearFirst(TokenRun run, int i, out PartialDate? date, out int next)
    {
        (date, next) = (null, i + 5);
        return run.Is(i + 1, "-") && run.Is(i + 3, "-") && run.Raw(i + 2).Length == 2 && run.Raw(i + 4).Length == 2
            && TryReadYear(run, i, out var year)
            && int.TryParse(run.Raw(i + 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && int.TryParse(run.Raw(i + 4), NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && month is >= 1 and <= 12 && day > 0 && TryMake(year, month, day, out date);
    }

    /// <summary>"05/08/97", as newswires date their last line; elsewhere such figures may be anything.</summary>
    public static bool TryReadShort(TokenRun run, int i, out PartialDate? date, out int next)
    {
        (date, next) = (null, i + 5);
        return run.Is(i + 1, "/") && run.Is(i + 3, "/") && run.Raw(i + 4).Length == 2
            && int.TryParse(run.Raw(i), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && int.TryParse(run.Raw(i + 2), NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && int.TryParse(run.Raw(i + 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && month is >= 1 and <= 12 && day > 0 && TryMake(year < 60 ? 2000 + year : 1900 + year, month, day, out date);
    }

    /// <summary>"19", "22nd".</summary>
    /// <param name="next">The token behind the day; its own where there is none.</param>
    private static bool TryReadDay(TokenRun run, int i, out int day, out int next)
    {
        (day, next) = (0, i);
        var raw = run.Raw(i);
        raw = raw.Length is 3 or 4 && raw[0] is >= '1' and <= '9' && raw[^2..] is "st" or "nd" or "rd" or "th" ? raw[..^2] : run.IsKind(i, TokenKind.Number) ? raw : [];
        if (raw.Length is not (1 or 2) || !int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out day) || day is < 1 or > 31)
        {
            return false;
        }

        next = run.IsGluedToNext(i) && run.IsAny(i + 1, "st", "nd", "rd", "th") ? i + 2 : i + 1;
        return true;
    }

    private static bool TryMake(int year, int month, int? day, out PartialDate? date)
    {
        var real = day is null || day <= DateTime.DaysInMonth(year, month);
        date = real ? new PartialDate(year, month, day) : null;
        return real;
    }

    private static int Skip(TokenRun run, int i, string mark) => run.Is(i, mark) ? i + 1 : i;
}
