using ImmunoGenPortal.Data.Deals;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Timeline;

/// <summary>Gathers what happened from rights, studies, regulatory events and payments.</summary>
public sealed class TimelineQueries(PortalDbContext db, DealCatalogue deals, PaymentQueries payments, KeptUntilChange<TimelineRecord> kept, PortalRevision revision)
{
    public Task<TimelineRecord> LoadAsync(CancellationToken cancellation) => kept.CurrentAsync(revision, () => ReadAsync(cancellation), cancellation);

    private async Task<TimelineRecord> ReadAsync(CancellationToken cancellation)
    {
        var compounds = await db.Compounds.AsNoTracking().ToDictionaryAsync(one => one.Id, one => new NamedLink(one.Name, one.Slug), cancellation);
        List<TimelineEvent> events =
        [
            .. await DealsAsync(cancellation), .. await PaymentsAsync(cancellation), .. await RegulatoryAsync(compounds, cancellation), .. await TrialsAsync(compounds, cancellation),
        ];
        return new TimelineRecord([.. events.OrderByDescending(one => one.When is not null).ThenByDescending(one => one.When).ThenByDescending(one => one.ClaimId)]);
    }

    private async Task<IEnumerable<TimelineEvent>> DealsAsync(CancellationToken cancellation)
    {
        var said = await FirstAsync(EntityKind.Grant, db.Claims.Where(claim => claim.PropertyId == Properties.Deal.Kind.Id), cancellation);
        return (await deals.LoadAsync(null, cancellation)).Where(deal => said.ContainsKey(deal.Id)).Select(deal => Dated(
            new TimelineEvent(TimelineKind.Deal, said[deal.Id].ClaimId, deal.Dated, false, said[deal.Id].Told, deal.Kind)
            {
                Partner = new NamedLink(deal.PartnerName, deal.PartnerSlug),
                Amount = deal.Potential,
                Bound = deal.Total.Bound,
                Address = $"/deals/{deal.Grant.Slug}",
            }));
    }

    private async Task<IEnumerable<TimelineEvent>> PaymentsAsync(CancellationToken cancellation)
    {
        var payers = await db.Organisations.AsNoTracking().ToDictionaryAsync(one => one.Id, one => new NamedLink(one.Name, one.Slug), cancellation);
        return (await payments.AllAsync(cancellation)).Select(payment => Dated(
            new TimelineEvent(TimelineKind.Payment, payment.Said.Id, payment.Date, false, payment.Said.ReleaseDate, payment.Trigger)
            {
                Partner = payers.GetValueOrDefault(payment.PayerId),
                Compound = payment.Compound,
                Amount = payment.Amount,
            }));
    }

    /// <summary>The same event of a compound in the same place at the same time is one, however often it is told; a date that a release gives stands with that release.</summary>
    private async Task<IEnumerable<TimelineEvent>> RegulatoryAsync(Dictionary<int, NamedLink> compounds, CancellationToken cancellation)
    {
        int[] asked = [Properties.Regulatory.Event.Id, Properties.Regulatory.Date.Id, Properties.Regulatory.Jurisdiction.Id];
        var claims = await db.Claims.AsNoTracking().Where(claim => asked.Contains(claim.PropertyId))
            .Select(claim => new { claim.Id, claim.SubjectId, claim.PropertyId, claim.Value, Told = claim.Subject!.Release!.Date }).ToListAsync(cancellation);
        var links = (await db.SubjectLinks.AsNoTracking().Where(link => link.Kind == EntityKind.Compound && link.Subject!.Kind == SubjectKind.Regulatory)
            .Select(link => new { link.SubjectId, link.EntityId }).ToListAsync(cancellation)).ToLookup(link => link.SubjectId, link => link.EntityId);
        var values = claims.ToLookup(claim => (claim.SubjectId, claim.PropertyId), claim => claim.Value);
        return claims.Where(claim => claim.PropertyId == Properties.Regulatory.Event.Id)
            .GroupBy(claim => (Compound: links[claim.SubjectId].FirstOrDefault(), claim.Value, Where: values[(claim.SubjectId, Properties.Regulatory.Jurisdiction.Id)].FirstOrDefault()))
            .SelectMany(group => ToldDates.Apart([.. group.Select(one => new ToldDate(one.Id, one.Told, values[(one.SubjectId, Properties.Regulatory.Date.Id)].Select(date => (PartialDate?)PartialDate.Parse(date)).FirstOrDefault()))])
                .Select(one => Dated(new TimelineEvent(TimelineKind.Regulatory, one.ClaimId, one.When, false, one.Told, group.Key.Value)
                {
                    Compound = compounds.GetValueOrDefault(group.Key.Compound),
                    Detail = group.Key.Where,
                })));
    }

    /// <summary>Of each study the first release that tells of it, that tells of figures, and that tells of its end.</summary>
    private async Task<IEnumerable<TimelineEvent>> TrialsAsync(Dictionary<int, NamedLink> compounds, CancellationToken cancellation)
    {
        var trials = await db.Trials.AsNoTracking().ToListAsync(cancellation);
        var begun = await FirstAsync(EntityKind.Trial, db.Claims.Where(claim => claim.Subject!.Kind == SubjectKind.Trial), cancellation);
        var told = await FirstAsync(EntityKind.Trial, db.Claims.Where(claim => claim.PropertyId == Properties.Result.Metric.Id), cancellation);
        var stopped = await FirstAsync(EntityKind.Trial, db.Claims.Where(claim => claim.PropertyId == Properties.Trial.Status.Id && claim.Value == "stopped"), cancellation);
        var completed = await FirstAsync(EntityKind.Trial, db.Claims.Where(claim => claim.PropertyId == Properties.Trial.Status.Id && claim.Value == "completed"), cancellation);
        return trials.SelectMany(trial => new[] { (begun, "first told of"), (told, "results"), (stopped, "stopped"), (completed, "completed") }
            .Where(part => part.Item1.ContainsKey(trial.Id))
            .Select(part => Dated(new TimelineEvent(TimelineKind.Trial, part.Item1[trial.Id].ClaimId, null, false, part.Item1[trial.Id].Told, trial.Phase)
            {
                Compound = trial.CompoundId is { } id ? compounds.GetValueOrDefault(id) : null,
                Address = $"/trials/{trial.Slug}",
                Detail = part.Item2,
            })));
    }

    /// <summary>By entity the earliest of these claims of its subjects.</summary>
    private async Task<Dictionary<int, (int ClaimId, DateOnly? Told)>> FirstAsync(EntityKind kind, IQueryable<StoredClaim> claims, CancellationToken cancellation)
    {
        var rows = await db.SubjectLinks.AsNoTracking().Where(link => link.Kind == kind)
            .Join(claims, link => link.SubjectId, claim => claim.SubjectId, (link, claim) => new { link.EntityId, claim.Id, Told = claim.Subject!.Release!.Date }).ToListAsync(cancellation);
        return rows.GroupBy(row => row.EntityId).ToDictionary(group => group.Key, group => group.OrderBy(row => row.Told is null).ThenBy(row => row.Told).ThenBy(row => row.Id).Select(row => (row.Id, row.Told)).First());
    }

    /// <summary>Without a date of its own it stands at the day it was made known.</summary>
    private static TimelineEvent Dated(TimelineEvent one) => one.When is null && one.Told is { } told ? one with { When = new PartialDate(told), IsWhenTold = true } : one;
}
