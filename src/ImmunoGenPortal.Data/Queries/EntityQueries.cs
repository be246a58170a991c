using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Search;
using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <param name="Names">Those that releases use first.</param>
/// <param name="Said">What the releases say of it itself, the earliest telling first.</param>
/// <param name="Releases">The newest of those that name it.</param>
/// <param name="Named">How many releases name it.</param>
public sealed record EntityView(EntityKind Kind, int Id, string Slug, string Name, IReadOnlyList<EntityName> Names, IReadOnlyList<Statement> Said, IReadOnlyList<ReleaseRow> Releases, int Named)
{
    /// <summary>Names that the releases use, by the date on which each was used first.</summary>
    public IEnumerable<Statement> Called => Said.Where(statement => statement.Property.Name is "name" or "aliases");

    /// <summary>Every value that the releases give to a property, the earliest first.</summary>
    public IEnumerable<Statement> Of(Property property) => Said.Where(statement => statement.Property == property);

    public Organisation? Organisation { get; init; }

    public Compound? Compound { get; init; }
}

/// <summary>Reads partners, compounds, targets and indications with what the releases say of them.</summary>
public sealed class EntityQueries(PortalDbContext db, EntityProfiles profiles)
{
    /// <summary>Listed on the page of what they name.</summary>
    private const int MostReleases = 50;

    /// <summary>Null where no partner has this address.</summary>
    public async Task<EntityView?> PartnerAsync(string slug, CancellationToken cancellation, DateOnly? asOf = null)
    {
        var organisation = await db.Organisations.AsNoTracking().Include(one => one.Parent).SingleOrDefaultAsync(one => one.Slug == slug, cancellation);
        return organisation is null ? null : await ViewAsync(EntityKind.Organisation, organisation, asOf, cancellation) with { Organisation = organisation };
    }

    /// <summary>Null where no compound has this address.</summary>
    public async Task<EntityView?> CompoundAsync(string slug, CancellationToken cancellation, DateOnly? asOf = null)
    {
        var compound = await db.Compounds.AsNoTracking().SingleOrDefaultAsync(one => one.Slug == slug, cancellation);
        return compound is null ? null : await ViewAsync(EntityKind.Compound, compound, asOf, cancellation) with { Compound = compound };
    }

    /// <summary>Null where no target has this address.</summary>
    public async Task<EntityView?> TargetAsync(string slug, CancellationToken cancellation) =>
        await db.Targets.AsNoTracking().SingleOrDefaultAsync(one => one.Slug == slug, cancellation) is { } target ? await ViewAsync(EntityKind.Target, target, null, cancellation) : null;

    /// <summary>Null where no indication has this address.</summary>
    public async Task<EntityView?> IndicationAsync(string slug, CancellationToken cancellation) =>
        await db.Indications.AsNoTracking().SingleOrDefaultAsync(one => one.Slug == slug, cancellation) is { } indication ? await ViewAsync(EntityKind.Indication, indication, null, cancellation) : null;

    /// <summary>The compounds that some release ties to a target or disease, by entity.</summary>
    public async Task<ILookup<int, NamedLink>> CompoundsOfAsync(EntityKind kind, IReadOnlyCollection<int> ids, CancellationToken cancellation)
    {
        // Joined where the rows are: a popular target has thousands of subjects, and each would be a parameter of its own.
        var pairs = await db.SubjectLinks.Where(link => link.Kind == kind && ids.Contains(link.EntityId))
            .Join(db.SubjectLinks.Where(link => link.Kind == EntityKind.Compound), one => one.SubjectId, other => other.SubjectId, (one, other) => new { one.EntityId, Compound = other.EntityId })
            .Distinct().ToListAsync(cancellation);
        var compounds = await db.Compounds.AsNoTracking().Select(one => new { one.Id, one.Name, one.Slug }).ToDictionaryAsync(one => one.Id, one => new NamedLink(one.Name, one.Slug), cancellation);
        return pairs.Where(pair => compounds.ContainsKey(pair.Compound)).Select(pair => (pair.EntityId, Compound: compounds[pair.Compound])).OrderBy(pair => pair.Compound.Name, StringComparer.Ordinal)
            .ToLookup(pair => pair.EntityId, pair => pair.Compound);
    }

