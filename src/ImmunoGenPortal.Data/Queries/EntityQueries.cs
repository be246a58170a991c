using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Search;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>An entity in a list.</summary>
/// <param name="Names">Every other name that a release uses.</param>
/// <param name="Releases">How many releases name it.</param>
/// <param name="Grants">Of a partner: how many rights it has or gave.</param>
public sealed record EntityRow(int Id, string Slug, string Name, IReadOnlyList<string> Names, int Releases, int Grants, Compound? Compound)
{
    /// <summary>Of a target or disease: the compounds that some release ties to it.</summary>
    public IReadOnlyList<NamedLink> Compounds { get; init; } = [];

    /// <summary>Of a compound or disease: how many trials.</summary>
    public int Trials { get; init; }
}

public sealed record EntityView(EntityKind Kind, int Id, string Slug, string Name, IReadOnlyList<EntityName> Names, IReadOnlyList<ClaimView> Claims, IReadOnlyList<ReleaseRow> Releases)
{
    public Organisation? Organisation { get; init; }

    public Compound? Compound { get; init; }
}

/// <summary>Reads partners, compounds, targets and indications with what the releases say of them.</summary>
public sealed class EntityQueries(PortalDbContext db, EntityClaims claims)
{
    /// <summary>Partners by name.</summary>
    /// <param name="page">From 1.</param>
    public async Task<(int Total, IReadOnlyList<EntityRow> Rows)> PartnersAsync(int page, int size, CancellationToken cancellation)
    {
        var (total, rows) = await ListAsync(db.Organisations, EntityKind.Organisation, page, size, cancellation);
        var ids = rows.ConvertAll(row => row.Id);
        var grants = await db.Grants.Where(grant => ids.Contains(grant.Agreement!.PartnerId)).GroupBy(grant => grant.Agreement!.PartnerId)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, cancellation);
        return (total, rows.ConvertAll(row => row with { Grants = grants.GetValueOrDefault(row.Id) }));
    }

    /// <summary>Compounds by name.</summary>
    /// <param name="page">From 1.</param>
    public async Task<(int Total, IReadOnlyList<EntityRow> Rows)> CompoundsAsync(int page, int size, CancellationToken cancellation)
    {
        var (total, rows) = await ListAsync(db.Compounds, EntityKind.Compound, page, size, cancellation);
        var ids = rows.ConvertAll(row => row.Id);
        var compounds = await db.Compounds.AsNoTracking().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancellation);
        var trials = await TrialsAsync(EntityKind.Compound, ids, cancellation);
        return (total, rows.ConvertAll(row => row with { Compound = compounds[row.Id], Trials = trials.GetValueOrDefault(row.Id) }));
    }

    /// <summary>Targets by name.</summary>
    /// <param name="page">From 1.</param>
    public async Task<(int Total, IReadOnlyList<EntityRow> Rows)> TargetsAsync(int page, int size, CancellationToken cancellation)
    {
        var (total, rows) = await ListAsync(db.Targets, EntityKind.Target, page, size, cancellation);
        var compounds = await CompoundsOfAsync(EntityKind.Target, rows.ConvertAll(row => row.Id), cancellation);
        return (total, rows.ConvertAll(row => row with { Compounds = [.. compounds[row.Id]] }));
    }

    /// <summary>Indications by name.</summary>
    /// <param name="page">From 1.</param>
    public async Task<(int Total, IReadOnlyList<EntityRow> Rows)> IndicationsAsync(int page, int size, CancellationToken cancellation)
    {
        var (total, rows) = await ListAsync(db.Indications, EntityKind.Indication, page, size, cancellation);
        var ids = rows.ConvertAll(row => row.Id);
        var compounds = await CompoundsOfAsync(EntityKind.Indication, ids, cancellation);
        var trials = await TrialsAsync(EntityKind.Indication, ids, cancellation);
        return (total, rows.ConvertAll(row => row with { Compounds = [.. compounds[row.Id]], Trials = trials.GetValueOrDefault(row.Id) }));
    }

    /// <summary>Null where no partner has this address.</summary>
    public async Task<EntityView?> PartnerAsync(string slug, CancellationToken cancellation)
    {
        var organisation = await db.Organisations.AsNoTracking().Include(one => one.Parent).SingleOrDefaultAsync(one => one.Slug == slug, cancellation);
        return organisation is null ? null : await ViewAsync(EntityKind.Organisation, organisation, cancellation) with { Organisation = organisation };
    }

    /// <summary>Null where no compound has this address.</summary>
    public async Task<EntityView?> CompoundAsync(string slug, CancellationToken cancellation)
    {
        var compound = await db.Compounds.AsNoTracking().SingleOrDefaultAsync(one => one.Slug == slug, cancellation);
        return compound is null ? null : await ViewAsync(EntityKind.Compound, compound, cancellation) with { Compound = compound };
    }

    /// <summary>Null where no target has this address.</summary>
    public async Task<EntityView?> TargetAsync(string slug, CancellationToken cancellation) =>
        await db.Targets.AsNoTracking().SingleOrDefaultAsync(one => one.Slug == slug, cancellation) is { } target ? await ViewAsync(EntityKind.Target, target, cancellation) : null;

    /// <summary>Null where no indication has this address.</summary>
    public async Task<EntityView?> IndicationAsync(string slug, CancellationToken cancellation) =>
        await db.Indications.AsNoTracking().SingleOrDefaultAsync(one => one.Slug == slug, cancellation) is { } indication ? await ViewAsync(EntityKind.Indication, indication, cancellation) : null;

    /// <summary>The compounds that some release ties to a target or disease, by entity.</summary>
    public async Task<ILookup<int, NamedLink>> CompoundsOfAsync(EntityKind kind, IReadOnlyCollection<int> ids, CancellationToken cancellation)
    {
        var pairs = await db.SubjectLinks.Where(link => link.Kind == kind && ids.Contains(link.EntityId))
            .Join(db.SubjectLinks.Where(link => link.Kind == EntityKind.Compound), one => one.SubjectId, other => other.SubjectId, (one, other) => new { one.EntityId, Compound = other.EntityId })
            .Join(db.Compounds, pair => pair.Compound, compound => compound.Id, (pair, compound) => new { pair.EntityId, compound.Name, compound.Slug })
            .Distinct().OrderBy(row => row.Name).ToListAsync(cancellation);
        return pairs.ToLookup(row => row.EntityId, row => new NamedLink(row.Name, row.Slug));
    }

    /// <summary>What some release says a compound is aimed at.</summary>
    public async Task<IReadOnlyList<NamedLink>> TargetsOfAsync(int compound, CancellationToken cancellation) =>
        await db.SubjectLinks.Where(link => link.Kind == EntityKind.Compound && link.EntityId == compound && link.Subject!.Kind == SubjectKind.Compound)
            .Join(db.SubjectLinks.Where(link => link.Kind == EntityKind.Target), one => one.SubjectId, target => target.SubjectId, (_, target) => target.EntityId).Distinct()
            .Join(db.Targets, id => id, target => target.Id, (_, target) => target).OrderBy(target => target.Name).Select(target => new NamedLink(target.Name, target.Slug)).ToListAsync(cancellation);

    private async Task<(int Total, List<EntityRow> Rows)> ListAsync<T>(IQueryable<T> entities, EntityKind kind, int page, int size, CancellationToken cancellation)
        where T : class, INamedEntity
    {
        var rows = await entities.OrderBy(one => one.Name).ThenBy(one => one.Id).Skip((page - 1) * size).Take(size).Select(one => new { one.Id, one.Slug, one.Name }).ToListAsync(cancellation);
        var ids = rows.ConvertAll(row => row.Id);
        var names = (await db.EntityNames.AsNoTracking().Where(name => name.Kind == kind && name.IsUsed && ids.Contains(name.EntityId)).OrderBy(name => name.Id).ToListAsync(cancellation)).ToLookup(name => name.EntityId, name => name.Name);
        var counts = await db.SubjectLinks.Where(link => link.Kind == kind && ids.Contains(link.EntityId))
            .Select(link => new { link.EntityId, link.Subject!.ReleaseId }).Distinct()
            .GroupBy(pair => pair.EntityId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, cancellation);
        return (await entities.CountAsync(cancellation),
            rows.ConvertAll(row => new EntityRow(row.Id, row.Slug, row.Name, [.. names[row.Id].Where(name => name != row.Name)], counts.GetValueOrDefault(row.Id), 0, null)));
    }

    private async Task<EntityView> ViewAsync(EntityKind kind, INamedEntity entity, CancellationToken cancellation)
    {
        var id = entity.Id;
        var names = await db.EntityNames.AsNoTracking().Where(one => one.Kind == kind && one.EntityId == id).OrderByDescending(one => one.IsUsed).ThenBy(one => one.Name).ToListAsync(cancellation);
        var releases = await db.Releases.AsNoTracking()
            .Where(release => release.Subjects.Any(subject => subject.Links.Any(link => link.Kind == kind && link.EntityId == id)))
            .OrderByDescending(release => release.Date).ThenByDescending(release => release.Id).Take(200)
            .Select(release => new { release.Slug, release.Title, release.Date, release.Kind })
            .ToListAsync(cancellation);
        return new EntityView(kind, id, entity.Slug, entity.Name, names, await claims.OfAsync(kind, id, cancellation),
            releases.ConvertAll(release => new ReleaseRow(release.Slug, release.Title, release.Date, release.Kind, [], Snippet.None)));
    }

    /// <summary>How many trials some release ties to each.</summary>
    private Task<Dictionary<int, int>> TrialsAsync(EntityKind kind, List<int> ids, CancellationToken cancellation) =>
        db.SubjectLinks.Where(link => link.Kind == kind && ids.Contains(link.EntityId))
            .Join(db.SubjectLinks.Where(link => link.Kind == EntityKind.Trial), one => one.SubjectId, trial => trial.SubjectId, (one, trial) => new { one.EntityId, Trial = trial.EntityId })
            .Distinct().GroupBy(pair => pair.EntityId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, cancellation);
}
