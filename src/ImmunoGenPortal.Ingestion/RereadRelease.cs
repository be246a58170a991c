using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Packing;
using ImmunoGenPortal.Extraction;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion.Formats;
using ImmunoGenPortal.Ingestion.Resolution;
using ImmunoGenPortal.Ingestion.Sameness;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion;

/// <summary>What a new reading says of one slot, and what is stored.</summary>
/// <param name="Before">As stored; null where nothing was read.</param>
/// <param name="After">Null where nothing is read any more.</param>
public sealed record ReadingDifference(SubjectKind SubjectKind, string SubjectKey, Property Property, string? Before, string? After);

/// <summary>What became of reading a release again.</summary>
public abstract record RereadOutcome
{
    private RereadOutcome()
    {
    }

    /// <param name="Differences">How many values changed, came or went.</param>
    public sealed record Reread(int Differences) : RereadOutcome;

    /// <summary>What was stored stays as it was.</summary>
    public sealed record Refused(string Reason) : RereadOutcome;
}

/// <summary>Reads stored releases again with the extractor of this program, from the originals that were kept. Corrections stay.</summary>
public sealed class RereadRelease(Writer writer, IDbContextFactory<PortalDbContext> databases, KeptEntities kept, TimeProvider clock)
{
    /// <summary>What would change; nothing does.</summary>
    /// <returns>Null where there is no such release, or its original cannot be read any more.</returns>
    public async Task<IReadOnlyList<ReadingDifference>?> PreviewAsync(int releaseId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await ReadAsync(db, releaseId, cancellation) is { } reading ? await CompareAsync(db, releaseId, reading, cancellation) : null;
    }

    /// <summary>The version of the extractor that reads now.</summary>
    public static string Extractor => ReleaseExtractor.Version;

    /// <summary>A curator has it read again.</summary>
    public async Task<RereadOutcome> RunAsync(Actor actor, int releaseId, string? reason, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await ReadAsync(db, releaseId, cancellation) is not { } reading ? Unreadable() : await writer.RunAsync(async inner =>
        {
            var before = await inner.Releases.IgnoreQueryFilters().Where(release => release.Id == releaseId).Select(release => new { release.Slug, release.Title, release.ExtractorVersion }).SingleAsync(cancellation);
            var outcome = await ReplaceAsync(inner, releaseId, reading, cancellation);
            if (outcome is RereadOutcome.Reread reread)
            {
                inner.Record(actor, clock.GetUtcNow().UtcDateTime, "release.reread", before.Title ?? before.Slug, $"/releases/{before.Slug}",
                    $"extractor {before.ExtractorVersion}", $"extractor {reading.ExtractorVersion}, {reread.Differences} values read otherwise", reason);
                await inner.SaveChangesAsync(cancellation);
            }

            return outcome;
        }, cancellation);
    }

    /// <param name="settle">Done in the same transaction: what is to be kept if the reading is.</param>
    public async Task<RereadOutcome> RunAsync(int releaseId, CancellationToken cancellation, Func<PortalDbContext, Task>? settle = null)
    {
        ReleaseReading? reading;
        await using (var db = await databases.CreateDbContextAsync(cancellation))
        {
            reading = await ReadAsync(db, releaseId, cancellation);
        }

        return reading is null
            ? Unreadable()
            : await writer.RunAsync(async db =>
            {
                var outcome = await ReplaceAsync(db, releaseId, reading, cancellation);
                await (settle?.Invoke(db) ?? Task.CompletedTask);
                return outcome;
            }, cancellation);
    }

