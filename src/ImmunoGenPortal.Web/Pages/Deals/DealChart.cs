using ImmunoGenPortal.Data.Deals;
using ImmunoGenPortal.Web.Show;
using static System.FormattableString;

namespace ImmunoGenPortal.Web.Pages.Deals;

/// <summary>A right, or the rights of one partner and year together where there are many.</summary>
/// <param name="At">From the left edge: "32.4%".</param>
/// <param name="Radius">In pixels: the area grows with what it can bring; the least where nothing is disclosed.</param>
/// <param name="IsDisclosed">Whether an amount is stated.</param>
public sealed record DealMark(string Address, string Title, string At, string Radius, bool IsDisclosed);

/// <param name="Place">From the top, from 0.</param>
public sealed record DealLane(int Place, string Partner, string Address, IReadOnlyList<DealMark> Marks)
{
    /// <summary>Where its name stands, in pixels.</summary>
    public int NameAt => (Place * DealChart.LaneHeight) + 13;

    /// <summary>Where its marks stand.</summary>
    public int Middle => (Place * DealChart.LaneHeight) + 27;
}

/// <summary>Deals over time: a lane for each partner with the most rights, a mark for each right, by size of what it can bring.</summary>
/// <param name="Ticks">Years with their place.</param>
/// <param name="Left">Rights that stand in no lane: of further partners, or without a date.</param>
public sealed record DealChart(IReadOnlyList<DealLane> Lanes, IReadOnlyList<(int Year, string At)> Ticks, int Left, bool IsByYear)
{
    public static readonly DealChart Empty = new([], [], 0, false);

    public const int LaneHeight = 42;

    private const int MostLanes = 12;
    private const int MostMarks = 160;
    private const double Inset = 2;
    private const double LeastRadius = 4;
    private const double MostRadius = 12;

    /// <summary>Of all lanes, in pixels; the years stand below.</summary>
    public int LanesHeight => Lanes.Count * LaneHeight;

    public int Height => LanesHeight + 20;

    public static DealChart Of(IReadOnlyCollection<ListedDeal> deals)
    {
        var dated = deals.Where(deal => deal.Dated is not null).ToList();
        if (dated.Count == 0)
        {
            return Empty;
        }

        var scale = new Scale(dated.Min(deal => deal.Dated!.Value.FirstDay), dated.Max(deal => deal.Dated!.Value.FirstDay), dated.Max(deal => deal.Potential?.Amount ?? 0));
        var chosen = dated.GroupBy(deal => deal.PartnerSlug).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Max(deal => deal.Grant.Date), StringComparer.Ordinal).Take(MostLanes).ToList();
        var byYear = chosen.Sum(group => group.Count()) > MostMarks;
        var lanes = chosen.OrderBy(group => group.Min(deal => deal.Grant.Date), StringComparer.Ordinal)
            .Select((group, place) => new DealLane(place, group.First().PartnerName, $"/partners/{group.Key}", byYear ? ByYear(group, scale) : [.. group.OrderBy(deal => deal.Grant.Date, StringComparer.Ordinal).Select(deal => Mark(deal, scale))])).ToList();
        return new DealChart(lanes, scale.Ticks(), deals.Count - chosen.Sum(group => group.Count()), byYear);
    }

    private static DealMark Mark(ListedDeal deal, Scale scale) => new(
        $"/deals/{deal.Grant.Slug}",
        $"{deal.PartnerName}: {GrantTitle.Of(deal.Grant).ToLowerInvariant()}, {Words.DateOf(deal.Grant.Date)}; {(deal.Potential is { } potential ? $"potential {Words.Of(potential)}" : "amounts not disclosed")}",
        scale.At(deal.Dated!.Value.FirstDay), scale.Radius(deal.Potential?.Amount), deal.Potential is not null);

    private static List<DealMark> ByYear(IGrouping<string, ListedDeal> lane, Scale scale) =>
    [
        .. lane.GroupBy(deal => deal.Dated!.Value.Year).OrderBy(year => year.Key).Select(year => new DealMark(
            $"/deals?partner={Uri.EscapeDataString(lane.Key)}&from={year.Key}&to={year.Key}",
            $"{year.First().PartnerName}, {year.Key}: {year.Count()} {Words.Plural(year.Count(), "right")}, {year.Count(deal => deal.Potential is not null)} with amounts",
            scale.At(new DateOnly(year.Key, 7, 1)), scale.Radius(year.Max(deal => deal.Potential?.Amount)), year.Any(deal => deal.Potential is not null))),
    ];

    private sealed record Scale(DateOnly First, DateOnly Last, decimal Most)
    {
        private DateOnly Begin => new(First.Year, 1, 1);

        private double Days => new DateOnly(Last.Year, 12, 31).DayNumber - Begin.DayNumber;

        public string At(DateOnly day) => Invariant($"{Inset + ((100 - (2 * Inset)) * Math.Clamp((day.DayNumber - Begin.DayNumber) / Days, 0, 1)):0.##}%");

        public string Radius(decimal? amount) =>
            Invariant($"{(amount is not { } sum || Most == 0 ? LeastRadius : LeastRadius + ((MostRadius - LeastRadius) * Math.Sqrt((double)(sum / Most)))):0.#}");

        public List<(int Year, string At)> Ticks()
        {
            var step = (Last.Year - First.Year) switch { < 10 => 1, < 20 => 2, _ => 5 };
            return [.. Enumerable.Range(First.Year, Last.Year - First.Year + 1).Where(year => year % step == 0).Select(year => (year, At(new DateOnly(year, 1, 1))))];
        }
    }
}