    /// <summary>The compounds that releases tie to a partner: by a right, a payment, or as its owner or developer.</summary>
    /// <param name="names">Every name of the partner.</param>
    public async Task<IReadOnlyList<int>> CompoundsOfPartnerAsync(int partner, IReadOnlyCollection<string> names, CancellationToken cancellation)
    {
        var tied = await db.SubjectLinks.Where(link => link.Kind == EntityKind.Organisation && link.EntityId == partner && (link.Subject!.Kind == SubjectKind.Deal || link.Subject.Kind == SubjectKind.Payment))
            .Join(db.SubjectLinks.Where(link => link.Kind == EntityKind.Compound), one => one.SubjectId, other => other.SubjectId, (_, other) => other.EntityId).Distinct().ToListAsync(cancellation);
        var keys = names.Select(NameKey.Of).ToHashSet();
        var owned = (await db.Compounds.Where(one => one.Owner != null).Select(one => new { one.Id, one.Owner }).ToListAsync(cancellation)).Where(one => keys.Contains(NameKey.Of(one.Owner!))).Select(one => one.Id);
        return [.. tied.Union(owned)];
    }

    /// <summary>The companies that releases call members of this one's group, by name.</summary>
    public async Task<IReadOnlyList<NamedLink>> MembersAsync(int parent, CancellationToken cancellation) =>
        await db.Organisations.Where(one => one.ParentId == parent).OrderBy(one => EF.Functions.Collate(one.Name, NameOrder.Collation)).Select(one => new NamedLink(one.Name, one.Slug)).ToListAsync(cancellation);

    /// <summary>Things of a kind of which these are names, by what is compared of the name.</summary>
    public async Task<IReadOnlyDictionary<string, NamedLink>> NamedAsync(EntityKind kind, IReadOnlyCollection<string> names, CancellationToken cancellation)
    {
        var keys = names.Select(NameKey.Of).Distinct().ToList();
        var found = keys.Count == 0 ? [] : await db.EntityNames.Where(name => name.Kind == kind && keys.Contains(name.NameKey))
            .Join(db.Named(kind), name => name.EntityId, one => one.Id, (name, one) => new { name.NameKey, one.Name, one.Slug }).ToListAsync(cancellation);
        return found.DistinctBy(row => row.NameKey).ToDictionary(row => row.NameKey, row => new NamedLink(row.Name, row.Slug));
    }

    /// <summary>What some release says a compound is aimed at.</summary>
    public async Task<IReadOnlyList<NamedLink>> TargetsOfAsync(int compound, CancellationToken cancellation) =>
        await db.SubjectLinks.Where(link => link.Kind == EntityKind.Compound && link.EntityId == compound && link.Subject!.Kind == SubjectKind.Compound)
            .Join(db.SubjectLinks.Where(link => link.Kind == EntityKind.Target), one => one.SubjectId, target => target.SubjectId, (_, target) => target.EntityId).Distinct()
            .Join(db.Targets, id => id, target => target.Id, (_, target) => target).OrderBy(target => EF.Functions.Collate(target.Name, NameOrder.Collation)).Select(target => new NamedLink(target.Name, target.Slug)).ToListAsync(cancellation);

    private async Task<EntityView> ViewAsync(EntityKind kind, INamedEntity entity, DateOnly? asOf, CancellationToken cancellation)
    {
        var id = entity.Id;
        var names = await db.EntityNames.AsNoTracking().Where(one => one.Kind == kind && one.EntityId == id).OrderByDescending(one => one.IsUsed).ThenBy(one => one.Name).ToListAsync(cancellation);
        var naming = db.SubjectLinks.Where(link => link.Kind == kind && link.EntityId == id).On(asOf).Select(link => link.Subject!.ReleaseId).Distinct();
        var releases = await db.Releases.AsNoTracking().Where(release => naming.Contains(release.Id))
            .OrderByDescending(release => release.Date).ThenByDescending(release => release.Id).Take(MostReleases)
            .Select(release => new { release.Slug, release.Title, release.Date, release.Kind })
            .ToListAsync(cancellation);
        return new EntityView(kind, id, entity.Slug, entity.Name, names, await profiles.OfAsync(kind, id, asOf, cancellation),
            releases.ConvertAll(release => new ReleaseRow(release.Slug, release.Title, release.Date, release.Kind, [], Snippet.None)),
            releases.Count < MostReleases ? releases.Count : await naming.CountAsync(cancellation));
    }
}
