using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Search;
using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>Which releases a curator wants to see.</summary>
public enum ReleaseState
{
    All,

    /// <summary>Something of it waits in the review queue.</summary>
    Review,

    Withdrawn,

    /// <summary>Read by another extractor than that of this program.</summary>
    Older,
}

/// <param name="Words">Each must stand in the headline.</param>
/// <param name="Kind">As FACTS.md words it.</param>
/// <param name="Extractor">The version of this program's extractor.</param>
public sealed record CuratedReleaseFilter(ReleaseState State, string? Words, string? Kind, int? Year, string Extractor);

/// <param name="ToReview">How much of it waits in the review queue.</param>
public sealed record CuratedReleaseRow(int Id, string Slug, string? Title, DateOnly? Date, string? Kind, string ExtractorVersion, DateTime? WithdrawnAt, int ToReview);

/// <summary>What is said of the release itself.</summary>
/// <param name="Stored">As it is stored; null where nothing is known.</param>
/// <param name="Quote">The words that say so; null where none do.</param>
public sealed record ReleaseDetail(Property Property, string? Stored, string? Quote, Correction? Correction);

public sealed record CuratedSource(int Id, string FileName, string Format, int Length, DateTime AddedAt, bool IsLeading, string? Accession, DateOnly? FiledOn, string? FilingItems);

/// <summary>A release with what a curator decides by, whether or not it was withdrawn.</summary>
public sealed record CuratedRelease(CuratedReleaseRow Row, string? NeedsReview, string? SubjectKey, IReadOnlyList<ReleaseDetail> Details, IReadOnlyList<CuratedSource> Sources, IReadOnlyList<AuditRow> Trail);

/// <summary>Reads releases for those who answer for them: those withdrawn, too.</summary>
public sealed class CuratedReleases(PortalDbContext db, AuditQuery audit)
{
    private const int LongestTrail = 200;

    /// <summary>What can be corrected of the release itself, in this order.</summary>
    public static readonly IReadOnlyList<Property> Shown =
        [Properties.Release.Title, Properties.Release.Subtitle, Properties.Release.Date, Properties.Release.Kind, Properties.Release.City, Properties.Release.Wire];

    private IQueryable<Release> All => db.Releases.IgnoreQueryFilters([Filters.Public]).AsNoTracking();

    /// <summary>Newest first.</summary>
    public async Task<(int Total, IReadOnlyList<CuratedReleaseRow> Rows)> ListAsync(CuratedReleaseFilter filter, int page, int size, CancellationToken cancellation)
    {
        var releases = Filtered(filter);
        var rows = await Rows(releases.OrderByDescending(release => release.Date).ThenByDescending(release => release.Id).Skip((page - 1) * size).Take(size)).ToListAsync(cancellation);
        return (await releases.CountAsync(cancellation), rows);
    }

    /// <summary>The kinds that releases here have.</summary>
    public async Task<IReadOnlyList<string>> KindsAsync(CancellationToken cancellation) =>
        await All.Where(release => release.Kind != null).Select(release => release.Kind!).Distinct().OrderBy(kind => kind).ToListAsync(cancellation);

    /// <summary>Null where no release has this address.</summary>
    public async Task<CuratedRelease?> FindAsync(string slug, CancellationToken cancellation)
    {
        var release = await All.SingleOrDefaultAsync(release => release.Slug == slug, cancellation);
        if (release is null)
        {
            return null;
        }

        var row = await Rows(All.Where(one => one.Id == release.Id)).SingleAsync(cancellation);
        var itself = await db.Subjects.AsNoTracking().IgnoreQueryFilters([Filters.Public]).Where(subject => subject.ReleaseId == release.Id && subject.Kind == SubjectKind.Release)
            .Include(subject => subject.Claims).ThenInclude(claim => claim.Correction).FirstOrDefaultAsync(cancellation);
        var sources = await db.Sources.AsNoTracking().IgnoreQueryFilters().Where(source => source.ReleaseId == release.Id).OrderByDescending(source => source.IsLeading).ThenBy(source => source.Id)
            .Select(source => new CuratedSource(source.Id, source.FileName, source.Format, source.Length, source.AddedAt, source.IsLeading, source.Accession, source.FiledOn, source.FilingItems)).ToListAsync(cancellation);
        return new CuratedRelease(row, release.NeedsReview, itself?.Key, [.. Shown.Select(property => Detail(property, itself, release.Text))], sources, await audit.OfAsync($"/releases/{slug}", LongestTrail, cancellation));
    }

    /// <summary>An original, whether or not its release was withdrawn.</summary>
    public Task<Source?> SourceAsync(string slug, int id, CancellationToken cancellation) =>
        db.Sources.AsNoTracking().IgnoreQueryFilters([Filters.Public]).Include(source => source.Release).SingleOrDefaultAsync(source => source.Id == id && source.Release!.Slug == slug, cancellation);

    public async Task<string?> TextAsync(string slug, CancellationToken cancellation) =>
        (await All.Where(release => release.Slug == slug).Select(release => release.Words.Text).SingleOrDefaultAsync(cancellation))?.Value;

    private static ReleaseDetail Detail(Property property, StoredSubject? itself, string text)
    {
        var claim = itself?.Claims.OrderBy(claim => claim.Id).FirstOrDefault(claim => claim.PropertyId == property.Id);
        return new ReleaseDetail(property, claim?.Value, claim is { Evidence.Count: > 0 } ? claim.Evidence[0].QuoteLine(text) : null, claim?.Correction);
    }

    private IQueryable<CuratedReleaseRow> Rows(IQueryable<Release> releases) => releases.Select(release => new CuratedReleaseRow(
        release.Id, release.Slug, release.Title, release.Date, release.Kind, release.ExtractorVersion, release.WithdrawnAt, db.ReviewEntries.Count(entry => entry.ReleaseId == release.Id)));

    private IQueryable<Release> Filtered(CuratedReleaseFilter filter)
    {
        var releases = filter.State switch
        {
            ReleaseState.Withdrawn => All.Where(release => release.WithdrawnAt != null),
            ReleaseState.Older => All.Where(release => release.ExtractorVersion != filter.Extractor),
            ReleaseState.Review => All.Where(release => db.ReviewEntries.Any(entry => entry.ReleaseId == release.Id)),
            _ => All,
        };
        foreach (var word in QueryReader.Words(filter.Words))
        {
            var like = $"%{LikePattern.Literally(word)}%";
            releases = releases.Where(release => EF.Functions.Like(release.Title!, like, LikePattern.Escape));
        }

        if (filter.Year is { } year)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            releases = releases.Where(release => release.Date >= first && release.Date <= last);
        }

        return filter.Kind is { Length: > 0 } kind ? releases.Where(release => release.Kind == kind) : releases;
    }
}
