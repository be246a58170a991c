using System.Diagnostics;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Ingestion.Resolution;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion;

/// <summary>
/// Counts releases that were stored in what all releases together add up to: the rights and terms of each partner, the newest values of each trial
/// and compound. The more releases there are the longer that takes, so that where many come in it is put off for a while; until then pages show what
/// the releases before them add up to. What was put off stands in the database, and outlives a kill.
/// </summary>
public sealed class AddUpReleases(IDbContextFactory<PortalDbContext> databases, Writer writer, KeptEntities kept)
{
    /// <summary>Where releases come in without end, the pause between two additions is so many times what the last one took.</summary>
    private const int PauseFactor = 15;

    private TimeSpan _took;
    private long _ended = Stopwatch.GetTimestamp();

    /// <summary>Counts what waits, if the last time is long enough ago for what it took.</summary>
    public Task RunIfDueAsync(CancellationToken cancellation) =>
        Stopwatch.GetElapsedTime(_ended) > _took * PauseFactor ? RunAsync(isLast: false, cancellation) : Task.CompletedTask;

    /// <summary>Counts what waits.</summary>
    public Task RunAsync(CancellationToken cancellation) => RunAsync(isLast: true, cancellation);

    private async Task RunAsync(bool isLast, CancellationToken cancellation)
    {
        if (!await AnyAsync(cancellation))
        {
            return;
        }

        var start = Stopwatch.GetTimestamp();
        kept.GiveBack(await writer.RunInARowAsync(async db =>
        {
            var memory = await kept.TakeAsync(db, cancellation);
            using var change = ReleaseChange.OpenToAdd(db, memory, cancellation);
            await change.GrowAsync();
            return memory;
        }, isLast, cancellation));
        (_took, _ended) = (Stopwatch.GetElapsedTime(start), Stopwatch.GetTimestamp());
    }

    private async Task<bool> AnyAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.PendingReleases.AnyAsync(cancellation);
    }
}
