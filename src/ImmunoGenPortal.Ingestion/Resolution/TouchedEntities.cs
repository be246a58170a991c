using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>The entities that a change may have altered: they are added up anew at its end, each once.</summary>
internal sealed class TouchedEntities
{
    private readonly SortedSet<(EntityKind Kind, int Id)> _all = [];
    private readonly SortedSet<int> _partners = [];
    private readonly HashSet<(EntityKind Kind, int Id, int PropertyId)> _told = [];
    private bool _isAllTold;

    /// <summary>Of every kind.</summary>
    public IReadOnlyCollection<(EntityKind Kind, int Id)> All => _all;

    /// <summary>Organisations whose agreements are to be built anew.</summary>
    public IReadOnlyCollection<int> Partners => _partners;

    public IEnumerable<int> Of(EntityKind kind) => _all.Where(one => one.Kind == kind).Select(one => one.Id);

    public void Add(SubjectKind subject, EntityKind kind, int id)
    {
        _all.Add((kind, id));
        if (subject == SubjectKind.Deal && kind == EntityKind.Organisation)
        {
            _partners.Add(id);
        }
    }

    /// <summary>Notes that what a release says of a property of an entity may be another thing than before.</summary>
    public void Tell(EntityKind kind, int id, int propertyId) => _told.Add((kind, id, propertyId));

    public bool IsTold(EntityKind kind, int id, Property property) => _isAllTold || _told.Contains((kind, id, property.Id));

    /// <summary>All that was touched is added up.</summary>
    public void Clear()
    {
        _all.Clear();
        _partners.Clear();
        _told.Clear();
    }

    /// <summary>Takes in everything that subjects of a release are tied to, which may say less from now on.</summary>
    public async Task AddAsync(PortalDbContext db, int releaseId, CancellationToken cancellation)
    {
        var links = await db.SubjectLinks.Where(link => link.Subject!.ReleaseId == releaseId)
            .Select(link => new { Subject = link.Subject!.Kind, link.Kind, link.EntityId }).Distinct().ToListAsync(cancellation);
        links.ForEach(link => Add(link.Subject, link.Kind, link.EntityId));
        _isAllTold = true;
    }
}
