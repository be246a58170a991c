using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>An entry of the review queue by what outlives every rebuild of it.</summary>
public sealed record ReviewAddress(ReviewKind Kind, string ReleaseSlug, string Key);

/// <summary>A place in the queue: what comes behind it in its order of kind, rank and number.</summary>
public sealed record ReviewPlace(ReviewKind Kind, double Rank, int Id);

/// <summary>One entry with what a curator needs to decide it.</summary>
/// <param name="Text">Of its release.</param>
/// <param name="Releases">How many releases raise the same question.</param>
public sealed record ReviewView(ReviewEntry Entry, Release Release, QuotedText Text, int Releases)
{
    public ReviewAddress Address => new(Entry.Kind, Release.Slug, Entry.Key);

    public ReviewPlace Place => new(Entry.Kind, Entry.Rank, Entry.Id);

    /// <summary>Null for what is no value of a property.</summary>
    public Property? Property => Entry.PropertyId is { } id ? Properties.Numbered(id) : null;

    public FactValue? Value => Property is { } property && Entry.Value is { } value ? FactValue.Parse(property.Shape, value) : null;

    /// <summary>The words in question; null where there are none.</summary>
    public EvidenceSpan? Words => Entry.End > Entry.Start ? new EvidenceSpan(Entry.Start, Entry.End) : null;
}

/// <summary>The review queue, in the order of what matters. A name that many releases use waits there once.</summary>
public sealed class ReviewQueries(PortalDbContext db)
{
    /// <summary>How many questions there are of each kind; a kind without any is left out.</summary>
    public async Task<IReadOnlyDictionary<ReviewKind, int>> CountAsync(CancellationToken cancellation)
    {
        var counts = await db.ReviewEntries.GroupBy(entry => entry.Kind).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        if (counts.ContainsKey(ReviewKind.UnknownName))
        {
            counts[ReviewKind.UnknownName] = await db.ReviewEntries.Where(entry => entry.Kind == ReviewKind.UnknownName).Select(entry => entry.Key).Distinct().CountAsync(cancellation);
        }

        return counts;
    }

    /// <summary>The first entry behind a place.</summary>
    /// <param name="kind">Null for all kinds.</param>
    /// <param name="after">Null for the beginning.</param>
    /// <returns>Null where nothing is left.</returns>
    public async Task<ReviewView?> NextAsync(ReviewKind? kind, ReviewPlace? after, CancellationToken cancellation)
    {
        // Kind by kind, so that each question is one short walk along the index.
        foreach (var one in Enum.GetValues<ReviewKind>().Where(one => (kind is null || one == kind) && (after is null || one >= after.Kind)))
        {
            var entries = db.ReviewEntries.AsNoTracking().Where(entry => entry.Kind == one);
            if (after is not null && after.Kind == one)
            {
                entries = entries.Where(entry => entry.Rank >= after.Rank && (entry.Rank > after.Rank || entry.Id > after.Id));
            }

            if (one == ReviewKind.UnknownName)
            {
                entries = entries.Where(entry => !db.ReviewEntries.Any(other => other.EntityKind == entry.EntityKind && other.EntityKey == entry.EntityKey && other.Kind == one && other.Key == entry.Key && other.Id < entry.Id));
            }

            if (await entries.OrderBy(entry => entry.Rank).ThenBy(entry => entry.Id).Include(entry => entry.Release).FirstOrDefaultAsync(cancellation) is { } found)
            {
                return await ViewAsync(found, cancellation);
            }
        }

        return null;
    }

    /// <summary>Null where it is settled, or its release was withdrawn.</summary>
    public async Task<ReviewView?> FindAsync(ReviewAddress address, CancellationToken cancellation)
    {
        var entry = await db.ReviewEntries.AsNoTracking().Include(entry => entry.Release)
            .FirstOrDefaultAsync(entry => entry.Release!.Slug == address.ReleaseSlug && entry.Kind == address.Kind && entry.Key == address.Key, cancellation);
        return entry is null ? null : await ViewAsync(entry, cancellation);
    }

    /// <summary>The same question in every release that raises it, those of lowest number first.</summary>
    /// <param name="most">No more than this many.</param>
    public async Task<IReadOnlyList<(string ReleaseSlug, ReviewEntry Entry)>> SameAsync(ReviewEntry question, int most, CancellationToken cancellation)
    {
        var rows = await Same(question).AsNoTracking().OrderBy(entry => entry.Id).Take(most).Select(entry => new { entry.Release!.Slug, Entry = entry }).ToListAsync(cancellation);
        return [.. rows.Select(row => (row.Slug, row.Entry))];
    }

    /// <summary>What else the release says of the thing that an entry is about.</summary>
    public Task<IReadOnlyList<ClaimView>> BesideAsync(ReviewEntry entry, CancellationToken cancellation) =>
        new EntityClaims(db).LoadAsync(db.Subjects.Where(subject => subject.ReleaseId == entry.ReleaseId && subject.Kind == entry.SubjectKind && subject.Key == entry.SubjectKey).Select(subject => subject.Id), cancellation);

    /// <summary>What releases say of the right that an entry is about: of the same property, and of terms of the same kind.</summary>
    /// <returns>By the date of the release; without what is said of several rights in sum, as it was not compared. Empty where the right is gone.</returns>
    public async Task<IReadOnlyList<ClaimView>> StatementsAsync(ReviewEntry differing, CancellationToken cancellation)
    {
        var subjects = differing.EntityKind == EntityKind.Trial ? await ResultsAsync(differing, cancellation) : await RightsAsync(differing, cancellation);
        var claims = await new EntityClaims(db).LoadAsync(subjects, cancellation);
        return [.. claims.Where(claim => claim.Property.Id == differing.PropertyId)];
    }

