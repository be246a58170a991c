using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <param name="Words">Part of any of its names; null for all.</param>
/// <param name="IsUnknown">Only those whose name the lexicon does not know and no curator has decided on.</param>
public sealed record EntityFilter(EntityKind Kind, string? Words = null, bool IsUnknown = false);

/// <summary>An entity in the list of curators.</summary>
/// <param name="IsUnknown">The lexicon does not know its name, and no curator has decided on it.</param>
public sealed record CuratedEntityRow(int Id, string Key, string Slug, string Name, int Names, int Releases, bool IsUnknown);

/// <summary>A name of an entity, and whence it is known.</summary>
/// <param name="AddedBy">The curator who gave it; null where none did.</param>
public sealed record CuratedName(string Name, string NameKey, bool IsUsed, string? AddedBy);

/// <summary>An entity with what a curator decides by.</summary>
/// <param name="History">What curators decided about it, newest first, undone decisions too.</param>
public sealed record CuratedEntity(EntityKind Kind, string Key, string Slug, string Name, IReadOnlyList<CuratedName> Names, int Releases, int Deals, int Trials, bool IsUnknown, IReadOnlyList<EntityCorrection> History)
{
    public string Address => $"/{SubjectAddresses.Folder(Kind)}/{Slug}";
}

/// <summary>Reads partners, compounds, targets and indications for those who correct them.</summary>
public sealed class CuratedEntities(PortalDbContext db)
{
    public async Task<(int Total, IReadOnlyList<CuratedEntityRow> Rows)> ListAsync(EntityFilter filter, int page, int size, CancellationToken cancellation)
    {
        var entities = Filtered(filter);
        var rows = await entities.OrderBy(one => EF.Functions.Collate(one.Name, NameOrder.Collation)).ThenBy(one => one.Id).Skip((page - 1) * size).Take(size).ToListAsync(cancellation);
        var ids = rows.ConvertAll(row => row.Id);
        var keys = rows.ConvertAll(row => row.Key);
        var names = await db.EntityNames.Where(name => name.Kind == filter.Kind && ids.Contains(name.EntityId)).GroupBy(name => name.EntityId)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, cancellation);
        var releases = await db.SubjectLinks.Where(link => link.Kind == filter.Kind && ids.Contains(link.EntityId))
            .Select(link => new { link.EntityId, link.Subject!.ReleaseId }).Distinct().GroupBy(pair => pair.EntityId)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, cancellation);
        var unknown = await Unknown(filter.Kind).Where(key => keys.Contains(key)).ToListAsync(cancellation);
        return (await entities.CountAsync(cancellation),
            rows.ConvertAll(row => new CuratedEntityRow(row.Id, row.Key, row.Slug, row.Name, names.GetValueOrDefault(row.Id), releases.GetValueOrDefault(row.Id), unknown.Contains(row.Key))));
    }

    /// <summary>Null where no entity has this address now.</summary>
    public async Task<CuratedEntity?> FindAsync(EntityKind kind, string slug, CancellationToken cancellation)
    {
        if (await db.Named(kind).SingleOrDefaultAsync(one => one.Slug == slug, cancellation) is not { } found)
        {
            return null;
        }

        var history = await db.EntityCorrections.AsNoTracking().Where(one => one.EntityKind == kind && (one.EntityKey == found.Key || one.OtherKey == found.Key))
            .OrderByDescending(one => one.Id).ToListAsync(cancellation);
        var given = history.Where(one => one.UndoneAt is null && one.EntityKey == found.Key && one.Kind is EntityCorrectionKind.AddName or EntityCorrectionKind.Rename)
            .DistinctBy(one => one.NameKey).ToDictionary(one => one.NameKey ?? "", one => one.By);
        var names = await db.EntityNames.AsNoTracking().Where(name => name.Kind == kind && name.EntityId == found.Id).OrderByDescending(name => name.IsUsed).ThenBy(name => name.Name).ToListAsync(cancellation);
        return new CuratedEntity(kind, found.Key, found.Slug, found.Name,
            names.ConvertAll(name => new CuratedName(name.Name, name.NameKey, name.IsUsed, given.GetValueOrDefault(name.NameKey))),
            await ReleasesAsync(kind, found.Id, cancellation),
            kind == EntityKind.Organisation ? await db.Grants.CountAsync(grant => grant.Agreement!.PartnerId == found.Id, cancellation) : 0,
            await TrialsAsync(kind, found.Id, cancellation),
            await Unknown(kind).AnyAsync(key => key == found.Key, cancellation),
            history);
    }

    /// <summary>Entities that a curator may mean by these words, the one of that very name first.</summary>
    public async Task<IReadOnlyList<CuratedEntityRow>> SuggestAsync(EntityKind kind, string words, string exceptKey, int most, CancellationToken cancellation)
    {
        var asked = NameKey.Of(words);
        var (_, rows) = await ListAsync(new EntityFilter(kind, words), 1, most + 1, cancellation);
        return [.. rows.Where(row => row.Key != exceptKey).OrderByDescending(row => row.Key == asked || NameKey.Of(row.Name) == asked).Take(most)];
    }

    /// <summary>Where the entity of this key is now; null where it is nowhere.</summary>
    public Task<string?> SlugAsync(EntityKind kind, string key, CancellationToken cancellation) =>
        db.Named(kind).Where(one => one.Key == key).Select(one => one.Slug).FirstOrDefaultAsync(cancellation);

    private IQueryable<NamedRow> Filtered(EntityFilter filter)
    {
        var entities = db.Named(filter.Kind);
        if (filter.IsUnknown)
        {
            var unknown = Unknown(filter.Kind);
            entities = entities.Where(one => unknown.Contains(one.Key));
        }

        var asked = NameKey.Of(filter.Words ?? "");
        if (asked.Length == 0)
        {
            return string.IsNullOrWhiteSpace(filter.Words) ? entities : entities.Where(one => false);
        }

        var named = db.EntityNames.Where(name => name.Kind == filter.Kind && name.NameKey.Contains(asked)).Select(name => name.EntityId);
        return entities.Where(one => named.Contains(one.Id));
    }

    /// <summary>The keys of those that wait in the review queue for their name.</summary>
    private IQueryable<string> Unknown(EntityKind kind) =>
        db.ReviewEntries.Where(entry => entry.Kind == ReviewKind.UnknownName && entry.EntityKind == kind && entry.EntityKey != null).Select(entry => entry.EntityKey!);

    private Task<int> ReleasesAsync(EntityKind kind, int id, CancellationToken cancellation) =>
        db.SubjectLinks.Where(link => link.Kind == kind && link.EntityId == id).Select(link => link.Subject!.ReleaseId).Distinct().CountAsync(cancellation);

    private Task<int> TrialsAsync(EntityKind kind, int id, CancellationToken cancellation) =>
        kind == EntityKind.Organisation ? Task.FromResult(0)
        : db.SubjectLinks.Where(link => link.Kind == kind && link.EntityId == id)
            .Join(db.SubjectLinks.Where(link => link.Kind == EntityKind.Trial), one => one.SubjectId, trial => trial.SubjectId, (_, trial) => trial.EntityId).Distinct().CountAsync(cancellation);
}