    /// <summary>Takes another reading in place of the one that is stored. Within a transaction of the caller's.</summary>
    internal async Task<RereadOutcome> ReplaceAsync(PortalDbContext db, int releaseId, ReleaseReading reading, CancellationToken cancellation)
    {
        var textHash = ReleaseRows.HashOf(reading.Text);
        if (await db.Releases.IgnoreQueryFilters().AnyAsync(other => other.Id != releaseId && other.TextHash == textHash, cancellation))
        {
            return new RereadOutcome.Refused("Read anew, its text is that of another release; what was read before stays. Withdraw one of the two.");
        }

        var differences = await CompareAsync(db, releaseId, reading, cancellation);
        using var change = await ReleaseChange.OpenAsync(db, kept, cancellation);
        await change.DetachAsync(releaseId);
        await db.Subjects.IgnoreQueryFilters().Where(subject => subject.ReleaseId == releaseId).ExecuteDeleteAsync(cancellation);
        await db.Checks.IgnoreQueryFilters().Where(check => check.ReleaseId == releaseId).ExecuteDeleteAsync(cancellation);
        await db.UnclaimedMentions.IgnoreQueryFilters().Where(mention => mention.ReleaseId == releaseId).ExecuteDeleteAsync(cancellation);
        var release = await db.Releases.IgnoreQueryFilters().SingleAsync(one => one.Id == releaseId, cancellation);
        await MoveSourcesAsync(db, release, reading.Text, cancellation);
        ReleaseRows.Fill(release, reading, reading.Text, textHash);
        await db.SaveChangesAsync(cancellation);
        await change.AttachAsync(release, clock.GetUtcNow().UtcDateTime);
        await change.FinishAsync();
        StoredBodies.Change(change.Rows, releaseId, ReleaseBody.Read(release.Text, release.Passages, release.Date));
        return new RereadOutcome.Reread(differences.Count);
    }

    private static async Task MoveSourcesAsync(PortalDbContext db, Data.Model.Release release, string text, CancellationToken cancellation)
    {
        if (release.Text.Value != text)
        {
            await db.Sources.IgnoreQueryFilters().Where(source => source.ReleaseId == release.Id).ForEachAsync(source => Originals.Move(source, release.Text, text), cancellation);
        }
    }

    private static RereadOutcome.Refused Unreadable() => new("The original cannot be read by this program; what was read from it before stays.");

    private static async Task<ReleaseReading?> ReadAsync(PortalDbContext db, int releaseId, CancellationToken cancellation)
    {
        var source = await db.Sources.AsNoTracking().IgnoreQueryFilters().Include(source => source.Release).Where(source => source.ReleaseId == releaseId).OrderByDescending(source => source.IsLeading).FirstOrDefaultAsync(cancellation);
        return source is null ? null : Read(source);
    }

    /// <summary>What this program reads from an original that was kept; null where it cannot read it any more.</summary>
    /// <param name="source">With its release.</param>
    internal static ReleaseReading? Read(Data.Model.Source source) =>
        DocumentReader.Read(Originals.Unpack(source)) is DocumentReading.Read document && ReleaseExtractor.Read(document.Text) is { Text.Length: > 0 } reading ? reading : null;

    /// <summary>Against what was extracted, not against what curators made of it.</summary>
    private static async Task<IReadOnlyList<ReadingDifference>> CompareAsync(PortalDbContext db, int releaseId, ReleaseReading reading, CancellationToken cancellation)
    {
        var stored = await db.Claims.IgnoreQueryFilters().AsNoTracking().Where(claim => claim.Subject!.ReleaseId == releaseId && claim.Rule != Corrections.CorrectionRecords.Rule)
            .Select(claim => new { claim.Subject!.Kind, claim.Subject.Key, claim.PropertyId, claim.Value }).ToListAsync(cancellation);
        var before = stored.Select(one => (one.Kind, one.Key, Property: Properties.Numbered(one.PropertyId), one.Value)).ToLookup(one => Slot(one.Kind, one.Key, one.Property, one.Value), one => one);
        var after = reading.Claims.Select(claim => (claim.Subject.Kind, claim.Subject.Key, claim.Property, Value: claim.Value.Stored)).ToLookup(one => Slot(one.Kind, one.Key, one.Property, one.Value), one => one);
        var differences = new List<ReadingDifference>();
        foreach (var slot in before.Select(group => group.Key).Union(after.Select(group => group.Key)))
        {
            var (was, now) = (before[slot].Select(one => one.Value).FirstOrDefault(), after[slot].Select(one => one.Value).FirstOrDefault());
            if (was != now)
            {
                var (kind, key, property, _) = before[slot].Concat(after[slot]).First();
                differences.Add(new ReadingDifference(kind, key, property, was, now));
            }
        }

        return differences;
    }

    private static string Slot(SubjectKind kind, string key, Property property, string value) => Claim.SlotOf(kind, key, property.Name, property.Many ? value : null);
}
