using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Sameness;

/// <summary>The bodies of the releases that are stored, found by their bands. To be used within a turn of the writer's.</summary>
public sealed class StoredBodies
{
    /// <summary>How many candidates are compared in full: those with the most bands in common. Copies share many, releases of one mould few.</summary>
    private const int MostCandidates = 50;

    /// <summary>Characters that are read again to compare, while others wait to write: fifty releases have a tenth of that, and of texts of a megabyte the likest must do.</summary>
    private const int MostCharacters = 3_000_000;

    private BandIndex _index = new();

    /// <summary>To be called where a transaction that added was rolled back.</summary>
    public void Forget() => _index = new BandIndex();

    /// <summary>Takes in what was stored since the last time. Once before <see cref="FindSameAsync"/>.</summary>
    public async Task PrepareAsync(PortalDbContext db, CancellationToken cancellation)
    {
        var last = _index.Last;
        await foreach (var sketch in db.ReleaseSketches.AsNoTracking().Where(sketch => sketch.Id > last).OrderBy(sketch => sketch.Id).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            _index.Add(sketch.Id, sketch.ReleaseId, sketch.Bands);
        }
    }

    /// <summary>The release that this is a copy of.</summary>
    /// <returns>Null where it is a release of its own.</returns>
    public async Task<(Release Release, ReleaseBody Body)?> FindSameAsync(PortalDbContext db, ReleaseBody body, CancellationToken cancellation)
    {
        var shared = _index.Count(body.Bands);
        if (shared.Count == 0)
        {
            return null;
        }

        var left = MostCharacters;
        foreach (var id in (await NearAsync(db, shared, body.ReleasedOn, cancellation)).TakeWhile(_ => left > 0))
        {
            var release = await db.Releases.IgnoreQueryFilters().SingleAsync(release => release.Id == id, cancellation);
            var filedOn = await db.Sources.IgnoreQueryFilters().Where(source => source.ReleaseId == id && source.FiledOn != null).MinAsync(source => source.FiledOn, cancellation);
            left -= release.Text.Length;
            var other = ReleaseBody.Read(release.Text, release.Passages, release.Date, filedOn);
            if (SameRelease.Judge(other, body).IsSame)
            {
                return (release, other);
            }

            db.Entry(release).State = EntityState.Detached;
        }

        return null;
    }

    /// <summary>Keeps the bands of a release that was just added.</summary>
    public void Add(NewRows rows, int releaseId, ReleaseBody body)
    {
        var sketch = new ReleaseSketch { ReleaseId = releaseId, Bands = body.Bands };
        rows.Insert(sketch);
        _index.Add(sketch.Id, releaseId, sketch.Bands);
    }

    /// <summary>Keeps the bands of a release that is read from another text now.</summary>
    public static void Change(PortalDbContext db, int releaseId, ReleaseBody body)
    {
        using var rows = new NewRows(db);
        rows.Insert(new ReleaseSketch { ReleaseId = releaseId, Bands = body.Bands });
    }

    /// <summary>Those with the most bands in common, without those of days too far apart, which are two releases however alike.</summary>
    private static async Task<List<int>> NearAsync(PortalDbContext db, Dictionary<int, int> shared, DateOnly? releasedOn, CancellationToken cancellation)
    {
        var ids = shared.Keys.ToList();
        if (releasedOn is { } day)
        {
            var (first, last) = (day.AddDays(-SameRelease.MostDaysApart), day.AddDays(SameRelease.MostDaysApart));
            ids = await db.ReleaseTags.Where(tags => ids.Contains(tags.ReleaseId) && (tags.Date == null || (tags.Date >= first && tags.Date <= last))).Select(tags => tags.ReleaseId).ToListAsync(cancellation);
        }

        return [.. ids.OrderByDescending(id => shared[id]).ThenBy(id => id).Take(MostCandidates)];
    }
}
