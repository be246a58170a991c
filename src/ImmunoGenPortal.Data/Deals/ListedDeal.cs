using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Deals;

/// <summary>A right with what a list of deals sorts, counts and sums by, without its evidence.</summary>
public sealed class ListedDeal
{
    /// <summary>The code of what no release says.</summary>
    public const string NotStated = "not-stated";

    public const string Undisclosed = "undisclosed";

    /// <param name="grant">With its payments, its agreement and the partner.</param>
    /// <param name="categories">Of milestones, by the number of the subject that tells of them.</param>
    public ListedDeal(Grant grant, ILookup<int, string> categories)
    {
        (Grant, Id, AgreementId) = (grant, grant.Id, grant.AgreementId);
        (PartnerId, PartnerName, PartnerSlug) = (grant.Agreement!.PartnerId, grant.Agreement.Partner!.Name, grant.Agreement.Partner.Slug);
        var terms = grant.Terms.Where(term => term.Amount is not null).ToList();
        Currencies = [.. terms.Select(term => term.Currency ?? "USD").Distinct()];
        Upfront = Sum(terms.Where(term => term.Type == "upfront").Select(term => new Money(term.Amount!.Value, term.Currency ?? "USD")));
        var view = View(grant, categories);
        Milestones = Sum(CountedTerms.Of(view).Terms.Where(term => term.Type == "milestones").Select(term => term.Amount).OfType<Money>());
        Total = DealTotal.Of([view]);
        Dated = grant.Date is { } date ? PartialDate.Parse(date) : null;
    }

    public int Id { get; }

    public int AgreementId { get; }

    public int PartnerId { get; }

    public string PartnerName { get; }

    public string PartnerSlug { get; }

    public Grant Grant { get; }

    public string Kind => Grant.Kind;

    public string? Target => Grant.Target;

    public string? Technology => Grant.Technology;

    /// <summary>Null where no release tells when it was taken.</summary>
    public PartialDate? Dated { get; }

    /// <summary>Null where no amount is stated, or in several currencies.</summary>
    public Money? Upfront { get; }

    /// <inheritdoc cref="Upfront"/>
    public Money? Milestones { get; }

    public DealTotal Total { get; }

    /// <summary>By the formula of <see cref="DealTotal"/>; null where nothing can be added up.</summary>
    public Money? Potential => Total.Potential;

    /// <summary>Of all its amounts.</summary>
    public IReadOnlyList<string> Currencies { get; }

    /// <summary>"yes", "no" or "not-stated".</summary>
    public string ExclusiveCode => Grant.Exclusive switch { true => "yes", false => "no", null => NotStated };

    /// <summary>"named", "undisclosed" or "not-stated".</summary>
    public string TargetCode => Grant.Target is null ? NotStated : Grant.Target == Undisclosed ? Undisclosed : "named";

    private static Money? Sum(IEnumerable<Money> amounts)
    {
        var currencies = amounts.GroupBy(money => money.Currency).ToList();
        return currencies.Count == 1 ? new Money(currencies[0].Sum(money => money.Amount), currencies[0].Key) : null;
    }

    private static GrantView View(Grant grant, ILookup<int, string> categories) => new(
        grant, [], [.. grant.Terms.Select(term => new TermView(term.Type, term.Amount is { } amount ? new Money(amount, term.Currency ?? "USD") : null, term.Qualifier, term.Per, null, [])
        {
            Category = categories[term.SubjectId].FirstOrDefault(),
        })]);
}
