using ImmunoGenPortal.Data.Exports;
using ImmunoGenPortal.Data.Search;

namespace ImmunoGenPortal.Web.Api;

internal static class ReleaseList
{
    internal sealed record ReleaseAnswer(string Address, string? Title, DateOnly? Announced, string? Kind);

    public static readonly ListResource<ReleaseRow, ReleaseAnswer, ReleaseRow> Resource = new(ReleaseColumns.All, Pages.Releases.IndexModel.Size, Read, row => [Show(row)], row => [row],
        Parameter.SearchWords, Parameter.ReleaseKind, Parameter.Partner, Parameter.Compound, Parameter.TargetName, Parameter.Indication, Parameter.From, Parameter.To, Parameter.ReleaseSort);

    private static PageOf<ReleaseRow> Read(ListRequest query, IServiceProvider services)
    {
        var (releases, filter) = (services.GetRequiredService<ReleaseSearch>(), Pages.Releases.IndexModel.FilterOf(query));
        return async (page, size, cancellation) =>
        {
            var found = await releases.ListAsync(filter, page, size, cancellation);
            return (found.Total, found.Rows);
        };
    }

    internal static ReleaseAnswer Show(ReleaseRow row) => new($"/releases/{row.Slug}", row.Title, row.Date, row.Kind);
}
