using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Queue;

/// <summary>Who has which job, and how it ended.</summary>
public sealed class JobLeases(Writer writer, IDbContextFactory<PortalDbContext> databases, TimeProvider clock)
{
    /// <summary>A document takes moments; what takes longer renews its lease at every step.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>The longest wait before another try; a time further ahead is a clock that was set back.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    /// <summary>A file that ended the program so often, with ever longer pauses between, will do it again.</summary>
    private const int MostKills = 12;

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    /// <summary>Small files that are taken in together, and their bytes: a moment's work, so that nobody waits long for what became of the first.</summary>
    private const int MostTogether = 200;

    private const int MostBytesTogether = 256 * 1024;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>
    /// At start: what an earlier run of this program left unfinished waits again. The lock of the data directory says that nobody
    /// else has it. What was there at several ends lets others go first: it may be what ended the program.
    /// </summary>
    public Task<int> TakeBackAsync(CancellationToken cancellation) => writer.RunUnseenAsync(async db =>
    {
        foreach (var job in await db.Jobs.Where(job => job.State == JobState.Running).ToListAsync(cancellation))
        {
            (job.State, job.LeasedUntil) = (JobState.Waiting, null);
            job.NotBefore = job.Attempts < 2 ? null : Now + TimeSpan.FromSeconds(Math.Min(Math.Pow(2, job.Attempts - 1), LongestPause.TotalSeconds));
        }

        return await db.SaveChangesAsync(cancellation);
    }, cancellation);

    /// <summary>The oldest job that may be done now, and that nobody has. Behind a small file that was never begun come other such files, to be taken in with it.</summary>
    /// <returns>None where nothing waits.</returns>
    public Task<IReadOnlyList<Job>> NextAsync(CancellationToken cancellation) => writer.RunUnseenAsync<IReadOnlyList<Job>>(async db =>
    {
        var (now, latest) = (Now, Now + LongestWait);
        var job = await db.Jobs
            .Where(job => job.State == JobState.Waiting && (job.NotBefore == null || job.NotBefore <= now || job.NotBefore > latest)
                || job.State == JobState.Running && job.LeasedUntil < now)
            .OrderBy(job => job.Id).FirstOrDefaultAsync(cancellation);
        if (job is null)
        {
            return [];
        }

        if (job.Attempts == MostKills)
        {
            (job.State, job.EndedAt, job.Message) = (JobState.Failed, now, "The portal stopped each time while it did this. It is left alone until somebody tries it again.");
            await db.SaveChangesAsync(cancellation);
            return [];
        }

        IReadOnlyList<Job> jobs = [job, .. await SmallFilesBehindAsync(db, job, cancellation)];
        foreach (var one in jobs)
        {
            (one.State, one.StartedAt, one.LeasedUntil, one.Attempts) = (JobState.Running, now, now + Lease, one.Attempts + 1);
        }

        await db.SaveChangesAsync(cancellation);
        return jobs;
    }, cancellation);

