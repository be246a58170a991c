using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Search;

/// <summary>The names and addresses of the things that facets count.</summary>
public sealed class FacetThings(PortalDbContext db, EntityAddresses addresses)
{
    /// <summary>The number of what is gone: no release has it.</summary>
    private const int Nothing = 0;

    /// <summary>By number. One that is gone is left out.</summary>
    public Task<Dictionary<int, NamedLink>> NamesAsync(FacetKind facet, IReadOnlyCollection<int> ids, CancellationToken cancellation) =>
        ids.Count == 0 ? Task.FromResult(new Dictionary<int, NamedLink>()) : Facets.EntityOf(facet) switch
        {
            EntityKind.Organisation => NamesAsync(db.Organisations, ids, cancellation),
            EntityKind.Compound => NamesAsync(db.Compounds, ids, cancellation),
            EntityKind.Target => NamesAsync(db.Targets, ids, cancellation),
            _ => NamesAsync(db.Indications, ids, cancellation),
        };

    /// <summary>The thing with this address, "amgen", or with one that it had before. Null where there never was any; a number that nothing has where what there was is gone.</summary>
    public async Task<int?> IdAsync(FacetKind facet, string slug, CancellationToken cancellation)
    {
        var kind = Facets.EntityOf(facet);
        return await NumberAsync(kind, slug, cancellation) ?? await addresses.FindAsync(kind, slug, cancellation) switch
        {
            OldAddress.Moved moved => await NumberAsync(kind, moved.Address[(moved.Address.LastIndexOf('/') + 1)..], cancellation),
            OldAddress.Gone => Nothing,
            _ => null,
        };
    }

    private Task<int?> NumberAsync(EntityKind kind, string slug, CancellationToken cancellation) => kind switch
    {
        EntityKind.Organisation => NumberAsync(db.Organisations, slug, cancellation),
        EntityKind.Compound => NumberAsync(db.Compounds, slug, cancellation),
        EntityKind.Target => NumberAsync(db.Targets, slug, cancellation),
        _ => NumberAsync(db.Indications, slug, cancellation),
    };

    private static Task<Dictionary<int, NamedLink>> NamesAsync<T>(IQueryable<T> things, IReadOnlyCollection<int> ids, CancellationToken cancellation)
        where T : class, INamedEntity =>
        things.Where(one => ids.Contains(one.Id)).Select(one => new { one.Id, one.Name, one.Slug }).ToDictionaryAsync(one => one.Id, one => new NamedLink(one.Name, one.Slug), cancellation);

    private static Task<int?> NumberAsync<T>(IQueryable<T> things, string slug, CancellationToken cancellation)
        where T : class, INamedEntity => things.Where(one => one.Slug == slug).Select(one => (int?)one.Id).FirstOrDefaultAsync(cancellation);
}
