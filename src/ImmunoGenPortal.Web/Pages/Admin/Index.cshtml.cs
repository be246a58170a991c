using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Web.Pages.Admin;

/// <summary>How things stand, for curators: what is there, what waits, what was done last.</summary>
public sealed class IndexModel(PortalDbContext db, AuditQuery audit, ReviewQueries review) : PageModel
{
    private const int Latest = 10;

    public int Releases { get; private set; }

    public int Waiting { get; private set; }

    public int Failed { get; private set; }

    /// <summary>What the review queue asks; a name that waits in several releases is one question.</summary>
    public int ToReview { get; private set; }

    public IReadOnlyList<AuditRow> Done { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        ViewData[ViewKeys.Title] = "Dashboard";
        Releases = await db.Releases.CountAsync(cancellation);
        Waiting = await db.Jobs.CountAsync(job => job.State == JobState.Waiting || job.State == JobState.Running, cancellation);
        Failed = await db.Jobs.CountAsync(job => job.State == JobState.Failed, cancellation);
        ToReview = (await review.CountAsync(cancellation)).Values.Sum();
        (_, Done) = await audit.ListAsync(new AuditFilter(null, null, null, null, null), 1, Latest, cancellation);
    }
}
