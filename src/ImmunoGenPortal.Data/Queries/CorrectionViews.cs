using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>What a curator said of a value, as a page shows it.</summary>
/// <param name="Property">Null for a dismissal, which is about words.</param>
/// <param name="Before">Null where nothing was read.</param>
/// <param name="After">What holds instead; null for a rejection or dismissal.</param>
/// <param name="At">UTC.</param>
/// <param name="UndoneAt">UTC; null while it holds.</param>
/// <param name="IsLost">It holds, and the release as it is read now does not have what it was about.</param>
public sealed record CorrectionView(
    int Id, CorrectionKind Kind, SubjectKind SubjectKind, Property? Property, FactValue? Before, FactValue? After, EvidenceSpans Evidence, string? Quote,
    string By, DateTime At, string? Reason, string? UndoneBy, DateTime? UndoneAt, bool IsLost)
{
    internal static CorrectionView? Of(Correction? correction)
    {
        if (correction is null)
        {
            return null;
        }

        var property = correction.PropertyId == 0 ? null : Properties.Numbered(correction.PropertyId);
        FactValue? Value(string? stored) => stored is null || property is null ? null : FactValue.Parse(property.Shape, stored);
        return new CorrectionView(
            correction.Id, correction.Kind, correction.SubjectKind, property, Value(correction.Before), Value(correction.After), correction.Evidence, correction.Quote,
            correction.By, correction.At, correction.Reason, correction.UndoneBy, correction.UndoneAt, correction.UndoneAt is null && correction.LostAt is not null);
    }
}

/// <summary>What curators did, read back.</summary>
public sealed class CorrectionQueries(PortalDbContext db)
{
    /// <summary>What was corrected of a release, undone or not, newest first.</summary>
    public async Task<IReadOnlyList<CorrectionView>> OfReleaseAsync(int releaseId, CancellationToken cancellation) =>
        [.. (await db.Corrections.AsNoTracking().Where(correction => correction.ReleaseId == releaseId).OrderByDescending(correction => correction.Id).ToListAsync(cancellation))
            .Select(correction => CorrectionView.Of(correction)!)];

    /// <summary>Corrections by their numbers, each with its release; what does not exist is left out.</summary>
    public async Task<IReadOnlyList<(CorrectionView Correction, string ReleaseSlug)>> NumberedAsync(IReadOnlyCollection<int> ids, CancellationToken cancellation) =>
        [.. (await db.Corrections.AsNoTracking().Include(correction => correction.Release).IgnoreAutoIncludes().Where(correction => ids.Contains(correction.Id)).OrderBy(correction => correction.Id).ToListAsync(cancellation))
            .Select(correction => (CorrectionView.Of(correction)!, correction.Release?.Slug ?? ""))];

    /// <summary>What was decided about entities, by its numbers.</summary>
    public async Task<IReadOnlyList<EntityCorrection>> OfEntitiesAsync(IReadOnlyCollection<int> ids, CancellationToken cancellation) =>
        await db.EntityCorrections.AsNoTracking().Where(correction => ids.Contains(correction.Id)).OrderBy(correction => correction.Id).ToListAsync(cancellation);
}
