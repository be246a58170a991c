using System.Globalization;
using System.Text;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>Gives out the last parts of addresses. One given out is never given to another thing.</summary>
internal static class Slugs
{
    private const int Longest = 80;

    /// <summary>"2012-12-19-amgen-takes-third-license"; "undated-…" without a date.</summary>
    public static async Task<string> ForReleaseAsync(PortalDbContext db, Release release, CancellationToken cancellation)
    {
        var date = release.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "undated";
        var wanted = $"{date}-{Of(release.Title ?? "release")}";
        return await FreeAsync(wanted, slug => db.Releases.IgnoreQueryFilters().AnyAsync(other => other.Slug == slug, cancellation));
    }

    /// <summary>The address of an entity: the one it had before, else a new one made of these words.</summary>
    public static async Task<string> ForEntityAsync(PortalDbContext db, EntityKind kind, string entityKey, string words, CancellationToken cancellation)
    {
        var known = Unsaved(db).FirstOrDefault(slug => slug.Kind == kind && slug.EntityKey == entityKey)
            ?? await db.Slugs.Where(slug => slug.Kind == kind && slug.EntityKey == entityKey).OrderBy(slug => slug.Id).FirstOrDefaultAsync(cancellation);
        if (known is not null)
        {
            return known.Value;
        }

        return await AddAsync(db, kind, entityKey, words, cancellation);
    }

    /// <summary>The address of an entity that a curator renamed: made of its new name, unless it had such a one before. Older ones lead to it.</summary>
    public static async Task<string> ForRenamedAsync(PortalDbContext db, EntityKind kind, string entityKey, string name, CancellationToken cancellation)
    {
        var wanted = Of(name);
        var had = await db.Slugs.Where(slug => slug.Kind == kind && slug.EntityKey == entityKey).OrderBy(slug => slug.Id).Select(slug => slug.Value).ToListAsync(cancellation);
        return had.Find(value => value == wanted || value.StartsWith(wanted + "-", StringComparison.Ordinal) && int.TryParse(value.AsSpan(wanted.Length + 1), out _))
            ?? await AddAsync(db, kind, entityKey, name, cancellation);
    }

    /// <summary>Those added since the last save; nothing is changed in those that are stored.</summary>
    private static IEnumerable<Slug> Unsaved(PortalDbContext db)
    {
        var isDetecting = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false; // it would go through all that the context knows
        try
        {
            return [.. db.ChangeTracker.Entries<Slug>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity)];
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = isDetecting;
        }
    }

    private static async Task<string> AddAsync(PortalDbContext db, EntityKind kind, string entityKey, string words, CancellationToken cancellation)
    {
        // Agreements and grants share the addresses below /deals.
        EntityKind[] kinds = kind is EntityKind.Agreement or EntityKind.Grant ? [EntityKind.Agreement, EntityKind.Grant] : [kind];
        var value = await FreeAsync(Of(words), async value =>
            Unsaved(db).Any(slug => kinds.Contains(slug.Kind) && slug.Value == value) || await db.Slugs.AnyAsync(slug => kinds.Contains(slug.Kind) && slug.Value == value, cancellation));
        db.Slugs.Add(new Slug { Kind = kind, Value = value, EntityKey = entityKey });
        return value;
    }

    /// <summary>The address itself, or with the next number behind it. Thousands of the same headline cost a few questions each, not thousands.</summary>
    private static async Task<string> FreeAsync(string wanted, Func<string, Task<bool>> isTaken)
    {
        if (!await isTaken(wanted))
        {
            return wanted;
        }

        var (taken, free) = (1, 2);
        while (await isTaken($"{wanted}-{free}"))
        {
            (taken, free) = (free, free * 2);
        }

        while (free - taken > 1)
        {
            var middle = (taken + free) / 2;
            (taken, free) = await isTaken($"{wanted}-{middle}") ? (middle, free) : (taken, middle);
        }

        return $"{wanted}-{free}";
    }

    /// <summary>Small letters and digits with hyphens between, cut at a word.</summary>
    public static string Of(string words)
    {
        var slug = new StringBuilder(Longest);
        foreach (var c in words)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-' && c is not ('\'' or '’' or '®' or '™'))
            {
                slug.Append('-');
            }
        }

        var text = slug.ToString().Trim('-');
        if (text.Length > Longest)
        {
            var hyphen = text.LastIndexOf('-', Longest);
            text = text[..(hyphen > Longest / 2 ? hyphen : Longest)];
        }

        return text.Length > 0 ? text : "unnamed";
    }
}
