using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Deals;

/// <summary>Reads all rights with what lists count and sum by: there are far fewer of them than releases.</summary>
public sealed class DealCatalogue(PortalDbContext db, KeptUntilChange<IReadOnlyList<ListedDeal>> kept, PortalRevision revision)
{
    /// <summary>What tells of a right beside its payments, and may be told later than the right itself.</summary>
    private static readonly int[] Told =
        [Properties.Deal.Exclusive.Id, Properties.Deal.Target.Id, Properties.Deal.Technology.Id, Properties.Deal.Status.Id, Properties.Deal.Ordinal.Id];

    /// <param name="asOf">Only what releases of that day or before told; null for all.</param>
    public async Task<IReadOnlyList<ListedDeal>> LoadAsync(DateOnly? asOf, CancellationToken cancellation)
    {
        var all = await kept.CurrentAsync(revision, () => AllAsync(cancellation), cancellation);
        return asOf is { } day ? await KnownAsync([.. all.Select(deal => deal.Grant)], day, cancellation) : all;
    }

    private async Task<IReadOnlyList<ListedDeal>> AllAsync(CancellationToken cancellation)
    {
        var grants = await db.Grants.AsNoTrackingWithIdentityResolution().Include(grant => grant.Terms).Include(grant => grant.Agreement!).ThenInclude(agreement => agreement.Partner)
            .AsSplitQuery().OrderBy(grant => grant.Id).ToListAsync(cancellation);
        var categories = await CategoriesAsync(cancellation);
        return grants.ConvertAll(grant => new ListedDeal(grant, categories));
    }

    private async Task<List<ListedDeal>> KnownAsync(List<Grant> grants, DateOnly day, CancellationToken cancellation)
    {
        var told = db.SubjectLinks.Where(link => link.Kind == EntityKind.Grant && link.Subject!.Release!.Date <= day);
        var known = (await told.Select(link => link.EntityId).Distinct().ToListAsync(cancellation)).ToHashSet();
        var values = (await told.Join(db.Claims.Where(claim => Told.Contains(claim.PropertyId)), link => link.SubjectId, claim => claim.SubjectId,
                (link, claim) => new { link.EntityId, claim.PropertyId, claim.Value, claim.Subject!.Release!.Date }).ToListAsync(cancellation))
            .ToLookup(row => (row.EntityId, row.PropertyId), row => (row.Value, row.Date));
        var terms = (await db.Terms.Where(term => term.Subject!.Release!.Date <= day).Select(term => term.Id).ToListAsync(cancellation)).ToHashSet();
        var categories = await CategoriesAsync(cancellation);
        return [.. grants.Where(grant => known.Contains(grant.Id)).Select(grant => new ListedDeal(
            grant.On(property => Leading(values[(grant.Id, property.Id)], grant.Date), grant.Terms.Where(term => terms.Contains(term.Id))), categories))];
    }

    /// <summary>Of milestones of one kind, by the subject that tells of them.</summary>
    private async Task<ILookup<int, string>> CategoriesAsync(CancellationToken cancellation) =>
        (await db.Claims.Where(claim => claim.PropertyId == Properties.Term.Category.Id).Select(claim => new { claim.SubjectId, claim.Value }).ToListAsync(cancellation)).ToLookup(row => row.SubjectId, row => row.Value);

    /// <summary>The release that announced it speaks first, then the earliest.</summary>
    private static string? Leading(IEnumerable<(string Value, DateOnly? Date)> told, string? date) =>
        told.OrderByDescending(one => KnownOn.Announces(one.Date, date)).ThenBy(one => one.Date).Select(one => one.Value).FirstOrDefault();
}
