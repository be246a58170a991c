using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Ingestion.Corrections;

/// <summary>
/// Puts what curators decided onto what was extracted. It starts from the extraction each time, so applying it twice, or after
/// something was undone, comes to the same.
/// </summary>
internal static class CorrectionRecords
{
    /// <summary>The rule that a claim of a curator bears.</summary>
    public const string Rule = "curator";

    /// <param name="release">With all its subjects and claims, those replaced among them.</param>
    /// <param name="corrections">Of the release, all that were not undone, oldest first. One that finds no place any more is marked as lost.</param>
    /// <param name="now">UTC.</param>
    public static void Apply(Release release, IEnumerable<Correction> corrections, DateTime now)
    {
        Reset(release);
        foreach (var correction in corrections.Where(correction => correction.Kind != CorrectionKind.Dismiss))
        {
            var isPlaced = Relocate(correction, release.Text) is { } evidence && TryApply(correction, release, evidence);
            correction.LostAt = isPlaced ? null : correction.LostAt ?? now;
        }
    }

    /// <summary>Whether a claim is in the slot that a correction is about.</summary>
    public static bool IsIn(StoredClaim claim, int propertyId, string? slotValue) =>
        claim.PropertyId == propertyId && (slotValue is null || claim.Value == slotValue);

    private static void Reset(Release release)
    {
        foreach (var subject in release.Subjects.ToList())
        {
            foreach (var claim in subject.Claims.ToList())
            {
                if (claim.Rule == Rule)
                {
                    subject.Claims.Remove(claim);
                }

                (claim.IsReplaced, claim.CorrectionId, claim.Correction) = (false, null, null);
            }
        }

        // Only a curator's words made these.
        foreach (var subject in release.Subjects.Where(subject => subject.Claims.Count == 0 && !release.Subjects.Any(part => part.Parent == subject && part.Claims.Count > 0)).ToList())
        {
            release.Subjects.Remove(subject);
        }
    }

    /// <returns>Where its words are in this text; null where they are not there any more.</returns>
    private static EvidenceSpans? Relocate(Correction correction, string text)
    {
        if (correction.Quote is not { } quote || correction.Evidence.Count == 0)
        {
            return correction.Evidence;
        }

        var span = correction.Evidence[0];
        if (span.End <= text.Length && span.Quote(text) == quote)
        {
            return correction.Evidence;
        }

        var (before, after) = (text.LastIndexOf(quote, Math.Min(span.Start, text.Length - 1), StringComparison.Ordinal), text.IndexOf(quote, Math.Min(span.Start, text.Length), StringComparison.Ordinal));
        var nearest = before < 0 || after >= 0 && after - span.Start < span.Start - before ? after : before;
        return nearest < 0 ? null : EvidenceSpans.Of(new EvidenceSpan(nearest, nearest + quote.Length));
    }

    private static bool TryApply(Correction correction, Release release, EvidenceSpans evidence)
    {
        var subject = release.Subjects.FirstOrDefault(subject => subject.Kind == correction.SubjectKind && subject.Key == correction.SubjectKey);
        if (subject is null && correction.Kind == CorrectionKind.Reject)
        {
            return true; // What was wrong is not read any more.
        }

        if (subject is null && (correction.Kind != CorrectionKind.Add || (subject = AddSubject(correction, release)) is null))
        {
            return false;
        }

        var slot = subject.Claims.Where(claim => IsIn(claim, correction.PropertyId, correction.SlotValue) && !claim.IsReplaced).ToList();
        switch (correction.Kind)
        {
            case CorrectionKind.Confirm when slot.Find(claim => claim.Value == correction.After) is { } same:
                (same.CorrectionId, same.Correction) = (correction.Id, correction);
                break;
            case CorrectionKind.Add when slot.Find(claim => claim.Value == correction.After) is not null:
                break; // A newer reading says the same by itself.
            case CorrectionKind.Reject:
                slot.ForEach(claim => Replace(claim, correction));
                break;
            default:
                slot.ForEach(claim => Replace(claim, correction));
                subject.Claims.Add(Claim(correction, evidence));
                break;
        }

        return true;
    }

    private static void Replace(StoredClaim claim, Correction correction) =>
        (claim.IsReplaced, claim.CorrectionId, claim.Correction) = (true, correction.Id, correction);

    private static StoredClaim Claim(Correction correction, EvidenceSpans evidence) => new()
    {
        PropertyId = correction.PropertyId,
        Value = correction.After!,
        Basis = evidence.Count > 0 ? Basis.Stated : Basis.Curator,
        Evidence = evidence,
        Rule = Rule,
        Confidence = 1,
        CorrectionId = correction.Id,
        Correction = correction,
    };

    private static StoredSubject? AddSubject(Correction correction, Release release)
    {
        StoredSubject? parent = null;
        if (correction.ParentKey is not null && (parent = release.Subjects.FirstOrDefault(one => one.Kind == correction.ParentKind && one.Key == correction.ParentKey)) is null)
        {
            return null;
        }

        var subject = new StoredSubject { Kind = correction.SubjectKind, Key = correction.SubjectKey, Parent = parent };
        release.Subjects.Add(subject);
        return subject;
    }
}
