using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Hosting;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Releases;

public sealed class ReleaseModel(ReleaseQueries releases, CorrectionQueries corrections) : PageModel
{
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
        Groups = SubjectGroup.Of(view);
        History = await corrections.OfReleaseAsync(view.Release.Id, cancellation);
        Text = MarkedText.Render(view);
        return Page();
    }
}
