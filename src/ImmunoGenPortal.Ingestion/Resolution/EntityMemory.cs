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

    /// <summary>When it was taken last.</summary>
    public int Turn { get; set; }

    /// <summary>By kind and key: only what is there.</summary>
    public Dictionary<(EntityKind Kind, string Key), KnownEntity> Entities { get; } = [];

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

/// <summary>
/// What the program remembers of entities and decisions from one addition of releases to the next. Whoever adds takes it, and gives it back
/// when what was added is durable: of what was rolled back nothing is remembered.
/// </summary>
public sealed class KeptEntities
{
    private readonly Lock _one = new();
    private EntityMemory? _memory;
    private int _turn;

    /// <summary>How often it was forgotten: what else is remembered of stored releases holds for as long as this stays.</summary>
    public int Version { get; private set; }

    /// <summary>To be called wherever something else is done with stored releases, entities or decisions than adding to them, and where an addition was rolled back.</summary>
    public void Forget()
    {
        lock (_one)
        {
            _memory = null;
            _turn++;
            Version++;
        }
    }

    /// <summary>Within a turn of the writer's.</summary>
    internal async Task<EntityMemory> TakeAsync(PortalDbContext db, CancellationToken cancellation)
    {
        EntityMemory? memory;
        int turn;
        lock (_one)
        {
            (memory, _memory, turn) = (_memory, null, ++_turn);
        }

        memory ??= new EntityMemory(await EntityDecisions.LoadAsync(db, cancellation));
        memory.Turn = turn;
        return memory;
    }

    /// <summary>After the transaction is durable. Where somebody else came in between, it is let go.</summary>
    internal void GiveBack(EntityMemory memory)
    {
        lock (_one)
        {
            _memory = memory.Turn == _turn ? memory : _memory;
        }
    }
}
