using System.Globalization;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Pages.Admin.Health;

/// <summary>One thing that a curator may want to know of, in plain words.</summary>
/// <param name="IsWell">False where somebody should do something.</param>
/// <param name="Sentences">The first says how it stands.</param>
/// <param name="Link">Where to do or see more, and its words; null where nowhere.</param>
public sealed record HealthRow(string Name, bool IsWell, IReadOnlyList<string> Sentences, (string Address, string Words)? Link = null);

/// <summary>How the portal stands, as rows of a page.</summary>
internal static class HealthRows
{
    private const long LittleRoom = 1024L * 1024 * 1024;

    private static readonly TimeSpan LongWait = TimeSpan.FromMinutes(30);

    private static readonly TimeSpan Late = TimeSpan.FromHours(12);

    private static readonly TimeSpan LongUnchecked = TimeSpan.FromDays(3);

    /// <param name="isAdmin">Whether whoever looks may have backups.</param>
    public static IReadOnlyList<HealthRow> Of(Condition condition, bool isAdmin) =>
        [Queue(condition.Queue, condition.Now), Failures(condition.Queue), Disk(condition.Disk), Backup(condition.Backup, condition.Now, isAdmin), Check(condition.Check, condition.Now), Search(condition.Content), Rules(condition.Content)];

    private static HealthRow Queue(QueueCondition queue, DateTime now)
    {
        var (waits, isSlow) = (queue.Waiting + queue.Running, queue.Oldest is { } oldest && now - oldest > LongWait);
        var sentences = new List<string> { waits == 0 ? "Nothing waits." : $"{Count(queue.Waiting, "job")} {(queue.Waiting == 1 ? "waits" : "wait")}, {Count(queue.Running, "job")} {(queue.Running == 1 ? "is" : "are")} being done." };
        if (queue.Oldest is { } first)
        {
            sentences.Add($"The oldest has waited {Span(now - first)}.");
        }

        if (!queue.IsWorked)
        {
            sentences.Add("Nobody works at the queue: ask whoever runs the portal to start it again.");
        }

        return new("Queue", queue.IsWorked && !isSlow, sentences, ("/admin/jobs", "Jobs"));
    }

    private static HealthRow Failures(QueueCondition queue) => new(
        "Failures of the last 7 days",
        queue.Failures == 0,
        [queue.Failures == 0 ? "The portal could do everything." : $"The portal could not do {Count(queue.Failures, "job")}. Try again there; if that does not help, ask whoever runs the portal.",
            queue.Refusals == 0 ? "No file was refused." : $"{Count(queue.Refusals, "file")} {(queue.Refusals == 1 ? "was" : "were")} refused; each says why."],
        queue.Failures + queue.Refusals == 0 ? null : ("/admin/jobs?state=failed", "What failed"));

    private static HealthRow Disk(DiskCondition disk)
    {
        var sentences = new List<string> { disk.Free is { } free ? $"{JobWords.Size(free)} are free." : "The disk does not say how much room it has.", $"The database takes {JobWords.Size(disk.Database)}, the backups {JobWords.Size(disk.Backups)}." };
        var isTight = disk.Free < Math.Max(LittleRoom, 3 * disk.Database);
        if (isTight)
        {
            sentences.Add("That is little: ask whoever runs the portal to make room before uploads stop.");
        }

        if (!disk.IsWritable)
        {
            sentences.Add("Nothing can be written there now: pages are shown, but uploads and corrections are refused until whoever runs the portal has mended that.");
        }

        return new("Disk", disk.IsWritable && !isTight, sentences);
    }

    private static HealthRow Backup(BackupCondition backup, DateTime now, bool isAdmin)
    {
        var isLate = backup.NextAt is { } due && now - due > Late || backup.NextAt is not null && backup.Last is null && backup.Work.Failure is not null;
        var sentences = new List<string>
        {
            backup.Last is { } last ? $"The last one was made {Ago(last.MadeAt, now)} ({Words.Of(last.MadeAt)} UTC, {JobWords.Size(last.Bytes)}); {Count(backup.Kept, "backup")} {(backup.Kept == 1 ? "is" : "are")} kept." : "There is none yet.",
            backup.Work.IsUnderWay ? "One is being made now."
                : backup.NextAt is not { } next ? "The portal makes none by itself; its settings say so."
                : next <= now ? "The next is due and will be made soon." : $"The next is due on {Words.Of(next)} UTC.",
        };
        Add(sentences, backup.Work.Failure is { } failure ? $"The last try failed ({Words.Of(failure.At)} UTC): {failure.Reason}" : null);
        return new("Backup", backup.Work.Failure is null && !isLate, sentences, isAdmin ? ("/admin/backups", "Backups") : null);
    }

    private static HealthRow Check(CheckCondition check, DateTime now)
    {
        var last = check.Last;
        var sentences = new List<string>
        {
            last is null ? "Everything stored has not been checked yet."
                : $"Everything stored was checked {Ago(last.At, now)} ({Words.Of(last.At)} UTC, in {last.Seconds.ToString("0.0", CultureInfo.InvariantCulture)} s): {(last.Amiss.Count == 0 ? "all is well." : $"{Count(last.Amiss.Count, "thing")} {(last.Amiss.Count == 1 ? "is" : "are")} amiss.")}",
        };
        sentences.AddRange(last?.Amiss.Take(10) ?? []);
        Add(sentences, check.Work.IsUnderWay ? "It is being checked now." : null);
        Add(sentences, check.Work.Failure is { } failure ? $"The last try failed ({Words.Of(failure.At)} UTC): {failure.Reason}" : null);
        return new("Check of everything stored", check.Work.Failure is null && last is null or { Amiss.Count: 0 } && !(now - last?.At > LongUnchecked), sentences);
    }

    private static HealthRow Search(ContentCondition content) => new(
        "Search", content.IndexAmiss is null, [content.IndexAmiss is { } amiss ? $"Searches may miss releases. {amiss}" : $"Finds {(content.Releases == 1 ? "the one release" : $"all {Count(content.Releases, "release")}")}."]);

    private static HealthRow Rules(ContentCondition content) => new(
        "Reading rules",
        true,
        [content.ReadBefore == 0 ? $"Every release was read by the rules of today (version {content.Extractor})." : $"{Count(content.ReadBefore, "release")} {(content.ReadBefore == 1 ? "was" : "were")} read by earlier rules than today’s (version {content.Extractor}); reading again brings what the rules have learnt, and corrections stay.",
            $"Program {content.Program.Split('+')[0]}, database {content.Schema}."],
        content.ReadBefore == 0 ? null : ("/admin/jobs", "Read again"));

    private static void Add(List<string> sentences, string? sentence)
    {
        if (sentence is not null)
        {
            sentences.Add(sentence);
        }
    }

    private static string Count(int number, string one) => string.Create(CultureInfo.InvariantCulture, $"{number:#,0} {Words.Plural(number, one)}");

    private static string Ago(DateTime at, DateTime now) => now - at is var since && since < TimeSpan.Zero ? "at a time that is still to come; look at the clock" : since < TimeSpan.FromMinutes(1) ? "just now" : Span(since) + " ago";

    /// <summary>"5 minutes", "3 hours", "2 days".</summary>
    private static string Span(TimeSpan time) => time switch
    {
        { TotalMinutes: < 1 } => "less than a minute",
        { TotalMinutes: < 60 } => Count((int)time.TotalMinutes, "minute"),
        { TotalHours: < 48 } => Count((int)time.TotalHours, "hour"),
        _ => Count((int)time.TotalDays, "day"),
    };
}
