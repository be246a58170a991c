using ImmunoGenPortal.Data;
using ImmunoGenPortal.Ingestion.Corrections;
using ImmunoGenPortal.Ingestion.Resolution;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion;

/// <summary>Takes releases out of every public page, list, count and feed, and puts them back. Nothing of them is deleted.</summary>
public sealed class CurateReleases(Writer writer, KeptEntities kept, TimeProvider clock)
{
    public Task<CorrectionOutcome> WithdrawAsync(Actor actor, string slug, string? reason, CancellationToken cancellation) =>
        SetAsync(actor, slug, clock.GetUtcNow().UtcDateTime, "release.withdraw", reason, cancellation);

    public Task<CorrectionOutcome> RestoreAsync(Actor actor, string slug, string? reason, CancellationToken cancellation) =>
        SetAsync(actor, slug, null, "release.restore", reason, cancellation);

    private Task<CorrectionOutcome> SetAsync(Actor actor, string slug, DateTime? withdrawnAt, string action, string? reason, CancellationToken cancellation) =>
        writer.RunAsync<CorrectionOutcome>(async db =>
        {
            var id = await db.Releases.IgnoreQueryFilters().Where(release => release.Slug == slug).Select(release => release.Id).SingleOrDefaultAsync(cancellation);
            if (id == 0 || await ReleaseChange.LoadAsync(db, id, cancellation) is not { } release)
            {
                return new CorrectionOutcome.Refused("There is no such release.");
            }

            if (release.WithdrawnAt is null == withdrawnAt is null)
            {
                return new CorrectionOutcome.Refused(withdrawnAt is null ? "The release is not withdrawn." : "The release was withdrawn already.");
            }

            var now = clock.GetUtcNow().UtcDateTime;
            using var change = await ReleaseChange.OpenAsync(db, kept, cancellation);
            await change.DetachAsync(id);
            release.WithdrawnAt = withdrawnAt;
            db.Record(actor, now, action, release.Title ?? release.Slug, $"/releases/{slug}", reason: reason);
            await db.SaveChangesAsync(cancellation);
            await change.AttachAsync(release, now);
            await change.FinishAsync();
            return new CorrectionOutcome.Done(id);
        }, cancellation);
}
