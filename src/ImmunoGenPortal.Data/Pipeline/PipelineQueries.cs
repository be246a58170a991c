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
    private const string Planned = "planned";
    private const string Stopped = "stopped";

    private static readonly int[] OfStages = [Properties.Trial.Phase.Id, Properties.Development.Stage.Id, Properties.Regulatory.Event.Id];

    public Task<PipelineRecord> LoadAsync(CancellationToken cancellation) => kept.CurrentAsync(revision, () => ReadAsync(cancellation), cancellation);

    /// <summary>The claims of these numbers, with their sentences.</summary>
    public async Task<IReadOnlyDictionary<int, ClaimView>> ClaimsAsync(IReadOnlyCollection<int> ids, CancellationToken cancellation) =>
        (await claims.OfClaimsAsync(ids, cancellation)).ToDictionary(claim => claim.Id);

    private async Task<PipelineRecord> ReadAsync(CancellationToken cancellation)
    {
        var compounds = await db.Compounds.AsNoTracking().Select(one => new PipelineCompound(one.Id, one.Name, one.Slug, one.Target, one.Payload)).ToDictionaryAsync(one => one.Id, cancellation);
        var indications = await db.Indications.AsNoTracking().ToDictionaryAsync(one => one.Id, one => new NamedLink(one.Name, one.Slug), cancellation);
        var tellings = db.SubjectLinks.AsNoTracking().Where(link => link.Kind == EntityKind.Compound)
            .Join(db.Claims, link => link.SubjectId, claim => claim.SubjectId, (link, claim) => new { claim.Id, claim.SubjectId, claim.PropertyId, claim.Value, Compound = link.EntityId, Told = claim.Subject!.Release!.Date });
        var stages = await tellings.Where(one => OfStages.Contains(one.PropertyId)).ToListAsync(cancellation);
        var states = await tellings.Where(one => one.PropertyId == Properties.Trial.Status.Id && (one.Value == Planned || one.Value == Stopped)).ToListAsync(cancellation);
        var diseases = (await db.SubjectLinks.AsNoTracking().Where(link => link.Kind == EntityKind.Indication
                && (link.Subject!.Kind == SubjectKind.Trial || link.Subject.Kind == SubjectKind.Development || link.Subject.Kind == SubjectKind.Regulatory))
            .Select(link => new { link.SubjectId, link.EntityId }).ToListAsync(cancellation)).ToLookup(link => link.SubjectId, link => (int?)link.EntityId);
        var planned = states.Where(one => one.Value == Planned).Select(one => one.SubjectId).ToHashSet();
        return new PipelineRecord(
            new PipelineHistory(
                [.. stages.Where(one => !planned.Contains(one.SubjectId)).SelectMany(one => StageOf(one.PropertyId, one.Value) is not { } stage ? []
                    : diseases[one.SubjectId].DefaultIfEmpty(null).Select(disease => new StageTelling(one.Id, one.Compound, disease, stage, one.Told)))],
                [.. states.Where(one => one.Value == Stopped).SelectMany(one => diseases[one.SubjectId].DefaultIfEmpty(null).Select(disease => new StopTelling(one.Id, one.Compound, disease, one.Told)))]),
            compounds, indications);
    }

    private static string? StageOf(int property, string value)
    {
        var stage = property == Properties.Regulatory.Event.Id ? StageScale.OfEvent(value) : value;
        return stage is not null && StageScale.Rank(stage) >= 0 ? stage : null;
    }
}
