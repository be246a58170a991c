using ImmunoGenPortal.Data.Differences;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Hosting;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Releases;

public sealed class ReleaseModel(ReleaseQueries releases, RelatedReleases related, DifferenceQueries differences, CorrectionQueries corrections) : PageModel
{
    private const int MostRelated = 8;

    public ReleaseView View { get; private set; } = null!;

    public IReadOnlyList<SubjectGroup> Groups { get; private set; } = [];

    public IReadOnlyList<Quotation> Quotations { get; private set; } = [];

    /// <summary>The release's figures checked against each other, those that do not agree first.</summary>
    public IReadOnlyList<CheckView> Checks { get; private set; } = [];

    /// <summary>What curators did about it, newest first.</summary>
    public IReadOnlyList<CorrectionView> History { get; private set; } = [];

    public IHtmlContent Text { get; private set; } = HtmlString.Empty;

    public IReadOnlyList<HighlightKind> Highlights { get; private set; } = [];

    public IReadOnlyList<RelatedRelease> Related { get; private set; } = [];

    /// <summary>Made known just before; null for the first, and without a date.</summary>
    public ReleaseLink? Before { get; private set; }

    /// <summary>Made known just after; null for the last, and without a date.</summary>
    public ReleaseLink? After { get; private set; }

    /// <summary>How many things it tells that other releases tell differently.</summary>
    public int Differences { get; private set; }

    public Citation Citation { get; private set; } = null!;

    public IHtmlContent Linked { get; private set; } = HtmlString.Empty;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await releases.FindAsync(slug, cancellation) is not { } view)
        {
            return await this.NoReleaseAsync(releases, slug, cancellation);
        }

        View = view;
        ViewData[ViewKeys.Title] = view.Release.Title ?? "Release without a headline";
        var marks = TextMark.Of(view);
        (Text, Highlights) = (MarkedText.Render(view, marks), HighlightKind.Of(marks));
        (Groups, Quotations, Checks) = (SubjectGroup.Of(view), Quotation.Of(view), Checked(view));
        (Before, After) = await releases.NeighboursAsync(view.Release, cancellation);
        Related = await related.OfAsync(view.Release.Id, MostRelated, cancellation);
        Differences = await differences.CountAsync(view.Release.Id, cancellation);
        History = await corrections.OfReleaseAsync(view.Release.Id, cancellation);
        var site = $"{Request.Scheme}://{Request.Host}";
        (Citation, Linked) = (Citation.Of(view.Release, $"{site}/releases/{view.Release.Slug}"), LinkedArticle.Of(view, site));
        return Page();
    }

    /// <summary>"12 checks, 1 of which fails"; empty where nothing was checked.</summary>
    public string ChecksInSum => Checks.Count == 0 ? ""
        : $"{Words.Count(Checks.Count)} {Words.Plural(Checks.Count, "check")}" + (Checks.Count(check => check.IsAmiss) is > 0 and var amiss ? $", {Words.Count(amiss)} amiss" : "");

    private static IReadOnlyList<CheckView> Checked(ReleaseView view)
    {
        var text = new QuotedText(view.Release.Text, view.Release.Passages);
        return [.. view.Checks.Select(check => new CheckView(check.Statement, check.Working, check.Verdict, check.Evidence, view.Release.Slug, text)).OrderByDescending(check => check.IsAmiss)];
    }
}
