using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>An entity as resolution needs it.</summary>
/// <param name="Name">The name that pages show.</param>
internal sealed record KnownEntity(int Id, string Key, string Name);

/// <summary>What was looked up of entities. It holds for as long as releases are only added.</summary>
internal sealed class EntityMemory(EntityDecisions decisions)
{
    public EntityDecisions Decisions => decisions;

    /// <summary>By kind and key; null where there is none.</summary>
    public Dictionary<(EntityKind Kind, string Key), KnownEntity?> Entities { get; } = [];

    /// <summary>By kind and name as a release writes it: only what is there.</summary>
    public Dictionary<(EntityKind Kind, string Written), KnownEntity> Written { get; } = [];

    /// <summary>By entity the keys of its names, and whether a release uses each.</summary>
    public Dictionary<(EntityKind Kind, int Id), Dictionary<string, bool>> Names { get; } = [];

    /// <summary>The numbers of trials by their keys.</summary>
    public Dictionary<string, int> Trials { get; } = new(StringComparer.Ordinal);

    /// <summary>Entities that were looked up may be gone.</summary>
    public void Forget()
    {
        Entities.Clear();
        Written.Clear();
        Names.Clear();
        Trials.Clear();
    }
}

/// <summary>What the program remembers of entities and decisions from one addition of releases to the next.</summary>
public sealed class KeptEntities
{
    private EntityMemory? _memory;

    /// <summary>How often it was forgotten: what else is remembered of stored releases holds for as long as this stays.</summary>
    public int Version { get; private set; }

    /// <summary>To be called wherever something else is done with stored releases, entities or decisions than adding to them, and where an addition was rolled back.</summary>
    public void Forget()
    {
        _memory = null;
        Version++;
    }

    /// <summary>Within a turn of the writer's, so that nobody else has it at the same time.</summary>
    internal async Task<EntityMemory> RecallAsync(PortalDbContext db, CancellationToken cancellation) =>
        _memory ??= new EntityMemory(await EntityDecisions.LoadAsync(db, cancellation));
}
