using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Web.Api;

/// <summary>A trial as each release tells of it, newest first.</summary>
internal static class OneTrial
{
    internal sealed record TrialDetail(TrialList.TrialAnswer Trial, IReadOnlyList<TellingDetail> Tellings);

    internal sealed record TellingDetail(string Release, string? Title, DateOnly? Announced, IReadOnlyList<Fact> Facts, IReadOnlyList<FigureDetail> Results, IReadOnlyList<FigureDetail> PriorTherapies, IReadOnlyList<CheckLine> Checks);

    internal sealed record FigureDetail(IReadOnlyList<Fact> Facts, IReadOnlyList<CheckLine> Checks);

    /// <param name="Verdict">Whether two statements of one quantity agree.</param>
    internal sealed record CheckLine(string Statement, string Working, string Verdict);

    public static async Task<IResult> GetAsync(string slug, HttpContext http, TrialQueries trials, EntityAddresses addresses, CancellationToken cancellation) =>
        await trials.FindAsync(slug, cancellation) is { } trial ? TypedResults.Ok(new TrialDetail(TrialList.Show(trial), [.. trial.Tellings.Select(Show)]))
        : await Things.ElsewhereAsync(http, addresses, EntityKind.Trial, slug, cancellation);

    private static TellingDetail Show(TrialTelling telling) => new(
        $"/releases/{telling.ReleaseSlug}", telling.ReleaseTitle, telling.ReleaseDate, [.. telling.Claims.Select(Fact.Of)],
        [.. telling.Results.Select(Show)], [.. telling.PriorTherapies.Select(Show)], [.. telling.Checks.Select(Show)]);

    private static FigureDetail Show(FigureView figure) => new([.. figure.Claims.Select(Fact.Of)], [.. figure.Checks.Select(Show)]);

    private static CheckLine Show(CheckView check) => new(check.Statement, check.Working, check.Verdict.ToCode());
}
