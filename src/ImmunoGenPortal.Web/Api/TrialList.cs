using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Web.Pages.Trials;

namespace ImmunoGenPortal.Web.Api;

internal static class TrialList
{
    private sealed record Row(
        string Address, string? Name, Named? Compound, Cited? Phase, IReadOnlyList<Named> Indications, IReadOnlyList<Cited> Combination,
        Cited? Status, Cited? Enrolled, Cited? Evaluable, Result? Result, Cited? Venue, DateOnly? Announced);

    /// <summary>The overall response, or without one the first figure of all patients; each part with its own evidence.</summary>
    private sealed record Result(Cited? Metric, Cited? N, Cited? Of, Cited? Percent, Cited? Months, Cited? Subgroup);

    public static async Task<IResult> GetAsync(HttpRequest request, TrialQueries trials, CancellationToken cancellation)
    {
        var query = new ListRequest(request);
        var page = query.Page();
        var filter = new TrialFilter(query.Name("compound"), query.Name("indication"), query.Word("phase", IndexModel.PhasePattern));
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var (total, rows) = await trials.ListAsync(filter, page, IndexModel.Size, cancellation);
        return TypedResults.Ok(new ListPage<Row>(total, page, IndexModel.Size, [.. rows.Select(Show)]));
    }

    private static Row Show(TrialView row) => new(
        $"/trials/{row.Trial.Slug}",
        row.Trial.Name,
        row.Trial.Compound is { } compound ? new Named(compound.Name, $"/compounds/{compound.Slug}") : null,
        Cited.Of(row.Of(Properties.Trial.Phase)),
        [.. row.Indications.Select(one => new Named(one.Name, $"/indications/{one.Slug}"))],
        [.. row.All(Properties.Trial.Combination).Select(Cited.Of).OfType<Cited>()],
        Cited.Of(row.Of(Properties.Trial.Status)),
        Cited.Of(row.Of(Properties.Trial.Enrolled)),
        Cited.Of(row.Of(Properties.Trial.Evaluable)),
        row.Best is { } best ? Show(best) : null,
        Cited.Of(row.Of(Properties.Trial.Venue)),
        row.Trial.LastTold);

    private static Result Show(FigureView figure) => new(
        Cited.Of(figure.Of(Properties.Result.Metric)),
        Cited.Of(figure.Of(Properties.Result.N)),
        Cited.Of(figure.Of(Properties.Result.Of)),
        Cited.Of(figure.Of(Properties.Result.Percent)),
        Cited.Of(figure.Of(Properties.Result.Months)),
        Cited.Of(figure.Of(Properties.Result.Subgroup)));
}
