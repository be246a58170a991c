using System.Globalization;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion.Resolution;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Review;

/// <summary>What of one release a curator should look at, made anew from the release as corrected.</summary>
internal sealed class ReviewRecords(PortalDbContext db, EntityFinder finder, CancellationToken cancellation)
{
    /// <summary>Below this a value waits for a curator: rules that are right nine times in ten do not.</summary>
    public const double Sure = 0.75;

    /// <param name="release">With all its subjects, claims and unclaimed mentions.</param>
    /// <param name="corrections">Of the release, all that were not undone.</param>
    public async Task RebuildAsync(NewRows rows, Release release, IReadOnlyList<Correction> corrections)
    {
        await db.ReviewEntries.Where(entry => entry.ReleaseId == release.Id && entry.Kind != ReviewKind.Differing).ExecuteDeleteAsync(cancellation);
        if (release.WithdrawnAt is null)
        {
            rows.InsertAll(Of(release, corrections));
        }
    }

    /// <summary>What is to be stored of a release that has nothing in the queue.</summary>
    /// <param name="release">With all its subjects, claims and unclaimed mentions.</param>
    /// <param name="corrections">Of the release, all that were not undone.</param>
    public IReadOnlyList<ReviewEntry> Of(Release release, IReadOnlyList<Correction> corrections)
    {
        var dismissed = corrections.Where(correction => correction.Kind == CorrectionKind.Dismiss).Select(correction => correction.SubjectKey).ToHashSet(StringComparer.Ordinal);
        var entries = Release(release).Concat(Lost(corrections)).Concat(Uncertain(release)).Concat(Unclaimed(release)).Concat(Names(release));
        List<ReviewEntry> wanted = [.. entries.Where(entry => !dismissed.Contains(entry.Key)).DistinctBy(entry => entry.Key)];
        wanted.ForEach(entry => entry.ReleaseId = release.Id);
        return wanted;
    }

    private static IEnumerable<ReviewEntry> Release(Release release) =>
        release.NeedsReview is not { } reason ? []
        : [new ReviewEntry { Kind = ReviewKind.Undated, Key = $"release:{release.Slug}", Reason = reason }];

    private static IEnumerable<ReviewEntry> Lost(IEnumerable<Correction> corrections) =>
        corrections.Where(correction => correction.LostAt is not null).Select(correction => new ReviewEntry
        {
            Kind = ReviewKind.LostCorrection,
            Key = string.Create(CultureInfo.InvariantCulture, $"correction:{correction.Id}"),
            Reason = $"The correction of {correction.By} finds no place: the release, as it is read now, does not have what it was about.",
            SubjectKind = correction.SubjectKind,
            SubjectKey = correction.SubjectKey,
            PropertyId = correction.PropertyId,
            Value = correction.After,
        });

    private static IEnumerable<ReviewEntry> Uncertain(Release release) =>
        from subject in release.Subjects
        from claim in subject.Claims
        where !claim.IsReplaced && claim.CorrectionId is null && claim.Confidence < Sure
        let property = Properties.Numbered(claim.PropertyId)
        select new ReviewEntry
        {
            Kind = ReviewKind.Uncertain,
            Rank = claim.Confidence - (property.Shape == ValueShape.Money ? 1 : 0),
            Key = "claim:" + Claim.SlotOf(subject.Kind, subject.Key, property.Name, property.Many ? claim.Value : null),
            SubjectKind = subject.Kind,
            SubjectKey = subject.Key,
            PropertyId = claim.PropertyId,
            Value = claim.Value,
            Start = claim.Evidence.Count > 0 ? claim.Evidence[0].Start : 0,
            End = claim.Evidence.Count > 0 ? claim.Evidence[0].End : 0,
        };

    /// <summary>Amounts and shares that neither a rule nor a curator made a fact of. Dates are listed on the release's page alone: most of them say nothing that is kept.</summary>
    private static IEnumerable<ReviewEntry> Unclaimed(Release release)
    {
        var corrected = release.Subjects.SelectMany(subject => subject.Claims).Where(claim => claim is { IsReplaced: false, CorrectionId: not null }).SelectMany(claim => claim.Evidence).ToList();
        return release.Unclaimed.Where(mention => mention.Type != "date" && !corrected.Exists(new EvidenceSpan(mention.Start, mention.End).Overlaps)).Select(mention => new ReviewEntry
        {
            Kind = ReviewKind.Unclaimed,
            Rank = mention.Type == "money" ? 0 : 1,
            Key = string.Create(CultureInfo.InvariantCulture, $"mention:{mention.Type}:{mention.Start}:{release.Text.Value[mention.Start..mention.End]}"),
            Start = mention.Start,
            End = mention.End,
        });
    }

    /// <summary>Names that only their form gave away: is it a thing of its own, or another name of one that is there?</summary>
    private IEnumerable<ReviewEntry> Names(Release release)
    {
        foreach (var subject in release.Subjects)
        {
            var (kind, property) = subject.Kind switch
            {
                SubjectKind.Partner => (EntityKind.Organisation, Properties.Partner.Name),
                SubjectKind.Compound => (EntityKind.Compound, Properties.Compound.Name),
                SubjectKind.Target => (EntityKind.Target, Properties.Target.Name),
                SubjectKind.Indication => (EntityKind.Indication, Properties.Indication.Name),
                _ => (default(EntityKind), null),
            };
            var claim = property is null ? null : subject.Claims.FirstOrDefault(claim => claim.PropertyId == property.Id && !claim.IsReplaced);
            if (claim is { CorrectionId: null } && !EntityFinder.IsKnown(kind, claim.Value) && !finder.Decisions.IsDecided(kind, claim.Value))
            {
                yield return new ReviewEntry
                {
                    Kind = ReviewKind.UnknownName,
                    Key = $"name:{kind}:{NameKey.Of(claim.Value)}",
                    SubjectKind = subject.Kind,
                    SubjectKey = subject.Key,
                    PropertyId = claim.PropertyId,
                    Value = claim.Value,
                    EntityKind = kind,
                    EntityKey = finder.Decisions.Resolve(kind, claim.Value, claim.Value).Key,
                    Start = claim.Evidence.Count > 0 ? claim.Evidence[0].Start : 0,
                    End = claim.Evidence.Count > 0 ? claim.Evidence[0].End : 0,
                };
            }
        }
    }
}
