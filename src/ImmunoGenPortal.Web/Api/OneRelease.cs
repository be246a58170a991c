using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Web.Api;

/// <summary>A release with its text and everything that was read from it.</summary>
internal static class OneRelease
{
    /// <param name="Text">In which all evidence counts: an address that ends in "#e-12-34" means its characters (UTF-16) from 12 to before 34.</param>
    internal sealed record ReleaseDetail(
        string Address, string? Title, string? Subtitle, DateOnly? Announced, string? Kind, string? City, string? Wire, string ExtractorVersion,
        IReadOnlyList<Subject> Subjects, IReadOnlyList<CheckDetail> Checks, IReadOnlyList<SourceDetail> Sources, string Text);

    /// <param name="Kind">"deal", "term", "trial", "result" and so on.</param>
    /// <param name="Address">Of the page of the thing that it is; null where it has none.</param>
    /// <param name="Parts">Terms of a deal, results of a trial.</param>
    internal sealed record Subject(string Kind, string? Address, IReadOnlyList<Fact> Facts, IReadOnlyList<Subject> Parts);

    internal sealed record CheckDetail(string Statement, string Working, string Verdict, IReadOnlyList<string> Evidence);

    /// <param name="Original">Where the file can be had.</param>
    internal sealed record SourceDetail(string File, string Format, int Bytes, bool IsLeading, string Original);

    public static async Task<IResult> GetAsync(string slug, ReleaseQueries releases, CancellationToken cancellation) =>
        await releases.FindAsync(slug, cancellation) is { } view ? TypedResults.Ok(Show(view))
        : await releases.IsWithdrawnAsync(slug, cancellation) ? Things.Gone("This release was withdrawn by a curator.")
        : Things.Nothing();

    private static ReleaseDetail Show(ReleaseView view)
    {
        var release = view.Release;
        var address = $"/releases/{release.Slug}";
        return new ReleaseDetail(
            address, release.Title, release.Subtitle, release.Date, release.Kind, release.City, release.Wire, release.ExtractorVersion,
            [.. view.Subjects.Select(Show)],
            [.. view.Checks.Select(check => new CheckDetail(check.Statement, check.Working, check.Verdict.ToCode(), [.. check.Evidence.Select(span => $"{address}#e-{span}")]))],
            [.. view.Sources.Select(source => new SourceDetail(source.FileName, source.Format, source.Length, source.IsLeading, $"{address}/original/{source.Id}"))],
            release.Text);
    }

    private static Subject Show(SubjectView subject) =>
        new(subject.Kind.ToString().ToLowerInvariant(), subject.Address, [.. subject.Claims.Select(Fact.Of)], [.. subject.Parts.Select(Show)]);
}
