using ImmunoGenPortal.Data.Packing;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Releases;

/// <summary>The file that a release was read from, as a download: never as something that a browser would show or run.</summary>
public sealed class OriginalModel(ReleaseQueries releases) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string slug, int id, CancellationToken cancellation)
    {
        if (await releases.SourceAsync(slug, id, cancellation) is not { } source)
        {
            return await this.NoReleaseAsync(releases, slug, cancellation);
        }

        return File(Originals.Unpack(source), "application/octet-stream", source.FileName);
    }
}
