using ImmunoGenPortal.Data.Exports;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Data.Timeline;
using ImmunoGenPortal.Web.Pages.Timeline;

namespace ImmunoGenPortal.Web.Api;

internal static class TimelineResource
{
    /// <param name="When">When it was true, as precise as the releases have it; else when it was made known.</param>
    /// <param name="IsDateOfRelease">Whether that date is only the release's.</param>
    /// <param name="What">The kind of right, the phase, the event.</param>
    internal sealed record EventAnswer(
        string Kind, string? When, bool IsDateOfRelease, DateOnly? Announced, string? What, string? Detail, Named? Partner, Named? Compound, decimal? Amount, string? Currency, string? Address, string? Evidence);

    public const string KindPattern = "^(deal|trial|regulatory|payment)$";

    public static readonly ListResource<TimelineRow, EventAnswer, TimelineRow> Resource = new(TimelineColumns.All, IndexModel.Size, Read, row => [Show(row)], row => [row],
        Parameter.TimelineKind, Parameter.Partner with { IsMany = false }, Parameter.Compound with { IsMany = false }, Parameter.From, Parameter.To, Parameter.AsOf);

    private static PageOf<TimelineRow> Read(ListRequest query, IServiceProvider services)
    {
        var (timeline, filter) = (services.GetRequiredService<TimelineSearch>(), FilterOf(query));
        return async (page, size, cancellation) =>
        {
            var found = await timeline.FindAsync(filter, page, size, cancellation);
            return (found.All.Count, found.Rows);
        };
    }

    /// <summary>The filters as the page reads them.</summary>
    public static TimelineFilter FilterOf(ListRequest query) => new(
        [.. query.All("kind", KindPattern).Select(kind => Enum.Parse<TimelineKind>(kind, ignoreCase: true))], query.Name("partner"), query.Name("compound"), query.Period("from"), query.Period("to"), query.Date("asOf"));

    private static EventAnswer Show(TimelineRow row) => new(
        row.Event.Kind.ToString().ToLowerInvariant(), row.Event.When?.ToString(), row.Event.IsWhenTold, row.Event.Told, row.Event.What, row.Event.Detail,
        Of(row.Event.Partner, "partners"), Of(row.Event.Compound, "compounds"), row.Event.Amount?.Amount, row.Event.Amount?.Currency, row.Event.Address, row.Claim.Address);

    private static Named? Of(NamedLink? link, string folder) => link is null ? null : new Named(link.Name, $"/{folder}/{link.Slug}");
}
