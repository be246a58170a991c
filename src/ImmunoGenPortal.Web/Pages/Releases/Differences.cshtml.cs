using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Ingestion.Sameness;
using ImmunoGenPortal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Releases;

/// <summary>What another source of a release has that the leading text has not, and the reverse.</summary>
public sealed class DifferencesModel(ReleaseQueries releases, SourceDifferences differences) : PageModel
{
    /// <summary>Characters shown on either side of a difference.</summary>
    public const int Around = 200;

    public string Slug { get; private set; } = "";

    public SourceComparison Comparison { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, int id, CancellationToken cancellation)
    {
        ViewData[ViewKeys.Title] = "Two sources of one release";
        if (await differences.FindAsync(slug, id, cancellation) is not { } comparison)
        {
            return await this.NoReleaseAsync(releases, slug, cancellation);
        }

        (Slug, Comparison) = (slug, comparison);
        return Page();
    }
}
