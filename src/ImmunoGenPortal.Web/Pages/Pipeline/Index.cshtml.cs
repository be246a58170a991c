using System.Globalization;
using ImmunoGenPortal.Data.Pipeline;
using ImmunoGenPortal.Web.Api;
using ImmunoGenPortal.Web.Hosting;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Pipeline;

/// <summary>How far every compound is on a day, and what moved between two days.</summary>
public sealed class IndexModel(PipelineSearch pipeline) : PageModel
{
    internal const int Size = 100;

    /// <summary>Days a slider offers: more are thinned out.</summary>
    private const int MostDays = 400;

    public PipelineFilter Filter { get; private set; } = new(null, null, null, null);

    /// <summary>The second day; null where one day alone is shown.</summary>
    public DateOnly? With { get; private set; }

    public PipelineFound Found { get; private set; } = PipelineFound.None;

    /// <summary>Between the two days; null where one day alone is shown.</summary>
    public IReadOnlyList<PipelineMove>? Moves { get; private set; }

    public (DateOnly First, DateOnly Last) Between { get; private set; }

    public Pager Pager { get; private set; } = Pager.None;

    /// <summary>The addresses of the days on which something moved last before and first after; null where there is none.</summary>
    public (string? Earlier, string? Later) Steps { get; private set; }

    /// <summary>For the slider: the days on which something moved, as the address writes them.</summary>
    public string Days => string.Join(',', Found.Changes.Where((_, place) => place % ((Found.Changes.Count / MostDays) + 1) == 0).Select(Written));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        ViewData[ViewKeys.Title] = "Pipeline";
        var query = new ListRequest(Request);
        (Filter, With, var page) = (PipelineResource.FilterOf(query), query.Date("with"), query.Page());
        if (query.Complaint is { } complaint)
        {
            return this.BadQuery(complaint);
        }

        Found = await pipeline.FindAsync(Filter, page, Size, cancellation);
        Pager = new Pager(page, Size, Found.Total, Request);
        Steps = StepsOf(Found.Changes, new SearchAddress(Request));
        if (With is { } with)
        {
            var day = Filter.AsOf ?? (Found.Changes.Count > 0 ? Found.Changes[^1] : with);
            Between = day < with ? (day, with) : (with, day);
            Moves = await pipeline.MovesAsync(Filter, Between.First, Between.Last, cancellation);
        }

        return Page();
    }

    public static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private (string? Earlier, string? Later) StepsOf(IReadOnlyList<DateOnly> changes, SearchAddress address)
    {
        var before = changes.Where(day => Filter.AsOf is { } at ? day < at : day != changes[^1]).Select(day => (DateOnly?)day).LastOrDefault();
        var after = changes.Where(day => day > Filter.AsOf).Select(day => (DateOnly?)day).FirstOrDefault();
        return (before is { } earlier ? address.With(("asOf", Written(earlier))) : null, after is { } later ? address.With(("asOf", Written(later))) : null);
    }
}
