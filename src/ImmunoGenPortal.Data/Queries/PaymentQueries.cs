using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>A payment that releases tell to have been earned or received. Told again in later releases it is one.</summary>
/// <param name="Compound">Whose progress brought it; null where no release says.</param>
/// <param name="Amount">Null where no release states it.</param>
/// <param name="Trigger">The event that brought it, as FACTS.md words it.</param>
/// <param name="Said">Where the amount, or without one the event, is said first.</param>
/// <param name="Again">The later releases that tell of it.</param>
public sealed record PaymentView(int PayerId, NamedLink? Compound, Money? Amount, string? Trigger, PartialDate? Date, ClaimView Said, IReadOnlyList<ClaimView> Again)
{
    /// <summary>Who pays, as the release names it; null where it does not.</summary>
    public string? PayerName { get; init; }

    /// <summary>The event that brought it; "other" where none is named.</summary>
    public string Event => Trigger ?? "other";

    /// <summary>Whether an event of development, approval or sale brought it, or its sentence calls it a milestone.</summary>
    public bool IsMilestone => Trigger is not (null or "other") || (Said.Sentence is { } said && $"{said.Before}{said.Words}{said.After}".Contains("milestone", StringComparison.OrdinalIgnoreCase));

    /// <summary>When it was earned, else when that was made known; null where neither is dated.</summary>
    public PartialDate? When => Date ?? (Said.ReleaseDate is { } told ? new PartialDate(told) : null);
}

/// <summary>What was received, in the currencies and the money of the days.</summary>
/// <param name="Undisclosed">Payments without an amount: they count for nothing in the sums.</param>
public sealed record ReceivedTotal(IReadOnlyList<Money> Sums, int Payments, int Undisclosed)
{
    public static ReceivedTotal Of(IReadOnlyCollection<PaymentView> payments) => new(
        [.. payments.Where(payment => payment.Amount is not null).GroupBy(payment => payment.Amount!.Currency).Select(group => new Money(group.Sum(payment => payment.Amount!.Amount), group.Key)).OrderByDescending(sum => sum.Amount)],
        payments.Count, payments.Count(payment => payment.Amount is null));
}

/// <summary>Reads the payments that releases tell of.</summary>
public sealed class PaymentQueries(PortalDbContext db, EntityClaims claims)
{
    /// <summary>A release within so many days may tell of the same payment: it is still news in the reports of that year.</summary>
    private const int SameDays = 400;

    /// <summary>The number of a payer that is no partner here.</summary>
    private const int Nobody = 0;

    /// <summary>What a partner paid, or what a compound's progress brought: newest first.</summary>
    /// <param name="asOf">Only what releases of that day or before told; null for all.</param>
    public async Task<IReadOnlyList<PaymentView>> OfAsync(EntityKind kind, int id, CancellationToken cancellation, DateOnly? asOf = null) => (await OfManyAsync(kind, [id], cancellation, asOf))[id].ToList();

    /// <summary>By partner or compound.</summary>
    public async Task<ILookup<int, PaymentView>> OfManyAsync(EntityKind kind, IReadOnlyCollection<int> ids, CancellationToken cancellation, DateOnly? asOf = null)
    {
        var subjects = await db.SubjectLinks.AsNoTracking().Where(link => link.Kind == kind && ids.Contains(link.EntityId) && link.Subject!.Kind == SubjectKind.Payment).On(asOf)
            .Select(link => new { link.EntityId, link.SubjectId }).ToListAsync(cancellation);
        var payments = await ToldAsync(subjects.ConvertAll(link => link.SubjectId), cancellation);
        return subjects.GroupBy(link => link.EntityId)
            .SelectMany(group => Once(group.Select(link => payments.GetValueOrDefault(link.SubjectId)).OfType<PaymentView>()).Select(payment => (group.Key, payment)))
            .ToLookup(pair => pair.Key, pair => pair.payment);
    }

    /// <summary>Every payment, newest first.</summary>
    public async Task<IReadOnlyList<PaymentView>> AllAsync(CancellationToken cancellation)
    {
        var told = await ToldAsync(await db.Subjects.Where(subject => subject.Kind == SubjectKind.Payment).Select(subject => subject.Id).ToListAsync(cancellation), cancellation);
        return [.. NewestFirst(told.Values.GroupBy(payment => (payment.PayerId, payment.PayerId == Nobody ? payment.PayerName : null)).SelectMany(Once))];
    }

