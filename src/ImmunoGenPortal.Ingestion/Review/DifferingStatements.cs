using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion.Resolution;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Review;

/// <summary>What releases say differently of one right: amounts, exclusivity, target. A value that one of them leaves out is no difference.</summary>
internal sealed class DifferingStatements(PortalDbContext db, CancellationToken cancellation)
{
    /// <summary>What different releases claim of a right or of its terms.</summary>
    private sealed record Told(int ReleaseId, DateOnly? Date, SubjectKind Subject, string SubjectKey, string Part, int PropertyId, string Value, EvidenceSpans Evidence);

    private static readonly int[] Compared =
    [
        Properties.Deal.Exclusive.Id, Properties.Deal.Target.Id, Properties.Deal.Territory.Id, Properties.Deal.Date.Id,
        Properties.Term.Amount.Id, Properties.Term.Qualifier.Id, Properties.Term.Per.Id, Properties.Term.PercentLow.Id, Properties.Term.PercentHigh.Id,
    ];

    /// <summary>Makes anew what differs in the rights of these partners. Nothing may be unsaved.</summary>
    public async Task RebuildAsync(IEnumerable<int> partners)
    {
        foreach (var partner in partners)
        {
            var prefix = await db.Organisations.Where(organisation => organisation.Id == partner).Select(organisation => organisation.Key).SingleOrDefaultAsync(cancellation) + "/";
            await db.ReviewEntries.Where(entry => entry.Kind == ReviewKind.Differing && entry.EntityKind == EntityKind.Grant && entry.EntityKey!.StartsWith(prefix)).ExecuteDeleteAsync(cancellation);
            foreach (var grant in await db.Grants.AsNoTracking().Where(grant => grant.Agreement!.PartnerId == partner).Select(grant => new { grant.Id, grant.Key }).ToListAsync(cancellation))
            {
                await AddAsync(grant.Id, grant.Key);
            }
        }

        await db.SaveChangesAsync(cancellation);
    }

    private async Task AddAsync(int grantId, string grantKey)
    {
        var told = await ToldAsync(grantId);
        if (told.Select(one => one.ReleaseId).Distinct().Count() < 2)
        {
            return;
        }

        foreach (var group in told.GroupBy(one => (one.Part, one.PropertyId)))
        {
            var values = group.Select(one => one.Value).Distinct().Order(StringComparer.Ordinal).ToList();
            var property = Properties.Numbered(group.Key.PropertyId);
            if (values.Count < 2 || property == Properties.Deal.Date && AreOneDate(values))
            {
                continue;
            }

            var last = group.OrderByDescending(one => one.Date).ThenByDescending(one => one.ReleaseId).First();
            var key = $"differ:{grantKey}:{group.Key.Part}:{property.Name}:{string.Join('|', values)}";
            if (await IsDismissedAsync(key))
            {
                continue;
            }

            db.ReviewEntries.Add(new ReviewEntry
            {
                Kind = ReviewKind.Differing,
                Rank = property.Shape == ValueShape.Money ? 0 : 1,
                ReleaseId = last.ReleaseId,
                Key = key,
                Reason = $"Releases give {group.Select(one => one.ReleaseId).Distinct().Count()} statements of “{property.Label}” that differ: {string.Join(" / ", values)}.",
                SubjectKind = last.Subject,
                SubjectKey = last.SubjectKey,
                PropertyId = property.Id,
                Value = last.Value,
                EntityKind = EntityKind.Grant,
                EntityKey = grantKey,
                Start = last.Evidence.Count > 0 ? last.Evidence[0].Start : 0,
                End = last.Evidence.Count > 0 ? last.Evidence[0].End : 0,
            });
        }
    }

    private Task<bool> IsDismissedAsync(string key) =>
        db.Corrections.AnyAsync(correction => correction.Kind == CorrectionKind.Dismiss && correction.UndoneAt == null && correction.SubjectKey == key, cancellation);

    /// <summary>Only of rights told one by one: what is said in sum has no date or target of its own.</summary>
    private async Task<List<Told>> ToldAsync(int grantId)
    {
        var deals = await db.Subjects.AsNoTracking()
            .Where(subject => subject.Kind == SubjectKind.Deal && subject.Links.Any(link => link.Kind == EntityKind.Grant && link.EntityId == grantId)
                && !subject.Claims.Any(claim => claim.PropertyId == Properties.Deal.Count.Id && claim.Value != "1"))
            .Include(subject => subject.Release).Include(subject => subject.Claims).AsSplitQuery().ToListAsync(cancellation);
        var ids = deals.Select(deal => (int?)deal.Id).ToList();
        var terms = await db.Subjects.AsNoTracking().Where(subject => subject.Kind == SubjectKind.Term && ids.Contains(subject.ParentId)).Include(subject => subject.Release).Include(subject => subject.Claims).AsSplitQuery().ToListAsync(cancellation);

        // Two payments of one kind in one release are told apart by their amounts: such a kind is not compared.
        var single = terms.GroupBy(term => (term.ReleaseId, Type: term.Text(Properties.Term.Type))).Where(group => group.Count() == 1).Select(group => group.Single());
        return [.. deals.Concat(single).SelectMany(subject => subject.Claims
            .Where(claim => Compared.Contains(claim.PropertyId))
            .Select(claim => new Told(subject.ReleaseId, subject.Release!.Date, subject.Kind, subject.Key, subject.Text(Properties.Term.Type) ?? "", claim.PropertyId, claim.Value, claim.Evidence)))];
    }

    private static bool AreOneDate(List<string> dates) =>
        dates.OrderByDescending(date => date.Length).First() is var longest && dates.TrueForAll(date => longest.StartsWith(date, StringComparison.Ordinal));
}
