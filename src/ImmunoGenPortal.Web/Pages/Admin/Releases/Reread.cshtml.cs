using System.ComponentModel.DataAnnotations;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion;
using ImmunoGenPortal.Web.Accounts;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Admin.Releases;

/// <summary>What would change if a release were read again, and doing it.</summary>
public sealed class RereadModel(CuratedReleases releases, RereadRelease reread) : PageModel
{
    [BindProperty(Name = "slug", SupportsGet = true)]
    public string Slug { get; set; } = "";

    [BindProperty, StringLength(Corrected.LongestReason, ErrorMessage = Corrected.TooLong)]
    public string? Reason { get; set; }

    public CuratedRelease View { get; private set; } = null!;

    /// <summary>Null where its original cannot be read any more.</summary>
    public IReadOnlyList<ReadingDifference>? Differences { get; private set; }

    public string Here => $"/admin/releases/{Slug}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await FindAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        switch (await reread.RunAsync(HttpContext.Actor(), View.Row.Id, Reason, cancellation))
        {
            case RereadOutcome.Reread done:
                TempData["Done"] = $"Read again: {Words.Count(done.Differences)} {Words.Plural(done.Differences, "value")} {(done.Differences == 1 ? "is" : "are")} read otherwise. Corrections stayed.";
                return LocalRedirect(Here);
            case RereadOutcome.Refused refused:
                ModelState.AddModelError("", refused.Reason);
                break;
        }

        return Page();
    }

    /// <summary>A value as a reader writes it.</summary>
    public static string Value(Property property, string? stored) => stored is null ? "–" : Words.Of(property, FactValue.Parse(property.Shape, stored));

    private async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await releases.FindAsync(Slug, cancellation) is not { } view)
        {
            return false;
        }

        View = view;
        ViewData[ViewKeys.Title] = "Read again";
        Differences = await reread.PreviewAsync(view.Row.Id, cancellation);
        return true;
    }
}
