namespace ImmunoGenPortal.Web.Show;

/// <summary>What happened to a partner or compound, on one axis, a lane for each kind.</summary>
public static class HistoryChart
{
    private const int MostEvents = 100;

    /// <summary>The newest events; empty where there are none.</summary>
    public static LaneChart Of(IEnumerable<HistoryEvent> events)
    {
        var ordered = events.OrderByDescending(one => one.When).ThenBy(one => one.Lane).ThenBy(one => one.Text, StringComparer.Ordinal).ToList();
        var shown = ordered.Take(MostEvents).ToList();
        var left = ordered.Count - shown.Count;
        return LaneChart.Of(
            "Events over time, a lane for each kind",
            $"By when it happened; where no release says, by when it was made known. The area of a payment is its amount.{(left > 0 ? $" {left:#,0} older {Words.Plural(left, "event")} {(left == 1 ? "is" : "are")} not drawn." : "")}",
            [.. shown.GroupBy(one => one.Lane).OrderBy(lane => lane.Key).Select(lane => (
                lane.Key.ToString(), "#history", (IReadOnlyList<Happening>)[.. lane.Select(one => new Happening(one.When.FirstDay, $"{Words.Of(one.When)}: {one.Text}", one.Address ?? "#history", one.Size))]))]);
    }
}
