using System.Globalization;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>What releases say of one right.</summary>
/// <param name="Key">Of the grant.</param>
/// <param name="Deals">Each with its terms.</param>
internal sealed record ToldGrant(int PartnerId, string Key, IReadOnlyList<(ToldSubject Deal, IReadOnlyList<ToldSubject> Terms)> Deals);

/// <summary>Throws away the agreements, grants and terms of partners and makes them anew from what all releases claim.</summary>
internal sealed class DealRecords(PortalDbContext db, Slugs slugs, NewRows rows, CancellationToken cancellation)
{
    /// <returns>Every right that these partners have now.</returns>
    public async Task<IReadOnlyList<ToldGrant>> RebuildAsync(IReadOnlyCollection<int> partners)
    {
        var there = await db.Organisations.AsNoTracking().Where(one => partners.Contains(one.Id)).OrderBy(one => one.Id).ToListAsync(cancellation);
        await RemoveAsync(db, partners, cancellation);
        var told = await LoadAsync(partners);
        var grants = new List<ToldGrant>();
        foreach (var partner in there)
        {
            var tellings = told[partner.Id].ToDictionary(deal => deal.Telling.SubjectId);
            var plans = GrantPlanner.Plan(tellings.Values.Select(deal => deal.Telling));
            foreach (var group in plans.GroupBy(plan => plan.Agreement))
            {
                Add(partner, group.First().AgreementYear, [.. group], (plan, key) =>
                    grants.Add(new ToldGrant(partner.Id, key, [.. plan.Tellings.Select(telling => (tellings[telling.SubjectId].Deal, tellings[telling.SubjectId].Terms))])));
            }
        }

        return grants;
    }

    /// <summary>Takes away the agreements of partners and everything under them.</summary>
    public static async Task RemoveAsync(PortalDbContext db, IReadOnlyCollection<int> partners, CancellationToken cancellation)
    {
        var grants = db.Grants.Where(grant => partners.Contains(grant.Agreement!.PartnerId)).Select(grant => grant.Id);
        await db.SubjectLinks.Where(link => link.Kind == EntityKind.Grant && grants.Contains(link.EntityId)).ExecuteDeleteAsync(cancellation);
        await db.Agreements.Where(agreement => partners.Contains(agreement.PartnerId)).ExecuteDeleteAsync(cancellation);
    }

    private void Add(Organisation partner, int? year, List<GrantPlan> plans, Action<GrantPlan, string> tell)
    {
        var key = year is { } named ? string.Create(CultureInfo.InvariantCulture, $"{partner.Key}/{named}") : $"{partner.Key}/{plans[0].Key}";
        var words = $"{partner.Name} {(year is { } of ? of.ToString(CultureInfo.InvariantCulture) : plans[0].Date?.ToString())} agreement";
        var agreement = new Agreement
        {
            Key = key,
            Slug = slugs.ForEntity(EntityKind.Agreement, key, words),
            PartnerId = partner.Id,
            Date = year is { } dated ? new PartialDate(dated).ToString() : plans[0].Date?.ToString(),
            IsNamed = year is not null,
        };
        rows.Insert(agreement);
        foreach (var plan in plans)
        {
            var grant = Make(partner, plan);
            grant.AgreementId = agreement.Id;
            rows.Insert(grant);
            rows.InsertAll(plan.Terms.Select(term => new Term { GrantId = grant.Id, Type = term.Type, Amount = term.Amount?.Amount, Currency = term.Amount?.Currency, Qualifier = term.Qualifier, Per = term.Per, SubjectId = term.SubjectId }));
            rows.InsertAll(plan.Tellings.Select(telling => telling.SubjectId).Distinct().Select(subject => new SubjectLink { SubjectId = subject, Kind = EntityKind.Grant, EntityId = grant.Id }));
            tell(plan, grant.Key);
        }
    }