    /// <summary>The results of the study that measure the same in as many patients.</summary>
    private async Task<IQueryable<int>> ResultsAsync(ReviewEntry differing, CancellationToken cancellation)
    {
        int[] telling = [Properties.Result.Metric.Id, Properties.Result.Of.Id];
        var same = await db.Claims.Where(claim => telling.Contains(claim.PropertyId) && claim.Subject!.ReleaseId == differing.ReleaseId && claim.Subject.Kind == differing.SubjectKind && claim.Subject.Key == differing.SubjectKey)
            .Select(claim => new { claim.PropertyId, claim.Value }).ToListAsync(cancellation);
        var trials = db.Trials.Where(trial => trial.Key == differing.EntityKey).Select(trial => trial.Id);
        var subjects = db.SubjectLinks.Where(link => link.Kind == EntityKind.Trial && trials.Contains(link.EntityId) && link.Subject!.Kind == SubjectKind.Result).Select(link => link.Subject!);
        foreach (var one in same)
        {
            subjects = subjects.Where(subject => subject.Claims.Any(claim => claim.PropertyId == one.PropertyId && claim.Value == one.Value));
        }

        return subjects.Select(subject => subject.Id);
    }

    private async Task<IQueryable<int>> RightsAsync(ReviewEntry differing, CancellationToken cancellation)
    {
        var grants = db.Grants.Where(grant => grant.Key == differing.EntityKey).Select(grant => grant.Id);
        var deals = db.SubjectLinks.Where(link => link.Kind == EntityKind.Grant && grants.Contains(link.EntityId) && !link.Subject!.Claims.Any(claim => claim.PropertyId == Properties.Deal.Count.Id && claim.Value != "1"))
            .Select(link => link.SubjectId);
        var type = await db.Claims.Where(claim => claim.PropertyId == Properties.Term.Type.Id && claim.Subject!.ReleaseId == differing.ReleaseId && claim.Subject.Kind == differing.SubjectKind && claim.Subject.Key == differing.SubjectKey)
            .Select(claim => claim.Value).FirstOrDefaultAsync(cancellation);
        return differing.SubjectKind == SubjectKind.Term
            ? db.Subjects.Where(subject => subject.ParentId != null && deals.Contains(subject.ParentId.Value) && subject.Claims.Any(claim => claim.PropertyId == Properties.Term.Type.Id && claim.Value == type)).Select(subject => subject.Id)
            : deals;
    }

    /// <summary>The names that pages show of a kind of entity, for the name that an unknown one may be another of.</summary>
    /// <param name="like">Those that begin alike come first.</param>
    public async Task<IReadOnlyList<string>> CandidatesAsync(EntityKind kind, string like, CancellationToken cancellation)
    {
        const int Most = 500;
        var names = await Entities(kind).Select(entity => entity.Name).Where(name => name != like).OrderBy(name => name).Take(Most).ToListAsync(cancellation);
        var start = NameKey.Of(like) is { Length: > 2 } key ? key[..2] : "";
        return [.. names.OrderByDescending(name => start.Length > 0 && NameKey.Of(name).StartsWith(start, StringComparison.Ordinal))];
    }

    /// <summary>The key of the entity that goes by a name; null where none does.</summary>
    public async Task<string?> KeyOfAsync(EntityKind kind, string? name, CancellationToken cancellation)
    {
        var key = NameKey.Of(name ?? "");
        var ids = await db.EntityNames.Where(one => one.Kind == kind && one.NameKey == key).Select(one => one.EntityId).Distinct().Take(2).ToListAsync(cancellation);
        return ids is [var id] ? await Entities(kind).Where(entity => entity.Id == id).Select(entity => entity.Key).SingleOrDefaultAsync(cancellation) : null;
    }

    private async Task<ReviewView> ViewAsync(ReviewEntry entry, CancellationToken cancellation)
    {
        var release = entry.Release!;
        var releases = entry.Kind == ReviewKind.UnknownName ? await Same(entry).CountAsync(cancellation) : 1;
        return new ReviewView(entry, release, new QuotedText(release.Text, release.Passages), releases);
    }

    private IQueryable<ReviewEntry> Same(ReviewEntry entry) =>
        db.ReviewEntries.Where(other => other.EntityKind == entry.EntityKind && other.EntityKey == entry.EntityKey && other.Kind == entry.Kind && other.Key == entry.Key);

    private IQueryable<NamedRow> Entities(EntityKind kind) => kind switch
    {
        EntityKind.Organisation => Rows(db.Organisations),
        EntityKind.Compound => Rows(db.Compounds),
        EntityKind.Target => Rows(db.Targets),
        EntityKind.Indication => Rows(db.Indications),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Only these are known by names."),
    };

    private static IQueryable<NamedRow> Rows<T>(IQueryable<T> entities)
        where T : class, INamedEntity => entities.Select(one => new NamedRow { Id = one.Id, Key = one.Key, Name = one.Name });

    private sealed record NamedRow
    {
        public required int Id { get; init; }

        public required string Key { get; init; }

        public required string Name { get; init; }
    }
}
