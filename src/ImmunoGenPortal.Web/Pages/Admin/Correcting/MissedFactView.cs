using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Pages.Admin.Correcting;

/// <summary>The form for something that was missed, with what it may be said of.</summary>
public sealed class MissedFactView(ReleaseView release, MissedFactForm form)
{
    private const int LongestLabel = 70;

    public MissedFactForm Form => form;

    public ReleaseView Release => release;

    public QuotedText Text { get; } = WordsOfRelease.TextOf(release);

    /// <summary>Where the words stand when they stand in several places; empty else.</summary>
    public IReadOnlyList<EvidenceSpan> Places { get; } = WordsOfRelease.Places(release, form.Words) is { Count: > 1 } several ? several : [];

    public IEnumerable<IGrouping<SubjectKind, Property>> Properties { get; } = Facts.Properties.All.GroupBy(property => property.Subject);

    /// <summary>Every subject of the release and its parts, as the form names them and as a curator knows them.</summary>
    public IEnumerable<(string Code, string Label)> Subjects =>
        release.Subjects.Where(subject => subject.Kind != SubjectKind.Release).SelectMany(subject => subject.Parts.Prepend(subject)).Select(subject => (MissedFactForm.Code(subject), Label(subject)));

    private static string Label(SubjectView subject)
    {
        var said = string.Join(" · ", subject.Claims.Where(claim => claim.Property.Shape != ValueShape.Flag).Take(3).Select(claim => Words.Of(claim.Property, claim.Value)));
        return $"{Words.Capital(MissedFactForm.Kind(subject.Kind))}: {(said.Length > LongestLabel ? said[..LongestLabel] + "…" : said)}";
    }
}
