using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <param name="Amount">Null where no amount is stated.</param>
/// <param name="AmountClaim">Where the amount, or without one the kind of payment, is said.</param>
public sealed record TermView(string Type, Money? Amount, string? Qualifier, string? Per, ClaimView? AmountClaim, IReadOnlyList<ClaimView> Claims)
{
    /// <summary>"development", "regulatory" or "sales", of milestones of one kind; null where they are of every kind, or no release says.</summary>
    public string? Category { get; init; }

    /// <summary>The lower end, where a range is told: the amount is the upper.</summary>
    public Money? Low => (Of(Properties.Term.AmountLow)?.Value as MoneyValue)?.Money;

    /// <summary>What its release says of a property; null where it is silent.</summary>
    public ClaimView? Of(Property property) => Claims.FirstOrDefault(claim => claim.Property == property);

    /// <summary>Whether the money is owed whatever happens: paid at signing, for an option, for research.</summary>
    public bool IsCommitted => Type is "upfront" or "option-fee" or "access-fee" or "extension-fee" or "research-funding" or "equity" or "purchase-price";
}

/// <summary>A right with what its releases claim of it and of its payments.</summary>
public sealed record GrantView(Grant Grant, IReadOnlyList<ClaimView> Claims, IReadOnlyList<TermView> Terms)
{
    /// <summary>What the release that announced it says of a property; null where all are silent.</summary>
    public ClaimView? Of(Property property) => Claims.FirstOrDefault(claim => claim.Property == property);
}

/// <summary>An agreement with the rights under it, oldest first.</summary>
public sealed record AgreementView(Agreement Agreement, string PartnerName, string PartnerSlug, IReadOnlyList<GrantView> Grants)
{
    /// <summary>What releases tell to have been received from the partner, under all its agreements: few say under which. Null where an agreement stands among others.</summary>
    public IReadOnlyList<PaymentView>? ReceivedFrom { get; init; }

    /// <inheritdoc cref="ReceivedFrom"/>
    public ReceivedTotal? Received => ReceivedFrom is null ? null : ReceivedTotal.Of(ReceivedFrom);

    /// <summary>Of these, what can only have been received under this agreement; null where an agreement stands among others.</summary>
    public IReadOnlyList<PaymentView>? ReceivedUnder { get; init; }

    public DealTotal Total => DealTotal.Of(Grants);

    /// <summary>What is left of the contingent cap once the milestones received under it are taken off; null where there is no cap, or none were.</summary>
    public DrawnDown? Drawn => Total is { Contingent: { } cap, Currency: { } currency } && ReceivedUnder is { } received ? DrawnDown.Of(cap, currency, received) : null;
}

/// <summary>What milestone payments have taken off a cap.</summary>
/// <param name="Left">At most; null where more was received than the releases state as the cap.</param>
public sealed record DrawnDown(IReadOnlyList<PaymentView> Payments, Money Received, Money? Left)
{
    /// <summary>Null where no milestone was received in that currency.</summary>
    internal static DrawnDown? Of(decimal cap, string currency, IReadOnlyList<PaymentView> received)
    {
        var paid = received.Where(payment => payment.IsMilestone && payment.Amount?.Currency == currency).ToList();
        var sum = paid.Sum(payment => payment.Amount!.Amount);
        return paid.Count == 0 ? null : new DrawnDown(paid, new Money(sum, currency), sum > cap ? null : new Money(cap - sum, currency));
    }
}

/// <summary>Reads agreements, grants and their terms, each value with its evidence.</summary>
public sealed class DealQueries(PortalDbContext db, EntityClaims claims, PaymentQueries payments)
{
    /// <summary>The agreement under which something was agreed last; null while there is none.</summary>
    public async Task<AgreementView?> LatestAsync(CancellationToken cancellation)
    {
        var id = await db.Grants.OrderByDescending(grant => grant.Date).ThenByDescending(grant => grant.Id).Select(grant => (int?)grant.AgreementId).FirstOrDefaultAsync(cancellation);
        return id is null ? null : await FirstAsync(db.Agreements.Where(agreement => agreement.Id == id), cancellation);
    }

    public async Task<IReadOnlyList<AgreementView>> OfPartnerAsync(int partnerId, CancellationToken cancellation) =>
        await LoadAsync(db.Agreements.Where(agreement => agreement.PartnerId == partnerId), cancellation);

    /// <summary>The agreement that has this address, or that holds the grant that has it.</summary>
    public Task<AgreementView?> FindAsync(string slug, CancellationToken cancellation) =>
        FirstAsync(db.Agreements.Where(agreement => agreement.Slug == slug || agreement.Grants.Any(grant => grant.Slug == slug)), cancellation);

    /// <summary>The agreements of these numbers, in no order that a caller may rely on.</summary>
    public async Task<IReadOnlyList<AgreementView>> OfAsync(IReadOnlyCollection<int> ids, CancellationToken cancellation) =>
        await LoadAsync(db.Agreements.Where(agreement => ids.Contains(agreement.Id)), cancellation);

