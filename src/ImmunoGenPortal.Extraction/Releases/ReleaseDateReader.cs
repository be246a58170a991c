using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Releases;

/// <summary>The day a release was made known: of the dateline, of a line that is a date, of a dateline whose year another line states, of the first sentence.</summary>
internal static class ReleaseDateReader
{
    /// <summary>A passage of letterhead, source or contacts longer than this holds other dates.</summary>
    private const int LongestWithDate = 400;

    /// <summary>The longest line that is a date alone.</summary>
    private const int LongestLine = 60;

    private static readonly string[] OwnDates = ["date of this release", "date of this press release", "date of this announcement", "date of this news release", "date hereof"];

    private static readonly RuleSet Said = RuleSet.Parse("""
        release.date.said   ^ on date:DATE ,? (COMPANY | we | the company) …6 (announced | reported | disclosed | issued a press release | said)
        release.date.said   (said | announced | reported | announce | reports | announces | released | disclosed) (today | that)? on? date:DATE
        release.date.said   (said | announced | reported | announces | today) …10 today , date:DATE
        release.date.said   today date:DATE (reported | announced | reports | announces | said)
        """);

    public static void Read(ReleaseContext context, Draft draft)
    {
        var dated = context.Release.Dateline is { } dateline ? Dates(context.Text, dateline).FirstOrDefault() : default;
        if (dated.Date is { } whole)
        {
            Set(draft, whole, dated.Span, "release.date.dateline", 0.98);
        }
        else
        {
            ReadLines(context, draft, dated.Span);
        }

        if (dated.Span is { } withoutYear && draft[Properties.Release.Date] is null)
        {
            ReadSameDay(context, draft, withoutYear);
        }

        if (dated.Span is null && draft[Properties.Release.Date] is null)
        {
            ReadSaid(context, draft);
        }

        if (draft[Properties.Release.Date] is null)
        {
            ReadOwn(context, draft);
        }

        context.Date = (draft[Properties.Release.Date] as DateValue)?.Date;
    }

    /// <param name="dated">Of a dateline that lacks its year the date: a line that has the year tells it.</param>
    private static void ReadLines(ReleaseContext context, Draft draft, EvidenceSpan? dated)
    {
        var lines = context.Release.Passages.Where(passage => (passage.Section is Section.Letterhead or Section.Source or Section.Contacts && passage.Span.Length < LongestWithDate) || (passage.Span.Length <= LongestLine && DatelineReader.IsDateAlone(context.Text, passage.Span.Start, passage.Span.End)));
        foreach (var (date, span) in lines.SelectMany(passage => Dates(context.Text, passage.Span)))
        {
            if (date is { Day: not null } found && (dated is null || found.Day == DayOf(context.Text, dated.Value)))
            {
                Set(draft, found, span, "release.date.alone", 0.95);
            }
        }
    }

    /// <summary>"Oct. 16 /PRNewswire/ … the first closing, which took place on October 16, 1996": the day of the dateline told again with its year.</summary>
    private static void ReadSameDay(ReleaseContext context, Draft draft, EvidenceSpan dated)
    {
        var (month, day) = (MonthOf(context.Text, dated), DayOf(context.Text, dated));
        foreach (var mention in context.In(Section.Body).Take(SentencesOfLead).SelectMany(static sentence => sentence.Mentions))
        {
            if (mention is { Type: MentionType.Date, Date: { Day: not null } date } && date.Month == month && date.Day == day)
            {
                Set(draft, date, mention.Span, "release.date.same-day", 0.85);
                return;
            }
        }
    }

    private const int SentencesOfLead = 6;

    private static int? MonthOf(string text, EvidenceSpan span)
    {
        var run = TokenRun.Read(text, span);
        for (var i = 0; i < run.Count; i++)
        {
            if (DateReader.Month(run.Raw(i)) is > 0 and var month)
            {
                return month;
            }
        }

        return null;
    }

    private static void ReadSaid(ReleaseContext context, Draft draft)
    {
        foreach (var match in context.In(Section.Body).Take(2).SelectMany(static sentence => Said.Match(sentence)))
        {
            if (match.MentionOf("date") is { Date: { Day: not null } date } mention)
            {
                Set(draft, date, mention.Span, match.Rule.Id, 0.8);
                return;
            }
        }
    }

    /// <summary>"as of the date of this release, June 2, 2018": the only place of some.</summary>
    private static void ReadOwn(ReleaseContext context, Draft draft)
    {
        foreach (var passage in context.Release.Passages.Where(passage => passage.Section is Section.ForwardLooking or Section.Boilerplate))
        {
            var words = passage.Span.Quote(context.Text);
            foreach (var mark in OwnDates)
            {
                var at = words.LastIndexOf(mark, StringComparison.OrdinalIgnoreCase);
                if (at >= 0 && Dates(context.Text, new EvidenceSpan(passage.Span.Start + at, Math.Min(passage.Span.End, passage.Span.Start + at + mark.Length + LongestLine))).FirstOrDefault() is { Date: { Day: not null } day } found)
                {
                    Set(draft, day, found.Span, "release.date.own", 0.8);
                    return;
                }
            }
        }
    }

    private static void Set(Draft draft, PartialDate date, EvidenceSpan? span, string rule, double confidence) =>
        draft.Set(Properties.Release.Date, new DateValue(date), EvidenceSpans.Of(span!.Value), rule, confidence);

    /// <summary>The day of the month that a dateline without a year names; null where its date is whole.</summary>
    private static int? DayOf(string text, EvidenceSpan span)
    {
        var run = TokenRun.Read(text, span);
        for (var i = run.Count - 1; i >= 0; i--)
        {
            if (int.TryParse(run.Raw(i), out var day))
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The dates of a span; one without its year has a null date.</summary>
    private static IEnumerable<(PartialDate? Date, EvidenceSpan? Span)> Dates(string text, EvidenceSpan span)
    {
        var run = TokenRun.Read(text, span);
        for (var i = 0; i < run.Count; i++)
        {
            if (DateReader.TryRead(run, i, out var date, out var next) || DateReader.TryReadShort(run, i, out date, out next))
            {
                yield return (date, run.Span(i, next));
                i = next - 1;
            }
        }
    }
}
