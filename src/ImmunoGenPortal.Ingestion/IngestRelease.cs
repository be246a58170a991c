using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Extraction;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion.Formats;
using ImmunoGenPortal.Ingestion.Resolution;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ImmunoGenPortal.Ingestion;

/// <summary>The whole path of one release, the same for every way in: read, normalise, extract, resolve, store. One transaction, all or nothing.</summary>
public sealed partial class IngestRelease(IDbContextFactory<PortalDbContext> databases, WriteGate gate, TimeProvider clock, ILogger<IngestRelease> logger)
{
    /// <param name="fileName">As it was called where it came from; kept to be shown.</param>
    public async Task<IngestOutcome> RunAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellation = default)
    {
        if (await FindAsync(content, cancellation) is { } same)
        {
            return new IngestOutcome.Duplicate(same);
        }

        switch (DocumentReader.Read(content))
        {
            case DocumentReading.Refused refused:
                LogRejected(fileName, refused.Reason);
                return new IngestOutcome.Rejected(refused.Reason);
            case DocumentReading.Read document when ReleaseExtractor.Read(document.Text) is { Text.Length: > 0 } reading:
                return await StoreAsync(reading, MakeSource(fileName, content, document.Format), cancellation);
            default:
                return new IngestOutcome.Rejected("The file holds no words. Send the release as text or HTML.");
        }
    }

    /// <summary>The release that was read from these very bytes before; null where there is none.</summary>
    private async Task<string?> FindAsync(ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var hash = SHA256.HashData(content.Span);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Sources.IgnoreQueryFilters().Where(source => source.ContentHash == hash).Select(source => source.Release!.Slug).FirstOrDefaultAsync(cancellation);
    }

    private async Task<IngestOutcome> StoreAsync(ReleaseReading reading, Source source, CancellationToken cancellation)
    {
        using var turn = await gate.EnterAsync(cancellation);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var textHash = SHA256.HashData(Encoding.UTF8.GetBytes(reading.Text));
        if (await FindSameAsync(db, source.ContentHash, textHash, cancellation) is { } known)
        {
            return new IngestOutcome.Duplicate(known);
        }

        var release = await AddAsync(db, reading, textHash, source, cancellation);
        await transaction.CommitAsync(cancellation);
        LogStored(source.FileName, release.Slug, reading.Claims.Count);
        return release.NeedsReview is { } reason ? new IngestOutcome.NeedsReview(release.Slug, reason) : new IngestOutcome.Stored(release.Slug);
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

    private Source MakeSource(string fileName, ReadOnlyMemory<byte> content, DocumentFormat format) => new()
    {
        FileName = Path.GetFileName(fileName) is { Length: > 200 } name ? name[..200] : Path.GetFileName(fileName),
        Format = format.ToString(),
        Length = content.Length,
        ContentHash = SHA256.HashData(content.Span),
        Content = Compress(content.Span),
        AddedAt = clock.GetUtcNow().UtcDateTime,
    };

    private static byte[] Compress(ReadOnlySpan<byte> content)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Optimal))
        {
            brotli.Write(content);
        }

        return compressed.ToArray();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Stored {File} as {Slug} with {Claims} claims")]
    private partial void LogStored(string file, string slug, int claims);

    [LoggerMessage(Level = LogLevel.Information, Message = "Rejected {File}: {Reason}")]
    private partial void LogRejected(string file, string reason);
}
