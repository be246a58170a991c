using ImmunoGenPortal.Data.Exports;
using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Web.Pages.Trials;

namespace ImmunoGenPortal.Web.Api;

internal static class TrialList
{
    internal sealed record TrialAnswer(
        string Address, string? Name, Named? Compound, Cited? Phase, IReadOnlyList<Named> Indications, IReadOnlyList<Cited> Combination,
        Cited? Status, Cited? Enrolled, Cited? Evaluable, TrialResult? Result, Cited? Venue, DateOnly? Announced);

    /// <summary>The overall response, or without one the first figure of all patients; each part with its own evidence.</summary>
    internal sealed record TrialResult(Cited? Metric, Cited? N, Cited? Of, Cited? Percent, Cited? Months, Cited? Subgroup);

    public static readonly ListResource<TrialView, TrialAnswer, TrialView> Resource = new(TrialColumns.All, IndexModel.Size, Read, row => [Show(row)], row => [row],
        Parameter.TrialWords, Parameter.Compound, Parameter.Indication, Parameter.Phase, Parameter.TrialStatus, Parameter.Results, Parameter.TargetName, Parameter.Partner, Parameter.From, Parameter.To, Parameter.TrialSort);

    private static PageOf<TrialView> Read(ListRequest query, IServiceProvider services)
    {
        var (trials, filter) = (services.GetRequiredService<TrialSearch>(), IndexModel.FilterOf(query));
        return (page, size, cancellation) => trials.FindAsync(filter, page, size, cancellation);
    }

    internal static TrialAnswer Show(TrialView row) => new(
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
        row.LastTold);

    private static TrialResult Show(FigureView figure) => new(
        Cited.Of(figure.Of(Properties.Result.Metric)),
        Cited.Of(figure.Of(Properties.Result.N)),
        Cited.Of(figure.Of(Properties.Result.Of)),
        Cited.Of(figure.Of(Properties.Result.Percent)),
        Cited.Of(figure.Of(Properties.Result.Months)),
        Cited.Of(figure.Of(Properties.Result.Subgroup)));
}
