using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Ingestion.Resolution;
using ImmunoGenPortal.Ingestion.Sameness;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion;

/// <summary>
/// Does for stored releases what is left to do, before anything else is done with them: what a program that stored them did not know of, and what
/// one that was killed had put off.
/// </summary>
public sealed class CatchUp(IDbContextFactory<PortalDbContext> databases, Writer writer, AddUpReleases sums)
{
    /// <summary>So many in one transaction.</summary>
    private const int Batch = 200;

    public async Task RunAsync(CancellationToken cancellation)
    {
        await EachAsync(WithoutTags, async (db, id) =>
            await TagRecords.RebuildAsync(db, (await ReleaseChange.LoadAsync(db, id, cancellation))!, cancellation), cancellation);
        await EachAsync(WithoutSketch, async (db, id) =>
        {
            var release = await db.Releases.AsNoTracking().IgnoreQueryFilters().SingleAsync(one => one.Id == id, cancellation);
            using var rows = new NewRows(db);
            StoredBodies.Change(rows, id, ReleaseBody.Read(release.Text, release.Passages, release.Date));
        }, cancellation);
        await sums.RunAsync(cancellation);
    }

    private async Task EachAsync(Func<PortalDbContext, IQueryable<int>> missing, Func<PortalDbContext, int, Task> mend, CancellationToken cancellation)
    {
        while (await MissingAsync(missing, cancellation) is { Count: > 0 } ids)
        {
            await writer.RunAsync(async db =>
            {
                foreach (var id in ids)
                {
                    await mend(db, id);
                    db.ChangeTracker.Clear();
                }

                return ids.Count;
            }, cancellation);
        }
    }

    private async Task<List<int>> MissingAsync(Func<PortalDbContext, IQueryable<int>> missing, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await missing(db).Order().Take(Batch).ToListAsync(cancellation);
    }

    private static IQueryable<int> WithoutTags(PortalDbContext db) =>
        db.Releases.IgnoreQueryFilters().Where(release => !db.ReleaseTags.Any(tags => tags.ReleaseId == release.Id)).Select(release => release.Id);

    /// <summary>Sketches are made in the order of the releases.</summary>
    private static IQueryable<int> WithoutSketch(PortalDbContext db) =>
        db.Releases.IgnoreQueryFilters().Where(release => release.Id > (db.ReleaseSketches.Max(sketch => (int?)sketch.ReleaseId) ?? 0)).Select(release => release.Id);
}
