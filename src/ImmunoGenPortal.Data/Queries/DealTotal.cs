using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>Equal grants, counted together: "3 × ($1m upfront + up to $34m milestones)".</summary>
public sealed record TotalLine(IReadOnlyList<GrantView> Grants, IReadOnlyList<TermView> Terms);

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
        var counted = grants.Where(grant => grant.Grant.Status is null or "active").ToList();
        var terms = counted.SelectMany(Counted).ToList();
        var amounts = terms.Where(term => term.Amount is not null && term.Type != "royalty").ToList();
        var currencies = amounts.Select(term => term.Amount!.Currency).Distinct().ToList();
        var one = currencies.Count == 1;
        return new DealTotal(
            [.. counted.GroupBy(Signature).Select(group => new TotalLine([.. group], group.First().Terms))],
            one ? Sum(amounts.Where(term => term.IsCommitted)) : null,
            one ? Sum(amounts.Where(term => !term.IsCommitted)) : null,
            one ? currencies[0] : null,
            terms.Exists(term => term.Type == "royalty"),
            terms.Count(term => term.Amount is null && term.Type != "royalty") + counted.Count(grant => grant.Terms.Count == 0));
    }

    /// <summary>Of an option not exercised only what was paid for being given it; of milestones their total, where there is one, not its parts as well.</summary>
    private static IEnumerable<TermView> Counted(GrantView grant) => grant.Terms.Where(term =>
        (grant.Grant.Kind != "option" || term.IsCommitted)
        && !(term.Type == "milestone" && grant.Terms.Any(total => total.Type == "milestones")));

    private static decimal? Sum(IEnumerable<TermView> terms)
    {
        var amounts = terms.Select(term => term.Amount!.Amount).ToList();
        return amounts.Count == 0 ? null : amounts.Sum();
    }

    private static string Signature(GrantView grant) =>
        string.Join('|', grant.Terms.Select(term => $"{term.Type} {term.Amount?.Amount} {term.Amount?.Currency} {term.Qualifier}").Order(StringComparer.Ordinal));
}
