using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Web.Pages.Releases;

/// <summary>Subjects of one kind, under a heading.</summary>
public sealed record SubjectGroup(SubjectKind Kind, string Title, IReadOnlyList<SubjectView> Subjects)
{
    private static readonly (SubjectKind Kind, string Title)[] Order =
    [
        (SubjectKind.Deal, "Deals"),
        (SubjectKind.Payment, "Payments"),
        (SubjectKind.Trial, "Trials"),
        (SubjectKind.Regulatory, "Regulatory"),
        (SubjectKind.Development, "Development"),
        (SubjectKind.Compound, "Compounds"),
        (SubjectKind.Partner, "Partners"),
        (SubjectKind.Target, "Targets"),
        (SubjectKind.Indication, "Indications"),
        (SubjectKind.Count, "Counts"),
        (SubjectKind.Financial, "Financials"),
        (SubjectKind.Quote, "Quotations"),
        (SubjectKind.Person, "People"),
        (SubjectKind.Contact, "Contacts"),
        (SubjectKind.Release, "The release itself"),
    ];

    /// <summary>What a release says, what readers come for first.</summary>
    public static IReadOnlyList<SubjectGroup> Of(ReleaseView view)
    {
        var byKind = view.Subjects.ToLookup(subject => subject.Kind);
        return [.. Order.Where(entry => byKind.Contains(entry.Kind)).Select(entry => new SubjectGroup(entry.Kind, entry.Title, [.. byKind[entry.Kind]]))];
    }
}
