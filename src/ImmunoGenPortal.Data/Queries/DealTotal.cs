using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>Equal grants, counted together: "3 × ($1m upfront + up to $34m milestones)".</summary>
/// <param name="Terms">Those that the sum counts.</param>
/// <param name="Remainder">What a stated sum over several kinds of payment holds beyond them; null where there is no such thing.</param>
public sealed record TotalLine(IReadOnlyList<GrantView> Grants, IReadOnlyList<TermView> Terms, Money? Remainder)
{
    /// <summary>Whether there is anything to show of it.</summary>
    public bool IsTold => Terms.Count > 0 || Remainder is not null;

    /// <summary>Of the sum that is stated over several kinds of payment; null where none is.</summary>
    public TermView? Headline { get; init; }
}

/// <summary>
/// What an agreement can bring, by PRODUCT.md's formula: committed payments + contingent caps, royalties beside it,
/// in the money of the day, nothing undisclosed counted as nought, ended grants and unexercised options left out.
/// </summary>
/// <param name="Committed">Owed whatever happens; null where nothing of the kind has an amount.</param>
/// <param name="Contingent">Caps of what depends on success; null where nothing of the kind has an amount.</param>
/// <param name="Currency">Null where amounts are in several currencies, or none is stated; nothing is then added up.</param>
/// <param name="HasRoyalties">Whether royalties come on top.</param>
/// <param name="Undisclosed">Payments told of without an amount, and grants told of without any payment: they count for nothing here.</param>
public sealed record DealTotal(IReadOnlyList<TotalLine> Lines, decimal? Committed, decimal? Contingent, string? Currency, bool HasRoyalties, int Undisclosed)
{
    /// <summary>Null where nothing can be added up.</summary>
    public Money? Potential => Currency is null || (Committed is null && Contingent is null) ? null : new Money((Committed ?? 0) + (Contingent ?? 0), Currency);

    /// <summary>Whether the sum is a cap rather than an amount.</summary>
    public bool IsUpTo => Contingent is not null;

    public static DealTotal Of(IReadOnlyList<GrantView> grants)
    {
        var counted = grants.Where(grant => grant.Grant.Status is null or "active").Select(grant => (Grant: grant, Sum: CountedTerms.Of(grant))).ToList();
        var terms = counted.SelectMany(one => one.Sum.Terms).ToList();
        var remainders = counted.Select(one => Remainder(one.Sum)).OfType<Money>().ToList();
        var amounts = terms.Where(term => term.Amount is not null).Select(term => (Money: term.Amount!, term.IsCommitted)).Concat(remainders.Select(rest => (Money: rest, IsCommitted: false))).ToList();
        var currencies = amounts.Select(one => one.Money.Currency).Concat(counted.Select(one => one.Sum.Headline?.Amount?.Currency).OfType<string>()).Distinct().ToList();
        var one = currencies.Count == 1;
        return new DealTotal(
            [.. counted.GroupBy(pair => Signature(pair.Grant)).Select(group => new TotalLine([.. group.Select(pair => pair.Grant)], group.First().Sum.Terms, Remainder(group.First().Sum)) { Headline = group.First().Sum.Headline })],
            one ? Sum(amounts.Where(amount => amount.IsCommitted)) : null,
            one ? Sum(amounts.Where(amount => !amount.IsCommitted)) : null,
            one ? currencies[0] : null,
            counted.Exists(pair => pair.Grant.Grant.Kind != "option" && pair.Grant.Terms.Any(term => term.Type == "royalty")),
            terms.Count(term => term.Amount is null) + counted.Count(pair => pair.Grant.Terms.Count == 0));
    }

    private static Money? Remainder(CountedTerms sum) => sum.Remainder is > 0 and var rest ? new Money(rest, sum.Headline!.Amount!.Currency) : null;

    private static decimal? Sum(IEnumerable<(Money Money, bool IsCommitted)> amounts)
    {
        var sums = amounts.Select(amount => amount.Money.Amount).ToList();
        return sums.Count == 0 ? null : sums.Sum();
    }

    private static string Signature(GrantView grant) =>
        string.Join('|', grant.Terms.Select(term => $"{term.Type} {term.Amount?.Amount} {term.Amount?.Currency} {term.Qualifier}").Order(StringComparer.Ordinal));
}
