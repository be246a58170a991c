using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>Which compounds a list shows. Names are addresses, or the beginning of any name; several values of one name are alternatives; none leave nothing out.</summary>
public sealed record CompoundFilter
{
    public string? Words { get; init; }

    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>Of who has a right to it, pays for its progress, or is called its owner or developer.</summary>
    public IReadOnlyList<string> Partners { get; init; } = [];

    public IReadOnlyList<string> Indications { get; init; } = [];

    public IReadOnlyList<string> Payloads { get; init; } = [];

    /// <summary>The highest that is told, as columns of <see cref="StageScale"/>.</summary>
    public IReadOnlyList<string> Phases { get; init; } = [];

    public ListOrder? Order { get; init; }
}

/// <summary>All compounds with what their list sorts by.</summary>
public sealed record CompoundRecord(IReadOnlyList<EntityRow> Rows);

/// <summary>Lists compounds.</summary>
public sealed class CompoundSearch(PortalDbContext db, EntityLists lists, CompoundTieQueries tied, PipelineQueries pipeline, KeptUntilChange<CompoundRecord> kept, PortalRevision revision)
{
    /// <summary>By name, where nothing else is asked for.</summary>
    /// <param name="page">From 1.</param>
    public async Task<ListFound<EntityRow>> FindAsync(CompoundFilter filter, int page, int size, CancellationToken cancellation)
    {
        var record = await kept.CurrentAsync(revision, () => ReadAsync(cancellation), cancellation);
        var ties = await tied.LoadAsync(cancellation);
        var named = await db.FindNamedAsync(EntityKind.Compound, filter.Words, cancellation);
        var (found, counts) = new RowFacets<EntityRow>()
            .Where(row => named?.Contains(row.Id) != false)
            .Coded("phase", row => [row.Furthest?.Column], filter.Phases)
            .Named("partner", row => ties.Of(row.Id, EntityKind.Organisation), await db.FindSlugsAsync(EntityKind.Organisation, filter.Partners, cancellation))
            .Named("target", row => ties.Of(row.Id, EntityKind.Target), await db.FindSlugsAsync(EntityKind.Target, filter.Targets, cancellation))
            .Coded("payload", row => [row.Compound!.Payload], filter.Payloads)
            .Named("indication", row => ties.Of(row.Id, EntityKind.Indication), await db.FindSlugsAsync(EntityKind.Indication, filter.Indications, cancellation))
            .Narrow(record.Rows);
        var shown = ListFound<EntityRow>.PageOf(Sort(found, filter.Order), counts, page, size);
        return shown with { Rows = await pipeline.SaidAsync(shown.Rows, cancellation) };
    }

    private static IReadOnlyList<EntityRow> Sort(IReadOnlyList<EntityRow> rows, ListOrder? order) => order?.Column switch
    {
        null => rows,
        "target" => order.Sort(rows, row => row.Compound!.Target),
        "payload" => order.Sort(rows, row => row.Compound!.Payload),
        "owner" => order.Sort(rows, row => row.Compound!.Owner),
        "phase" => order.Sort(rows, row => row.Furthest?.Rank),
        "trials" => order.Sort(rows, row => row.Trials),
        "releases" => order.Sort(rows, row => row.Releases),
        _ => order.Sort(rows, row => row.Name),
    };

    private async Task<CompoundRecord> ReadAsync(CancellationToken cancellation)
    {
        var rows = await lists.AllAsync(EntityKind.Compound, cancellation);
        var compounds = await db.Compounds.AsNoTracking().ToDictionaryAsync(one => one.Id, cancellation);
        var trials = await db.Trials.Where(trial => trial.CompoundId != null).GroupBy(trial => trial.CompoundId!.Value).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, cancellation);
        var furthest = (await pipeline.LoadAsync(cancellation)).History.Furthest;
        return new CompoundRecord(rows.ConvertAll(row => row with { Compound = compounds[row.Id], Trials = trials.GetValueOrDefault(row.Id), Furthest = furthest.GetValueOrDefault(row.Id) }));
    }
}
