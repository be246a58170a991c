namespace ImmunoGenPortal.Data.Deals;

/// <summary>What a list of deals is sorted by.</summary>
public enum DealColumn
{
    /// <summary>Agreements by the right taken last under them, the rights of each together.</summary>
    Agreement,
    Date,
    Partner,
    Kind,
    Upfront,
    Milestones,
    Potential,
}

/// <summary>An order of deals. What states no value stands last, whichever the direction.</summary>
public sealed record DealOrder(DealColumn Column, bool IsDescending)
{
    public static readonly DealOrder Newest = new(DealColumn.Agreement, IsDescending: true);

    public IReadOnlyList<ListedDeal> Sort(IEnumerable<ListedDeal> deals) => Column switch
    {
        DealColumn.Agreement => ByAgreement([.. deals]),
        DealColumn.Date => By(deals, deal => deal.Grant.Date, StringComparer.Ordinal),
        DealColumn.Partner => By(deals, deal => deal.PartnerName, StringComparer.OrdinalIgnoreCase),
        DealColumn.Kind => By(deals, deal => deal.Kind, StringComparer.Ordinal),
        DealColumn.Upfront => ByAmount(deals, deal => deal.Upfront?.Amount),
        DealColumn.Milestones => ByAmount(deals, deal => deal.Milestones?.Amount),
        DealColumn.Potential => ByAmount(deals, deal => deal.Potential?.Amount),
        _ => throw new InvalidOperationException($"No order by {Column}."),
    };

    private List<ListedDeal> ByAgreement(List<ListedDeal> deals)
    {
        var last = deals.GroupBy(deal => deal.AgreementId).ToDictionary(group => group.Key, group => group.Max(deal => deal.Grant.Date) ?? "");
        var ordered = IsDescending ? deals.OrderByDescending(deal => last[deal.AgreementId], StringComparer.Ordinal) : deals.OrderBy(deal => last[deal.AgreementId], StringComparer.Ordinal);
        return [.. ordered.ThenBy(deal => deal.AgreementId).ThenBy(deal => deal.Grant.Date, StringComparer.Ordinal).ThenBy(deal => deal.Grant.Ordinal).ThenBy(deal => deal.Grant.Key, StringComparer.Ordinal)];
    }

    private List<ListedDeal> By(IEnumerable<ListedDeal> deals, Func<ListedDeal, string?> value, StringComparer comparer)
    {
        var stated = deals.OrderBy(deal => value(deal) is null);
        return Last(IsDescending ? stated.ThenByDescending(value, comparer) : stated.ThenBy(value, comparer));
    }

    /// <summary>Amounts in several currencies are compared as numbers: choose one currency to compare money.</summary>
    private List<ListedDeal> ByAmount(IEnumerable<ListedDeal> deals, Func<ListedDeal, decimal?> amount)
    {
        var stated = deals.OrderBy(deal => amount(deal) is null);
        return Last(IsDescending ? stated.ThenByDescending(amount) : stated.ThenBy(amount));
    }

    private static List<ListedDeal> Last(IOrderedEnumerable<ListedDeal> deals) =>
        [.. deals.ThenByDescending(deal => deal.Grant.Date, StringComparer.Ordinal).ThenBy(deal => deal.Id)];
}
