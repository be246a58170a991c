using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Sameness;

/// <summary>The bodies of the releases that are stored, found by their bands.</summary>
internal sealed class StoredBodies(PortalDbContext db, CancellationToken cancellation)
{
    /// <summary>How many candidates are compared in full: those with the most bands in common. Copies share many, releases of one mould few.</summary>
    private const int MostCandidates = 50;

    /// <summary>Characters that are read again to compare, while others wait to write: fifty releases have a tenth of that, and of texts of a megabyte the likest must do.</summary>
    private const int MostCharacters = 3_000_000;

    /// <summary>The release that this is a copy of.</summary>
    /// <returns>Null where it is a release of its own.</returns>
    public async Task<(Release Release, ReleaseBody Body)?> FindSameAsync(ReleaseBody body)
    {
        var bands = body.Bands;
        var alike = db.ReleaseBands.Where(band => bands.Contains(band.Hash));
        if (body.ReleasedOn is { } day)
        {
            // Releases of days too far apart are two, however alike.
            var (first, last) = (day.AddDays(-SameRelease.MostDaysApart), day.AddDays(SameRelease.MostDaysApart));
            alike = alike.Where(band => !db.ReleaseTags.Any(tags => tags.ReleaseId == band.ReleaseId && (tags.Date < first || tags.Date > last)));
        }

        var candidates = await alike.GroupBy(band => band.ReleaseId)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Take(MostCandidates).Select(group => group.Key).ToListAsync(cancellation);
        var left = MostCharacters;
        foreach (var id in candidates.TakeWhile(_ => left > 0))
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

    /// <summary>Keeps the bands of a release that has none, or has others.</summary>
    public async Task StoreAsync(int releaseId, ReleaseBody body)
    {
        await db.ReleaseBands.Where(band => band.ReleaseId == releaseId).ExecuteDeleteAsync(cancellation);
        new NewRows(db).InsertAll(body.Bands.Select((hash, band) => new ReleaseBand { ReleaseId = releaseId, Band = band, Hash = hash }));
    }
}
