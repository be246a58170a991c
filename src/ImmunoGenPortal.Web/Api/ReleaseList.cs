using ImmunoGenPortal.Data.Search;

namespace ImmunoGenPortal.Web.Api;

internal static class ReleaseList
{
    private sealed record Row(string Address, string? Title, DateOnly? Announced, string? Kind);

    public static async Task<IResult> GetAsync(HttpRequest request, ReleaseSearch releases, CancellationToken cancellation)
    {
        var query = new ListRequest(request);
        var page = query.Page();
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var (total, rows) = await releases.NewestAsync(page, Pages.Releases.IndexModel.Size, cancellation);
        return TypedResults.Ok(new ListPage<Row>(total, page, Pages.Releases.IndexModel.Size, [.. rows.Select(row => new Row($"/releases/{row.Slug}", row.Title, row.Date, row.Kind))]));
    }
}
