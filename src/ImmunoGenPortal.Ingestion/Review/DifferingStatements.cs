using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion.Resolution;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Review;

/// <summary>
/// What releases say differently of one right (amounts, exclusivity, target) or of one result of a study in as many patients.
/// A value that one of them leaves out is no difference, nor is one that another rounds.
/// </summary>
internal sealed class DifferingStatements(PortalDbContext db, NewRows rows, CancellationToken cancellation)
{
    private static readonly int[] Compared =
    [
        Properties.Deal.Exclusive.Id, Properties.Deal.Target.Id, Properties.Deal.Territory.Id, Properties.Deal.Date.Id,
        Properties.Term.Amount.Id, Properties.Term.Qualifier.Id, Properties.Term.Per.Id, Properties.Term.PercentLow.Id, Properties.Term.PercentHigh.Id,
        Properties.Result.N.Id, Properties.Result.Percent.Id, Properties.Result.Months.Id,
    ];

    /// <summary>What of a study a result is of.</summary>
    private static readonly Property[] Parts = [Properties.Result.Metric, Properties.Result.Of, Properties.Result.Subgroup, Properties.Result.Arm, Properties.Result.Assessor, Properties.Result.Confirmed];

    /// <summary>Makes anew what differs in all rights of these partners.</summary>
    public async Task RebuildOfGrantsAsync(IReadOnlyCollection<int> partners, IReadOnlyList<ToldGrant> grants)
    {
        foreach (var key in await db.Organisations.Where(organisation => partners.Contains(organisation.Id)).Select(organisation => organisation.Key).ToListAsync(cancellation))
        {
            await db.ReviewEntries.Where(entry => entry.Kind == ReviewKind.Differing && entry.EntityKind == EntityKind.Grant && entry.EntityKey!.StartsWith(key + "/")).ExecuteDeleteAsync(cancellation);
        }

        foreach (var grant in grants)
        {
            await AddAsync(OfGrant(grant), EntityKind.Grant, grant.Key);
        }
    }

    /// <summary>Makes anew what differs in these studies.</summary>
    public async Task RebuildOfTrialsAsync(IReadOnlyCollection<int> trials)
    {
        var keys = await db.Trials.Where(trial => trials.Contains(trial.Id)).Select(trial => new { trial.Id, trial.Key }).ToListAsync(cancellation);
        var told = await OfTrialsAsync(trials);
        foreach (var trial in keys)
        {
            await db.ReviewEntries.Where(entry => entry.Kind == ReviewKind.Differing && entry.EntityKind == EntityKind.Trial && entry.EntityKey == trial.Key).ExecuteDeleteAsync(cancellation);
            await AddAsync([.. told[trial.Id]], EntityKind.Trial, trial.Key);
        }
    }

    private async Task AddAsync(List<ToldValue> told, EntityKind kind, string entityKey)
    {
        if (told.Select(one => one.ReleaseId).Distinct().Count() < 2)
        {
            return;
        }

        foreach (var group in told.GroupBy(one => (one.Part, one.PropertyId)).Where(group => group.Select(one => one.Value).Distinct().Skip(1).Any()))
        {
            var verdict = ToldValue.Compare(await QuotedAsync([.. group]));
            var values = group.Select(one => one.Value).Distinct().Order(StringComparer.Ordinal).ToList();
            var property = Properties.Numbered(group.Key.PropertyId);
            var key = $"differ:{entityKey}:{group.Key.Part}:{property.Name}:{string.Join('|', values)}";
            if (verdict is not (Verdict.Exact or Verdict.Rounds) && !await IsDismissedAsync(key))
            {
                rows.Insert(Entry([.. group], property, key, verdict, values, kind, entityKey));
            }
        }
    }

    /// <summary>With the words that say so: how exactly a figure is printed tells what it may be rounded from.</summary>
    private async Task<List<ToldValue>> QuotedAsync(List<ToldValue> told)
    {
        if (Properties.Numbered(told[0].PropertyId).Shape is not (ValueShape.Money or ValueShape.Number))
        {
            return told;
        }

        var releases = told.Select(one => one.ReleaseId).Distinct().ToList();
        var texts = await db.Releases.Where(release => releases.Contains(release.Id)).Select(release => new { release.Id, release.Text }).ToDictionaryAsync(release => release.Id, release => release.Text, cancellation);
        return [.. told.Select(one => one.Evidence.Count == 0 ? one : one with { Quote = one.Evidence[0].Quote(texts[one.ReleaseId]) })];
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
    private static List<ToldValue> OfGrant(ToldGrant grant)
    {
        var deals = grant.Deals.Where(told => told.Deal.Text(Properties.Deal.Count) is null or "1").ToList();

        // Two payments of one kind in one release are told apart by their amounts: such a kind is not compared.
        var terms = deals.SelectMany(told => told.Terms).GroupBy(term => (term.ReleaseId, Type: term.Text(Properties.Term.Type))).Where(group => group.Count() == 1).Select(group => group.Single());
        return [.. deals.Select(told => told.Deal).Concat(terms).SelectMany(subject => Told(subject, subject.Text(Properties.Term.Type) ?? ""))];
    }

    /// <summary>Results in as many patients; another number of them is another cut of the data, which stands beside this one.</summary>
    private async Task<ILookup<int, ToldValue>> OfTrialsAsync(IReadOnlyCollection<int> trials)
    {
        var those = ToldSubject.TiedTo(db, SubjectKind.Result, EntityKind.Trial, trials).Where(subject => subject.Claims.Any(claim => claim.PropertyId == Properties.Result.Of.Id));
        return (await ToldSubject.LoadTiedAsync(those, EntityKind.Trial, cancellation)).SelectMany(trial => trial, (trial, result) => (Trial: trial.Key, Result: result))
            .GroupBy(pair => (pair.Trial, pair.Result.ReleaseId, Part: string.Join('/', Parts.Select(pair.Result.Text))))
            .Where(group => group.Count() == 1)
            .SelectMany(group => Told(group.Single().Result, group.Key.Part), (group, value) => (group.Key.Trial, Value: value))
            .ToLookup(pair => pair.Trial, pair => pair.Value);
    }

    private static IEnumerable<ToldValue> Told(ToldSubject subject, string part) => subject.Claims
        .Where(claim => Compared.Contains(claim.PropertyId))
        .Select(claim => new ToldValue(subject.ReleaseId, subject.Date, subject.Kind, subject.Key, part, claim.PropertyId, claim.Value, claim.Evidence, ""));
}
