using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>A claim that stands.</summary>
internal readonly record struct ToldClaim(int PropertyId, string Value, EvidenceSpans Evidence);

/// <summary>A subject of a stored release with what stands of its claims: thousands are read at once, without the text.</summary>
/// <param name="Date">Of the release; null where it has none.</param>
internal sealed record ToldSubject(int Id, SubjectKind Kind, string Key, int? ParentId, int ReleaseId, DateOnly? Date)
{
    private readonly List<ToldClaim> _claims = [];

    public IReadOnlyList<ToldClaim> Claims => _claims;

    /// <summary>The value of a property; null where the release is silent, or a curator rejected what was read.</summary>
    public string? Text(Property property)
    {
        foreach (var claim in _claims)
        {
            if (claim.PropertyId == property.Id)
            {
                return claim.Value;
            }
        }

        return null;
    }

    /// <summary>Of releases that are shown, by number.</summary>
    public static async Task<List<ToldSubject>> LoadAsync(IQueryable<StoredSubject> subjects, CancellationToken cancellation)
    {
        var told = await subjects.OrderBy(subject => subject.Id)
            .Select(subject => new ToldSubject(subject.Id, subject.Kind, subject.Key, subject.ParentId, subject.ReleaseId, subject.Release!.Date)).ToListAsync(cancellation);
        var places = told.ToDictionary(subject => subject.Id);
        await foreach (var claim in subjects.SelectMany(subject => subject.Claims).OrderBy(claim => claim.Id).Select(claim => new { claim.SubjectId, claim.PropertyId, claim.Value, claim.Evidence }).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (places.TryGetValue(claim.SubjectId, out var subject))
            {
                subject._claims.Add(new ToldClaim(claim.PropertyId, claim.Value, claim.Evidence));
            }
        }

        return told;
    }

    /// <summary>The subjects of a kind that are tied to one of these entities. Found from the ties: of all subjects few are.</summary>
    public static IQueryable<StoredSubject> TiedTo(PortalDbContext db, SubjectKind kind, EntityKind entity, IReadOnlyCollection<int> ids) =>
        db.Subjects.Where(subject => subject.Kind == kind && db.SubjectLinks.Where(link => link.Kind == entity && ids.Contains(link.EntityId)).Select(link => link.SubjectId).Contains(subject.Id));

    /// <summary>By the entities of a kind that they are tied to.</summary>
    public static async Task<ILookup<int, ToldSubject>> LoadTiedAsync(IQueryable<StoredSubject> subjects, EntityKind kind, CancellationToken cancellation)
    {
        var told = (await LoadAsync(subjects, cancellation)).ToDictionary(subject => subject.Id);
        var ties = await subjects.SelectMany(subject => subject.Links).Where(link => link.Kind == kind).OrderBy(link => link.SubjectId).Select(link => new { link.SubjectId, link.EntityId }).ToListAsync(cancellation);
        return ties.Where(tie => told.ContainsKey(tie.SubjectId)).ToLookup(tie => tie.EntityId, tie => told[tie.SubjectId]);
    }
}
