using System.Globalization;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion.Resolution;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Corrections;

/// <summary>What a curator does about values of a release: each a transaction that changes the value, everything that rests on it, the review queue and the audit trail.</summary>
public sealed class CorrectFacts(Writer writer, KeptEntities kept, TimeProvider clock)
{
    /// <summary>The value is right as it stands.</summary>
    public Task<CorrectionOutcome> ConfirmAsync(Actor actor, FactAddress fact, string? reason, CancellationToken cancellation) =>
        CorrectAsync(actor, fact, reason, (_, claim) => Make(CorrectionKind.Confirm, fact, claim.Value, claim.Evidence), cancellation);

    /// <summary>The release says no such thing.</summary>
    public Task<CorrectionOutcome> RejectAsync(Actor actor, FactAddress fact, string? reason, CancellationToken cancellation) =>
        CorrectAsync(actor, fact, reason, (_, claim) => Make(CorrectionKind.Reject, fact, null, claim.Evidence), cancellation);

    /// <summary>The release says something else.</summary>
    /// <param name="written">As the curator typed it.</param>
    /// <param name="words">Where the release says so; null to keep the words that are there.</param>
    public Task<CorrectionOutcome> ChangeAsync(Actor actor, FactAddress fact, string? written, EvidenceSpan? words, string? reason, CancellationToken cancellation)
    {
        var (value, wrong) = WrittenValue.Read(Properties.Numbered(fact.PropertyId), written);
        return value is null ? Task.FromResult<CorrectionOutcome>(new CorrectionOutcome.Refused(wrong!))
            : value.Stored == fact.Value && words is null ? Task.FromResult<CorrectionOutcome>(new CorrectionOutcome.Refused("This is the value already; confirm it if it is right."))
            : CorrectAsync(actor, fact, reason, (release, claim) => words is { } span && span.End > release.Text.Value.Length ? null
                : Make(CorrectionKind.Change, fact, value.Stored, words is { } named ? EvidenceSpans.Of(named) : claim.Evidence), cancellation);
    }

    /// <summary>The release says something that was missed.</summary>
    public async Task<CorrectionOutcome> AddAsync(Actor actor, MissedFact missed, string? reason, CancellationToken cancellation)
    {
        var property = Properties.Numbered(missed.PropertyId);
        var (value, wrong) = WrittenValue.Read(property, missed.Written);
        return value is null ? new CorrectionOutcome.Refused(wrong!) : await writer.RunAsync(async db =>
        {
            if (await FindAsync(db, missed.ReleaseSlug, cancellation) is not { } release)
            {
                return NoRelease();
            }

            if (missed.Words is { } words && words.End > release.Text.Value.Length)
            {
                return new CorrectionOutcome.Refused("These words are not in the release any more; select them again.");
            }

            var key = missed.SubjectKey ?? NewKey(property, value, missed);
            var present = release.Subjects.FirstOrDefault(subject => subject.Kind == property.Subject && subject.Key == key)?.Claims
                .FirstOrDefault(claim => !claim.IsReplaced && CorrectionRecords.IsIn(claim, property.Id, property.Many ? value.Stored : null));
            if (present is not null)
            {
                return new CorrectionOutcome.Refused($"The release has a value for “{property.Label}” there already: {present.Value}. Change that one.");
            }

            var correction = new Correction
            {
                Kind = CorrectionKind.Add,
                SubjectKind = property.Subject,
                SubjectKey = key,
                ParentKind = missed.ParentKind,
                ParentKey = missed.ParentKey,
                PropertyId = property.Id,
                SlotValue = property.Many ? value.Stored : null,
                After = value.Stored,
                Evidence = missed.Words is { } said ? EvidenceSpans.Of(said) : EvidenceSpans.None,
                By = actor.Name,
            };
            return await StoreAsync(db, actor, release, correction, "fact.add", reason, cancellation);
        }, cancellation);
    }

    /// <summary>Nothing is to be done about an entry of the review queue.</summary>
    public Task<CorrectionOutcome> DismissAsync(Actor actor, int reviewEntryId, string? reason, CancellationToken cancellation) =>
        writer.RunAsync<CorrectionOutcome>(async db =>
        {
            if (await db.ReviewEntries.SingleOrDefaultAsync(entry => entry.Id == reviewEntryId, cancellation) is not { } entry
                || await ReleaseChange.LoadAsync(db, entry.ReleaseId, cancellation) is not { } release)
            {
                return new CorrectionOutcome.Refused("This entry is settled already.");
            }

            if (entry.Kind == ReviewKind.LostCorrection && await LostAsync(db, entry.Key, cancellation) is { } lost)
            {
                return await UndoAsync(db, actor, lost, release, reason, cancellation);
            }

            var correction = new Correction
            {
                Kind = CorrectionKind.Dismiss,
                SubjectKind = SubjectKind.Release,
                SubjectKey = entry.Key,
                By = actor.Name,
                Evidence = entry.End > entry.Start ? EvidenceSpans.Of(new EvidenceSpan(entry.Start, entry.End)) : EvidenceSpans.None,
            };
            return await StoreAsync(db, actor, release, correction, "review.dismiss", reason, cancellation);
        }, cancellation);

    /// <summary>What was corrected is again as it was before.</summary>
    public Task<CorrectionOutcome> UndoAsync(Actor actor, int correctionId, string? reason, CancellationToken cancellation) =>
        writer.RunAsync(async db =>
        {
            if (await db.Corrections.SingleOrDefaultAsync(correction => correction.Id == correctionId, cancellation) is not { UndoneAt: null } correction
                || await ReleaseChange.LoadAsync(db, correction.ReleaseId, cancellation) is not { } release)
            {
                return new CorrectionOutcome.Refused("This correction was undone already.");
            }

            return await UndoAsync(db, actor, correction, release, reason, cancellation);
        }, cancellation);

