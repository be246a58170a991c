using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Data.Timeline;
using ImmunoGenPortal.Web.Api;
using ImmunoGenPortal.Web.Pages.Search;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Pages.Timeline;

/// <summary>Everything that happened, by when it was true.</summary>
public sealed class IndexModel(TimelineSearch timeline) : ListModel<TimelineRow>("Timeline", IndexModel.Size)
{
    internal const int Size = 100;

    public TimelineFilter Filter { get; private set; } = TimelineFilter.None;

    public TimelineFound Found { get; private set; } = TimelineFound.Empty;

    public LaneChart Chart { get; private set; } = LaneChart.Empty;

    /// <summary>Each kind with its count, as a link that chooses it or takes the choice back.</summary>
    public IReadOnlyList<FacetValue> Kinds { get; private set; } = [];

    /// <summary>The rows of each year, newest first; null for those without a date.</summary>
    public IEnumerable<IGrouping<int?, TimelineRow>> Years => Found.Rows.GroupBy(row => row.Event.When?.Year);

    private protected override void Read(ListRequest query) => Filter = TimelineResource.FilterOf(query);

    protected override async Task<ListFound<TimelineRow>> AskAsync(int page, CancellationToken cancellation)
    {
        Found = await timeline.FindAsync(Filter, page, Size, cancellation);
        var address = new SearchAddress(Request);
        Kinds = [.. Enum.GetValues<TimelineKind>().Select(kind => new FacetValue(TimelineWords.Plural(kind), Found.Kinds.GetValueOrDefault(kind), Filter.Kinds.Contains(kind), address.Toggled("kind", kind.ToString().ToLowerInvariant())))];
        Chart = TimelineChart.Of(Found.All, address);
        return new ListFound<TimelineRow>(Found.All.Count, Found.Rows);
    }
}
