using ImmunoGenPortal.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Search;

/// <summary>
/// By what every release is filtered and counted, kept in memory: a search tallies its facets here and asks the database only
/// for the rows that it shows. Each search first asks for what has changed since, which is nearly always nothing.
/// </summary>
public sealed class ReleaseCatalogue : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    private volatile CataloguedReleases _current = new([], 0, 0);

    /// <summary>All releases as they are now.</summary>
    public async Task<CataloguedReleases> CurrentAsync(PortalDbContext db, CancellationToken cancellation)
    {
        if (await NewestAsync(db, cancellation) == _current.Revision)
        {
            return _current;
        }

        await _turn.WaitAsync(cancellation);
        try
        {
            var known = _current.Revision;
            var changed = await db.ReleaseTags.AsNoTracking().Where(tags => tags.Revision > known).OrderBy(tags => tags.Revision).ToListAsync(cancellation);
            return changed.Count == 0 ? _current : _current = _current.With(changed);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private static async Task<long> NewestAsync(PortalDbContext db, CancellationToken cancellation) =>
        await db.ReleaseTags.MaxAsync(tags => (long?)tags.Revision, cancellation) ?? 0;
}

/// <summary>The releases at one moment; never changed.</summary>
/// <param name="ById">By the number of a release; null where there is none, or where it was withdrawn.</param>
public sealed record CataloguedReleases(ReleaseTags?[] ById, int Count, long Revision)
{
    /// <summary>The numbers of all.</summary>
    public IEnumerable<int> Ids => Enumerable.Range(0, ById.Length).Where(id => ById[id] is not null);

    /// <summary>Null where there is none of that number.</summary>
    public ReleaseTags? Find(int id) => id < ById.Length ? ById[id] : null;

    internal CataloguedReleases With(List<ReleaseTags> changed)
    {
        var byId = new ReleaseTags?[Math.Max(ById.Length, changed.Max(tags => tags.ReleaseId) + 1)];
        ById.CopyTo(byId, 0);
        foreach (var tags in changed)
        {
            byId[tags.ReleaseId] = tags.IsPublic ? tags : null;
        }

        return new CataloguedReleases(byId, byId.Count(tags => tags is not null), changed[^1].Revision);
    }
}
