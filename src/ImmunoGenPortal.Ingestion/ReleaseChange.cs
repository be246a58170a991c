using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion.Corrections;
using ImmunoGenPortal.Ingestion.Resolution;
using ImmunoGenPortal.Ingestion.Review;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion;

/// <summary>
/// Changes stored releases, or decisions about entities, and everything that rests on them. To be used within a transaction:
/// either all of it holds afterwards, or nothing has changed.
/// </summary>
internal sealed class ReleaseChange : IDisposable
{
    private readonly PortalDbContext _db;
    private readonly CancellationToken _cancellation;
    private readonly EntityFinder _finder;
    private readonly EntityResolver _resolver;
    private readonly StoredNames _names;
    private readonly NewRows _rows;
    private readonly TouchedEntities _touched = new();

    /// <summary>Of the release that was added last.</summary>
    private long? _revision;

    private ReleaseChange(PortalDbContext db, EntityMemory memory, CancellationToken cancellation)
    {
        (_db, _names, _rows, _cancellation) = (db, new StoredNames(db), new NewRows(db), cancellation);
        _finder = new EntityFinder(_names, memory, new Slugs(_names, _rows), _rows);
        _resolver = new EntityResolver(db, _finder, _rows, cancellation);
    }

    /// <summary>To be opened after what it rests on, a new decision about an entity say, was saved.</summary>
    public static async Task<ReleaseChange> OpenAsync(PortalDbContext db, KeptEntities kept, CancellationToken cancellation)
    {
        kept.Forget();
        return new ReleaseChange(db, new EntityMemory(await EntityDecisions.LoadAsync(db, cancellation)), cancellation);
    }

    /// <summary>Only to add: what is remembered of entities goes on to hold, unless the transaction is rolled back.</summary>
    /// <param name="memory">Taken from what the program keeps.</param>
    public static ReleaseChange OpenToAdd(PortalDbContext db, EntityMemory memory, CancellationToken cancellation) => new(db, memory, cancellation);

    /// <summary>By which more of what is added may be stored.</summary>
    public NewRows Rows => _rows;

    public void Dispose()
    {
        _names.Dispose();
        _rows.Dispose();
    }

    /// <summary>Stores a new release, if it is not stored yet, and ties it to what it tells of. What rests on all releases together is added up by <see cref="GrowAsync"/>.</summary>
    public async Task AddAsync(Release release)
    {
        if (release.Id == 0)
        {
            ReleaseRows.Insert(_rows, release);
        }

        var links = _resolver.Link(release);
        _rows.InsertAll(new ReviewRecords(_db, _finder, _cancellation).Of(release, []));
        _revision = _revision + 1 ?? await TagRecords.NextAsync(_db, _cancellation);
        TagRecords.Add(_rows, release, links, _revision.Value);
        _rows.Insert(new PendingRelease { ReleaseId = release.Id });
    }

    /// <summary>Adds up what rests on the entities of which the releases tell that were added and not counted yet.</summary>
    public async Task GrowAsync()
    {
        var touched = new TouchedEntities();
        await touched.AddAsync(_db.PendingReleases.SelectMany(pending => _db.SubjectLinks.Where(link => link.Subject!.ReleaseId == pending.ReleaseId)), _cancellation);
        await (touched.All.Count > 0 ? new EntityRecords(_db, _finder, _rows, _cancellation).GrowAsync(touched) : Task.CompletedTask);
        await _db.PendingReleases.ExecuteDeleteAsync(_cancellation);
    }

    /// <summary>Takes a release out of everything that rests on it, so that it can be changed and put back.</summary>
    public async Task DetachAsync(int releaseId)
    {
        await _touched.AddAsync(_db, releaseId, _cancellation);
        await _db.SubjectLinks.Where(link => link.Subject!.ReleaseId == releaseId).ExecuteDeleteAsync(_cancellation);
    }

    /// <summary>Puts a release back, with the corrections that hold; one that was withdrawn stays out.</summary>
    /// <param name="now">UTC.</param>
    public async Task AttachAsync(Release release, DateTime now)
    {
        var corrections = await _db.Corrections.Where(correction => correction.ReleaseId == release.Id && correction.UndoneAt == null).OrderBy(correction => correction.Id).ToListAsync(_cancellation);
        CorrectionRecords.Apply(release, corrections, now);
        ReleaseRows.Describe(release);
        await _db.SaveChangesAsync(_cancellation);
        if (release.WithdrawnAt is null)
        {
            _resolver.Link(release);
            await _touched.AddAsync(_db, release.Id, _cancellation);
        }

        await new ReviewRecords(_db, _finder, _cancellation).RebuildAsync(_rows, release, corrections);
        await TagRecords.RebuildAsync(_db, release, _cancellation);
    }

    /// <summary>Takes away an entity that is to be made anew when what names it is attached again.</summary>
    public async Task RemoveEntityAsync(EntityKind kind, int id)
    {
        if (kind == EntityKind.Organisation)
        {
            // The members of a group find it again when they are added up.
            var members = await _db.Organisations.Where(member => member.ParentId == id).Select(member => member.Id).ToListAsync(_cancellation);
            members.ForEach(member => _touched.Add(SubjectKind.Partner, EntityKind.Organisation, member));
        }

        await new EntityRecords(_db, _finder, _rows, _cancellation).RemoveAsync(kind, id);
    }

    /// <summary>Adds up anew what was touched. Last.</summary>
    public Task FinishAsync() => new EntityRecords(_db, _finder, _rows, _cancellation).RebuildAsync(_touched);

    /// <summary>A release with all its subjects, claims and unclaimed mentions: those replaced, and the withdrawn, too.</summary>
    public static Task<Release?> LoadAsync(PortalDbContext db, int releaseId, CancellationToken cancellation) =>
        db.Releases.IgnoreQueryFilters().Where(release => release.Id == releaseId)
            .Include(release => release.Subjects).ThenInclude(subject => subject.Claims)
            .Include(release => release.Unclaimed).AsSplitQuery().SingleOrDefaultAsync(cancellation);
}
