using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Ingestion.Resolution;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Sameness;

/// <summary>The bodies of the releases that are stored, found by their bands. To be used within a turn of the writer's.</summary>
public sealed class StoredBodies(KeptEntities kept)
{
    /// <summary>How many candidates are compared in full: those with the most bands in common. Copies share many, releases of one mould few.</summary>
    private const int MostCandidates = 50;

    /// <summary>Characters that are read again to compare, while others wait to write: fifty releases have a tenth of that, and of the longest texts the likest must do.</summary>
    private const int MostCharacters = 3_000_000;

    private BandIndex _index = new();
    private int _version;

    /// <summary>Takes in what was stored since the last time. Once before <see cref="FindSameAsync"/>.</summary>
    public async Task PrepareAsync(PortalDbContext db, CancellationToken cancellation)
    {
        if (_version != kept.Version)
        {
            // Somebody may have corrected the day of a release, or what was added was rolled back.
            (_index, _version) = (new BandIndex(), kept.Version);
        }

        var last = _index.Last;
        var sketches = from sketch in db.ReleaseSketches
                       where sketch.Id > last
                       join tags in db.ReleaseTags on sketch.ReleaseId equals tags.ReleaseId
                       orderby sketch.Id
                       select new { sketch.Id, sketch.ReleaseId, tags.Date, sketch.Bands };
        await foreach (var sketch in sketches.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            _index.Add(sketch.Id, sketch.ReleaseId, sketch.Date, sketch.Bands);
        }
    }

    /// <summary>The release that this is a copy of.</summary>
    /// <returns>Null where it is a release of its own.</returns>
    public async Task<(Release Release, ReleaseBody Body)?> FindSameAsync(PortalDbContext db, ReleaseBody body, CancellationToken cancellation)
    {
        // Releases of days too far apart are two, however alike.
        var shared = _index.Count(body.Bands, body.ReleasedOn, SameRelease.MostDaysApart);
        var left = MostCharacters;
        foreach (var id in shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostCandidates).Select(pair => pair.Key).TakeWhile(_ => left > 0))
        {
            var release = await db.Releases.IgnoreQueryFilters().SingleAsync(release => release.Id == id, cancellation);
            var filedOn = await db.Sources.IgnoreQueryFilters().Where(source => source.ReleaseId == id && source.FiledOn != null).MinAsync(source => source.FiledOn, cancellation);
            left -= release.Text.Value.Length;
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
        var sketch = Change(rows, releaseId, body);
        _index.Add(sketch.Id, releaseId, body.ReleasedOn, sketch.Bands);
    }

    /// <summary>Keeps the bands of a release that is read from another text now.</summary>
    public static ReleaseSketch Change(NewRows rows, int releaseId, ReleaseBody body)
    {
        var sketch = new ReleaseSketch { ReleaseId = releaseId, Bands = body.Bands };
        rows.Insert(sketch);
        return sketch;
    }
}
