using System.Globalization;

namespace ImmunoGenPortal.Data.Deals;

/// <summary>How many rights have each value of each facet, counted as if nothing of that facet were chosen.</summary>
public sealed class DealFacets
{
    /// <summary>The facets that a reader chooses values of.</summary>
    public static readonly IReadOnlyList<DealFacet> Chosen = [DealFacet.Partner, DealFacet.Kind, DealFacet.Exclusive, DealFacet.Target, DealFacet.Technology, DealFacet.Currency];

    private readonly Dictionary<(DealFacet Facet, string Value), int> _counts = [];

    /// <summary>By year in which they were taken; undated ones are not counted.</summary>
    public Dictionary<int, int> Years { get; } = [];

    /// <summary>The most frequent first.</summary>
    public IReadOnlyList<(string Value, int Count)> Of(DealFacet facet) =>
        [.. _counts.Where(pair => pair.Key.Facet == facet).Select(pair => (pair.Key.Value, pair.Value)).OrderByDescending(pair => pair.Item2).ThenBy(pair => pair.Item1, StringComparer.OrdinalIgnoreCase)];

    /// <param name="unmet">The facets that keep it out, as bits.</param>
    internal void Add(ListedDeal deal, int unmet)
    {
        foreach (var facet in Chosen.Where(facet => (unmet & ~DealFilter.Bit(facet)) == 0))
        {
            foreach (var value in Values(facet, deal))
            {
                _counts[(facet, value)] = _counts.GetValueOrDefault((facet, value)) + 1;
            }
        }

        if ((unmet & ~DealFilter.Bit(DealFacet.Year)) == 0 && deal.Dated is { } date)
        {
            Years[date.Year] = Years.GetValueOrDefault(date.Year) + 1;
        }
    }

    private static IEnumerable<string> Values(DealFacet facet, ListedDeal deal) => facet switch
    {
        DealFacet.Partner => [deal.PartnerSlug],
        DealFacet.Kind => [deal.Kind],
        DealFacet.Exclusive => [deal.ExclusiveCode],
        DealFacet.Target => [deal.TargetCode],
        DealFacet.Technology => [deal.Technology ?? ListedDeal.NotStated],
        DealFacet.Currency => deal.Currencies,
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, string.Create(CultureInfo.InvariantCulture, $"No values of {facet} are counted.")),
    };
}
