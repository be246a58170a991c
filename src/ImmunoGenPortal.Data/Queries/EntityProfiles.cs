using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>Where a release says something: its date, and the address of the words; null where no words support it.</summary>
public sealed record Place(DateOnly? Date, string? Address);

/// <summary>One value that releases give to a property of an entity: who says so first, who last, and how many do.</summary>
public sealed record Statement(ClaimView First, Place Last, int Releases)
{
    public Property Property => First.Property;

    public string Value => First.Value.Stored;

    /// <summary>Whether words of a release give it, or the release is known to mean it.</summary>
    public bool IsTold => First.Evidence.Count > 0;
}

/// <summary>What the releases say of an entity itself, each value once. Names are compared as names.</summary>
public sealed class EntityProfiles(PortalDbContext db, EntityClaims claims)
{
    private static readonly int[] Aliases = [Properties.Partner.Alias.Id, Properties.Compound.Alias.Id, Properties.Target.Alias.Id, Properties.Indication.Alias.Id];

    /// <summary>By the date on which each was told first. Other names that only the lexicon knows are left out.</summary>
    /// <param name="asOf">Only what releases of that day or before told; null for all.</param>
    public async Task<IReadOnlyList<Statement>> OfAsync(EntityKind kind, int id, DateOnly? asOf, CancellationToken cancellation)
    {
        var own = Own(kind);
        var links = db.SubjectLinks.Where(link => link.Kind == kind && link.EntityId == id && link.Subject!.Kind == own).On(asOf);
        var rows = await links.Join(db.Claims.Where(claim => claim.Basis != Basis.Lexicon || !Aliases.Contains(claim.PropertyId)), link => link.SubjectId, claim => claim.SubjectId,
                (_, claim) => new { claim.Id, claim.PropertyId, claim.Value, claim.Basis, claim.Evidence, claim.Subject!.ReleaseId, claim.Subject.Release!.Slug, claim.Subject.Release.Date })
            .ToListAsync(cancellation);
        var groups = rows.GroupBy(row => Same(row.PropertyId, row.Value))
            .Select(group => group.OrderBy(row => row.Evidence.Count == 0).ThenBy(row => row.Date ?? DateOnly.MaxValue).ThenBy(row => row.Id).ToList()).ToList();
        var first = await claims.NumberedAsync(groups.ConvertAll(group => group[0].Id), cancellation);
        return [.. groups.Where(group => first.ContainsKey(group[0].Id)).Select(group =>
        {
            var last = group.OrderBy(row => row.Evidence.Count > 0).ThenBy(row => row.Date ?? DateOnly.MinValue).Last();
            return new Statement(first[group[0].Id], new Place(last.Date, last.Evidence.Count == 0 ? null : $"/releases/{last.Slug}#e-{last.Evidence[0]}"), group.Select(row => row.ReleaseId).Distinct().Count());
        }).OrderBy(statement => statement.First.ReleaseDate ?? DateOnly.MaxValue).ThenBy(statement => statement.First.Id)];
    }

    /// <summary>The preferred name of one release is another's second name: both are names.</summary>
    private static (int Property, string Value) Same(int property, string value) => Properties.Numbered(property) switch
    {
        { Name: "name" or "aliases" } => (0, NameKey.Of(value)),
        { Shape: ValueShape.Name } => (property, NameKey.Of(value)),
        _ => (property, value),
    };

    private static SubjectKind Own(EntityKind kind) => kind switch
    {
        EntityKind.Organisation => SubjectKind.Partner,
        EntityKind.Compound => SubjectKind.Compound,
        EntityKind.Target => SubjectKind.Target,
        EntityKind.Indication => SubjectKind.Indication,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "It is not known by names."),
    };
}
