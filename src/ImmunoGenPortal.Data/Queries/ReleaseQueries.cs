using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>What a release says of one subject, with the page of the thing that it is.</summary>
/// <param name="Parts">Terms of a deal, results of a trial.</param>
/// <param name="Address">Of the entity; null where it has no page.</param>
public sealed record SubjectView(int Id, SubjectKind Kind, string Key, IReadOnlyList<ClaimView> Claims, IReadOnlyList<SubjectView> Parts, string? Address)
{
    public ClaimView? Of(Property property) => Claims.FirstOrDefault(claim => claim.Property == property);
}

/// <param name="IsLeading">Whether the release's text is read from it.</param>
/// <param name="Accession">The EDGAR filing it came in; null for what came otherwise.</param>
public sealed record SourceView(int Id, string FileName, string Format, int Length, DateTime AddedAt, bool IsLeading, string? Accession, DateOnly? FiledOn);

/// <summary>A release with everything that was read from it.</summary>
public sealed record ReleaseView(Release Release, IReadOnlyList<SubjectView> Subjects, IReadOnlyList<StoredCheck> Checks, IReadOnlyList<StoredMention> Unclaimed, IReadOnlyList<SourceView> Sources);

public sealed class ReleaseQueries(PortalDbContext db)
{
    /// <summary>Null where no release has this address.</summary>
    public async Task<ReleaseView?> FindAsync(string slug, CancellationToken cancellation)
    {
        var release = await db.Releases.AsNoTracking().Include(release => release.Checks).Include(release => release.Unclaimed).AsSplitQuery()
            .SingleOrDefaultAsync(release => release.Slug == slug, cancellation);
        if (release is null)
        {
            return null;
        }

        var subjects = await db.Subjects.AsNoTracking().Where(subject => subject.ReleaseId == release.Id)
            .Include(subject => subject.Claims).ThenInclude(claim => claim.Correction).Include(subject => subject.Links).AsSplitQuery().OrderBy(subject => subject.Id).ToListAsync(cancellation);
        var addresses = await SubjectAddresses.LoadAsync(db, subjects, cancellation);
        var sources = await db.Sources.AsNoTracking().Where(source => source.ReleaseId == release.Id).OrderBy(source => source.Id)
            .Select(source => new SourceView(source.Id, source.FileName, source.Format, source.Length, source.AddedAt, source.IsLeading, source.Accession, source.FiledOn)).ToListAsync(cancellation);
        var parts = subjects.ToLookup(subject => subject.ParentId);
        var text = new QuotedText(release.Text, release.Passages);
        return new ReleaseView(release, [.. parts[null].Select(subject => View(subject, parts, addresses, release, text)).Where(IsSaid)], [.. release.Checks.OrderBy(check => check.Id)], Unclaimed(release, subjects), sources);
    }

    private static SubjectView View(StoredSubject subject, ILookup<int?, StoredSubject> parts, Dictionary<int, string> addresses, Release release, QuotedText text) => new(
        subject.Id,
        subject.Kind,
        subject.Key,
        [.. subject.Claims.OrderBy(claim => claim.Id).Select(claim => EntityClaims.View(claim, subject.Kind, subject.Key, release.Slug, release.Title, release.Date, text))],
        [.. parts[subject.Id].Select(part => View(part, parts, addresses, release, text)).Where(IsSaid)],
        addresses.GetValueOrDefault(subject.Id));

    /// <summary>The releases made known just before and after one; null at either end, and for a release without a date.</summary>
    public async Task<(ReleaseLink? Before, ReleaseLink? After)> NeighboursAsync(Release release, CancellationToken cancellation)
    {
        if (release.Date is not { } day)
        {
            return (null, null);
        }

        var (dated, id) = (db.Releases.AsNoTracking(), release.Id);
        var before = dated.Where(other => other.Date <= day && (other.Date < day || other.Id < id)).OrderByDescending(other => other.Date).ThenByDescending(other => other.Id);
        var after = dated.Where(other => other.Date >= day && (other.Date > day || other.Id > id)).OrderBy(other => other.Date).ThenBy(other => other.Id);
        return (await before.Select(other => new ReleaseLink(other.Slug, other.Title, other.Date)).FirstOrDefaultAsync(cancellation),
            await after.Select(other => new ReleaseLink(other.Slug, other.Title, other.Date)).FirstOrDefaultAsync(cancellation));
    }

    /// <summary>Whether there was such a release, and a curator withdrew it.</summary>
    public Task<bool> IsWithdrawnAsync(string slug, CancellationToken cancellation) =>
        db.Releases.IgnoreQueryFilters([Filters.Public]).AnyAsync(release => release.Slug == slug && release.WithdrawnAt != null, cancellation);

    /// <summary>A subject of which curators rejected everything is not there.</summary>
    private static bool IsSaid(SubjectView subject) => subject.Claims.Count + subject.Parts.Count > 0;

    /// <summary>Figures that neither a rule nor a curator made a fact of, as they stand in the text.</summary>
    private static List<StoredMention> Unclaimed(Release release, IEnumerable<StoredSubject> subjects)
    {
        var corrected = subjects.SelectMany(subject => subject.Claims).Where(claim => claim.CorrectionId is not null).SelectMany(claim => claim.Evidence).ToList();
        return [.. release.Unclaimed.Where(mention => !corrected.Exists(new EvidenceSpan(mention.Start, mention.End).Overlaps)).OrderBy(mention => mention.Start)];
    }

    /// <summary>What a release says of itself, of one property.</summary>
    public async Task<IReadOnlyList<(string SubjectKey, string Value)>> ValuesAsync(int releaseId, Property property, CancellationToken cancellation)
    {
        var rows = await db.Claims.AsNoTracking().Where(claim => claim.Subject!.ReleaseId == releaseId && claim.Subject.Kind == SubjectKind.Release && claim.PropertyId == property.Id)
            .Select(claim => new { claim.Subject!.Key, claim.Value }).ToListAsync(cancellation);
        return [.. rows.Select(row => (row.Key, row.Value))];
    }

    public Task<Source?> SourceAsync(string slug, int id, CancellationToken cancellation) =>
        db.Sources.AsNoTracking().Include(source => source.Release).SingleOrDefaultAsync(source => source.Id == id && source.Release!.Slug == slug, cancellation);
}
