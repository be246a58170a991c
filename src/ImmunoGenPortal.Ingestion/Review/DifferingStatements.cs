using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion.Resolution;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Review;

/// <summary>
/// What releases say differently of one right (amounts, exclusivity, target) or of one result of a study in as many patients.
/// A value that one of them leaves out is no difference, nor is one that another rounds.
/// </summary>
internal sealed class DifferingStatements(PortalDbContext db, CancellationToken cancellation)
{
    private static readonly int[] Compared =
    [
        Properties.Deal.Exclusive.Id, Properties.Deal.Target.Id, Properties.Deal.Territory.Id, Properties.Deal.Date.Id,
        Properties.Term.Amount.Id, Properties.Term.Qualifier.Id, Properties.Term.Per.Id, Properties.Term.PercentLow.Id, Properties.Term.PercentHigh.Id,
        Properties.Result.N.Id, Properties.Result.Percent.Id, Properties.Result.Months.Id,
    ];

    /// <summary>Makes anew what differs in the rights and studies of these entities. Nothing may be unsaved.</summary>
    public async Task RebuildAsync(TouchedEntities touched)
    {
        foreach (var partner in touched.Partners)
        {
            var prefix = await db.Organisations.Where(organisation => organisation.Id == partner).Select(organisation => organisation.Key).SingleOrDefaultAsync(cancellation) + "/";
            await db.ReviewEntries.Where(entry => entry.Kind == ReviewKind.Differing && entry.EntityKind == EntityKind.Grant && entry.EntityKey!.StartsWith(prefix)).ExecuteDeleteAsync(cancellation);
            var grants = await db.Grants.AsNoTracking().Where(grant => grant.Agreement!.PartnerId == partner).Select(grant => new { grant.Id, grant.Key }).ToListAsync(cancellation);
            var told = await OfGrantsAsync([.. grants.Select(grant => grant.Id)]);
            foreach (var grant in grants)
            {
                await AddAsync([.. told[grant.Id]], EntityKind.Grant, grant.Key);
            }
        }

        foreach (var id in touched.Of(EntityKind.Trial))
        {
            if (await db.Trials.AsNoTracking().Where(trial => trial.Id == id).Select(trial => trial.Key).SingleOrDefaultAsync(cancellation) is { } key)
            {
                await db.ReviewEntries.Where(entry => entry.Kind == ReviewKind.Differing && entry.EntityKind == EntityKind.Trial && entry.EntityKey == key).ExecuteDeleteAsync(cancellation);
                await AddAsync(await OfTrialAsync(id), EntityKind.Trial, key);
            }
        }

        await db.SaveChangesAsync(cancellation);
    }

    private async Task AddAsync(List<ToldValue> told, EntityKind kind, string entityKey)
    {
        if (told.Select(one => one.ReleaseId).Distinct().Count() < 2)
        {
            return;
        }

        foreach (var group in told.GroupBy(one => (one.Part, one.PropertyId)))
        {
            var verdict = ToldValue.Compare([.. group]);
            var values = group.Select(one => one.Value).Distinct().Order(StringComparer.Ordinal).ToList();
            var property = Properties.Numbered(group.Key.PropertyId);
            var key = $"differ:{entityKey}:{group.Key.Part}:{property.Name}:{string.Join('|', values)}";
            if (verdict is not (Verdict.Exact or Verdict.Rounds) && !await IsDismissedAsync(key))
            {
                db.ReviewEntries.Add(Entry([.. group], property, key, verdict, values, kind, entityKey));
            }
        }
    }

    private static ReviewEntry Entry(List<ToldValue> told, Property property, string key, Verdict verdict, List<string> values, EntityKind kind, string entityKey)
    {
        var last = told.OrderByDescending(one => one.Date).ThenByDescending(one => one.ReleaseId).First();
        var how = property.Shape is ValueShape.Money or ValueShape.Number ? $" ({verdict.ToCode()})" : "";
        return new ReviewEntry
        {
            Kind = ReviewKind.Differing,
            Rank = property.Shape == ValueShape.Money ? 0 : 1,
            ReleaseId = last.ReleaseId,
            Key = key,
            Reason = $"Releases give {told.Select(one => one.ReleaseId).Distinct().Count()} statements of “{property.Label}” that differ: {string.Join(" / ", values)}{how}.",
            SubjectKind = last.Subject,
            SubjectKey = last.SubjectKey,
            PropertyId = property.Id,
            Value = last.Value,
            EntityKind = kind,
            EntityKey = entityKey,
            Start = last.Evidence.Count > 0 ? last.Evidence[0].Start : 0,
            End = last.Evidence.Count > 0 ? last.Evidence[0].End : 0,
        };
    }

