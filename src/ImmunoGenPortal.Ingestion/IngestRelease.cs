using System.Security.Cryptography;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Packing;
using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Extraction;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion.Formats;
using ImmunoGenPortal.Ingestion.Queue;
using ImmunoGenPortal.Ingestion.Resolution;
using ImmunoGenPortal.Ingestion.Sameness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ImmunoGenPortal.Ingestion;

/// <summary>A file that came in, and what is known of where it came from.</summary>
/// <param name="Name">As it was called there; kept to be shown.</param>
public sealed record IncomingFile(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>The number of the EDGAR filing it came in; null for what came otherwise.</summary>
    public string? Accession { get; init; }

    public DateOnly? FiledOn { get; init; }

    /// <summary>What the filing reports on, separated by "; ".</summary>
    public string? FilingItems { get; init; }
}

/// <summary>The whole path of one release, the same for every way in: read, normalise, extract, resolve, store. One transaction, all or nothing.</summary>
public sealed partial class IngestRelease(IDbContextFactory<PortalDbContext> databases, Writer writer, KeptEntities kept, StoredBodies bodies, RereadRelease reread, TimeProvider clock, ILogger<IngestRelease> logger)
{
    /// <param name="fileName">As it was called where it came from; kept to be shown.</param>
    public Task<IngestOutcome> RunAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellation = default) =>
        RunAsync(new IncomingFile(fileName, content), isLast: true, cancellation);

    /// <param name="isLast">No where others follow at once: what releases add up to is left to <see cref="AddUpReleases"/> then.</param>
    public async Task<IngestOutcome> RunAsync(IncomingFile file, bool isLast, CancellationToken cancellation)
    {
        var intake = await ReadAsync(file, cancellation);
        var outcome = intake is Intake.Settled settled ? settled.Outcome : (await StoreAsync([intake], isLast, cancellation))[0]; // what is settled waits for no turn to write
        PortalMetrics.FileTaken(JobOutcomes.Of(outcome));
        return outcome;
    }

    /// <summary>Stores files in one transaction.</summary>
    internal Task<List<IngestOutcome>> StoreAsync(IReadOnlyList<Intake> intakes, bool isLast, CancellationToken cancellation) =>
        InBatchAsync(async batch =>
        {
            var outcomes = new List<IngestOutcome>(intakes.Count);
            foreach (var intake in intakes)
            {
                outcomes.Add(await StoreAsync(batch, intake, null));
            }

            return outcomes;
        }, isLast, cancellation);

    /// <summary>Stores files, and what is to be kept with them, in one transaction.</summary>
    internal async Task<T> InBatchAsync<T>(Func<IngestBatch, Task<T>> work, bool isLast, CancellationToken cancellation)
    {
        try
        {
            var (batch, result) = await writer.RunInARowAsync(async db =>
            {
                using var open = new IngestBatch(db, kept, bodies, cancellation);
                var done = await work(open);
                open.Index();
                await (isLast ? open.GrowAsync() : Task.CompletedTask);
                return (open, done);
            }, isLast, cancellation);
            batch.Remember();
            return result;
        }
        catch
        {
            kept.Forget();
            throw;
        }
    }

    /// <summary>Everything that is done with a file before anything is written.</summary>
    internal async Task<Intake> ReadAsync(IncomingFile file, CancellationToken cancellation) => Read(file, (await FindAsync([file], cancellation))[0]);

    /// <summary>Looks for releases that were read from these very bytes before.</summary>
    internal async Task<IReadOnlyList<KnownFile>> FindAsync(IReadOnlyList<IncomingFile> files, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.Database.OpenConnectionAsync(cancellation);
        using var names = new StoredNames(db);
        return [.. files.Select(file => SHA256.HashData(file.Content.Span)).Select(hash => new KnownFile(hash, names.OfContent(hash)))];
    }

    /// <summary>What is done with a file without the database.</summary>
    internal Intake Read(IncomingFile file, KnownFile known)
    {
        if (known.Slug is not null)
        {
            return new Intake.Settled(new IngestOutcome.Duplicate(known.Slug));
        }

        switch (DocumentReader.Read(file.Content))
        {
            case DocumentReading.Refused refused:
                LogRejected(file.Name, refused.Reason);
                return new Intake.Settled(new IngestOutcome.Rejected(refused.Reason));
            case DocumentReading.Read document when ReleaseExtractor.Read(document.Text) is { Text.Length: > 0 } reading:
                return new Intake.Read(reading, PackedText(reading), ReleaseRows.HashOf(reading.Text), MakeSource(file, known.ContentHash, document.Format, reading.Text),
                    ReleaseBody.Read(reading.Text, reading.Passages, (reading.Of(Properties.Release.Date) as DateValue)?.Date.ExactDay, file.FiledOn));
            default:
                return new Intake.Settled(new IngestOutcome.Rejected("The file holds no words. Send the release as text or HTML."));
        }
    }

    /// <param name="settle">Done in the transaction that stores the release, whose number it is given: what is to be kept if the release is. Not called where nothing is stored.</param>
    internal async Task<IngestOutcome> StoreAsync(IngestBatch batch, Intake intake, Func<PortalDbContext, IngestOutcome, int, Task>? settle) => intake switch
    {
        Intake.Settled settled => settled.Outcome,
        Intake.Read read => await StoreAsync(batch, read, settle),
        _ => throw new InvalidOperationException($"Nothing is done with {intake}."),
    };

    private async Task<IngestOutcome> StoreAsync(IngestBatch batch, Intake.Read read, Func<PortalDbContext, IngestOutcome, int, Task>? settle)
    {
        var (db, cancellation) = (batch.Database, batch.Cancellation);
        if ((batch.Names.OfText(read.TextHash) ?? batch.Names.OfContent(read.Source.ContentHash)) is { } known)
        {
            return new IngestOutcome.Duplicate(known);
        }

        if (await batch.FindSameAsync(read.Body) is { } copied)
        {
            batch.CloseToChange(); // The reading of what is there may be replaced, and all that rests on it.
            return await AddSourceAsync(db, copied.Release, SameRelease.Fuller(copied.Body, read.Body) == read.Body, read.Reading, read.Source, settle, cancellation);
        }

        var release = ReleaseRows.Make(read.Reading, read.Text, read.TextHash, clock.GetUtcNow().UtcDateTime);
        release.Slug = Slugs.ForRelease(batch.Names, release);
        release.Sources.Add(read.Source);
        await batch.AddAsync(release, read.Body);
        IngestOutcome outcome = release.NeedsReview is { } reason ? new IngestOutcome.NeedsReview(release.Slug, reason) : new IngestOutcome.Stored(release.Slug);
        await (settle?.Invoke(db, outcome, release.Id) ?? Task.CompletedTask);
        LogStored(read.Source.FileName, release.Slug, read.Reading.Claims.Count);
        return outcome;
    }

    /// <summary>Keeps a copy of a release that is there. Its text leads only if it is the fuller one and does not lose the date.</summary>
    private async Task<IngestOutcome> AddSourceAsync(PortalDbContext db, Release release, bool isFuller, ReleaseReading reading, Source source, Func<PortalDbContext, IngestOutcome, int, Task>? settle, CancellationToken cancellation)
    {
        Originals.Move(source, reading.Text, release.Text);
        source.ReleaseId = release.Id;
        source.IsLeading = false;
        db.Sources.Add(source);
        await db.SaveChangesAsync(cancellation);
        var leads = isFuller && (release.Date is null || reading.Of(Properties.Release.Date) is not null)
            && await reread.ReplaceAsync(db, release.Id, reading, cancellation) is RereadOutcome.Reread;
        if (leads)
        {
            await db.Sources.Where(other => other.ReleaseId == release.Id).ExecuteUpdateAsync(set => set.SetProperty(other => other.IsLeading, other => other.Id == source.Id), cancellation);
        }

        var outcome = new IngestOutcome.AnotherSource(release.Slug, leads);
        await (settle?.Invoke(db, outcome, release.Id) ?? Task.CompletedTask);
        LogCopied(source.FileName, release.Slug);
        return outcome;
    }

    /// <summary>Packed now, while nobody waits to write.</summary>
    private static StoredText PackedText(ReleaseReading reading)
    {
        var text = new StoredText(reading.Text);
        _ = text.Packed;
        return text;
    }

    private Source MakeSource(IncomingFile file, byte[] contentHash, DocumentFormat format, string text) => new()
    {
        FileName = ShownName.Of(file.Name),
        Format = format.ToString(),
        Length = file.Content.Length,
        ContentHash = contentHash,
        Content = Originals.Pack(file.Content.Span, text),
        AddedAt = clock.GetUtcNow().UtcDateTime,
        Accession = file.Accession,
        FiledOn = file.FiledOn,
        FilingItems = file.FilingItems,
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "Stored {File} as {Slug} with {Claims} claims")]
    private partial void LogStored(string file, string slug, int claims);

    [LoggerMessage(Level = LogLevel.Information, Message = "Stored {File} as another source of {Slug}")]
    private partial void LogCopied(string file, string slug);

    [LoggerMessage(Level = LogLevel.Information, Message = "Rejected {File}: {Reason}")]
    private partial void LogRejected(string file, string reason);
}
