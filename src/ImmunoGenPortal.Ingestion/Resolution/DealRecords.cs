using System.Globalization;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>Throws away the agreements, grants and terms of a partner and makes them anew from what all releases claim.</summary>
internal static class DealRecords
{
    public static async Task RebuildAsync(PortalDbContext db, IEnumerable<int> partners, CancellationToken cancellation)
    {
        foreach (var partner in partners)
        {
            await RebuildAsync(db, partner, cancellation);
        }
    }

    private static async Task RebuildAsync(PortalDbContext db, int partnerId, CancellationToken cancellation)
    {
        await RemoveAsync(db, partnerId, cancellation);
        if (await db.Organisations.FindAsync([partnerId], cancellation) is not { } partner)
        {
            return;
        }

        var plans = GrantPlanner.Plan(await TellingsAsync(db, partnerId, cancellation));
        foreach (var group in plans.GroupBy(plan => plan.AgreementYear is { } year ? year.ToString(CultureInfo.InvariantCulture) : plan.Key))
        {
            await AddAsync(db, partner, group.First().AgreementYear, [.. group], cancellation);
        }
    }

    /// <summary>Takes away the agreements of a partner and everything under them.</summary>
    public static async Task RemoveAsync(PortalDbContext db, int partnerId, CancellationToken cancellation)
    {
        var grants = db.Grants.Where(grant => grant.Agreement!.PartnerId == partnerId).Select(grant => grant.Id);
        await db.SubjectLinks.Where(link => link.Kind == EntityKind.Grant && grants.Contains(link.EntityId)).ExecuteDeleteAsync(cancellation);
        await db.Agreements.Where(agreement => agreement.PartnerId == partnerId).ExecuteDeleteAsync(cancellation);
    }

    private static async Task AddAsync(PortalDbContext db, Organisation partner, int? year, List<GrantPlan> plans, CancellationToken cancellation)
    {
        var key = year is { } named ? string.Create(CultureInfo.InvariantCulture, $"{partner.Key}/{named}") : $"{partner.Key}/{plans[0].Key}";
        var words = $"{partner.Name} {(year is { } of ? of.ToString(CultureInfo.InvariantCulture) : plans[0].Date?.ToString())} agreement";
        var agreement = new Agreement
        {
            Key = key,
            Slug = await Slugs.ForEntityAsync(db, EntityKind.Agreement, key, words, cancellation),
            PartnerId = partner.Id,
            Date = year is { } dated ? new PartialDate(dated).ToString() : plans[0].Date?.ToString(),
            IsNamed = year is not null,
        };
        var grants = new List<(Grant Grant, GrantPlan Plan)>();
        foreach (var plan in plans)
        {
            var grant = await MakeAsync(db, partner, plan, cancellation);
            agreement.Grants.Add(grant);
            grants.Add((grant, plan));
        }

        db.Agreements.Add(agreement);
        await db.SaveChangesAsync(cancellation);
        foreach (var (grant, plan) in grants)
        {
            db.SubjectLinks.AddRange(plan.Tellings.Select(telling => new SubjectLink { SubjectId = telling.SubjectId, Kind = EntityKind.Grant, EntityId = grant.Id }));
        }
    }

    private static async Task<Grant> MakeAsync(PortalDbContext db, Organisation partner, GrantPlan plan, CancellationToken cancellation)
    {
        var key = $"{partner.Key}/{plan.Key}";
        var grant = new Grant
        {
            Key = key,
            Slug = await Slugs.ForEntityAsync(db, EntityKind.Grant, key, $"{partner.Name} {plan.Key.Replace('/', ' ')}", cancellation),
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
        foreach (var term in plan.Terms)
        {
            grant.Terms.Add(new Term { Type = term.Type, Amount = term.Amount?.Amount, Currency = term.Amount?.Currency, Qualifier = term.Qualifier, Per = term.Per, SubjectId = term.SubjectId });
        }

        return grant;
    }

    private static async Task<List<DealTelling>> TellingsAsync(PortalDbContext db, int partnerId, CancellationToken cancellation)
    {
        var deals = await db.Subjects.AsNoTracking()
            .Where(subject => subject.Kind == SubjectKind.Deal && subject.Links.Any(link => link.Kind == EntityKind.Organisation && link.EntityId == partnerId))
            .Include(subject => subject.Claims).Include(subject => subject.Release).Include(subject => subject.Links).AsSplitQuery().ToListAsync(cancellation);
        var ids = deals.Select(deal => deal.Id).ToList();
        var terms = (await db.Subjects.AsNoTracking()
            .Where(subject => subject.Kind == SubjectKind.Term && subject.ParentId != null && ids.Contains(subject.ParentId.Value))
            .Include(subject => subject.Claims).OrderBy(subject => subject.Id).ToListAsync(cancellation)).ToLookup(term => term.ParentId);
        return [.. deals.Select(deal => Telling(deal, terms[deal.Id]))];
    }

    private static DealTelling Telling(StoredSubject deal, IEnumerable<StoredSubject> terms) =>
        new(deal.Id, deal.Release!.Date, deal.Text(Properties.Deal.Kind) ?? "license",
            deal.Text(Properties.Deal.Date) is { } date ? PartialDate.Parse(date) : null,
            Number(deal, Properties.Deal.AgreementYear), Number(deal, Properties.Deal.Ordinal), Number(deal, Properties.Deal.Count) ?? 1)
        {
            Exclusive = deal.Text(Properties.Deal.Exclusive) is { } exclusive ? exclusive == "yes" : null,
            Target = deal.Text(Properties.Deal.Target),
            Compound = deal.Text(Properties.Deal.Compound),
            CompoundId = deal.Links.Where(link => link.Kind == EntityKind.Compound).ToList() is [var only] ? only.EntityId : null,
            Technology = deal.Text(Properties.Deal.Technology),
            Direction = deal.Text(Properties.Deal.Direction),
            Status = deal.Text(Properties.Deal.Status),
            Terms = [.. terms.Where(term => term.Text(Properties.Term.Type) is not null).Select(Term)],
        };

    private static TermTelling Term(StoredSubject term) => new(
        term.Id,
        term.Text(Properties.Term.Type)!,
        term.Text(Properties.Term.Amount) is { } amount ? ((MoneyValue)FactValue.Parse(ValueShape.Money, amount)).Money : null,
        term.Text(Properties.Term.Qualifier),
        term.Text(Properties.Term.Per));

    private static int? Number(StoredSubject subject, Property property) =>
        subject.Text(property) is { } number && decimal.Parse(number, CultureInfo.InvariantCulture) is > 0 and < 10_000 and var value ? (int)value : null;
}
