using System.Globalization;
using ImmunoGenPortal.Data.Timeline;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Pages.Timeline;

/// <summary>A lane for each kind of event; a mark for what happened in a year, by how much it was.</summary>
internal static class TimelineChart
{
    public static LaneChart Of(IReadOnlyCollection<TimelineEvent> events, SearchAddress address)
    {
        var left = events.Count(one => one.When is null);
        return LaneChart.Of(
            "What happened by year, a lane for each kind",
            $"A mark is what happened in one year, its area how many there were.{(left > 0 ? $" {left:#,0} without a date {Words.Plural(left, "is", "are")} not drawn." : "")}",
            [.. events.Where(one => one.When is not null).GroupBy(one => one.Kind).OrderBy(group => group.Key).Select(group => (
                TimelineWords.Plural(group.Key), address.With(("kind", Code(group.Key))), (IReadOnlyList<Happening>)[.. group.GroupBy(one => one.When!.Value.Year).Select(year => Of(group.Key, year, address))]))]);
    }

    private static Happening Of(TimelineKind kind, IGrouping<int, TimelineEvent> year, SearchAddress address)
    {
        var text = year.Key.ToString(CultureInfo.InvariantCulture);
        return new Happening(new DateOnly(year.Key, 7, 1), $"{text}: {year.Count():#,0} {TimelineWords.Counted(kind, year.Count())}", address.With(("kind", Code(kind)), ("from", text), ("to", text)), year.Count());
    }

    private static string Code(TimelineKind kind) => kind.ToString().ToLowerInvariant();
}
