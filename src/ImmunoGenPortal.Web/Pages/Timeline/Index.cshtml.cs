using ImmunoGenPortal.Data.Timeline;
using ImmunoGenPortal.Web.Api;
using ImmunoGenPortal.Web.Hosting;
using ImmunoGenPortal.Web.Pages.Search;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Timeline;

/// <summary>Everything that happened, by when it was true.</summary>
public sealed class IndexModel(TimelineSearch timeline) : PageModel
{
    internal const int Size = 100;

    public TimelineFilter Filter { get; private set; } = TimelineFilter.None;

    public TimelineFound Found { get; private set; } = TimelineFound.Empty;

    public LaneChart Chart { get; private set; } = LaneChart.Empty;

    public Pager Pager { get; private set; } = Pager.None;

    /// <summary>Each kind with its count, as a link that chooses it or takes the choice back.</summary>
    public IReadOnlyList<FacetValue> Kinds { get; private set; } = [];

    /// <summary>The rows of each year, newest first; null for those without a date.</summary>
    public IEnumerable<IGrouping<int?, TimelineRow>> Years => Found.Rows.GroupBy(row => row.Event.When?.Year);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        ViewData[ViewKeys.Title] = "Timeline";
        var query = new ListRequest(Request);
        (Filter, var page) = (TimelineResource.FilterOf(query), query.Page());
        if (query.Complaint is { } complaint)
        {
            return this.BadQuery(complaint);
        }

        Found = await timeline.FindAsync(Filter, page, Size, cancellation);
        Pager = new Pager(page, Size, Found.All.Count, Request);
        var address = new SearchAddress(Request);
        Kinds = [.. Enum.GetValues<TimelineKind>().Select(kind => new FacetValue(TimelineWords.Plural(kind), Found.Kinds.GetValueOrDefault(kind), Filter.Kinds.Contains(kind), address.Toggled("kind", kind.ToString().ToLowerInvariant())))];
        Chart = TimelineChart.Of(Found.All, address);
        return Page();
    }
}
