using System.Globalization;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Queue;

/// <summary>Reads one release again, or all of them one after the other; after a kill it goes on behind the last that was kept.</summary>
public sealed class ReextractRunner(IDbContextFactory<PortalDbContext> databases, Writer writer, JobLeases leases, RereadRelease reread, JobSignal signal) : IJobRunner
{
    public JobKind Kind => JobKind.Reextract;

    public Task RunAsync(Job job, CancellationToken stopping) => job.ReleaseId is { } release ? RunOneAsync(job, release, stopping) : RunAllAsync(job, stopping);

    private async Task RunOneAsync(Job job, int releaseId, CancellationToken stopping)
    {
        var outcome = await reread.RunAsync(releaseId, stopping);
        await writer.RunAsync(async db =>
        {
            if (outcome is RereadOutcome.Refused refused)
            {
                await leases.RefusedAsync(db, job, refused.Reason, stopping);
            }
            else
            {
                await leases.DoneAsync(db, job, JobOutcomes.Reread, releaseId, Said((RereadOutcome.Reread)outcome), stopping);
            }

            return 0;
        }, stopping);
    }

    private async Task RunAllAsync(Job job, CancellationToken stopping)
    {
        var (last, refused) = Read(job.Argument);
        await using var db = await databases.CreateDbContextAsync(stopping);
        var waiting = await db.Releases.IgnoreQueryFilters().Where(release => release.Id > last).OrderBy(release => release.Id).Select(release => release.Id).ToListAsync(stopping);
        var (done, parts) = (job.PartsDone, job.PartsDone + waiting.Count);
        foreach (var id in waiting)
        {
            stopping.ThrowIfCancellationRequested();
            done++;
            if (await reread.RunAsync(id, stopping, change => leases.StepAsync(change, job, done, parts, Write(id, refused), stopping)) is RereadOutcome.Refused)
            {
                refused++;
                await writer.RunAsync(async change =>
                {
                    await leases.StepAsync(change, job, done, parts, Write(id, refused), stopping);
                    return 0;
                }, stopping);
            }

            signal.Raise();
        }

        await writer.RunAsync(async change =>
        {
            await leases.DoneAsync(change, job, JobOutcomes.Reread, null, refused == 0 ? null : $"{refused:#,0} could not be read again; what was read from them before stays.", stopping);
            return 0;
        }, stopping);
    }

    /// <summary>"all:1204:2": the last release that was done, and how many were refused.</summary>
    private static string Write(int last, int refused) => string.Create(CultureInfo.InvariantCulture, $"all:{last}:{refused}");

    private static (int Last, int Refused) Read(string? argument) =>
        argument?.Split(':') is [_, var last, var refused] ? (int.Parse(last, CultureInfo.InvariantCulture), int.Parse(refused, CultureInfo.InvariantCulture)) : (0, 0);

    private static string Said(RereadOutcome.Reread outcome) =>
        outcome.Differences switch { 0 => "Nothing changed.", 1 => "1 value changed.", var count => $"{count:#,0} values changed." };
}
