using System.Text;
using ImmunoGenPortal.Ingestion.Queue;
using ImmunoGenPortal.Web.Accounts;
using ImmunoGenPortal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Admin;

/// <summary>Takes files into the queue; a script sends them one by one and shows how far each is.</summary>
[RequestSizeLimit(UploadLimits.RequestBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = UploadLimits.RequestBytes, ValueLengthLimit = 4 * LongestText)]
[Costs(Cost.Upload)]
public sealed class UploadModel(JobQueue queue) : PageModel
{
    public const int LongestText = 1_000_000;

    public void OnGet()
    {
        // The form shows itself.
    }

    public async Task<IActionResult> OnPostAsync(List<IFormFile> files, CancellationToken cancellation)
    {
        if (files.Count == 0)
        {
            ModelState.AddModelError("files", "Choose at least one file.");
            return Page();
        }

        var jobs = await queue.AddAsync(HttpContext.Actor(), files, cancellation);
        return Request.GetTypedHeaders().Accept.Any(type => type.MediaType == "application/json")
            ? new JsonResult(jobs.Select(job => new { id = job, address = $"/api/v1/jobs/{job}" }))
            : RedirectToPage("/Admin/Jobs/Index");
    }

    public async Task<IActionResult> OnPostTextAsync(string? text, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            ModelState.AddModelError("text", "Paste the text of a release.");
            return Page();
        }

        await queue.AddFileAsync(HttpContext.Actor(), "pasted.txt", Encoding.UTF8.GetBytes(text), cancellation);
        return RedirectToPage("/Admin/Jobs/Index");
    }
}