    private Task<bool> IsDismissedAsync(string key) =>
        db.Corrections.AnyAsync(correction => correction.Kind == CorrectionKind.Dismiss && correction.UndoneAt == null && correction.SubjectKey == key, cancellation);

    /// <summary>Only of rights told one by one: what is said in sum has no date or target of its own.</summary>
    private async Task<ILookup<int, ToldValue>> OfGrantsAsync(List<int> grants)
    {
        var deals = await db.Subjects.AsNoTracking()
            .Where(subject => subject.Kind == SubjectKind.Deal && subject.Links.Any(link => link.Kind == EntityKind.Grant && grants.Contains(link.EntityId))
                && !subject.Claims.Any(claim => claim.PropertyId == Properties.Deal.Count.Id && claim.Value != "1"))
            .Include(subject => subject.Release).Include(subject => subject.Claims).Include(subject => subject.Links).AsSplitQuery().ToListAsync(cancellation);
        var ids = deals.Select(deal => (int?)deal.Id).ToList();
        var terms = await db.Subjects.AsNoTracking().Where(subject => subject.Kind == SubjectKind.Term && ids.Contains(subject.ParentId)).Include(subject => subject.Release).Include(subject => subject.Claims).AsSplitQuery().ToListAsync(cancellation);

        // Two payments of one kind in one release are told apart by their amounts: such a kind is not compared.
        return deals.SelectMany(deal => deal.Links.Where(link => link.Kind == EntityKind.Grant), (deal, link) => (Grant: link.EntityId, Deal: deal)).GroupBy(pair => pair.Grant, pair => pair.Deal)
            .SelectMany(grant => grant.Concat(Single(terms.Where(term => grant.Any(deal => deal.Id == term.ParentId)))), (grant, subject) => (grant.Key, Subject: subject))
            .SelectMany(pair => Told(pair.Subject, pair.Subject.Text(Properties.Term.Type) ?? ""), (pair, value) => (pair.Key, Value: value))
            .ToLookup(pair => pair.Key, pair => pair.Value);

        static IEnumerable<StoredSubject> Single(IEnumerable<StoredSubject> terms) =>
            terms.GroupBy(term => (term.ReleaseId, Type: term.Text(Properties.Term.Type))).Where(group => group.Count() == 1).Select(group => group.Single());
    }

    /// <summary>Results in as many patients; another number of them is another cut of the data, which stands beside this one.</summary>
    private async Task<List<ToldValue>> OfTrialAsync(int trialId)
    {
        var results = await db.Subjects.AsNoTracking()
            .Where(subject => subject.Kind == SubjectKind.Result && subject.Links.Any(link => link.Kind == EntityKind.Trial && link.EntityId == trialId) && subject.Claims.Any(claim => claim.PropertyId == Properties.Result.Of.Id))
            .Include(subject => subject.Release).Include(subject => subject.Claims).AsSplitQuery().ToListAsync(cancellation);
        var parts = results.GroupBy(result => (result.ReleaseId, Part: string.Join('/', ((Property[])[Properties.Result.Metric, Properties.Result.Of, Properties.Result.Subgroup, Properties.Result.Arm, Properties.Result.Assessor, Properties.Result.Confirmed]).Select(property => result.Text(property)))));
        return [.. parts.Where(group => group.Count() == 1).SelectMany(group => Told(group.Single(), group.Key.Part))];
    }

    private static IEnumerable<ToldValue> Told(StoredSubject subject, string part) => subject.Claims
        .Where(claim => Compared.Contains(claim.PropertyId))
        .Select(claim => new ToldValue(subject.ReleaseId, subject.Release!.Date, subject.Kind, subject.Key, part, claim.PropertyId, claim.Value, claim.Evidence, claim.Evidence.Count > 0 ? claim.Evidence[0].Quote(subject.Release.Text) : ""));
}