    /// <summary>Each as one release tells it, by subject; what tells neither sum nor event is left out.</summary>
    private async Task<Dictionary<int, PaymentView>> ToldAsync(List<int> numbers, CancellationToken cancellation)
    {
        var links = (await db.SubjectLinks.AsNoTracking().Where(link => numbers.Contains(link.SubjectId)).ToListAsync(cancellation)).ToLookup(link => link.SubjectId);
        var compounds = links.SelectMany(link => link).Where(link => link.Kind == EntityKind.Compound).Select(link => link.EntityId).Distinct().ToList();
        var names = await db.Compounds.AsNoTracking().Where(compound => compounds.Contains(compound.Id)).ToDictionaryAsync(compound => compound.Id, compound => new NamedLink(compound.Name, compound.Slug), cancellation);
        var said = (await claims.OfSubjectsAsync(numbers, cancellation)).ToLookup(claim => claim.SubjectId);
        return numbers.Distinct().Select(number => (number, Payment: Payment(said[number].ToList(), links[number].ToList(), names))).Where(one => one.Payment is not null).ToDictionary(one => one.number, one => one.Payment!);
    }

    private static PaymentView? Payment(List<ClaimView> said, List<SubjectLink> links, Dictionary<int, NamedLink> names)
    {
        var (amount, trigger) = (said.Find(claim => claim.Property == Properties.Payment.Amount), said.Find(claim => claim.Property == Properties.Payment.Trigger));
        var compound = links.Find(link => link.Kind == EntityKind.Compound);
        return (amount ?? trigger) is not { } leading ? null : new PaymentView(
            links.Find(link => link.Kind == EntityKind.Organisation)?.EntityId ?? Nobody,
            compound is null ? null : names.GetValueOrDefault(compound.EntityId),
            (amount?.Value as MoneyValue)?.Money, trigger?.Value.Stored, (said.Find(claim => claim.Property == Properties.Payment.Date)?.Value as DateValue)?.Date, leading, [])
        {
            PayerName = said.Find(claim => claim.Property == Properties.Payment.Payer)?.Value.Stored,
        };
    }

    private static IEnumerable<PaymentView> Once(IEnumerable<PaymentView> told)
    {
        var payments = new List<PaymentView>();
        foreach (var payment in told.OrderBy(payment => payment.Said.ReleaseDate).ThenBy(payment => payment.Said.Id))
        {
            var known = payments.FindIndex(other => IsSame(other, payment));
            if (known < 0)
            {
                payments.Add(payment);
            }
            else
            {
                payments[known] = payments[known] with { Amount = payments[known].Amount ?? payment.Amount, Compound = payments[known].Compound ?? payment.Compound, Date = MorePrecise(payments[known].Date, payment.Date), Again = [.. payments[known].Again, payment.Said] };
            }
        }

        return NewestFirst(payments);
    }

    private static IOrderedEnumerable<PaymentView> NewestFirst(IEnumerable<PaymentView> payments) =>
        payments.OrderByDescending(payment => payment.When).ThenByDescending(payment => payment.Said.Id);

    /// <summary>Told by another release, not long after or with a date that may be the same day, and nothing that identifies it differs.</summary>
    private static bool IsSame(PaymentView known, PaymentView other) =>
        known.Said.ReleaseSlug != other.Said.ReleaseSlug && known.Again.All(again => again.ReleaseSlug != other.Said.ReleaseSlug)
        && known.PayerId == other.PayerId && (known.PayerId != Nobody || (known.PayerName is not null && known.PayerName == other.PayerName))
        && (known.Amount is null || other.Amount is null || known.Amount == other.Amount)
        && (known.Trigger == other.Trigger || known.Trigger is null or "other" || other.Trigger is null or "other")
        && (known.Compound is null || other.Compound is null || known.Compound == other.Compound)
        && (known.Date is { } date && other.Date is { } its
            ? date.MayLieWithin(its, its)
            : known.Said.ReleaseDate is { } first && other.Said.ReleaseDate is { } then && then.DayNumber - first.DayNumber <= SameDays);

    /// <summary>The one that names the day, else the month.</summary>
    private static PartialDate? MorePrecise(PartialDate? one, PartialDate? other) => (other?.ToString().Length ?? 0) > (one?.ToString().Length ?? 0) ? other : one;
}
