using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>What a sum says of what can come of it.</summary>
public enum SumBound
{
    /// <summary>Every payment in it is owed, and told exactly.</summary>
    Exact,

    /// <summary>No more than this: some of it depends on success, or is told as a cap.</summary>
    UpTo,

    /// <summary>No less than this.</summary>
    AtLeast,

    /// <summary>Some of it is told as a cap and some as a floor, or only roughly.</summary>
    About,
}

/// <summary>Equal grants, counted together: "3 × ($1m upfront + up to $34m milestones)".</summary>
/// <param name="Terms">Those that the sum counts.</param>
/// <param name="Remainder">What a stated sum over several kinds of payment holds beyond them; null where there is no such thing.</param>
public sealed record TotalLine(IReadOnlyList<GrantView> Grants, IReadOnlyList<TermView> Terms, Money? Remainder)
{
    /// <summary>Whether there is anything to show of it.</summary>
    public bool IsTold => Terms.Count > 0 || Remainder is not null;

    /// <summary>How many amounts it adds up.</summary>
    public int Parts => Terms.Count(term => term.Amount is not null) + (Remainder is null ? 0 : 1);

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

    public SumBound Bound { get; private init; }

    /// <summary>The lines of which there is anything to show.</summary>
    public IReadOnlyList<TotalLine> Told => [.. Lines.Where(line => line.IsTold)];

    /// <summary>Whether it is more than one amount as it is told.</summary>
    public bool IsAddedUp => Told is not [{ Grants.Count: 1, Parts: 1 }];

    /// <summary>"target" or "product", where some payment is told for each and no release says for how many: the sum counts one. Null otherwise.</summary>
    public string? ForOne { get; private init; }

    /// <summary>Whether an amount is told for several rights together: it stands in the sum once, and nobody says what of it falls to which.</summary>
    public bool IsShared { get; private init; }

    /// <summary>Rights that have ended or were exercised: they count for nothing here.</summary>
    public IReadOnlyList<GrantView> Ended { get; private init; } = [];

    /// <summary>Options not exercised, of which only what was paid for being given them counts.</summary>
    public IReadOnlyList<GrantView> Options { get; private init; } = [];

    public static DealTotal Of(IReadOnlyList<GrantView> grants)
    {
        var standing = grants.Where(IsStanding).ToList();
        var counted = Once(standing);
        var terms = counted.SelectMany(one => one.Sum.Terms).ToList();
        var remainders = counted.Select(one => Remainder(one.Sum)).OfType<Money>().ToList();
        var amounts = terms.Where(term => term.Amount is not null).Select(term => (Money: term.Amount!, term.IsCommitted)).Concat(remainders.Select(rest => (Money: rest, IsCommitted: false))).ToList();
        var currencies = amounts.Select(one => one.Money.Currency).Concat(counted.Select(one => one.Sum.Headline?.Amount?.Currency).OfType<string>()).Distinct().ToList();
        var one = currencies.Count == 1;
        return new DealTotal(
            [.. counted.GroupBy(Signature).Select(group => new TotalLine([.. group.Select(pair => pair.Grant)], group.First().Sum.Terms, Remainder(group.First().Sum)) { Headline = group.First().Sum.Headline })],
            one ? Sum(amounts.Where(amount => amount.IsCommitted)) : null,
            one ? Sum(amounts.Where(amount => !amount.IsCommitted)) : null,
            one ? currencies[0] : null,
            counted.Exists(pair => pair.Grant.Grant.Kind != "option" && pair.Grant.Terms.Any(term => term.Type == "royalty")),
            terms.Count(term => term.Amount is null) + standing.Count(grant => grant.Terms.Count == 0))
        {
            Bound = BoundOf(terms.Where(term => term.Amount is not null), remainders.Count > 0),
            ForOne = counted.SelectMany(pair => pair.Sum.Terms.Append(pair.Sum.Headline).Where(term => term?.Amount is not null && IsForEach(term, pair.Grant))).FirstOrDefault()?.Per,
            IsShared = counted.Exists(pair => pair.Sum.Terms.Append(pair.Sum.Headline).Any(term => term?.Amount is not null && IsForAll(term, pair.Grant))),
            Ended = [.. grants.Where(grant => !IsStanding(grant))],
            Options = [.. standing.Where(grant => grant.Grant.Kind == "option" && grant.Terms.Any(term => !term.IsCommitted))],
        };
    }

    private static bool IsStanding(GrantView grant) => grant.Grant.Status is null or "active";

    /// <summary>What is told for several rights together counts at the first of them.</summary>
    private static List<(GrantView Grant, CountedTerms Sum)> Once(List<GrantView> grants)
    {
        var told = new HashSet<(string, string?, string)>();
        return grants.ConvertAll(grant =>
        {
            var sum = CountedTerms.Of(grant);
            if (grant.Grant.ToldTogether < 2)
            {
                return (grant, sum);
            }

            var terms = sum.Terms.Where(term => !IsForAll(term, grant) || told.Add((grant.Grant.Kind, grant.Grant.Date, Written(term)))).ToList();
            var isOwn = sum.Headline is null || !IsForAll(sum.Headline, grant);
            return (grant, isOwn || told.Add((grant.Grant.Kind, grant.Grant.Date, Written(sum.Headline!)))
                ? CountedTerms.Of(terms, sum.Headline, isOwn ? 1 : grants.Count(other => (other.Grant.Kind, other.Grant.Date, other.Grant.ToldTogether) == (grant.Grant.Kind, grant.Grant.Date, grant.Grant.ToldTogether)))
                : new CountedTerms(terms, null, null));
        });
    }

    private static bool IsForAll(TermView term, GrantView grant) => grant.Grant.ToldTogether > 1 && term is { Per: null, Amount: not null };

    /// <summary>A right on one target has one; how many products may come of it no right says.</summary>
    private static bool IsForEach(TermView term, GrantView grant) => term.Per == "product" || (term.Per == "target" && grant.Grant.Target is null);

    private static SumBound BoundOf(IEnumerable<TermView> terms, bool isOpen)
    {
        var (cap, floor, rough) = (isOpen, false, false);
        foreach (var term in terms)
        {
            cap |= !term.IsCommitted || term.Qualifier == "up-to";
            floor |= term.Qualifier == "at-least";
            rough |= term.Qualifier == "about";
        }

        return floor ? cap || rough ? SumBound.About : SumBound.AtLeast : cap ? SumBound.UpTo : rough ? SumBound.About : SumBound.Exact;
    }

    private static Money? Remainder(CountedTerms sum) => sum.Remainder is > 0 and var rest ? new Money(rest, sum.Headline!.Amount!.Currency) : null;

    private static decimal? Sum(IEnumerable<(Money Money, bool IsCommitted)> amounts)
    {
        var sums = amounts.Select(amount => amount.Money.Amount).ToList();
        return sums.Count == 0 ? null : sums.Sum();
    }

    private static string Signature((GrantView Grant, CountedTerms Sum) counted) =>
        string.Join('|', counted.Sum.Terms.Select(Written).Order(StringComparer.Ordinal).Append(counted.Sum.Headline is { } headline ? Written(headline) : ""));

    private static string Written(TermView term) => $"{term.Type} {term.Amount?.Amount} {term.Amount?.Currency} {term.Qualifier}";
}
