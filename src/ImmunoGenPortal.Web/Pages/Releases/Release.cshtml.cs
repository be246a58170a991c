using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Web.Hosting;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Releases;

/// <summary>Subjects of one kind, under a heading.</summary>
public sealed record SubjectGroup(string Title, IReadOnlyList<SubjectView> Subjects);

public sealed class ReleaseModel(ReleaseQueries releases, CorrectionQueries corrections) : PageModel
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

    public ReleaseView View { get; private set; } = null!;

    public IReadOnlyList<SubjectGroup> Groups { get; private set; } = [];

    /// <summary>What curators did about it, newest first.</summary>
    public IReadOnlyList<CorrectionView> History { get; private set; } = [];

    public IHtmlContent Text { get; private set; } = HtmlString.Empty;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await releases.FindAsync(slug, cancellation) is not { } view)
        {
            return await this.NoReleaseAsync(releases, slug, cancellation);
        }

        View = view;
        ViewData[ViewKeys.Title] = view.Release.Title ?? "Release without a headline";
        var bySubject = view.Subjects.ToLookup(subject => subject.Kind);
        Groups = [.. Order.Where(entry => bySubject.Contains(entry.Kind)).Select(entry => new SubjectGroup(entry.Title, [.. bySubject[entry.Kind]]))];
        History = await corrections.OfReleaseAsync(view.Release.Id, cancellation);
        Text = MarkedText.Render(view);
        return Page();
    }
}
