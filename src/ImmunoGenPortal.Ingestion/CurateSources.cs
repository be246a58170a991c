using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Packing;
using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion.Corrections;
using ImmunoGenPortal.Ingestion.Resolution;
using ImmunoGenPortal.Ingestion.Sameness;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion;

/// <summary>Says which of a release's sources it is read from, and takes one apart that is a release of its own.</summary>
public sealed class CurateSources(Writer writer, RereadRelease reread, KeptEntities kept, TimeProvider clock)
{
    /// <summary>The release is read from this source from now on; corrections stay.</summary>
    public Task<CorrectionOutcome> LeadAsync(Actor actor, string slug, int sourceId, string? reason, CancellationToken cancellation) =>
        ChangeAsync(slug, sourceId, async (db, source, reading) =>
        {
            if (await reread.ReplaceAsync(db, source.ReleaseId, reading, cancellation) is RereadOutcome.Refused refused)
            {
                return new CorrectionOutcome.Refused(refused.Reason);
            }

            await db.Sources.IgnoreQueryFilters().Where(other => other.ReleaseId == source.ReleaseId).ExecuteUpdateAsync(set => set.SetProperty(other => other.IsLeading, other => other.Id == sourceId), cancellation);
            Record(db, actor, "source.lead", source, slug, null, reason);
            await db.SaveChangesAsync(cancellation);
            return new CorrectionOutcome.Done(source.ReleaseId);
        }, cancellation);

    /// <summary>The source only looked like the release: it becomes one of its own.</summary>
    /// <returns>When done, the number of the new release.</returns>
    public Task<CorrectionOutcome> SplitAsync(Actor actor, string slug, int sourceId, string? reason, CancellationToken cancellation) =>
        ChangeAsync(slug, sourceId, async (db, source, reading) =>
        {
            var textHash = ReleaseRows.HashOf(reading.Text);
            if (await db.Releases.IgnoreQueryFilters().AnyAsync(other => other.TextHash == textHash, cancellation))
            {
                return new CorrectionOutcome.Refused("Word for word, another release has this text already; it can be no release of its own.");
            }

            var release = ReleaseRows.Make(reading, reading.Text, textHash, clock.GetUtcNow().UtcDateTime);
            using var names = new StoredNames(db);
            release.Slug = Slugs.ForRelease(names, release);
            db.Releases.Add(release);
            await db.SaveChangesAsync(cancellation);
            Originals.Move(source, source.Release!.Text, release.Text);
            (source.Release, source.IsLeading) = (release, true);
            Record(db, actor, "source.split", source, slug, release.Slug, reason);
            await db.SaveChangesAsync(cancellation);
            using var change = await ReleaseChange.OpenAsync(db, kept, cancellation);
            await change.AddAsync(release);
            change.Rows.Index(release);
            await change.GrowAsync();
            StoredBodies.Change(change.Rows, release.Id, ReleaseBody.Read(release.Text, release.Passages, release.Date, source.FiledOn));
            return new CorrectionOutcome.Done(release.Id);
        }, cancellation);

    private Task<CorrectionOutcome> ChangeAsync(string slug, int sourceId, Func<PortalDbContext, Source, ReleaseReading, Task<CorrectionOutcome>> change, CancellationToken cancellation) =>
        writer.RunAsync(async db =>
        {
            var source = await db.Sources.IgnoreQueryFilters().Include(source => source.Release).SingleOrDefaultAsync(source => source.Id == sourceId && source.Release!.Slug == slug, cancellation);
            return source is null ? new CorrectionOutcome.Refused("This release has no such source any more.")
                : source.IsLeading ? new CorrectionOutcome.Refused("The release is read from this source already. Let another lead first.")
                : RereadRelease.Read(source) is { } reading
                    ? await change(db, source, reading)
                    : new CorrectionOutcome.Refused("This program cannot read the source any more.");
        }, cancellation);

    private void Record(PortalDbContext db, Actor actor, string action, Source source, string from, string? to, string? reason) =>
        db.Record(actor, clock.GetUtcNow().UtcDateTime, action, source.FileName, $"/releases/{from}", $"source of {from}", to is null ? "its text leads" : $"release {to}", reason);
}
