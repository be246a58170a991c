using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>Finds the organisation, compound, target or indication that a name means, and makes it where it is new.</summary>
internal sealed class EntityFinder(StoredNames stored, EntityMemory memory, Slugs slugs, NewRows rows)
{
    public EntityDecisions Decisions => memory.Decisions;

    public EntityMemory Memory => memory;

    public StoredNames Stored => stored;

    public Slugs Slugs => slugs;

    public KnownEntity Organisation(string name) => Find(EntityKind.Organisation, name);

    public KnownEntity Compound(string name) => Find(EntityKind.Compound, name);

    public KnownEntity Target(string name) => Find(EntityKind.Target, name);

    public KnownEntity Indication(string name) => Find(EntityKind.Indication, name);

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

    private KnownEntity Find(EntityKind kind, string name)
    {
        if (memory.Written.TryGetValue((kind, name), out var met))
        {
            return met;
        }

        var (key, shown) = Resolve(kind, name);
        if (!memory.Entities.TryGetValue((kind, key), out var entity))
        {
            memory.Entities[(kind, key)] = entity = stored.Entity(kind, key) is var (id, called) ? new KnownEntity(id, key, called) : Make(kind, key, shown);
        }

        return memory.Written[(kind, name)] = entity;
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

    private (string Key, string Name) Resolve(EntityKind kind, string name) => Decisions.Resolve(kind, name, NameLexicon.Default.NameOf(TypeOf(kind)!.Value, name));
}
