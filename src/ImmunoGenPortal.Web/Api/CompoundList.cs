using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Api;

internal static class CompoundList
{
    private sealed record Row(string Address, string Name, IReadOnlyList<string> OtherNames, string? Target, string? Payload, string? Owner, int Trials, int Releases);

    public static async Task<IResult> GetAsync(HttpRequest request, EntityQueries entities, CancellationToken cancellation)
    {
        var query = new ListRequest(request);
        var page = query.Page();
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var (total, rows) = await entities.CompoundsAsync(page, Pages.Compounds.IndexModel.Size, cancellation);
        return TypedResults.Ok(new ListPage<Row>(total, page, Pages.Compounds.IndexModel.Size, [.. rows.Select(Show)]));
    }

    private static Row Show(EntityRow row) => new(
        $"/compounds/{row.Slug}", row.Name, row.Names, row.Compound!.Target, row.Compound.Payload, row.Compound.Owner, row.Trials, row.Releases);
}
