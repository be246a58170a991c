using ImmunoGenPortal.Data.Exports;
using ImmunoGenPortal.Data.Search;

namespace ImmunoGenPortal.Web.Api;

internal static class ReleaseList
{
    internal sealed record ReleaseAnswer(string Address, string? Title, DateOnly? Announced, string? Kind);

    public static readonly ListResource<ReleaseRow, ReleaseAnswer, ReleaseRow> Resource = new(ReleaseColumns.All, Pages.Releases.IndexModel.Size, Read, row => [Show(row)], row => [row]);

    private static PageOf<ReleaseRow> Read(ListRequest query, IServiceProvider services) => services.GetRequiredService<ReleaseSearch>().NewestAsync;

    internal static ReleaseAnswer Show(ReleaseRow row) => new($"/releases/{row.Slug}", row.Title, row.Date, row.Kind);
}
