using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>Finds the organisation, compound, target or indication that a name means, and makes it where it is new.</summary>
internal sealed class EntityFinder(PortalDbContext db, EntityMemory memory, Slugs slugs, NewRows rows, CancellationToken cancellation)
{
    public EntityDecisions Decisions => memory.Decisions;

    public EntityMemory Memory => memory;

    public Slugs Slugs => slugs;

    /// <summary>Looks many names up at once: finding them one by one asks nothing any more.</summary>
    public async Task PrepareAsync(IEnumerable<(EntityKind Kind, string Name)> names)
    {
        HashSet<(EntityKind Kind, string Key)>? asked = null;
        foreach (var named in names)
        {
            if (!memory.Written.ContainsKey(named) && (named.Kind, Resolve(named.Kind, named.Name).Key) is var wanted && !memory.Entities.ContainsKey(wanted))
            {
                (asked ??= []).Add(wanted);
            }
        }

        if (asked is not null)
        {
            await PrepareAsync(db.Organisations, EntityKind.Organisation, asked);
            await PrepareAsync(db.Compounds, EntityKind.Compound, asked);
            await PrepareAsync(db.Targets, EntityKind.Target, asked);
            await PrepareAsync(db.Indications, EntityKind.Indication, asked);
        }
    }

    public Task<KnownEntity> OrganisationAsync(string name) => FindAsync(EntityKind.Organisation, name);

    public Task<KnownEntity> CompoundAsync(string name) => FindAsync(EntityKind.Compound, name);

    public Task<KnownEntity> TargetAsync(string name) => FindAsync(EntityKind.Target, name);

    public Task<KnownEntity> IndicationAsync(string name) => FindAsync(EntityKind.Indication, name);

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

    private async Task<KnownEntity> FindAsync(EntityKind kind, string name)
    {
        if (memory.Written.TryGetValue((kind, name), out var met))
        {
            return met;
        }

        var (key, shown) = Resolve(kind, name);
        if (!memory.Entities.TryGetValue((kind, key), out var entity))
        {
            await PrepareAsync([(kind, name)]);
            entity = memory.Entities[(kind, key)];
        }

        return memory.Written[(kind, name)] = entity ?? (memory.Entities[(kind, key)] = Make(kind, key, shown));
    }

    private KnownEntity Make(EntityKind kind, string key, string name)
    {
        var slug = Decisions.IsRenamed(kind, key) ? slugs.ForRenamed(kind, key, name) : slugs.ForEntity(kind, key, name);
        return new KnownEntity(kind switch
        {
            EntityKind.Organisation => Add(new Organisation { Key = key, Name = name, Slug = slug }, static made => made.Id),
            EntityKind.Compound => Add(new Compound { Key = key, Name = name, Slug = slug }, static made => made.Id),
            EntityKind.Target => Add(new Target { Key = key, Name = name, Slug = slug }, static made => made.Id),
            EntityKind.Indication => Add(new Indication { Key = key, Name = name, Slug = slug }, static made => made.Id),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "It has no name of its own."),
        }, key, name);

        int Add<T>(T entity, Func<T, int> number)
            where T : class
        {
            rows.Insert(entity);
            return number(entity);
        }
    }

    private (string Key, string Name) Resolve(EntityKind kind, string name) => Decisions.Resolve(kind, name, NameLexicon.Default.Find(TypeOf(kind)!.Value, name)?.Name ?? name);

    private async Task PrepareAsync<T>(DbSet<T> there, EntityKind kind, IEnumerable<(EntityKind Kind, string Key)> asked)
        where T : class, INamedEntity
    {
        var keys = asked.Where(one => one.Kind == kind).Select(one => one.Key).ToList();
        if (keys.Count > 0)
        {
            var found = await there.AsNoTracking().Where(one => keys.Contains(one.Key)).Select(one => new KnownEntity(one.Id, one.Key, one.Name)).ToDictionaryAsync(one => one.Key, cancellation);
            keys.ForEach(key => memory.Entities[(kind, key)] = found.GetValueOrDefault(key));
        }
    }
}
