using System.Globalization;
using ImmunoGenPortal.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>Where an address that was given out once leads now.</summary>
public abstract record OldAddress
{
    private OldAddress()
    {
    }

    /// <param name="Address">Of the page that shows now what the old one showed.</param>
    public sealed record Moved(string Address) : OldAddress;

    /// <summary>Nothing is said of it any more.</summary>
    public sealed record Gone : OldAddress;
}

/// <summary>Follows addresses of entities that were merged, renamed or read anew. Their keys tell: that of a trial begins with its compound's, that of a right with its partner's.</summary>
public sealed class EntityAddresses(PortalDbContext db)
{
    /// <returns>Null where the address was never given out, or is the present one.</returns>
    public async Task<OldAddress?> FindAsync(EntityKind kind, string slug, CancellationToken cancellation)
    {
        EntityKind[] kinds = IsDeal(kind) ? [EntityKind.Agreement, EntityKind.Grant] : [kind];
        var known = await db.Slugs.AsNoTracking().FirstOrDefaultAsync(one => kinds.Contains(one.Kind) && one.Value == slug, cancellation);
        if (known is null)
        {
            return null;
        }

        var now = await PresentSlugAsync(known, cancellation);
        return now is null ? new OldAddress.Gone() : now == slug ? null : new OldAddress.Moved($"/{SubjectAddresses.Folder(kind)}/{now}");
    }

    private async Task<string?> PresentSlugAsync(Slug known, CancellationToken cancellation)
    {
        var key = await MergedAsync(known.Kind, known.EntityKey, cancellation);
        return known.Kind switch
        {
            EntityKind.Trial => await SlugAsync(db.Trials.Where(one => one.Key == key).Select(one => one.Slug), cancellation)
                ?? await MovedTrialAsync(key, cancellation),
            EntityKind.Agreement or EntityKind.Grant => await MovedDealAsync(known.Kind, key, cancellation),
            _ => await NamedSlugAsync(known.Kind, await PresentKeyAsync(known.Kind, key, cancellation), cancellation),
        };
    }

    /// <summary>The compound of a trial may have been merged, and the disease that its key names.</summary>
    private async Task<string?> MovedTrialAsync(string key, CancellationToken cancellation)
    {
        var parts = key.Split('/');
        parts[0] = await PresentKeyAsync(EntityKind.Compound, parts[0], cancellation);
        var moved = await MergedAsync(EntityKind.Trial, string.Join('/', parts), cancellation);
        if (await SlugAsync(db.Trials.Where(one => one.Key == moved).Select(one => one.Slug), cancellation) is { } slug)
        {
            return slug;
        }

        for (var place = 1; place < parts.Length; place++)
        {
            parts[place] = await MergedAsync(EntityKind.Indication, parts[place], cancellation);
        }

        moved = await MergedAsync(EntityKind.Trial, string.Join('/', parts), cancellation);
        return await SlugAsync(db.Trials.Where(one => one.Key == moved).Select(one => one.Slug), cancellation);
    }

    private async Task<string?> MovedDealAsync(EntityKind kind, string key, CancellationToken cancellation)
    {
        var parts = key.Split('/');
        parts[0] = await PresentKeyAsync(EntityKind.Organisation, parts[0], cancellation);
        key = string.Join('/', parts);
        var right = await SlugAsync(db.Grants.Where(one => one.Key == key).Select(one => one.Slug), cancellation);
        var contract = await SlugAsync(db.Agreements.Where(one => one.Key == key).Select(one => one.Slug), cancellation);
        return (kind == EntityKind.Agreement ? contract ?? right : right ?? contract) ?? (parts.Length > 2 ? await BetterDatedAsync(parts, cancellation) : null);
    }

    /// <summary>A right of which only the year was known has its day for a key once the release that announced it is there: the first of 2009 is the earliest of that year.</summary>
    private async Task<string?> BetterDatedAsync(string[] parts, CancellationToken cancellation)
    {
        var (partner, right, date) = (parts[0], parts[1], parts[2]);
        var rights = await db.Grants.Where(grant => grant.Agreement!.Partner!.Key == partner && grant.Kind == right && grant.Date!.StartsWith(date))
            .OrderBy(grant => grant.Date).ThenBy(grant => grant.Key).Select(grant => grant.Slug).ToListAsync(cancellation);
        var place = parts.Length > 3 && int.TryParse(parts[3], NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : 1;
        return rights.Count == 0 ? null : rights[Math.Clamp(place, 1, rights.Count) - 1];
    }

    /// <summary>The key of the entity that is there now; the key itself where none is.</summary>
    private async Task<string> PresentKeyAsync(EntityKind kind, string key, CancellationToken cancellation)
    {
        var merged = await MergedAsync(kind, key, cancellation);
        if (await NamedSlugAsync(kind, merged, cancellation) is not null)
        {
            return merged;
        }

        // What had this key may be another's name by now, by a curator's decision or a better lexicon.
        var holder = await db.EntityNames.Where(name => name.Kind == kind && name.NameKey == merged).OrderBy(name => name.Id).Select(name => (int?)name.EntityId).FirstOrDefaultAsync(cancellation);
        return holder is { } id && await db.Named(kind).Where(one => one.Id == id).Select(one => one.Key).FirstOrDefaultAsync(cancellation) is { } present ? present : merged;
    }

    /// <summary>Follows mergers to their end; one that leads back is not followed.</summary>
    private async Task<string> MergedAsync(EntityKind kind, string key, CancellationToken cancellation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { key };
        while (await db.EntityCorrections.Where(one => one.Kind == EntityCorrectionKind.Merge && one.UndoneAt == null && one.EntityKind == kind && one.EntityKey == key)
            .OrderByDescending(one => one.Id).Select(one => one.OtherKey).FirstOrDefaultAsync(cancellation) is { } next && seen.Add(next))
        {
            key = next;
        }

        return key;
    }

    private Task<string?> NamedSlugAsync(EntityKind kind, string key, CancellationToken cancellation) =>
        SlugAsync(db.Named(kind).Where(one => one.Key == key).Select(one => one.Slug), cancellation);

    private static Task<string?> SlugAsync(IQueryable<string> slugs, CancellationToken cancellation) => slugs.FirstOrDefaultAsync(cancellation);

    private static bool IsDeal(EntityKind kind) => kind is EntityKind.Agreement or EntityKind.Grant;
}
