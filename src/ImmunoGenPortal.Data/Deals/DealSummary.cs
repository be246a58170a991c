using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Deals;

/// <summary>The amounts of one kind in one currency. They are never added up: they are of unlike rights and years.</summary>
/// <param name="Deals">How many rights state one.</param>
public sealed record AmountSpread(string Currency, int Deals, Money Least, Money Median, Money Most);

/// <summary>What the rights of a list disclose of one kind of payment.</summary>
/// <param name="Told">Rights of which such a payment is told, with an amount or without.</param>
/// <param name="Spreads">By currency, the most frequent first; empty where none discloses an amount.</param>
public sealed record Disclosure(string Measure, int Told, IReadOnlyList<AmountSpread> Spreads)
{
    public int Disclosed => Spreads.Sum(spread => spread.Deals);
}

/// <summary>An honest summary of the rights that a filter leaves: how many there are, how many disclose, median and range of those.</summary>
public sealed record DealSummary(int Deals, IReadOnlyList<Disclosure> Measures)
{
    public static readonly DealSummary None = new(0, []);

    public static DealSummary Of(IReadOnlyCollection<ListedDeal> deals) => new(deals.Count,
    [
        new Disclosure("upfront", Told(deals, "upfront"), Spread(deals.Select(deal => deal.Upfront))),
        new Disclosure("milestones", Told(deals, "milestones"), Spread(deals.Select(deal => deal.Milestones))),
        new Disclosure("royalty", Told(deals, "royalty"), []),
        new Disclosure("potential", deals.Count(deal => deal.Grant.Terms.Count > 0), Spread(deals.Select(deal => deal.Potential))),
    ]);

    private static int Told(IEnumerable<ListedDeal> deals, string type) => deals.Count(deal => deal.Grant.Terms.Any(term => term.Type == type));

    private static List<AmountSpread> Spread(IEnumerable<Money?> amounts) =>
    [
        .. amounts.OfType<Money>().GroupBy(money => money.Currency).Select(group => Spread(group.Key, [.. group.Select(money => money.Amount).Order()]))
            .OrderByDescending(spread => spread.Deals).ThenBy(spread => spread.Currency, StringComparer.Ordinal),
    ];

    private static AmountSpread Spread(string currency, List<decimal> ordered) =>
        new(currency, ordered.Count, new Money(ordered[0], currency), new Money(Median(ordered), currency), new Money(ordered[^1], currency));

    /// <summary>Of an even number the mean of the two in the middle.</summary>
    private static decimal Median(List<decimal> ordered) =>
        ordered.Count % 2 == 1 ? ordered[ordered.Count / 2] : (ordered[(ordered.Count / 2) - 1] + ordered[ordered.Count / 2]) / 2;
}
