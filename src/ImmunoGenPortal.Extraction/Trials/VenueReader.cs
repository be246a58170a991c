using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Names a meeting with its year: "ASCO 2011".</summary>
internal static class VenueReader
{
    /// <summary>How far from a meeting its date may stand, in steps.</summary>
    private const int Furthest = 8;

    /// <summary>The months in which the meetings are held: told long before it in a year, a meeting is that of the year before.</summary>
    private static readonly Dictionary<string, int> Months = new()
    {
        ["ASH"] = 12,
        ["SABCS"] = 12,
        ["ASCO"] = 6,
        ["AACR"] = 4,
        ["ESMO"] = 10,
        ["EHA"] = 6,
        ["ICML"] = 6,
        ["SGO"] = 3,
        ["EORTC-NCI-AACR"] = 11,
        ["ENA Symposium"] = 11,
    };

    /// <summary>Null for a meeting of investors, and where neither the sentence nor the release gives a year.</summary>
    public static (string Name, EvidenceSpan Span)? Of(ReleaseContext context, Sentence sentence, Mention meeting)
    {
        if (meeting.Thing!.Detail == "investor")
        {
            return null;
        }

        var at = sentence.AtomOf(meeting);
        var date = Dated(sentence, at);
        var name = ShortName(meeting, context.Text);
        var year = date?.Date?.Year ?? YearOf(context, sentence, name);
        var isBeside = date?.Type == MentionType.Year && IsBeside(sentence, at, date);
        return year is null ? null : ($"{name} {year:0000}", isBeside ? meeting.Span.Cover(date!.Span) : meeting.Span);
    }

    /// <summary>As an acronym of the release has it, else the shortest name that the meeting has.</summary>
    private static string ShortName(Mention meeting, string text)
    {
        var written = meeting.Span.QuoteLine(text);
        return !written.Any(char.IsLower) && !written.Contains(' ', StringComparison.Ordinal) ? written
            : meeting.Thing!.Aliases.FirstOrDefault(name => name.Contains('-', StringComparison.Ordinal) && !name.Any(char.IsLower) && written.Contains(name, StringComparison.Ordinal))
            ?? meeting.Thing.Aliases.Prepend(meeting.Thing.Name).OrderBy(name => name.Length).First();
    }

    /// <summary>The date or year nearest to the meeting, with its year.</summary>
    private static Mention? Dated(Sentence sentence, int at)
    {
        for (var apart = 1; apart <= Furthest; apart++)
        {
            foreach (var i in (ReadOnlySpan<int>)[at + apart, at - apart])
            {
                if (i >= 0 && i < sentence.Atoms.Count && sentence.Atoms[i].Mention is { Type: MentionType.Year or MentionType.Date, Date: not null } date)
                {
                    return date;
                }
            }
        }

        return null;
    }

    private static bool IsBeside(Sentence sentence, int at, Mention date) =>
        (at + 1 < sentence.Atoms.Count && ReferenceEquals(sentence.Atoms[at + 1].Mention, date)) || (at > 0 && ReferenceEquals(sentence.Atoms[at - 1].Mention, date));

    private static int? YearOf(ReleaseContext context, Sentence sentence, string name)
    {
        if (context.Date is not { } day)
        {
            return null;
        }

        var isPast = day.Month is { } month && Months.TryGetValue(name, out var held) && held - month > 3 && !Enumerable.Range(0, sentence.Run.Count).Any(i => sentence.Run.IsAny(i, "will", "upcoming", "accepted", "expected", "expects"));
        return isPast ? day.Year - 1 : day.Year;
    }
}
