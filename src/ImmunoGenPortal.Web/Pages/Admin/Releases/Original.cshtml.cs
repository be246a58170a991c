using ImmunoGenPortal.Data.Packing;
using ImmunoGenPortal.Data.Queries;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Admin.Releases;

/// <summary>An original as a download, of a release that was withdrawn too.</summary>
public sealed class OriginalModel(CuratedReleases releases) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string slug, int id, CancellationToken cancellation) =>
        await releases.SourceAsync(slug, id, cancellation) is { } source
            ? File(Originals.Unpack(source), "application/octet-stream", source.FileName)
            : NotFound();
}
