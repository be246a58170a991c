using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Search;

/// <summary>An entity that a query names, with all the names it goes by.</summary>
/// <param name="Asked">The part of the query that is one of its names.</param>
/// <param name="Names">The name that pages show first.</param>
public sealed record NamedEntity(EntityKind Kind, int Id, string Slug, string Name, string Asked, IReadOnlyList<string> Names)
{
    /// <summary>Of its page.</summary>
    public string Address => $"/{SubjectAddresses.Folder(Kind)}/{Slug}";
}

/// <summary>Finds what a query names, by any name that a release or the lexicon has for it.</summary>
public sealed class NameSearch(PortalDbContext db)
{
    private const int MostWordsOfAName = 5;

    /// <summary>Shorter words begin too many names.</summary>
    private const int ShortestBeginning = 6;

    /// <summary>The entities whose names stand among the words of a query, the longest name first.</summary>
    /// <param name="words">In the order of the query.</param>
    public async Task<IReadOnlyList<NamedEntity>> FindAsync(IReadOnlyList<string> words, CancellationToken cancellation)
    {
        var runs = Runs(words);
        var keys = runs.Select(run => run.Key).Distinct().ToList();
        var hits = await db.EntityNames.AsNoTracking()
            .Where(name => keys.Contains(name.NameKey))
            .Select(name => new { name.Kind, name.EntityId, name.NameKey })
            .ToListAsync(cancellation);
        var found = new List<NamedEntity>();
        foreach (var hit in hits.OrderByDescending(hit => hit.NameKey.Length).DistinctBy(hit => (hit.Kind, hit.EntityId)))
        {
            var asked = runs.First(run => run.Key == hit.NameKey).Written;
            if (await LoadAsync(hit.Kind, hit.EntityId, asked, cancellation) is { } entity)
            {
                found.Add(entity);
            }
        }

        return found.Count > 0 ? found : await BegunAsync(words, cancellation);
    }

    /// <summary>The compounds whose generic name begins with a word of the query: "lorvotuzumab" for lorvotuzumab mertansine.</summary>
    private async Task<IReadOnlyList<NamedEntity>> BegunAsync(IReadOnlyList<string> words, CancellationToken cancellation)
    {
        var found = new List<NamedEntity>();
        foreach (var part in words.Where(part => part.Length >= ShortestBeginning).Take(MostWordsOfAName))
        {
            var key = NameKey.Of(part);
            var begun = await db.EntityNames.AsNoTracking().Where(name => name.Kind == EntityKind.Compound && name.NameKey.StartsWith(key)).ToListAsync(cancellation);
            foreach (var id in begun.Where(name => NameKey.Of(name.Name.Split(' ')[0]) == key).Select(name => name.EntityId).Distinct())
            {
                found.AddRange(await LoadAsync(EntityKind.Compound, id, part, cancellation) is { } entity ? [entity] : []);
            }
        }

        return [.. found.DistinctBy(entity => entity.Id)];
    }

    /// <summary>The thing of this number; null where it is gone.</summary>
    /// <param name="asked">What the query calls it.</param>
    public Task<NamedEntity?> AtAsync(EntityKind kind, int id, string asked, CancellationToken cancellation) => LoadAsync(kind, id, asked, cancellation);

    private async Task<NamedEntity?> LoadAsync(EntityKind kind, int id, string asked, CancellationToken cancellation)
    {
        var names = await db.EntityNames.AsNoTracking().Where(name => name.Kind == kind && name.EntityId == id)
            .OrderByDescending(name => name.IsUsed).ThenBy(name => name.Id).Select(name => name.Name).ToListAsync(cancellation);
        var entity = kind switch
        {
            EntityKind.Organisation => await FirstAsync(db.Organisations, id, cancellation),
            EntityKind.Compound => await FirstAsync(db.Compounds, id, cancellation),
            EntityKind.Target => await FirstAsync(db.Targets, id, cancellation),
            EntityKind.Indication => await FirstAsync(db.Indications, id, cancellation),
            EntityKind.Trial => await db.Trials.Where(one => one.Id == id).Select(one => new NamedLink(one.Name ?? one.Slug, one.Slug)).SingleOrDefaultAsync(cancellation),
            _ => null,
        };
        return entity is null ? null : new NamedEntity(kind, id, entity.Slug, entity.Name, asked, [entity.Name, .. names.Where(name => name != entity.Name)]);
    }

    private static Task<NamedLink?> FirstAsync<T>(IQueryable<T> entities, int id, CancellationToken cancellation)
        where T : class, INamedEntity => entities.Where(one => one.Id == id).Select(one => new NamedLink(one.Name, one.Slug)).SingleOrDefaultAsync(cancellation);

    /// <summary>Every run of up to five parts that stand together, for a name may have several words.</summary>
    private static List<(string Key, string Written)> Runs(IReadOnlyList<string> parts)
    {
        var runs = new List<(string, string)>();
        for (var first = 0; first < parts.Count; first++)
        {
            for (var after = first + 1; after <= Math.Min(parts.Count, first + MostWordsOfAName); after++)
            {
                var written = string.Join(' ', parts.Skip(first).Take(after - first));
                if (NameKey.Of(written) is { Length: > 1 } key)
                {
                    runs.Add((key, written));
                }
            }
        }

        return runs;
    }
}
