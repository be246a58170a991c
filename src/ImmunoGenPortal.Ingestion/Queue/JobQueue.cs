using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Packing;
using ImmunoGenPortal.Ingestion.Formats;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Queue;

/// <summary>Puts work into the queue, and takes it back. What a method here returned is in the database.</summary>
public sealed class JobQueue(Writer writer, JobSignal signal, TimeProvider clock)
{
    /// <summary>Takes in a file: whatever it is, its outcome stands in its job.</summary>
    /// <param name="name">As it was called where it came from; only its last part is kept.</param>
    /// <returns>The number of the job.</returns>
    public async Task<int> AddFileAsync(Actor actor, string name, ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        (await AddFilesAsync(actor, [new IncomingFile(name, content)], cancellation))[0];

    /// <summary>Takes in files together: all are in the queue, or none.</summary>
    /// <returns>The numbers of their jobs, in their order.</returns>
    public async Task<IReadOnlyList<int>> AddFilesAsync(Actor actor, IEnumerable<IncomingFile> files, CancellationToken cancellation)
    {
        var jobs = files.Select(file => Make(file, actor.Name, clock.GetUtcNow().UtcDateTime)).ToList();
        await writer.RunUnseenAsync(async db =>
        {
            db.Jobs.AddRange(jobs);
            foreach (var job in jobs)
            {
                db.Record(actor, job.At, "job.upload", job.Name, "/admin/jobs", after: $"{job.Length:#,0} bytes");
            }

            return await db.SaveChangesAsync(cancellation);
        }, cancellation);
        signal.Raise();
        return [.. jobs.Select(job => job.Id)];
    }

    /// <summary>Reads releases again: one, or all that an extractor older than this program's read.</summary>
    /// <param name="slug">Null for all.</param>
    /// <returns>The number of the job; null where there is no such release.</returns>
    public Task<int?> AddReextractAsync(Actor actor, string? slug, CancellationToken cancellation) =>
        AddAsync(actor, JobKind.Reextract, slug ?? "all releases", slug is null ? "all" : null, "job.reextract", cancellation, slug);

    /// <param name="cik">The company's number at EDGAR.</param>
    /// <param name="argument">The days, "2001-01-01..2012-12-31", either side open.</param>
    public async Task<int> AddEdgarAsync(Actor actor, int cik, string argument, CancellationToken cancellation) =>
        (await AddAsync(actor, JobKind.Edgar, $"CIK {cik}", argument, "job.edgar", cancellation))!.Value;

    /// <summary>Waiting work is not done any more; running work stops at its next step, and what it had not finished is not kept.</summary>
    /// <returns>False where it had ended already.</returns>
    public Task<bool> CancelAsync(Actor actor, int id, CancellationToken cancellation) => SetAsync(actor, id, "job.cancel",
        job => job.State is JobState.Waiting or JobState.Running or JobState.Opened, job => (job.State, job.EndedAt, job.Message) = (JobState.Cancelled, clock.GetUtcNow().UtcDateTime, $"Cancelled by {actor.Name}."), cancellation);

    /// <summary>Failed or cancelled work waits for its turn again.</summary>
    /// <returns>False where it neither failed nor was cancelled, or its file is not kept any more.</returns>
    public Task<bool> RetryAsync(Actor actor, int id, CancellationToken cancellation) => SetAsync(actor, id, "job.retry",
        job => job.State is JobState.Failed or JobState.Cancelled && (job.Kind != JobKind.File || job.File is not null || job.Parts > 0),
        job => (job.State, job.EndedAt, job.Message, job.Outcome, job.Attempts, job.NotBefore) = (JobState.Waiting, null, null, null, 0, null), cancellation);

    /// <summary>A job for a file. One that is too large is refused at once, without its bytes.</summary>
    internal static Job Make(IncomingFile file, string by, DateTime now)
    {
        var job = new Job
        {
            Kind = JobKind.File,
            Name = ShownName.Of(file.Name),
            Length = file.Content.Length,
            Accession = file.Accession,
            FiledOn = file.FiledOn,
            FilingItems = file.FilingItems,
            By = by,
            At = now,
        };
        if (Refusal(file.Content) is { } reason)
        {
            (job.State, job.Outcome, job.Message, job.EndedAt) = (JobState.Failed, JobOutcomes.Refused, reason, now);
        }
        else
        {
            job.File = new JobFile { Content = Compressed.Pack(file.Content.Span) };
        }

        return job;
    }

    private static string? Refusal(ReadOnlyMemory<byte> content) =>
        content.Length > ZipDocuments.MaxBytes || content.Length > DocumentReader.MaxBytes && !ZipDocuments.IsZip(content.Span)
            ? $"The file is larger than {(ZipDocuments.IsZip(content.Span) ? ZipDocuments.MaxBytes : DocumentReader.MaxBytes) / (1024 * 1024)} MB; send it in parts."
            : null;

    private async Task<int?> AddAsync(Actor actor, JobKind kind, string name, string? argument, string action, CancellationToken cancellation, string? slug = null)
    {
        var id = await writer.RunUnseenAsync(async db =>
        {
            var release = slug is null ? null : await db.Releases.IgnoreQueryFilters().Where(release => release.Slug == slug).Select(release => (int?)release.Id).SingleOrDefaultAsync(cancellation);
            if (slug is not null && release is null)
            {
                return (int?)null;
            }

            var job = new Job { Kind = kind, Name = name, Argument = argument, ReleaseId = release, By = actor.Name, At = clock.GetUtcNow().UtcDateTime };
            db.Jobs.Add(job);
            db.Record(actor, job.At, action, name, "/admin/jobs", after: argument);
            await db.SaveChangesAsync(cancellation);
            return job.Id;
        }, cancellation);
        signal.Raise();
        return id;
    }

    private async Task<bool> SetAsync(Actor actor, int id, string action, Func<Job, bool> may, Action<Job> set, CancellationToken cancellation)
    {
        var done = await writer.RunUnseenAsync(async db =>
        {
            var job = await db.Jobs.Include(job => job.File).SingleOrDefaultAsync(job => job.Id == id, cancellation);
            if (job is null || !may(job))
            {
                return false;
            }

            // What was opened goes with its parts.
            var parts = await db.Jobs.Include(part => part.File).Where(part => part.ParentId == id).ToListAsync(cancellation);
            set(job);
            parts.Where(may).ToList().ForEach(set);
            if (job.State == JobState.Waiting && parts.Count > 0)
            {
                job.State = JobState.Opened;
            }

            db.Record(actor, clock.GetUtcNow().UtcDateTime, action, job.Name, "/admin/jobs");
            await db.SaveChangesAsync(cancellation);
            return true;
        }, cancellation);
        signal.Raise();
        return done;
    }
}
