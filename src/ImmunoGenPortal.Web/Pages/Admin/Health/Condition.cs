using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Backups;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Ingestion;
using ImmunoGenPortal.Ingestion.Queue;
using ImmunoGenPortal.Ingestion.Upkeep;
using ImmunoGenPortal.Web.Api;
using ImmunoGenPortal.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Web.Pages.Admin.Health;

/// <summary>How the portal stands at a moment. Times are UTC.</summary>
/// <param name="Oldest">When the job was asked for that waits longest; null where none waits.</param>
/// <param name="Failures">Jobs of the last week that the portal could not do, and not because of their files.</param>
/// <param name="Refusals">Files of the last week that were refused.</param>
internal sealed record QueueCondition(bool IsWorked, int Waiting, int Running, DateTime? Oldest, int Failures, int Refusals);

/// <param name="Free">Bytes; null where the disk does not say.</param>
internal sealed record DiskCondition(bool IsWritable, long? Free, long Database, long Backups);

/// <param name="Last">Null where there is none.</param>
/// <param name="NextAt">Null where the portal makes none by itself.</param>
internal sealed record BackupCondition(StoredBackup? Last, DateTime? NextAt, int Kept, UpkeepWork Work);

/// <param name="Last">Null where none was made yet.</param>
internal sealed record CheckCondition(CheckFinding? Last, UpkeepWork Work);

/// <param name="IndexAmiss">As a sentence; null where the index is in order.</param>
/// <param name="ReadBefore">Releases that an earlier extractor read last.</param>
internal sealed record ContentCondition(int Releases, string? IndexAmiss, int ReadBefore, string Extractor, string Program, string Schema);

internal sealed record Condition(DateTime Now, QueueCondition Queue, DiskCondition Disk, BackupCondition Backup, CheckCondition Check, ContentCondition Content);

/// <summary>Asks database, disk and upkeep how they stand.</summary>
internal sealed class ConditionReader(PortalDbContext db, CoverageQuery coverage, JobWorker worker, DataDirectory directory, BackupFolder backups, CheckRecord checks, PortalUpkeep upkeep, TimeProvider clock)
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    public async Task<Condition> ReadAsync(CancellationToken cancellation)
    {
        var (now, kept) = (clock.GetUtcNow().UtcDateTime, backups.List());
        return new Condition(
            now,
            await QueueAsync(now - Week, cancellation),
            new DiskCondition(DiskUse.IsWritable(directory), DiskUse.Free(directory), DatabaseFiles.Size(directory.DatabaseFile), kept.Sum(backup => backup.Bytes)),
            new BackupCondition(backups.Last(), backups.NextAt(), kept.Count, upkeep.Backup),
            new CheckCondition(checks.Last(), upkeep.Check),
            await ContentAsync(cancellation));
    }

    private async Task<QueueCondition> QueueAsync(DateTime since, CancellationToken cancellation)
    {
        var waiting = db.Jobs.Where(job => job.State == JobState.Waiting);
        var failed = db.Jobs.Where(job => job.State == JobState.Failed && job.EndedAt >= since);
        return new QueueCondition(
            worker.IsRunning,
            await waiting.CountAsync(cancellation),
            await db.Jobs.CountAsync(job => job.State == JobState.Running, cancellation),
            await waiting.MinAsync(job => (DateTime?)job.At, cancellation),
            await failed.CountAsync(job => job.Outcome == null, cancellation),
            await failed.CountAsync(job => job.Outcome == JobOutcomes.Refused, cancellation));
    }

    private async Task<ContentCondition> ContentAsync(CancellationToken cancellation) => new(
        await db.Releases.CountAsync(cancellation),
        await Integrity.OfIndexAsync(db, cancellation),
        await db.Releases.CountAsync(release => release.ExtractorVersion != RereadRelease.Extractor, cancellation),
        RereadRelease.Extractor,
        Downloads.Version,
        (await coverage.SpanAsync(cancellation)).Schema);
}
