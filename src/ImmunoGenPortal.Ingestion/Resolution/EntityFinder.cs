using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>Finds the organisation, compound, target or indication that a name means, and makes it where it is new.</summary>
internal sealed class EntityFinder(PortalDbContext db, EntityDecisions decisions, CancellationToken cancellation)
{
    /// <summary>By kind and key what was looked up already; null where there is none.</summary>
    private readonly Dictionary<(EntityKind Kind, string Key), INamedEntity?> _known = [];

    public EntityDecisions Decisions => decisions;

    /// <summary>What was looked up and is there.</summary>
    public IEnumerable<(EntityKind Kind, int Id)> Known => _known.Where(pair => pair.Value is not null).Select(pair => (pair.Key.Kind, pair.Value!.Id));

    /// <summary>Looks many names up at once: finding them one by one asks nothing any more.</summary>
    public async Task PrepareAsync(IEnumerable<(EntityKind Kind, string Name)> names)
    {
        var asked = names.Select(one => (one.Kind, Resolve(one.Kind, one.Name).Key)).Where(one => !_known.ContainsKey(one)).ToHashSet();
        await PrepareAsync(db.Organisations, EntityKind.Organisation, asked);
        await PrepareAsync(db.Compounds, EntityKind.Compound, asked);
        await PrepareAsync(db.Targets, EntityKind.Target, asked);
        await PrepareAsync(db.Indications, EntityKind.Indication, asked);
    }

    /// <summary>What was looked up may be gone.</summary>
    public void Forget() => _known.Clear();

    public Task<Organisation> OrganisationAsync(string name) =>
        FindAsync(EntityKind.Organisation, name, static (key, known, slug) => new Organisation { Key = key, Name = known, Slug = slug });

    public Task<Compound> CompoundAsync(string name) =>
        FindAsync(EntityKind.Compound, name, static (key, known, slug) => new Compound { Key = key, Name = known, Slug = slug });

    public Task<Target> TargetAsync(string name) =>
        FindAsync(EntityKind.Target, name, static (key, known, slug) => new Target { Key = key, Name = known, Slug = slug });

    public Task<Indication> IndicationAsync(string name) =>
        FindAsync(EntityKind.Indication, name, static (key, known, slug) => new Indication { Key = key, Name = known, Slug = slug });

    /// <summary>Whether the lexicon knows this name of that kind of entity.</summary>
    public static bool IsKnown(EntityKind kind, string name) => TypeOf(kind) is { } type && NameLexicon.Default.Find(type, name) is not null;

    private static MentionType? TypeOf(EntityKind kind) => kind switch
    {
        EntityKind.Organisation => MentionType.Partner,
        EntityKind.Compound => MentionType.Compound,
        EntityKind.Target => MentionType.Target,
        EntityKind.Indication => MentionType.Indication,
        _ => null,
    };

    private async Task<T> FindAsync<T>(EntityKind kind, string name, Func<string, string, string, T> make)
        where T : class, INamedEntity
    {
        var (key, shown) = Resolve(kind, name);
        var entity = _known.TryGetValue((kind, key), out var known) ? (T?)known : await db.Set<T>().FirstOrDefaultAsync(one => one.Key == key, cancellation);
        if (entity is null)
        {
            var slug = decisions.IsRenamed(kind, key) ? await Slugs.ForRenamedAsync(db, kind, key, shown, cancellation) : await Slugs.ForEntityAsync(db, kind, key, shown, cancellation);
            entity = make(key, shown, slug);
            db.Add(entity);
            await db.SaveChangesAsync(cancellation);
        }

        _known[(kind, key)] = entity;
        return entity;
    }

    private (string Key, string Name) Resolve(EntityKind kind, string name) => decisions.Resolve(kind, name, NameLexicon.Default.Find(TypeOf(kind)!.Value, name)?.Name ?? name);

    private async Task PrepareAsync<T>(DbSet<T> there, EntityKind kind, IEnumerable<(EntityKind Kind, string Key)> asked)
        where T : class, INamedEntity
    {
        var keys = asked.Where(one => one.Kind == kind).Select(one => one.Key).ToList();
        if (keys.Count > 0)
        {
            var found = await there.Where(one => keys.Contains(one.Key)).ToDictionaryAsync(one => one.Key, cancellation);
            keys.ForEach(key => _known[(kind, key)] = found.GetValueOrDefault(key));
        }
    }
}
