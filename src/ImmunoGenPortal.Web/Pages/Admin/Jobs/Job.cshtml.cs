using System.ComponentModel.DataAnnotations;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Ingestion.Queue;
using ImmunoGenPortal.Web.Accounts;
using ImmunoGenPortal.Web.Hosting;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Admin.Jobs;

public sealed class JobModel(JobQueries jobs, JobQueue queue) : PageModel
{
    [BindProperty(Name = "p", SupportsGet = true), Range(1, 10_000)]
    public int PageNumber { get; set; } = 1;

    public JobRow Job { get; private set; } = null!;

    public IReadOnlyList<JobRow> Parts { get; private set; } = [];

    public Pager Pager { get; private set; } = Pager.None;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return this.BadQuery();
        }

        if (await jobs.FindAsync(id, cancellation) is not { } job)
        {
            return NotFound();
        }

        ViewData[ViewKeys.Title] = job.Name;
        Job = job;
        (var total, Parts) = await jobs.PartsAsync(id, PageNumber, cancellation);
        Pager = new Pager(PageNumber, JobQueries.PageSize, total, Request);
        return Page();
    }

    /// <summary>A job that ended meanwhile stays as it is; the list shows how it ended.</summary>
    public async Task<IActionResult> OnPostCancelAsync(int id, CancellationToken cancellation)
    {
        await queue.CancelAsync(HttpContext.Actor(), id, cancellation);
        return RedirectToPage("Index");
    }

    public async Task<IActionResult> OnPostRetryAsync(int id, CancellationToken cancellation)
    {
        await queue.RetryAsync(HttpContext.Actor(), id, cancellation);
        return RedirectToPage("Index");
    }
}
