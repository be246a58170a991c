using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Api;

internal static class TargetList
{
    private sealed record Row(string Address, string Name, IReadOnlyList<string> OtherNames, IReadOnlyList<Named> Compounds, int Releases);

    public static async Task<IResult> GetAsync(HttpRequest request, EntityQueries entities, CancellationToken cancellation)
    {
        var query = new ListRequest(request);
        var page = query.Page();
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var (total, rows) = await entities.TargetsAsync(page, Pages.Targets.IndexModel.Size, cancellation);
        return TypedResults.Ok(new ListPage<Row>(total, page, Pages.Targets.IndexModel.Size, [.. rows.Select(Show)]));
    }

    private static Row Show(EntityRow row) => new(
        $"/targets/{row.Slug}", row.Name, row.Names, [.. row.Compounds.Select(one => new Named(one.Name, $"/compounds/{one.Slug}"))], row.Releases);
}
