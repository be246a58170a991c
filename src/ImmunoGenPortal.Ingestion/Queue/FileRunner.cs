using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Packing;
using ImmunoGenPortal.Ingestion.Formats;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Queue;

/// <summary>Takes in a file: a release, or an archive or filing whose documents become jobs of their own. What it is, its content says.</summary>
public sealed class FileRunner(IDbContextFactory<PortalDbContext> databases, Writer writer, JobLeases leases, IngestRelease ingest, AddUpReleases sums, TimeProvider clock) : IJobRunner
{
    /// <summary>In bytes; a release has some thousands.</summary>
    private const int Large = 256 * 1024;

    public JobKind Kind => JobKind.File;

    public async Task RunAsync(Job job, CancellationToken stopping)
    {
        var content = await ReadAsync(job, stopping);
        if (ZipDocuments.IsZip(content))
        {
            // Only what was sent as it is may be an archive; within another it was refused.
            await OpenAsync(job, ZipDocuments.Read(job.Name, content).Select(document => (new IncomingFile(document.Name, document.Content ?? []), document.Refusal)), "The archive holds no files.", stopping);
        }
        else if (EdgarSubmission.TryRead(content) is { } filing)
        {
            await OpenAsync(job, Exhibits(filing), "The filing has no exhibit 99: no press release came with it.", stopping);
        }
        else
        {
            await IngestAsync(job, content, stopping);
        }

        if (content.Length > Large)
        {
            // Several such files in a row would leave hundreds of megabytes behind before the runtime takes them back by itself.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        }
    }

    /// <summary>Takes in small files in one transaction: thousands of files of an archive would otherwise be thousands of waits for the disk.</summary>
    /// <returns>Those that are to be run by themselves: what becomes jobs of its own.</returns>
    public async Task<IReadOnlyList<Job>> RunTogetherAsync(IReadOnlyList<Job> jobs, CancellationToken stopping)
    {
        var (alone, read) = (new List<Job>(), new List<(Job, Intake)>());
        foreach (var job in jobs)
        {
            var content = await ReadAsync(job, stopping);
            if (ZipDocuments.IsZip(content) || EdgarSubmission.TryRead(content) is not null)
            {
                alone.Add(job);
            }
            else
            {
                read.Add((job, await ingest.ReadAsync(Incoming(job, content), stopping)));
            }
        }

        await StoreAsync(read, stopping);
        return alone;
    }

    private async Task IngestAsync(Job job, byte[] content, CancellationToken stopping) =>
        await StoreAsync([(job, await ingest.ReadAsync(Incoming(job, content), stopping))], stopping);

    private async Task StoreAsync(List<(Job Job, Intake Intake)> files, CancellationToken stopping)
    {
        var outcomes = await ingest.InBatchAsync(async batch =>
        {
            var ended = new List<IngestOutcome>(files.Count);
            foreach (var (job, intake) in files)
            {
                ended.Add(await StoreAsync(batch, job, intake, stopping));
            }

            batch.Close();
            foreach (var parent in files.Select(file => file.Job.ParentId).Distinct())
            {
                await leases.EndParentAsync(batch.Database, parent, stopping);
            }

            return ended;
        }, isLast: !await leases.AnyWaitsAsync(stopping), stopping);
        await sums.RunIfDueAsync(stopping);
        outcomes.ForEach(outcome => PortalMetrics.FileTaken(JobOutcomes.Of(outcome)));
    }

    /// <summary>Stores a file and notes what became of it.</summary>
    private async Task<IngestOutcome> StoreAsync(IngestBatch batch, Job job, Intake intake, CancellationToken stopping)
    {
        var db = batch.Database;
        var outcome = await ingest.StoreAsync(batch, intake, (_, stored, release) => leases.DoneAsync(db, job, JobOutcomes.Of(stored), release, Message(stored), stopping));
        switch (outcome)
        {
            case IngestOutcome.Duplicate duplicate:
                var release = await db.Releases.IgnoreQueryFilters().Where(release => release.Slug == duplicate.Slug).Select(release => new { release.Id, release.WithdrawnAt }).SingleAsync(stopping);
                await leases.DoneAsync(db, job, JobOutcomes.Duplicate, release.Id, release.WithdrawnAt is null ? null : "It is there, but was withdrawn; an admin can restore it.", stopping);
                break;
            case IngestOutcome.Rejected rejected:
                await leases.RefusedAsync(db, job, rejected.Reason, stopping);
                break;
        }

        return outcome;
    }

    private Task<int> OpenAsync(Job job, IEnumerable<(IncomingFile File, string? Refusal)> documents, string ifNone, CancellationToken stopping)
    {
        // Unpacked and packed again one by one, before anybody has to wait for the database.
        var parts = documents.Select(document => Part(job, document.File, document.Refusal)).ToList();
        return writer.RunUnseenAsync(db => OpenAsync(db, job, parts, ifNone, stopping), stopping);
    }

    private async Task<int> OpenAsync(PortalDbContext db, Job job, List<Job> parts, string ifNone, CancellationToken stopping)
    {
        if (parts.Count == 0 || parts is [{ Outcome: not null } whole] && whole.Name == job.Name)
        {
            // An archive that cannot be opened at all is named in its own refusal.
            await leases.RefusedAsync(db, job, parts.Count == 0 ? ifNone : parts[0].Message!, stopping);
            await leases.EndParentAsync(db, job.ParentId, stopping);
            return 0;
        }

        db.Jobs.AddRange(parts);
        await db.SaveChangesAsync(stopping);
        await leases.DoneAsync(db, job, JobOutcomes.Opened, null, null, stopping);
        await db.Jobs.Where(one => one.Id == job.Id).ExecuteUpdateAsync(set => set
            .SetProperty(one => one.State, JobState.Opened).SetProperty(one => one.Parts, parts.Count).SetProperty(one => one.EndedAt, (DateTime?)null), stopping);
        await leases.EndParentAsync(db, job.Id, stopping);
        await leases.EndParentAsync(db, job.ParentId, stopping);
        return parts.Count;
    }

    private static IncomingFile Incoming(Job job, byte[] content) => new(job.Name, content) { Accession = job.Accession, FiledOn = job.FiledOn, FilingItems = job.FilingItems };

    private Job Part(Job whole, IncomingFile file, string? refusal)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var part = JobQueue.Make(file, whole.By, now);
        part.ParentId = whole.Id;
        if (refusal is not null)
        {
            (part.State, part.Outcome, part.Message, part.EndedAt, part.File) = (JobState.Failed, JobOutcomes.Refused, refusal, now, null);
        }

        return part;
    }

    /// <summary>Every exhibit 99, slides too if somebody sends them: whoever uploads a filing wants to see what became of each.</summary>
    private static IEnumerable<(IncomingFile File, string? Refusal)> Exhibits(EdgarSubmission filing) =>
        filing.Documents.Where(document => document.IsExhibit99).Select(document => (
            new IncomingFile(document.NameIn(filing.AccessionNumber), document.Content)
            {
                Accession = filing.AccessionNumber,
                FiledOn = filing.FiledOn,
                FilingItems = filing.Items.Count == 0 ? null : string.Join("; ", filing.Items),
            }, (string?)null));

    private async Task<byte[]> ReadAsync(Job job, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var file = await db.JobFiles.AsNoTracking().SingleAsync(file => file.JobId == job.Id, cancellation);
        return Compressed.Unpack(file.Content, job.Length);
    }

    private static string? Message(IngestOutcome outcome) => outcome switch
    {
        IngestOutcome.NeedsReview review => review.Reason,
        IngestOutcome.AnotherSource { IsFuller: true } => "It is the fuller text; the release is read from it now.",
        IngestOutcome.AnotherSource => "The text that is there is the fuller one and stays.",
        _ => null,
    };
}
