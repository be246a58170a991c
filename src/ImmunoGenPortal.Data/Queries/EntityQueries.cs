using ImmunoGenPortal.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>An entity in a list.</summary>
/// <param name="Names">Every other name that a release uses.</param>
/// <param name="Releases">How many releases name it.</param>
/// <param name="Grants">Of a partner: how many rights it has or gave.</param>
public sealed record EntityRow(int Id, string Slug, string Name, IReadOnlyList<string> Names, int Releases, int Grants, Compound? Compound);

public sealed record EntityView(EntityKind Kind, int Id, string Slug, string Name, IReadOnlyList<EntityName> Names, IReadOnlyList<ClaimView> Claims, IReadOnlyList<ReleaseRow> Releases)
{
    public Organisation? Organisation { get; init; }

    public Compound? Compound { get; init; }
}

/// <summary>Reads partners and compounds with what the releases say of them.</summary>
public sealed class EntityQueries(PortalDbContext db, EntityClaims claims)
{
    /// <summary>Partners by name.</summary>
    /// <param name="page">From 1.</param>
    public async Task<(int Total, IReadOnlyList<EntityRow> Rows)> PartnersAsync(int page, int size, CancellationToken cancellation)
    {
        var rows = await db.Organisations.AsNoTracking().OrderBy(one => one.Name).ThenBy(one => one.Id).Skip((page - 1) * size).Take(size)
            .Select(one => new { one.Id, one.Slug, one.Name, Grants = db.Grants.Count(grant => grant.Agreement!.PartnerId == one.Id) }).ToListAsync(cancellation);
        var (names, counts) = await AroundAsync(EntityKind.Organisation, [.. rows.Select(row => row.Id)], cancellation);
        return (await db.Organisations.CountAsync(cancellation),
            [.. rows.Select(row => new EntityRow(row.Id, row.Slug, row.Name, [.. names[row.Id].Where(name => name != row.Name)], counts.GetValueOrDefault(row.Id), row.Grants, null))]);
    }

    /// <summary>Compounds by name.</summary>
    /// <param name="page">From 1.</param>
    public async Task<(int Total, IReadOnlyList<EntityRow> Rows)> CompoundsAsync(int page, int size, CancellationToken cancellation)
    {
        var rows = await db.Compounds.AsNoTracking().OrderBy(one => one.Name).ThenBy(one => one.Id).Skip((page - 1) * size).Take(size).ToListAsync(cancellation);
        var (names, counts) = await AroundAsync(EntityKind.Compound, [.. rows.Select(row => row.Id)], cancellation);
        return (await db.Compounds.CountAsync(cancellation),
            [.. rows.Select(row => new EntityRow(row.Id, row.Slug, row.Name, [.. names[row.Id].Where(name => name != row.Name)], counts.GetValueOrDefault(row.Id), 0, row))]);
    }

    /// <summary>Null where no partner has this address.</summary>
    public async Task<EntityView?> PartnerAsync(string slug, CancellationToken cancellation)
    {
        var organisation = await db.Organisations.AsNoTracking().Include(one => one.Parent).SingleOrDefaultAsync(one => one.Slug == slug, cancellation);
        return organisation is null ? null
            : await ViewAsync(EntityKind.Organisation, organisation.Id, organisation.Slug, organisation.Name, cancellation) with { Organisation = organisation };
    }

    /// <summary>Null where no compound has this address.</summary>
    public async Task<EntityView?> CompoundAsync(string slug, CancellationToken cancellation)
    {
        var compound = await db.Compounds.AsNoTracking().SingleOrDefaultAsync(one => one.Slug == slug, cancellation);
        return compound is null ? null
            : await ViewAsync(EntityKind.Compound, compound.Id, compound.Slug, compound.Name, cancellation) with { Compound = compound };
    }

    private async Task<EntityView> ViewAsync(EntityKind kind, int id, string slug, string name, CancellationToken cancellation)
    {
        var names = await db.EntityNames.AsNoTracking().Where(one => one.Kind == kind && one.EntityId == id).OrderByDescending(one => one.IsUsed).ThenBy(one => one.Name).ToListAsync(cancellation);
        var releases = await db.Releases.AsNoTracking()
            .Where(release => release.Subjects.Any(subject => subject.Links.Any(link => link.Kind == kind && link.EntityId == id)))
            .OrderByDescending(release => release.Date).ThenByDescending(release => release.Id).Take(200)
            .Select(release => new ReleaseRow(release.Slug, release.Title, release.Date, release.Kind, Array.Empty<MarkedPart>(), Array.Empty<MarkedPart>()))
            .ToListAsync(cancellation);
        return new EntityView(kind, id, slug, name, names, await claims.OfAsync(kind, id, cancellation), releases);
    }

    private async Task<(ILookup<int, string> Names, Dictionary<int, int> Releases)> AroundAsync(EntityKind kind, List<int> ids, CancellationToken cancellation)
    {
        var names = await db.EntityNames.AsNoTracking().Where(name => name.Kind == kind && name.IsUsed && ids.Contains(name.EntityId)).OrderBy(name => name.Id).ToListAsync(cancellation);
        var counts = await db.SubjectLinks.Where(link => link.Kind == kind && ids.Contains(link.EntityId))
            .Select(link => new { link.EntityId, link.Subject!.ReleaseId }).Distinct()
            .GroupBy(pair => pair.EntityId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, cancellation);
        return (names.ToLookup(name => name.EntityId, name => name.Name), counts);
    }
}
