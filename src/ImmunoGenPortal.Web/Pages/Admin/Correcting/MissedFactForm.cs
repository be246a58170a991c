using System.Globalization;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion.Corrections;

namespace ImmunoGenPortal.Web.Pages.Admin.Correcting;

/// <summary>Something that a release says and that was missed, as a curator fills it in.</summary>
public sealed class MissedFactForm
{
    public const string New = "new";

    /// <summary>The number of the property.</summary>
    public int? Property { get; set; }

    /// <summary>"6|key": the subject that it is said of, or of which a new one is a part; <see cref="New"/> for one that stands alone.</summary>
    public string? Subject { get; set; }

    public string? Written { get; set; }

    public string? Words { get; set; }

    /// <summary>"512-571": which of several places with these words.</summary>
    public string? At { get; set; }

    public string? Reason { get; set; }

    /// <returns>The fact; or null and what is wrong, as a sentence.</returns>
    public (MissedFact? Fact, string? Wrong) Read(ReleaseView view)
    {
        if (Properties.All.FirstOrDefault(one => one.Id == Property) is not { } property)
        {
            return (null, "Choose what is said: a property of the list.");
        }

        var (words, wrong) = WordsOfRelease.Find(view, Words, At);
        if (wrong is null && words is null && string.IsNullOrWhiteSpace(Reason))
        {
            wrong = "Name the words that say so; or, if you know it from elsewhere, say from where under “Why”.";
        }

        return wrong is not null ? (null, wrong) : Place(view, property, words);
    }

    private (MissedFact? Fact, string? Wrong) Place(ReleaseView view, Property property, EvidenceSpan? words)
    {
        MissedFact Fact(string? key, SubjectView? parent) => new(view.Release.Slug, property.Id, key, parent?.Kind, parent?.Key, Written ?? "", words);
        if (property.Subject == SubjectKind.Release)
        {
            return (Fact("", null), null);
        }

        if (Subject is null or "" or New)
        {
            return ParentOf(property.Subject) is { } needed ? (null, $"“{property.Label}” is said of a part of a {Kind(needed)}: choose the {Kind(needed)} that it belongs to.") : (Fact(null, null), null);
        }

        var (chosen, parent) = view.Subjects.SelectMany(one => one.Parts.Select(part => (part, (SubjectView?)one)).Prepend((one, null))).FirstOrDefault(pair => Code(pair.Item1) == Subject);
        return chosen is null ? (null, "What you chose it to be said of is not there any more: it was corrected or read anew meanwhile. Choose again.")
            : chosen.Kind == property.Subject ? (Fact(chosen.Key, parent), null)
            : chosen.Kind == ParentOf(property.Subject) ? (Fact(null, chosen), null)
            : (null, $"“{property.Label}” is said of a {Kind(property.Subject)}, not of a {Kind(chosen.Kind)}: choose another.");
    }

    public static string Code(SubjectView subject) => string.Create(CultureInfo.InvariantCulture, $"{(int)subject.Kind}|{subject.Key}");

    /// <summary>"prior therapy".</summary>
    public static string Kind(SubjectKind kind) => kind == SubjectKind.PriorTherapy ? "prior therapy" : kind.ToString().ToLowerInvariant();

    private static SubjectKind? ParentOf(SubjectKind kind) => kind switch
    {
        SubjectKind.Term => SubjectKind.Deal,
        SubjectKind.Result or SubjectKind.PriorTherapy => SubjectKind.Trial,
        _ => null,
    };
}
