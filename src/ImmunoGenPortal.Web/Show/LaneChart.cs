using static System.FormattableString;

namespace ImmunoGenPortal.Web.Show;

/// <summary>What is drawn: something that happened on a day.</summary>
/// <param name="Size">Of which the area of its mark is drawn; null for a hollow mark.</param>
public sealed record Happening(DateOnly Day, string Title, string Address, decimal? Size);

/// <param name="At">From the left edge: "32.4%".</param>
/// <param name="Radius">In pixels; the least for a hollow mark.</param>
public sealed record LaneMark(string Address, string Title, string At, string Radius, bool IsHollow);

public sealed record Lane(string Name, string Address, IReadOnlyList<LaneMark> Marks);

/// <summary>Things that happened, on one axis of time, a lane for each kind or partner.</summary>
/// <param name="Label">What the chart is, for who does not see it.</param>
/// <param name="Ticks">Years with their place.</param>
/// <param name="Hint">What a mark is, and what is left out.</param>
public sealed record LaneChart(string Label, IReadOnlyList<Lane> Lanes, IReadOnlyList<(int Year, string At)> Ticks, string Hint)
{
    public static readonly LaneChart Empty = new("", [], [], "");

    /// <summary>Of one lane, in pixels.</summary>
    public const int LaneHeight = 28;

    /// <summary>Where the marks of a lane stand, from its top.</summary>
    public const int Middle = LaneHeight / 2;

    private const double Inset = 2;
    private const double LeastRadius = 4;
    private const double MostRadius = 12;

    /// <summary>Lanes from the top, each with what happened in it in any order; empty where nothing did.</summary>
    public static LaneChart Of(string label, string hint, IReadOnlyList<(string Name, string Address, IReadOnlyList<Happening> Happenings)> lanes)
    {
        var all = lanes.SelectMany(lane => lane.Happenings).ToList();
        if (all.Count == 0)
        {
            return Empty;
        }

        var scale = new Scale(all.Min(one => one.Day), all.Max(one => one.Day), all.Max(one => one.Size ?? 0));
        return new LaneChart(label, [.. lanes.Select(lane => new Lane(lane.Name, lane.Address, [.. lane.Happenings.OrderBy(one => one.Day).Select(scale.Mark)]))], scale.Ticks(), hint);
    }

    private sealed record Scale(DateOnly First, DateOnly Last, decimal Most)
    {
        private DateOnly Begin => new(First.Year, 1, 1);

        private double Days => new DateOnly(Last.Year, 12, 31).DayNumber - Begin.DayNumber;

        public LaneMark Mark(Happening one) => new(one.Address, one.Title, At(one.Day), Radius(one.Size), one.Size is null);

        public List<(int Year, string At)> Ticks()
        {
            var step = (Last.Year - First.Year) switch { < 10 => 1, < 20 => 2, _ => 5 };
            return [.. Enumerable.Range(First.Year, Last.Year - First.Year + 1).Where(year => year % step == 0).Select(year => (year, At(new DateOnly(year, 1, 1))))];
        }

        private string At(DateOnly day) => Invariant($"{Inset + ((100 - (2 * Inset)) * Math.Clamp((day.DayNumber - Begin.DayNumber) / Days, 0, 1)):0.##}%");

        private string Radius(decimal? size) =>
            Invariant($"{(size is not { } sum || Most == 0 ? LeastRadius : LeastRadius + ((MostRadius - LeastRadius) * Math.Sqrt((double)(sum / Most)))):0.#}");
    }
}
