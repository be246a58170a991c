using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>What every entity with names has, whatever its kind.</summary>
internal sealed record NamedRow
{
    public required int Id { get; init; }

    public required string Key { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }
}

internal static class NamedRows
{
    /// <summary>All entities of a kind that is known by names.</summary>
    public static IQueryable<NamedRow> Named(this PortalDbContext db, EntityKind kind) => kind switch
    {
        EntityKind.Organisation => Rows(db.Organisations),
        EntityKind.Compound => Rows(db.Compounds),
        EntityKind.Target => Rows(db.Targets),
        EntityKind.Indication => Rows(db.Indications),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "It is not known by names."),
    };

    /// <summary>The numbers of what has this address, else of what has a name that begins so; null where nothing is asked for.</summary>
    public static async Task<HashSet<int>?> FindNamedAsync(this PortalDbContext db, EntityKind kind, string? asked, CancellationToken cancellation)
    {
        if (NameKey.Of(asked ?? "") is not { Length: > 0 } key)
        {
            return null;
        }

        var slug = asked!.Trim();
        var addressed = await db.Named(kind).Where(one => one.Slug == slug).Select(one => one.Id).ToListAsync(cancellation);
        return [.. addressed.Count > 0 ? addressed : await db.EntityNames.Where(name => name.Kind == kind && name.NameKey.StartsWith(key)).Select(name => name.EntityId).ToListAsync(cancellation)];
    }

    /// <summary>The numbers of what any of these names or addresses finds; null where nothing is asked for.</summary>
    public static async Task<HashSet<int>?> FindNamedAsync(this PortalDbContext db, EntityKind kind, IReadOnlyList<string> asked, CancellationToken cancellation)
    {
        HashSet<int>? found = null;
        foreach (var one in asked)
        {
            if (await db.FindNamedAsync(kind, one, cancellation) is { } ids)
            {
                (found ??= []).UnionWith(ids);
            }
        }

        return found;
    }

    /// <summary>The addresses of what any of these names or addresses finds; null where nothing is asked for.</summary>
    public static async Task<IReadOnlySet<string>?> FindSlugsAsync(this PortalDbContext db, EntityKind kind, IReadOnlyList<string> asked, CancellationToken cancellation) =>
        await db.FindNamedAsync(kind, asked, cancellation) is not { } ids ? null
            : (await db.Named(kind).Where(one => ids.Contains(one.Id)).Select(one => one.Slug).ToListAsync(cancellation)).ToHashSet();

    private static IQueryable<NamedRow> Rows<T>(IQueryable<T> entities)
        where T : class, INamedEntity => entities.Select(one => new NamedRow { Id = one.Id, Key = one.Key, Slug = one.Slug, Name = one.Name });
}
