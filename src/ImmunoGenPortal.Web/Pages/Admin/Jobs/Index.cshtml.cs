using System.ComponentModel.DataAnnotations;
using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Ingestion;
using ImmunoGenPortal.Ingestion.Queue;
using ImmunoGenPortal.Web.Accounts;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Mvc;

namespace ImmunoGenPortal.Web.Pages.Admin.Jobs;

public sealed class IndexModel(JobQueries jobs, JobQueue queue) : ListModel<JobRow>("Jobs", JobQueries.PageSize)
{
    [BindProperty(Name = "state", SupportsGet = true), RegularExpression("^(waiting|running|opened|done|failed|cancelled)?$")]
    public string? State { get; set; }

    public IReadOnlyDictionary<JobState, int> Counts { get; private set; } = new Dictionary<JobState, int>();

    /// <summary>The version that would read them.</summary>
    public string Extractor => RereadRelease.Extractor;

    public async Task<IActionResult> OnPostRereadAsync(CancellationToken cancellation)
    {
        await queue.AddReextractAsync(HttpContext.Actor(), null, cancellation);
        return RedirectToPage("Index");
    }

    protected override async Task<ListFound<JobRow>> AskAsync(int page, CancellationToken cancellation)
    {
        Counts = await jobs.CountsAsync(cancellation);
        return await jobs.NewestAsync(JobWords.Named(State), page, cancellation);
    }
}
