using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Pipeline;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Lists;

/// <summary>Which targets or diseases a list shows. Names are addresses, or the beginning of any name; several values of one name are alternatives; none leave nothing out.</summary>
public sealed record AimFilter
{
    public string? Words { get; init; }

    /// <summary>Of whose compounds are aimed at it.</summary>
    public IReadOnlyList<string> Partners { get; init; } = [];

    public IReadOnlyList<string> Compounds { get; init; } = [];

    /// <summary>The highest that is told there, as columns of <see cref="StageScale"/>.</summary>
    public IReadOnlyList<string> Phases { get; init; } = [];

    public ListOrder? Order { get; init; }
}

/// <summary>All targets and all diseases with what their lists are narrowed and sorted by.</summary>
public sealed record AimRecord(IReadOnlyList<EntityRow> Targets, IReadOnlyList<EntityRow> Indications);

/// <summary>Lists what compounds are aimed at or tested in, by whom and how far.</summary>
public sealed class AimSearch(PortalDbContext db, EntityLists lists, CompoundTieQueries tied, PipelineQueries pipeline, KeptUntilChange<AimRecord> kept, PortalRevision revision)
{
    /// <summary>Targets by name, where nothing else is asked for.</summary>
    /// <param name="page">From 1.</param>
    public async Task<ListFound<EntityRow>> TargetsAsync(AimFilter filter, int page, int size, CancellationToken cancellation) =>
        await FindAsync(EntityKind.Target, (await LoadAsync(cancellation)).Targets, filter, page, size, cancellation);

    /// <summary>Diseases by name, where nothing else is asked for.</summary>
    /// <param name="page">From 1.</param>
    public async Task<ListFound<EntityRow>> IndicationsAsync(AimFilter filter, int page, int size, CancellationToken cancellation) =>
        await FindAsync(EntityKind.Indication, (await LoadAsync(cancellation)).Indications, filter, page, size, cancellation);

    private Task<AimRecord> LoadAsync(CancellationToken cancellation) => kept.CurrentAsync(revision, () => ReadAsync(cancellation), cancellation);

    private async Task<ListFound<EntityRow>> FindAsync(EntityKind kind, IReadOnlyList<EntityRow> rows, AimFilter filter, int page, int size, CancellationToken cancellation)
    {
        var named = await db.FindNamedAsync(kind, filter.Words, cancellation);
        var (found, counts) = new RowFacets<EntityRow>()
            .Where(row => named?.Contains(row.Id) != false)
            .Coded("phase", row => [row.Furthest?.Column], filter.Phases)
            .Named("partner", row => row.Partners, await db.FindSlugsAsync(EntityKind.Organisation, filter.Partners, cancellation))
            .Named("compound", row => row.Compounds, await db.FindSlugsAsync(EntityKind.Compound, filter.Compounds, cancellation))
            .Narrow(rows);
        var shown = ListFound<EntityRow>.PageOf(Sort(found, filter.Order), counts, page, size);
        return shown with { Rows = await pipeline.SaidAsync(shown.Rows, cancellation) };
    }

    private static IReadOnlyList<EntityRow> Sort(IReadOnlyList<EntityRow> rows, ListOrder? order) => order?.Column switch
    {
        null => rows,
        "compounds" => order.Sort(rows, row => row.Compounds.Count),
        "phase" => order.Sort(rows, row => row.Furthest?.Rank),
        "rights" => order.Sort(rows, row => row.Grants),
        "trials" => order.Sort(rows, row => row.Trials),
        "releases" => order.Sort(rows, row => row.Releases),
        _ => order.Sort(rows, row => row.Name),
    };

    private async Task<AimRecord> ReadAsync(CancellationToken cancellation)
    {
        var (ties, history) = (await tied.LoadAsync(cancellation), (await pipeline.LoadAsync(cancellation)).History);
        var targets = await lists.AllAsync(EntityKind.Target, cancellation);
        var indications = await lists.AllAsync(EntityKind.Indication, cancellation);
        var (rights, takers) = await RightsAsync(cancellation);
        var trials = await TrialsAsync(cancellation);
        return new AimRecord(
            targets.ConvertAll(row => Row(row, EntityKind.Target, ties, takers[row.Id]) with
            {
                Grants = rights.GetValueOrDefault(row.Id),
                Furthest = PipelineHistory.Highest(ties.CompoundsOf(EntityKind.Target, row.Id).Select(history.Furthest.GetValueOrDefault).OfType<StageTelling>()),
            }),
            indications.ConvertAll(row => Row(row, EntityKind.Indication, ties, []) with { Trials = trials.GetValueOrDefault(row.Id), Furthest = history.FurthestIn.GetValueOrDefault(row.Id) }));
    }

    /// <param name="takers">Who has a right on it besides.</param>
    private static EntityRow Row(EntityRow row, EntityKind kind, CompoundTies ties, IEnumerable<int> takers)
    {
        var compounds = ties.CompoundsOf(kind, row.Id).ToList();
        return row with
        {
            Compounds = [.. compounds.Select(id => ties.Compounds[id]).OrderBy(one => one.Name, StringComparer.OrdinalIgnoreCase)],
            Partners = [.. compounds.SelectMany(id => ties.Of(id, EntityKind.Organisation)).Concat(takers.Select(id => ties.Things[(EntityKind.Organisation, id)])).Distinct().OrderBy(one => one.Name, StringComparer.OrdinalIgnoreCase)],
        };
    }

    /// <summary>How many rights name each target, and whose they are.</summary>
    private async Task<(Dictionary<int, int> Rights, ILookup<int, int> Takers)> RightsAsync(CancellationToken cancellation)
    {
        var grants = await db.Grants.Where(grant => grant.Target != null).Select(grant => new { grant.Target, grant.Agreement!.PartnerId }).ToListAsync(cancellation);
        var named = (await db.EntityNames.Where(name => name.Kind == EntityKind.Target).Select(name => new { name.NameKey, name.EntityId }).ToListAsync(cancellation)).DistinctBy(name => name.NameKey).ToDictionary(name => name.NameKey, name => name.EntityId);
        var aimed = grants.Where(grant => named.ContainsKey(NameKey.Of(grant.Target!))).Select(grant => (Target: named[NameKey.Of(grant.Target!)], grant.PartnerId)).ToList();
        return (aimed.GroupBy(one => one.Target).ToDictionary(group => group.Key, group => group.Count()), aimed.Distinct().ToLookup(one => one.Target, one => one.PartnerId));
    }

    /// <summary>How many trials are told of in each disease.</summary>
    private Task<Dictionary<int, int>> TrialsAsync(CancellationToken cancellation) => db.SubjectLinks.Where(link => link.Kind == EntityKind.Indication)
        .Join(db.SubjectLinks.Where(link => link.Kind == EntityKind.Trial), one => one.SubjectId, trial => trial.SubjectId, (one, trial) => new { one.EntityId, Trial = trial.EntityId })
        .Distinct().GroupBy(pair => pair.EntityId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, cancellation);
}
