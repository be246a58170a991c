using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Pipeline;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>How far a compound has come in a disease, and the claim that says so.</summary>
/// <param name="Indication">Null where the releases name no disease with it.</param>
/// <param name="Stage">"preclinical", "ind", "clinical", a phase, "filed" or "approved".</param>
public sealed record StageView(NamedLink Compound, NamedLink? Indication, string Stage, ClaimView Claim);

/// <summary>A submission, designation or approval that one release tells of.</summary>
public sealed record EventView(NamedLink? Compound, NamedLink? Indication, ClaimView Event, ClaimView? Where);

/// <summary>Works out stages and events from what releases say of trials, submissions and development.</summary>
public sealed class DevelopmentQueries(PortalDbContext db, EntityClaims claims)
{
    /// <summary>The highest stage of each compound in each disease, the furthest first, and the regulatory events, newest first.</summary>
    /// <param name="kind">Compound, target or indication: whose trials, submissions and stages are read.</param>
    public async Task<(IReadOnlyList<StageView> Stages, IReadOnlyList<EventView> Events)> OfAsync(EntityKind kind, int id, CancellationToken cancellation)
    {
        var compounds = db.SubjectLinks.Where(link => link.Kind == EntityKind.Compound);
        var aimed = compounds.Where(link => db.SubjectLinks.Any(target => target.SubjectId == link.SubjectId && target.Kind == EntityKind.Target && target.EntityId == id)).Select(link => link.EntityId);
        var subjects = kind == EntityKind.Target
            ? compounds.Where(link => aimed.Contains(link.EntityId)).Select(link => link.SubjectId)
            : db.SubjectLinks.Where(link => link.Kind == kind && link.EntityId == id).Select(link => link.SubjectId);
        var rows = await RowsAsync(db.Subjects.Where(subject => subjects.Contains(subject.Id)
            && (subject.Kind == SubjectKind.Trial || subject.Kind == SubjectKind.Regulatory || subject.Kind == SubjectKind.Development)).Select(subject => subject.Id), cancellation);
        var only = kind == EntityKind.Indication ? (await db.Indications.SingleAsync(one => one.Id == id, cancellation)).Slug : null;
        return ([.. rows.SelectMany(StagesOf).Where(stage => only is null || stage.Indication?.Slug == only)
                .GroupBy(stage => (stage.Compound.Slug, stage.Indication?.Slug)).Select(group => group.OrderByDescending(stage => StageScale.Rank(stage.Stage)).ThenBy(stage => stage.Claim.ReleaseDate).First())
                .OrderByDescending(stage => StageScale.Rank(stage.Stage)).ThenBy(stage => stage.Compound.Name, StringComparer.Ordinal).ThenBy(stage => stage.Indication?.Name, StringComparer.Ordinal)],
            [.. rows.SelectMany(EventsOf).OrderByDescending(one => one.Event.ReleaseDate).ThenBy(one => one.Event.Id)]);
    }

    private static IEnumerable<StageView> StagesOf(SubjectRow row)
    {
        // A study that is only planned has brought nothing to its phase.
        if (row.Claims.Any(claim => claim.Property == Properties.Trial.Status && claim.Value.Stored == "planned"))
        {
            yield break;
        }

        if (row.Compound is { } compound && row.Claims.Select(StageOf).FirstOrDefault(found => found is not null) is var (stage, claim))
        {
            foreach (var indication in row.Indications.DefaultIfEmpty<NamedLink?>(null))
            {
                yield return new StageView(compound, indication, stage, claim);
            }
        }
    }

    private static (string Stage, ClaimView Claim)? StageOf(ClaimView claim)
    {
        var said = claim.Value.Stored;
        var stage = claim.Property == Properties.Trial.Phase || claim.Property == Properties.Development.Stage ? said
            : claim.Property == Properties.Regulatory.Event ? StageScale.OfEvent(said) : null;
        return stage is null ? null : (stage, claim);
    }

    private static IEnumerable<EventView> EventsOf(SubjectRow row) =>
        row.Claims.FirstOrDefault(claim => claim.Property == Properties.Regulatory.Event) is not { } what ? []
        : [new EventView(row.Compound, row.Indications.Count > 0 ? row.Indications[0] : null, what, row.Claims.FirstOrDefault(claim => claim.Property == Properties.Regulatory.Jurisdiction) ?? row.Claims.FirstOrDefault(claim => claim.Property == Properties.Regulatory.Agency))];

    private async Task<List<SubjectRow>> RowsAsync(IQueryable<int> subjects, CancellationToken cancellation)
    {
        var compounds = (await db.SubjectLinks.Where(link => link.Kind == EntityKind.Compound && subjects.Contains(link.SubjectId))
            .Join(db.Compounds, link => link.EntityId, one => one.Id, (link, one) => new { link.SubjectId, one.Name, one.Slug }).ToListAsync(cancellation)).ToLookup(row => row.SubjectId, row => new NamedLink(row.Name, row.Slug));
        var indications = (await db.SubjectLinks.Where(link => link.Kind == EntityKind.Indication && subjects.Contains(link.SubjectId))
            .Join(db.Indications, link => link.EntityId, one => one.Id, (link, one) => new { link.SubjectId, one.Name, one.Slug }).ToListAsync(cancellation)).ToLookup(row => row.SubjectId, row => new NamedLink(row.Name, row.Slug));
        return [.. (await claims.LoadAsync(subjects, cancellation)).GroupBy(claim => claim.SubjectId)
            .Select(subject => new SubjectRow(compounds[subject.Key].FirstOrDefault(), [.. indications[subject.Key]], [.. subject]))];
    }

    private sealed record SubjectRow(NamedLink? Compound, IReadOnlyList<NamedLink> Indications, IReadOnlyList<ClaimView> Claims);
}