    private async Task<CorrectionOutcome> UndoAsync(PortalDbContext db, Actor actor, Correction correction, Release release, string? reason, CancellationToken cancellation)
    {
        (correction.UndoneAt, correction.UndoneBy) = (clock.GetUtcNow().UtcDateTime, actor.Name);
        Audit(db, actor, release, correction, "correction.undo", correction.After, correction.Before, reason);
        await db.SaveChangesAsync(cancellation);
        await ReapplyAsync(db, release, cancellation);
        return new CorrectionOutcome.Done(correction.Id);
    }

    private Task<CorrectionOutcome> CorrectAsync(Actor actor, FactAddress fact, string? reason, Func<Release, StoredClaim, Correction?> make, CancellationToken cancellation) =>
        writer.RunAsync(async db =>
        {
            if (await FindAsync(db, fact.ReleaseSlug, cancellation) is not { } release)
            {
                return NoRelease();
            }

            var claim = release.Subjects.FirstOrDefault(subject => subject.Kind == fact.SubjectKind && subject.Key == fact.SubjectKey)?.Claims
                .FirstOrDefault(claim => !claim.IsReplaced && claim.PropertyId == fact.PropertyId && claim.Value == fact.Value);
            if (claim is null)
            {
                return new CorrectionOutcome.Refused("This value is not there any more: it was corrected or read anew meanwhile. Look at the release again.");
            }

            if (make(release, claim) is not { } correction)
            {
                return new CorrectionOutcome.Refused("These words are not in the release any more; select them again.");
            }

            correction.By = actor.Name;
            return await StoreAsync(db, actor, release, correction, "fact." + correction.Kind.ToString().ToLowerInvariant(), reason, cancellation);
        }, cancellation);

    private static Correction Make(CorrectionKind kind, FactAddress fact, string? after, EvidenceSpans evidence) => new()
    {
        Kind = kind,
        SubjectKind = fact.SubjectKind,
        SubjectKey = fact.SubjectKey,
        PropertyId = fact.PropertyId,
        SlotValue = Properties.Numbered(fact.PropertyId).Many ? fact.Value : null,
        Before = fact.Value,
        After = after,
        Evidence = evidence,
        By = "",
    };

    private async Task<CorrectionOutcome> StoreAsync(PortalDbContext db, Actor actor, Release release, Correction correction, string action, string? reason, CancellationToken cancellation)
    {
        correction.ReleaseId = release.Id;
        correction.At = clock.GetUtcNow().UtcDateTime;
        correction.Quote = correction.Evidence.Count > 0 ? correction.Evidence[0].Quote(release.Text) : null;
        correction.Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        db.Corrections.Add(correction);
        await db.SaveChangesAsync(cancellation);
        Audit(db, actor, release, correction, action, correction.Before, correction.After, reason);
        await ReapplyAsync(db, release, cancellation);
        return new CorrectionOutcome.Done(correction.Id);
    }

    private async Task ReapplyAsync(PortalDbContext db, Release release, CancellationToken cancellation)
    {
        using var change = await ReleaseChange.OpenAsync(db, kept, cancellation);
        await change.DetachAsync(release.Id);
        await change.AttachAsync(release, clock.GetUtcNow().UtcDateTime);
        await change.FinishAsync();
    }

    private static void Audit(PortalDbContext db, Actor actor, Release release, Correction correction, string action, string? before, string? after, string? reason)
    {
        var what = correction.PropertyId == 0 ? correction.SubjectKey : $"{Properties.Numbered(correction.PropertyId).Label} of {correction.SubjectKind.ToString().ToLowerInvariant()} {correction.SubjectKey}";
        var address = correction.Evidence.Count > 0 ? $"/releases/{release.Slug}#e-{correction.Evidence[0]}" : $"/releases/{release.Slug}";
        db.Record(actor, correction.UndoneAt ?? correction.At, action, what, address, before, after, reason);
    }

    /// <summary>Names by their key, as the extractor does it, so that both mean one subject; the rest by what was said of it first.</summary>
    private static string NewKey(Property property, FactValue value, MissedFact missed)
    {
        var own = NameKey.Of(value.Stored) is { Length: > 60 } key ? key[..60] : NameKey.Of(value.Stored);
        return missed.ParentKey is { } parent ? $"{parent}/{own}"
            : value is NameValue && property.Name == "name" ? own
            : string.Create(CultureInfo.InvariantCulture, $"{own}/{property.Name}");
    }

    private static async Task<Correction?> LostAsync(PortalDbContext db, string key, CancellationToken cancellation) =>
        int.TryParse(key.AsSpan("correction:".Length), CultureInfo.InvariantCulture, out var id)
            ? await db.Corrections.SingleOrDefaultAsync(correction => correction.Id == id && correction.UndoneAt == null, cancellation)
            : null;

    private static async Task<Release?> FindAsync(PortalDbContext db, string slug, CancellationToken cancellation)
    {
        var id = await db.Releases.IgnoreQueryFilters().Where(release => release.Slug == slug).Select(release => release.Id).SingleOrDefaultAsync(cancellation);
        return id == 0 ? null : await ReleaseChange.LoadAsync(db, id, cancellation);
    }

    private static CorrectionOutcome.Refused NoRelease() => new("There is no such release any more.");
}
