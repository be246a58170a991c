using ImmunoGenPortal.Data.Deals;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Pages.Deals;

/// <summary>Deals over time: a lane for each partner with the most rights, a mark for each right by size of what it can bring, or for the rights of a year where there are many.</summary>
internal static class DealChart
{
    private const int MostLanes = 12;
    private const int MostMarks = 160;

    public static LaneChart Of(IReadOnlyCollection<ListedDeal> deals)
    {
        var chosen = deals.Where(deal => deal.Dated is not null).GroupBy(deal => deal.PartnerSlug)
            .OrderByDescending(group => group.Count()).ThenByDescending(group => group.Max(deal => deal.Grant.Date), StringComparer.Ordinal).Take(MostLanes)
            .OrderBy(group => group.Min(deal => deal.Grant.Date), StringComparer.Ordinal).ToList();
        var drawn = chosen.Sum(group => group.Count());
        var byYear = drawn > MostMarks;
        var left = deals.Count - drawn;
        return LaneChart.Of(
            "Deals over time, a lane for each partner",
            $"{(byYear ? "A mark is the rights of one year" : "A mark is a right")}, its area what it can bring at most; hollow where no amount is disclosed.{(left > 0 ? $" {left:#,0} {Words.Plural(left, "right")} of further partners or without a date {Words.Plural(left, "is", "are")} not drawn." : "")}",
            [.. chosen.Select(group => (group.First().PartnerName, $"/partners/{group.Key}", (IReadOnlyList<Happening>)[.. byYear ? ByYear(group) : group.Select(Of)]))]);
    }

    private static Happening Of(ListedDeal deal) => new(
        deal.Dated!.Value.FirstDay,
        $"{deal.PartnerName}: {GrantTitle.Of(deal.Grant).ToLowerInvariant()}, {Words.DateOf(deal.Grant.Date)}; {(TotalWords.Of(deal.Total) is { } potential ? $"potential {potential}" : "amounts not disclosed")}",
        $"/deals/{deal.Grant.Slug}", deal.Potential?.Amount);

    private static IEnumerable<Happening> ByYear(IGrouping<string, ListedDeal> lane) => lane.GroupBy(deal => deal.Dated!.Value.Year).Select(year => new Happening(
        new DateOnly(year.Key, 7, 1),
        $"{year.First().PartnerName}, {year.Key}: {year.Count()} {Words.Plural(year.Count(), "right")}, {year.Count(deal => deal.Potential is not null)} with amounts",
        $"/deals?partner={Uri.EscapeDataString(lane.Key)}&from={year.Key}&to={year.Key}",
        year.Max(deal => deal.Potential?.Amount)));
}