    /// <summary>Whether there is another job to be done at once.</summary>
    public async Task<bool> AnyWaitsAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var now = Now;
        return await db.Jobs.AnyAsync(job => job.State == JobState.Waiting && (job.NotBefore == null || job.NotBefore <= now), cancellation);
    }

    private static async Task<IEnumerable<Job>> SmallFilesBehindAsync(PortalDbContext db, Job job, CancellationToken cancellation)
    {
        if (job is not { Kind: JobKind.File, Attempts: 0, Length: < MostBytesTogether })
        {
            return [];
        }

        var bytes = job.Length;
        var behind = await db.Jobs.Where(one => one.Id > job.Id && one.State == JobState.Waiting && one.Kind == JobKind.File && one.Attempts == 0 && one.NotBefore == null)
            .OrderBy(one => one.Id).Take(MostTogether - 1).ToListAsync(cancellation);
        return behind.TakeWhile(one => (bytes += one.Length) <= MostBytesTogether);
    }

    /// <summary>The jobs were not begun, as far as anybody can tell; those that ended are left alone.</summary>
    /// <param name="rest">How long they are left alone; null for not at all.</param>
    public async Task ReturnAsync(IReadOnlyList<Job> jobs, CancellationToken cancellation, TimeSpan? rest = null)
    {
        if (jobs.Count > 0)
        {
            var (ids, notBefore) = (jobs.Select(job => job.Id).ToList(), Now + rest);
            await writer.RunUnseenAsync(db => db.Jobs.Where(one => ids.Contains(one.Id) && one.State == JobState.Running)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.State, JobState.Waiting).SetProperty(one => one.LeasedUntil, (DateTime?)null).SetProperty(one => one.NotBefore, notBefore).SetProperty(one => one.Attempts, one => one.Attempts - 1), cancellation), cancellation);
        }
    }

    /// <summary>Notes that a job is done; its file is not kept, for it is among the sources of a release or in the jobs that came of it.</summary>
    /// <exception cref="JobCancelledException">Somebody cancelled it meanwhile: the transaction must not be kept.</exception>
    public async Task DoneAsync(PortalDbContext db, Job job, string outcome, int? releaseId, string? message, CancellationToken cancellation)
    {
        await EndAsync(db, job, JobState.Done, outcome, releaseId, message, cancellation);
        await db.JobFiles.Where(file => file.JobId == job.Id).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Notes that a job cannot be done and why. Its file is kept, so that it can be tried again.</summary>
    /// <exception cref="JobCancelledException">Somebody cancelled it meanwhile: the transaction must not be kept.</exception>
    public Task RefusedAsync(PortalDbContext db, Job job, string reason, CancellationToken cancellation) =>
        EndAsync(db, job, JobState.Failed, JobOutcomes.Refused, null, reason, cancellation);

    /// <summary>Something that is not the file's fault went wrong.</summary>
    /// <param name="mayPass">Whether another try may succeed; it is made after a while, which grows.</param>
    public async Task<bool> FailAsync(PortalDbContext db, Job job, bool mayPass, CancellationToken cancellation)
    {
        if (await db.Jobs.SingleOrDefaultAsync(one => one.Id == job.Id && one.State == JobState.Running, cancellation) is not { } row)
        {
            return false;
        }

        row.LeasedUntil = null;
        if (mayPass)
        {
            (row.State, row.NotBefore, row.Message) = (JobState.Waiting, Now + TimeSpan.FromSeconds(Math.Pow(4, row.Attempts)), "Something that may pass went wrong; it is tried again.");
        }
        else
        {
            (row.State, row.EndedAt, row.Message) = (JobState.Failed, Now, $"The portal could not do this, and it is not the file's fault. The log says more under job {row.Id}; try again, or send the file to whoever runs the portal.");
        }

        await db.SaveChangesAsync(cancellation);
        await EndParentAsync(db, row.ParentId, cancellation);
        return true;
    }

    /// <summary>Notes how far a job with parts is, and renews its lease.</summary>
    /// <param name="argument">From where to go on after a kill.</param>
    /// <exception cref="JobCancelledException">Somebody cancelled it meanwhile: the transaction must not be kept.</exception>
    public async Task StepAsync(PortalDbContext db, Job job, int done, int parts, string? argument, CancellationToken cancellation)
    {
        var until = Now + Lease;
        var updated = await db.Jobs.Where(one => one.Id == job.Id && one.State == JobState.Running).ExecuteUpdateAsync(set => set
            .SetProperty(one => one.PartsDone, done).SetProperty(one => one.Parts, parts).SetProperty(one => one.Argument, argument)
            .SetProperty(one => one.LeasedUntil, until).SetProperty(one => one.Attempts, 1), cancellation);
        if (updated == 0)
        {
            throw new JobCancelledException();
        }
    }

    private async Task EndAsync(PortalDbContext db, Job job, JobState state, string outcome, int? releaseId, string? message, CancellationToken cancellation)
    {
        var now = Now;
        var updated = await db.Jobs.Where(one => one.Id == job.Id && one.State == JobState.Running).ExecuteUpdateAsync(set => set
            .SetProperty(one => one.State, state).SetProperty(one => one.Outcome, outcome).SetProperty(one => one.ReleaseId, releaseId)
            .SetProperty(one => one.Message, message).SetProperty(one => one.EndedAt, now).SetProperty(one => one.LeasedUntil, (DateTime?)null), cancellation);
        if (updated == 0)
        {
            throw new JobCancelledException();
        }
    }

    /// <summary>An archive is done with the last of its documents. To be called when some of them have ended.</summary>
    internal async Task EndParentAsync(PortalDbContext db, int? parentId, CancellationToken cancellation)
    {
        for (var id = parentId; id is not null;)
        {
            var now = Now;
            var done = await db.Jobs.CountAsync(part => part.ParentId == id && (part.State == JobState.Done || part.State == JobState.Failed || part.State == JobState.Cancelled), cancellation);
            await db.Jobs.Where(parent => parent.Id == id).ExecuteUpdateAsync(set => set.SetProperty(parent => parent.PartsDone, done), cancellation);
            var ended = await db.Jobs.Where(parent => parent.Id == id && parent.State == JobState.Opened && parent.PartsDone >= parent.Parts)
                .ExecuteUpdateAsync(set => set.SetProperty(parent => parent.State, JobState.Done).SetProperty(parent => parent.EndedAt, now), cancellation);
            id = ended == 0 ? null : await db.Jobs.Where(parent => parent.Id == id).Select(parent => parent.ParentId).SingleAsync(cancellation);
        }
    }
}