    private Grant Make(Organisation partner, GrantPlan plan)
    {
        var key = $"{partner.Key}/{plan.Key}";
        return new Grant
        {
            Key = key,
            Slug = slugs.ForEntity(EntityKind.Grant, key, $"{partner.Name} {plan.Key.Replace('/', ' ')}"),
            Kind = plan.Kind,
            Date = plan.Date?.ToString(),
            Ordinal = plan.Ordinal,
            ToldTogether = plan.ToldTogether,
            Exclusive = plan.First(telling => telling.Exclusive),
            Target = plan.First(telling => telling.Target),
            Compound = plan.First(telling => telling.Compound),
            Technology = plan.First(telling => telling.Technology),
            Direction = plan.First(telling => telling.Direction),
            Status = plan.First(telling => telling.Status),
        };
    }

    /// <summary>By partner what releases tell of its deals.</summary>
    private async Task<ILookup<int, (DealTelling Telling, ToldSubject Deal, IReadOnlyList<ToldSubject> Terms)>> LoadAsync(IReadOnlyCollection<int> partners)
    {
        var those = ToldSubject.TiedTo(db, SubjectKind.Deal, EntityKind.Organisation, partners);
        var deals = await ToldSubject.LoadTiedAsync(those, EntityKind.Organisation, cancellation);
        var terms = (await ToldSubject.LoadAsync(db.Subjects.Where(subject => subject.Kind == SubjectKind.Term && those.Select(deal => (int?)deal.Id).Contains(subject.ParentId)), cancellation)).ToLookup(term => term.ParentId);
        var compounds = (await those.SelectMany(deal => deal.Links).Where(link => link.Kind == EntityKind.Compound).Select(link => new { link.SubjectId, link.EntityId }).ToListAsync(cancellation)).ToLookup(link => link.SubjectId, link => (int?)link.EntityId);
        return deals.SelectMany(partner => partner, (partner, deal) => (Partner: partner.Key, Deal: deal)).ToLookup(
            pair => pair.Partner,
            pair => (Telling(pair.Deal, terms[pair.Deal.Id], compounds[pair.Deal.Id].ToList() is [var only] ? only : null), pair.Deal, (IReadOnlyList<ToldSubject>)[.. terms[pair.Deal.Id]]));
    }

    private static DealTelling Telling(ToldSubject deal, IEnumerable<ToldSubject> terms, int? compound) =>
        new(deal.Id, deal.Date, deal.Text(Properties.Deal.Kind) ?? "license",
            deal.Text(Properties.Deal.Date) is { } date ? PartialDate.Parse(date) : null,
            Number(deal, Properties.Deal.AgreementYear), Number(deal, Properties.Deal.Ordinal), Number(deal, Properties.Deal.Count) ?? 1)
        {
            Exclusive = deal.Text(Properties.Deal.Exclusive) is { } exclusive ? exclusive == "yes" : null,
            Target = deal.Text(Properties.Deal.Target),
            Compound = deal.Text(Properties.Deal.Compound),
            CompoundId = compound,
            Technology = deal.Text(Properties.Deal.Technology),
            Direction = deal.Text(Properties.Deal.Direction),
            Status = deal.Text(Properties.Deal.Status),
            Terms = [.. terms.Where(term => term.Text(Properties.Term.Type) is not null).Select(Term)],
        };

    private static TermTelling Term(ToldSubject term) => new(
        term.Id,
        term.Text(Properties.Term.Type)!,
        term.Text(Properties.Term.Amount) is { } amount ? ((MoneyValue)FactValue.Parse(ValueShape.Money, amount)).Money : null,
        term.Text(Properties.Term.Qualifier),
        term.Text(Properties.Term.Per));

    private static int? Number(ToldSubject subject, Property property) =>
        subject.Text(property) is { } number && decimal.Parse(number, CultureInfo.InvariantCulture) is > 0 and < 10_000 and var value ? (int)value : null;
}
