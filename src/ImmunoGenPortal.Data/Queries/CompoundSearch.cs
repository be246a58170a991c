using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>Which compounds a list shows; null leaves nothing out. Names are addresses, or the beginning of any name.</summary>
/// <param name="Words">Of the compound.</param>
/// <param name="Partner">Of who has a right to it, pays for its progress, or is called its owner or developer.</param>
/// <param name="Phase">The highest that is told, as a column of <see cref="StageScale"/>.</param>
public sealed record CompoundFilter(string? Words = null, string? Target = null, string? Partner = null, string? Phase = null)
{
    public ListOrder? Order { get; init; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Words) && string.IsNullOrWhiteSpace(Target) && string.IsNullOrWhiteSpace(Partner) && string.IsNullOrWhiteSpace(Phase);
}

/// <summary>All compounds with what their list sorts by.</summary>
/// <param name="Stages">The highest that is told, by compound.</param>
public sealed record CompoundRecord(IReadOnlyList<EntityRow> Rows, IReadOnlyDictionary<int, StageTelling> Stages);

/// <summary>Lists compounds.</summary>
public sealed class CompoundSearch(PortalDbContext db, EntityLists lists, EntityQueries entities, PipelineQueries pipeline, KeptUntilChange<CompoundRecord> kept, PortalRevision revision)
{
    /// <summary>By name, where nothing else is asked for.</summary>
    /// <param name="page">From 1.</param>
    public async Task<(int Total, IReadOnlyList<EntityRow> Rows)> FindAsync(CompoundFilter filter, int page, int size, CancellationToken cancellation)
    {
        var record = await kept.CurrentAsync(revision, () => ReadAsync(cancellation), cancellation);
        var named = await db.FindNamedAsync(EntityKind.Compound, filter.Words, cancellation);
        var aimed = await AimedAsync(filter.Target, cancellation);
        var tied = await entities.CompoundsOfPartnersAsync(filter.Partner, cancellation);
        var found = record.Rows.Where(row => named?.Contains(row.Id) != false && aimed?.Contains(row.Id) != false && tied?.Contains(row.Id) != false
            && (string.IsNullOrWhiteSpace(filter.Phase) || (row.Stage is { } stage && StageScale.ColumnOf(stage) == filter.Phase)));
        var ordered = Sort(found, filter.Order);
        var shown = ordered.Skip((page - 1) * size).Take(size).ToList();
        var claims = await pipeline.ClaimsAsync([.. shown.Select(row => record.Stages.GetValueOrDefault(row.Id)?.ClaimId).OfType<int>()], cancellation);
        return (ordered.Count, shown.ConvertAll(row => record.Stages.TryGetValue(row.Id, out var told) ? row with { StageClaim = claims.GetValueOrDefault(told.ClaimId) } : row));
    }

    private static IReadOnlyList<EntityRow> Sort(IEnumerable<EntityRow> rows, ListOrder? order) => order?.Column switch
    {
        null => [.. rows],
        "target" => order.Sort(rows, row => row.Compound!.Target),
        "payload" => order.Sort(rows, row => row.Compound!.Payload),
        "owner" => order.Sort(rows, row => row.Compound!.Owner),
        "phase" => order.Sort(rows, row => row.Stage is { } stage ? StageScale.Rank(stage) : (decimal?)null),
        "trials" => order.Sort(rows, row => row.Trials),
        "releases" => order.Sort(rows, row => row.Releases),
        _ => order.Sort(rows, row => row.Name),
    };

    private async Task<HashSet<int>?> AimedAsync(string? target, CancellationToken cancellation) =>
        await db.FindNamedAsync(EntityKind.Target, target, cancellation) is not { } targets ? null
            : [.. await entities.AimedAt(targets).ToListAsync(cancellation)];

    private async Task<CompoundRecord> ReadAsync(CancellationToken cancellation)
    {
        var rows = await lists.AllAsync(EntityKind.Compound, cancellation);
        var compounds = await db.Compounds.AsNoTracking().ToDictionaryAsync(one => one.Id, cancellation);
        var trials = await db.Trials.Where(trial => trial.CompoundId != null).GroupBy(trial => trial.CompoundId!.Value).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, cancellation);
        var stages = (await pipeline.LoadAsync(cancellation)).History.On(null).Select(standing => standing.Highest).GroupBy(told => told.Compound)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(told => told.Rank).ThenBy(told => told.Told ?? DateOnly.MaxValue).First());
        return new CompoundRecord(
            rows.ConvertAll(row => row with { Compound = compounds[row.Id], Trials = trials.GetValueOrDefault(row.Id), Stage = stages.GetValueOrDefault(row.Id)?.Stage }), stages);
    }
}
