using ImmunoGenPortal.Data;
using ImmunoGenPortal.Ingestion.Resolution;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion;

/// <summary>Notes by what releases are filtered that were stored by a program that did not: once, after an upgrade.</summary>
public sealed class TagStoredReleases(IDbContextFactory<PortalDbContext> databases, Writer writer)
{
    /// <summary>So many in one transaction.</summary>
    private const int Batch = 200;

    public async Task RunAsync(CancellationToken cancellation)
    {
        while (await MissingAsync(cancellation) is { Count: > 0 } missing)
        {
            await writer.RunAsync(async db =>
            {
                foreach (var id in missing)
                {
                    await TagRecords.RebuildAsync(db, (await ReleaseChange.LoadAsync(db, id, cancellation))!, cancellation);
                    db.ChangeTracker.Clear();
                }

                return missing.Count;
            }, cancellation);
        }
    }

    private async Task<List<int>> MissingAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Releases.IgnoreQueryFilters().Where(release => !db.ReleaseTags.Any(tags => tags.ReleaseId == release.Id))
            .OrderBy(release => release.Id).Take(Batch).Select(release => release.Id).ToListAsync(cancellation);
    }
}
