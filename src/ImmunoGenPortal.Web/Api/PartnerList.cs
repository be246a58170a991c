using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Api;

internal static class PartnerList
{
    private sealed record Row(string Address, string Name, IReadOnlyList<string> OtherNames, int Rights, int Releases);

    public static async Task<IResult> GetAsync(HttpRequest request, EntityQueries entities, CancellationToken cancellation)
    {
        var query = new ListRequest(request);
        var page = query.Page();
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var (total, rows) = await entities.PartnersAsync(page, Pages.Partners.IndexModel.Size, cancellation);
        return TypedResults.Ok(new ListPage<Row>(total, page, Pages.Partners.IndexModel.Size, [.. rows.Select(Show)]));
    }

    private static Row Show(EntityRow row) => new($"/partners/{row.Slug}", row.Name, row.Names, row.Grants, row.Releases);
}