    /// <summary>The rights that some release ties to a compound or target, oldest first, each with the agreement that it stands under.</summary>
    /// <param name="asOf">Only what releases of that day or before told; null for all.</param>
    public async Task<IReadOnlyList<(AgreementView Agreement, GrantView Grant)>> TiedAsync(EntityKind kind, int id, DateOnly? asOf, CancellationToken cancellation)
    {
        var subjects = await db.SubjectLinks.Where(link => link.Kind == kind && link.EntityId == id && link.Subject!.Kind == SubjectKind.Deal).On(asOf).Select(link => link.SubjectId).ToListAsync(cancellation);
        var grants = await db.SubjectLinks.Where(link => subjects.Contains(link.SubjectId) && link.Kind == EntityKind.Grant).Select(link => link.EntityId).Distinct().ToListAsync(cancellation);
        if (grants.Count == 0)
        {
            return [];
        }

        var agreements = await LoadAsync(db.Agreements.Where(agreement => agreement.Grants.Any(grant => grants.Contains(grant.Id))), cancellation);
        return [.. agreements.Select(agreement => asOf is { } day ? agreement.On(day) : agreement).OfType<AgreementView>()
            .SelectMany(agreement => agreement.Grants.Where(grant => grants.Contains(grant.Grant.Id)).Select(grant => (agreement, grant)))
            .OrderBy(pair => pair.grant.Grant.Date, StringComparer.Ordinal).ThenBy(pair => pair.grant.Grant.Id)];
    }

    /// <summary>One agreement, with what was received.</summary>
    private async Task<AgreementView?> FirstAsync(IQueryable<Agreement> agreements, CancellationToken cancellation)
    {
        if (await LoadAsync(agreements, cancellation) is not [var first, ..])
        {
            return null;
        }

        var received = await payments.OfAsync(EntityKind.Organisation, first.Agreement.PartnerId, cancellation);
        return first with { ReceivedFrom = received, ReceivedUnder = received.Count == 0 ? [] : await UnderAsync(first.Agreement, received, cancellation) };
    }

    /// <summary>All where the partner has no other agreement; else those for the progress of a compound that only this one is told to cover.</summary>
    private async Task<IReadOnlyList<PaymentView>> UnderAsync(Agreement agreement, IReadOnlyList<PaymentView> received, CancellationToken cancellation)
    {
        if (await db.Agreements.CountAsync(one => one.PartnerId == agreement.PartnerId, cancellation) == 1)
        {
            return received;
        }

        var grants = await db.Grants.Where(grant => grant.Agreement!.PartnerId == agreement.PartnerId).Select(grant => new { grant.Id, grant.AgreementId }).ToDictionaryAsync(grant => grant.Id, grant => grant.AgreementId, cancellation);
        var covered = await db.SubjectLinks.Where(link => link.Kind == EntityKind.Grant && grants.Keys.Contains(link.EntityId) && link.Subject!.Kind == SubjectKind.Deal)
            .Join(db.SubjectLinks.Where(link => link.Kind == EntityKind.Compound), grant => grant.SubjectId, compound => compound.SubjectId, (grant, compound) => new { Grant = grant.EntityId, Compound = compound.EntityId })
            .Join(db.Compounds, pair => pair.Compound, compound => compound.Id, (pair, compound) => new { pair.Grant, compound.Slug }).Distinct().ToListAsync(cancellation);
        var own = covered.GroupBy(pair => pair.Slug).Where(compound => compound.All(pair => grants[pair.Grant] == agreement.Id)).Select(compound => compound.Key).ToHashSet();
        return [.. received.Where(payment => payment.Compound is { } compound && own.Contains(compound.Slug))];
    }

    private async Task<List<AgreementView>> LoadAsync(IQueryable<Agreement> agreements, CancellationToken cancellation)
    {
        var loaded = await agreements.AsNoTracking().Include(agreement => agreement.Partner).Include(agreement => agreement.Grants).ThenInclude(grant => grant.Terms)
            .AsSplitQuery().OrderBy(agreement => agreement.Date).ThenBy(agreement => agreement.Id).ToListAsync(cancellation);
        var grants = loaded.SelectMany(agreement => agreement.Grants).ToList();
        var ofGrant = await claims.OfManyAsync(EntityKind.Grant, [.. grants.Select(grant => grant.Id)], cancellation);
        var termSubjects = grants.SelectMany(grant => grant.Terms).Select(term => term.SubjectId).Distinct().ToList();
        var ofTerm = (await claims.OfSubjectsAsync(termSubjects, cancellation)).ToLookup(claim => claim.SubjectId);
        return [.. loaded.Select(agreement => new AgreementView(
            agreement, agreement.Partner!.Name, agreement.Partner.Slug,
            [.. agreement.Grants.OrderBy(grant => grant.Date, StringComparer.Ordinal).ThenBy(grant => grant.Ordinal).ThenBy(grant => grant.Key, StringComparer.Ordinal).Select(grant => View(grant, ofGrant, ofTerm))]))];
    }

    private static GrantView View(Grant grant, ILookup<int, ClaimView> ofGrant, ILookup<int, ClaimView> ofTerm) =>
        new(grant, Leading(ofGrant[grant.Id], grant.Date), [.. grant.Terms.OrderBy(term => term.Id).Select(term => View(term, [.. ofTerm[term.SubjectId]]))]);

    /// <summary>The release that announced the grant speaks first, then the others in the order of their dates.</summary>
    private static List<ClaimView> Leading(IEnumerable<ClaimView> claims, string? date) =>
        [.. claims.OrderByDescending(claim => KnownOn.Announces(claim.ReleaseDate, date))];

    private static TermView View(Term term, IReadOnlyList<ClaimView> said) =>
        new(term.Type, term.Amount is { } amount ? new Money(amount, term.Currency ?? "USD") : null, term.Qualifier, term.Per,
            said.FirstOrDefault(claim => claim.Property == Properties.Term.Amount) ?? said.FirstOrDefault(claim => claim.Property == Properties.Term.Type), said)
        {
            Category = said.FirstOrDefault(claim => claim.Property == Properties.Term.Category)?.Value.Stored,
        };
}
