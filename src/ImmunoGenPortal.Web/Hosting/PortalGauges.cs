using System.Data.Common;
using System.Diagnostics.Metrics;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Backups;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Ingestion.Upkeep;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Web.Hosting;

/// <summary>How much there is at a moment, for whoever listens to the meter of <see cref="PortalMetrics"/>. Looked up only when it is asked for.</summary>
internal sealed class PortalGauges(IDbContextFactory<PortalDbContext> databases, DataDirectory directory, BackupFolder backups, CheckRecord checks, TimeProvider clock, IMeterFactory meters) : IHostedService
{
    private static readonly JobState[] Watched = [JobState.Waiting, JobState.Running, JobState.Failed];

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var meter = meters.Create(PortalMetrics.MeterName);
        meter.CreateObservableGauge("portal.jobs", () => Jobs(databases), "{job}", "Jobs of the queue that wait, run or failed, by state.");
        meter.CreateObservableGauge("portal.backup.age", () => Age(backups.Last()?.MadeAt, clock), "s", "Since the last backup; nothing where there is none.");
        meter.CreateObservableGauge("portal.check.age", () => Age(checks.Last()?.At, clock), "s", "Since everything stored was last checked.");
        meter.CreateObservableGauge("portal.check.amiss", () => Some(checks.Last()?.Amiss.Count), "{finding}", "What the last check found amiss.");
        meter.CreateObservableGauge("portal.database.size", () => Some(DatabaseFiles.Size(directory.DatabaseFile)), "By", "Database and write-ahead log.");
        meter.CreateObservableGauge("portal.disk.free", () => Some(DiskUse.Free(directory)), "By", "Room on the disk of the data directory.");
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static IEnumerable<Measurement<long>> Jobs(IDbContextFactory<PortalDbContext> databases)
    {
        try
        {
            using var db = databases.CreateDbContext();
            return [.. Watched.Select(state => new Measurement<long>(db.Jobs.Count(job => job.State == state), new KeyValuePair<string, object?>("state", state.ToString().ToLowerInvariant())))];
        }
        catch (DbException)
        {
            return []; // What is wrong with the database, others tell.
        }
    }

    private static IEnumerable<Measurement<double>> Age(DateTime? at, TimeProvider clock) => at is { } then ? [new((clock.GetUtcNow().UtcDateTime - then).TotalSeconds)] : [];

    private static IEnumerable<Measurement<long>> Some(long? value) => value is { } some ? [new(some)] : [];
}

/// <summary>What the data directory takes of its disk, in bytes.</summary>
internal static class DiskUse
{
    /// <summary>Null where the disk does not say.</summary>
    public static long? Free(DataDirectory directory)
    {
        try
        {
            return new DriveInfo(directory.Path).AvailableFreeSpace;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether the portal could keep anything there now.</summary>
    public static bool IsWritable(DataDirectory directory)
    {
        try
        {
            using var probe = new FileStream(Path.Combine(directory.Path, Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            probe.WriteByte(0);
            probe.Flush();
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
