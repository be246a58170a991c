using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Search;

/// <summary>A thing whose name begins as what is being typed.</summary>
/// <param name="Called">The name that begins so, where it is not the first.</param>
public sealed record Suggestion(EntityKind Kind, string Name, string? Called, string Address);

/// <summary>Suggests things while a reader types.</summary>
public sealed class Suggestions(PortalDbContext db, FacetThings things)
{
    private const int Most = 8;

    /// <summary>Things by name, those with the shortest name first. Nothing for fewer than two letters.</summary>
    public async Task<IReadOnlyList<Suggestion>> OfAsync(string typed, CancellationToken cancellation)
    {
        var key = NameKey.Of(typed.Length > QueryReader.LongestQuery ? typed[..QueryReader.LongestQuery] : typed);
        if (key.Length < 2)
        {
            return [];
        }

        EntityKind[] kinds = [.. Facets.OfThings.Select(Facets.EntityOf)];
        var begun = await db.EntityNames.AsNoTracking().Where(name => kinds.Contains(name.Kind) && name.NameKey.StartsWith(key)).OrderBy(name => name.NameKey.Length).ThenBy(name => name.Id).Take(Most * 6).ToListAsync(cancellation);
        var suggestions = new List<(int Order, Suggestion One)>();
        foreach (var facet in Facets.OfThings)
        {
            var kind = Facets.EntityOf(facet);
            var named = begun.Where(name => name.Kind == kind).DistinctBy(name => name.EntityId).ToList();
            var links = await things.NamesAsync(facet, [.. named.Select(name => name.EntityId)], cancellation);
            suggestions.AddRange(named.Where(name => links.ContainsKey(name.EntityId)).Select(name => (begun.IndexOf(name),
                new Suggestion(kind, links[name.EntityId].Name, name.Name == links[name.EntityId].Name ? null : name.Name, $"/{Queries.SubjectAddresses.Folder(kind)}/{links[name.EntityId].Slug}"))));
        }

        return [.. suggestions.OrderBy(pair => pair.Order).Select(pair => pair.One).Take(Most)];
    }
}
