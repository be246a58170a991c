using System.Security.Cryptography;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
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
public sealed partial class IngestRelease(IDbContextFactory<PortalDbContext> databases, Writer writer, RereadRelease reread, TimeProvider clock, ILogger<IngestRelease> logger)
{
    /// <param name="fileName">As it was called where it came from; kept to be shown.</param>
    public Task<IngestOutcome> RunAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellation = default) =>
        RunAsync(new IncomingFile(fileName, content), null, cancellation);

    /// <param name="settle">Done in the transaction that stores the release, whose number it is given: what is to be kept if the release is. Not called where nothing is stored.</param>
    public async Task<IngestOutcome> RunAsync(IncomingFile file, Func<PortalDbContext, IngestOutcome, int, Task>? settle, CancellationToken cancellation)
    {
        var outcome = await TakeInAsync(file, settle, cancellation);
        PortalMetrics.FileTaken(JobOutcomes.Of(outcome));
        return outcome;
    }

    private async Task<IngestOutcome> TakeInAsync(IncomingFile file, Func<PortalDbContext, IngestOutcome, int, Task>? settle, CancellationToken cancellation)
    {
        var contentHash = SHA256.HashData(file.Content.Span);
        if (await FindAsync(contentHash, cancellation) is { } same)
        {
            return new IngestOutcome.Duplicate(same);
        }

        switch (DocumentReader.Read(file.Content))
        {
            case DocumentReading.Refused refused:
                LogRejected(file.Name, refused.Reason);
                return new IngestOutcome.Rejected(refused.Reason);
            case DocumentReading.Read document when ReleaseExtractor.Read(document.Text) is { Text.Length: > 0 } reading:
                var source = MakeSource(file, contentHash, document.Format);
                return await writer.RunAsync(db => StoreAsync(db, reading, source, settle, cancellation), cancellation);
            default:
                return new IngestOutcome.Rejected("The file holds no words. Send the release as text or HTML.");
        }
    }

    /// <summary>The release that was read from these very bytes before; null where there is none.</summary>
    private async Task<string?> FindAsync(byte[] hash, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Sources.IgnoreQueryFilters().Where(source => source.ContentHash == hash).Select(source => source.Release!.Slug).FirstOrDefaultAsync(cancellation);
    }

    private async Task<IngestOutcome> StoreAsync(PortalDbContext db, ReleaseReading reading, Source source, Func<PortalDbContext, IngestOutcome, int, Task>? settle, CancellationToken cancellation)
    {
        var textHash = ReleaseRows.HashOf(reading.Text);
        if (await FindSameAsync(db, source.ContentHash, textHash, cancellation) is { } known)
        {
            return new IngestOutcome.Duplicate(known);
        }

        var bodies = new StoredBodies(db, cancellation);
        var body = ReleaseBody.Read(reading.Text, reading.Passages, (reading.Of(Properties.Release.Date) as DateValue)?.Date.ExactDay, source.FiledOn);
        if (await bodies.FindSameAsync(body) is { } copied)
        {
            return await AddSourceAsync(db, copied.Release, SameRelease.Fuller(copied.Body, body) == body, reading, source, settle, cancellation);
        }

        var release = await AddAsync(db, reading, textHash, source, cancellation);
        await bodies.StoreAsync(release.Id, body);
        IngestOutcome outcome = release.NeedsReview is { } reason ? new IngestOutcome.NeedsReview(release.Slug, reason) : new IngestOutcome.Stored(release.Slug);
        await (settle?.Invoke(db, outcome, release.Id) ?? Task.CompletedTask);
        LogStored(source.FileName, release.Slug, reading.Claims.Count);
        return outcome;
    }

    /// <summary>Keeps a copy of a release that is there. Its text leads only if it is the fuller one and does not lose the date.</summary>
    private async Task<IngestOutcome> AddSourceAsync(PortalDbContext db, Release release, bool isFuller, ReleaseReading reading, Source source, Func<PortalDbContext, IngestOutcome, int, Task>? settle, CancellationToken cancellation)
    {
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

    private static Task<string?> FindSameAsync(PortalDbContext db, byte[] contentHash, byte[] textHash, CancellationToken cancellation) =>
        db.Releases.IgnoreQueryFilters().Where(release => release.TextHash == textHash || release.Sources.Any(source => source.ContentHash == contentHash))
            .Select(release => release.Slug).FirstOrDefaultAsync(cancellation);

    private async Task<Release> AddAsync(PortalDbContext db, ReleaseReading reading, byte[] textHash, Source source, CancellationToken cancellation)
    {
        var release = ReleaseRows.Make(reading, textHash, clock.GetUtcNow().UtcDateTime);
        release.Slug = await Slugs.ForReleaseAsync(db, release, cancellation);
        release.Sources.Add(source);
        db.Releases.Add(release);
        await db.SaveChangesAsync(cancellation);
        await (await ReleaseChange.OpenAsync(db, cancellation)).AddAsync(release);
        return release;
    }

    private Source MakeSource(IncomingFile file, byte[] contentHash, DocumentFormat format) => new()
    {
        FileName = ShownName.Of(file.Name),
        Format = format.ToString(),
        Length = file.Content.Length,
        ContentHash = contentHash,
        Content = Compressed.Pack(file.Content.Span),
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
