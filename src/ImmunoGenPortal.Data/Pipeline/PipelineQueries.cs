using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Pipeline;

/// <summary>A compound of the pipeline.</summary>
public sealed record PipelineCompound(int Id, string Name, string Slug, string? Target, string? Payload);

/// <summary>The pipeline with the names of what stands in it.</summary>
public sealed record PipelineRecord(PipelineHistory History, IReadOnlyDictionary<int, PipelineCompound> Compounds, IReadOnlyDictionary<int, NamedLink> Indications);

/// <summary>Reads what releases tell of stages: phases of studies that have begun, submissions and approvals, and stages told without a study.</summary>
public sealed class PipelineQueries(PortalDbContext db, EntityClaims claims, KeptUntilChange<PipelineRecord> kept, PortalRevision revision)
{
    public Task<PipelineRecord> LoadAsync(CancellationToken cancellation) => kept.CurrentAsync(revision, () => ReadAsync(cancellation), cancellation);

    /// <summary>The claims of these numbers, with their sentences.</summary>
    public async Task<IReadOnlyDictionary<int, ClaimView>> ClaimsAsync(IReadOnlyCollection<int> ids, CancellationToken cancellation) =>
        (await claims.OfClaimsAsync(ids, cancellation)).ToDictionary(claim => claim.Id);

    /// <summary>The rows with the words that tell of their stages.</summary>
    internal async Task<IReadOnlyList<EntityRow>> SaidAsync(IReadOnlyList<EntityRow> rows, CancellationToken cancellation)
    {
        var said = await ClaimsAsync([.. rows.Select(row => row.Furthest?.ClaimId).OfType<int>().Distinct()], cancellation);
        return [.. rows.Select(row => row.Furthest is { } told ? row with { StageClaim = said.GetValueOrDefault(told.ClaimId) } : row)];
    }

    private async Task<PipelineRecord> ReadAsync(CancellationToken cancellation)
    {
        var compounds = await db.Compounds.AsNoTracking().Select(one => new PipelineCompound(one.Id, one.Name, one.Slug, one.Target, one.Payload)).ToDictionaryAsync(one => one.Id, cancellation);
        var indications = await db.Indications.AsNoTracking().ToDictionaryAsync(one => one.Id, one => new NamedLink(one.Name, one.Slug), cancellation);
        var tellings = db.SubjectLinks.AsNoTracking().Where(link => link.Kind == EntityKind.Compound)
            .Join(db.Claims, link => link.SubjectId, claim => claim.SubjectId, (link, claim) => new { claim.Id, claim.SubjectId, claim.PropertyId, claim.Value, Compound = link.EntityId, Told = claim.Subject!.Release!.Date });
        var stages = await tellings.Where(one => StageClaims.Properties.Contains(one.PropertyId)).ToListAsync(cancellation);
        var states = await tellings.Where(one => one.PropertyId == Properties.Trial.Status.Id && (one.Value == StageClaims.Planned || one.Value == StageClaims.Stopped)).ToListAsync(cancellation);
        var diseases = (await db.SubjectLinks.AsNoTracking().Where(link => link.Kind == EntityKind.Indication
                && (link.Subject!.Kind == SubjectKind.Trial || link.Subject.Kind == SubjectKind.Development || link.Subject.Kind == SubjectKind.Regulatory))
            .Select(link => new { link.SubjectId, link.EntityId }).ToListAsync(cancellation)).ToLookup(link => link.SubjectId, link => (int?)link.EntityId);
        var planned = states.Where(one => one.Value == StageClaims.Planned).Select(one => one.SubjectId).ToHashSet();
        return new PipelineRecord(
            new PipelineHistory(
                [.. stages.Where(one => !planned.Contains(one.SubjectId)).SelectMany(one => StageClaims.StageOf(one.PropertyId, one.Value) is not { } stage ? []
                    : diseases[one.SubjectId].DefaultIfEmpty(null).Select(disease => new StageTelling(one.Id, one.Compound, disease, stage, one.Told)))],
                [.. states.Where(one => one.Value == StageClaims.Stopped).SelectMany(one => diseases[one.SubjectId].DefaultIfEmpty(null).Select(disease => new StopTelling(one.Id, one.Compound, disease, one.Told)))]),
            compounds, indications);
    }
}
