using ImmunoGenPortal.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>A job in a list.</summary>
/// <param name="ReleaseSlug">Of the release that it ended in; null where there is none, or it was withdrawn.</param>
/// <param name="HasFile">Whether its bytes are still kept apart, so that it can be tried again.</param>
public sealed record JobRow(
    int Id, int? ParentId, JobKind Kind, string Name, int Length, JobState State, string? Outcome, string? Message, string? ReleaseSlug, string? ReleaseTitle,
    string By, DateTime At, DateTime? StartedAt, DateTime? EndedAt, int PartsDone, int Parts, int Attempts, bool HasFile)
{
    public bool HasEnded => State is JobState.Done or JobState.Failed or JobState.Cancelled;

    public bool CanRetry => State is JobState.Failed or JobState.Cancelled && (Kind != JobKind.File || HasFile || Parts > 0);
}

/// <summary>What waits, runs and has ended in the queue.</summary>
public sealed class JobQueries(PortalDbContext db)
{
    public const int PageSize = 50;

    /// <summary>Newest first; parts stand with their whole.</summary>
    /// <param name="state">Null for all.</param>
    /// <param name="page">From 1.</param>
    public Task<(int Total, IReadOnlyList<JobRow> Rows)> NewestAsync(JobState? state, int page, CancellationToken cancellation) =>
        ListAsync(db.Jobs.Where(job => job.ParentId == null && (state == null || job.State == state)).OrderByDescending(job => job.Id), page, cancellation);

    /// <summary>The parts of a job: what failed first, else in their order.</summary>
    /// <param name="page">From 1.</param>
    public Task<(int Total, IReadOnlyList<JobRow> Rows)> PartsAsync(int id, int page, CancellationToken cancellation) =>
        ListAsync(db.Jobs.Where(job => job.ParentId == id).OrderByDescending(job => job.State == JobState.Failed).ThenBy(job => job.Id), page, cancellation);

    /// <summary>Null where there is no such job.</summary>
    public Task<JobRow?> FindAsync(int id, CancellationToken cancellation) => Rows(db.Jobs.Where(job => job.Id == id)).SingleOrDefaultAsync(cancellation);

    /// <summary>How many jobs are in each state, parts counted by themselves.</summary>
    public async Task<IReadOnlyDictionary<JobState, int>> CountsAsync(CancellationToken cancellation) =>
        await db.Jobs.GroupBy(job => job.State).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, cancellation);

    private static async Task<(int Total, IReadOnlyList<JobRow> Rows)> ListAsync(IOrderedQueryable<Job> jobs, int page, CancellationToken cancellation) =>
        (await jobs.CountAsync(cancellation), await Rows(jobs.Skip((page - 1) * PageSize).Take(PageSize)).ToListAsync(cancellation));

    private static IQueryable<JobRow> Rows(IQueryable<Job> jobs) => jobs.AsNoTracking().Select(job => new JobRow(
        job.Id, job.ParentId, job.Kind, job.Name, job.Length, job.State, job.Outcome, job.Message, job.Release!.Slug, job.Release.Title,
        job.By, job.At, job.StartedAt, job.EndedAt, job.PartsDone, job.Parts, job.Attempts, job.File != null));
}
