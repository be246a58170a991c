using ImmunoGenPortal.Data.Differences;
using ImmunoGenPortal.Data.Exports;
using ImmunoGenPortal.Web.Pages.Differences;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Api;

internal static class DifferenceResource
{
    /// <param name="About">What of the thing is told differently.</param>
    /// <param name="Label">"conflict", "correction", "other-basis" or "update".</param>
    internal sealed record DifferenceAnswer(Named Thing, string Kind, string About, string Label, IReadOnlyList<ToldAnswer> Values);

    /// <param name="Step">The label of the step from the value before; null for the first.</param>
    /// <param name="Why">The same as a sentence.</param>
    /// <param name="Releases">How many releases tell it.</param>
    internal sealed record ToldAnswer(string Value, DateOnly? Announced, string? Evidence, string? Sentence, string Release, int Releases, string? Step, string? Why, Corrected? Correction);

    public static readonly ListResource<DifferenceRow, DifferenceAnswer, DifferenceFileRow> Resource = new(DifferenceColumns.All, IndexModel.Size, Read, row => [Show(row)], DifferenceFileRow.Of,
        new Parameter("kind", "What of the thing is told differently.", "payment", IndexModel.KindPattern), new Parameter("label", "What the difference is.", "conflict", IndexModel.LabelPattern),
        new Parameter("release", "The last part of the address of a release that tells one of the values.", "2012-12-19-amgen-takes-third-license-for-rights-to-use-immunogens-tap-technology", IndexModel.ReleasePattern),
        new Parameter("partner", "The last part of the address, or the beginning of any name, of the partner to whose rights they belong.", "amgen"), new Parameter("compound", "The last part of the address, or the beginning of any name, of the compound of the trial or right.", "trastuzumab-emtansine"),
        new Parameter("trial", "The last part of the address of a trial.", "lorvotuzumab-mertansine-phase-1-multiple-myeloma", IndexModel.ReleasePattern), new Parameter("deal", "The last part of the address of a right, or of an agreement for all rights under it.", "amgen-license-2012-12-19", IndexModel.ReleasePattern));

    /// <summary>The filters as the page reads them.</summary>
    public static DifferenceFilter FilterOf(ListRequest query) =>
        new(DifferenceCodes.Subject(query.Word("kind", IndexModel.KindPattern)), DifferenceCodes.Label(query.Word("label", IndexModel.LabelPattern)), query.Word("release", IndexModel.ReleasePattern))
        {
            Partner = query.Name("partner"),
            Compound = query.Name("compound"),
            Trial = query.Word("trial", IndexModel.ReleasePattern),
            Deal = query.Word("deal", IndexModel.ReleasePattern),
        };

    private static PageOf<DifferenceRow> Read(ListRequest query, IServiceProvider services)
    {
        var differences = services.GetRequiredService<DifferenceQueries>();
        var filter = FilterOf(query);
        return async (page, size, cancellation) =>
        {
            var found = await differences.FindAsync(filter, page, size, cancellation);
            return (found.Total, found.Rows);
        };
    }

    private static DifferenceAnswer Show(DifferenceRow row) => new(
        new Named(DifferenceWords.Of(row.Thing), row.Thing.Address), DifferenceCodes.Of(row.Subject), DifferenceWords.About(row), DifferenceCodes.Of(row.Label),
        [.. row.Values.Select(told => Show(row, told))]);

    private static ToldAnswer Show(DifferenceRow row, ToldDifferently told)
    {
        var claim = told.Claims[0];
        return new ToldAnswer(
            DifferenceWords.Value(row, told), claim.ReleaseDate, claim.Address, claim.Sentence is { } said ? said.Before + said.Words + said.After : null, $"/releases/{claim.ReleaseSlug}", told.Releases,
            told.Step is { } step ? DifferenceCodes.Of(step.Label) : null, told.Step is { } why ? DifferenceWords.Of(why.Reason) : null, Corrected.Of(claim));
    }
}
