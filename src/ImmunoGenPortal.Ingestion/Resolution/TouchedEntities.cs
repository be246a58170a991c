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

    /// <summary>Of every kind.</summary>
    public IReadOnlyCollection<(EntityKind Kind, int Id)> All => _all;

    /// <summary>Organisations whose agreements are to be built anew.</summary>
    public IReadOnlyCollection<int> Partners => _partners;

    public IReadOnlyList<int> Of(EntityKind kind) => [.. _all.Where(one => one.Kind == kind).Select(one => one.Id)];

    public void Add(SubjectKind subject, EntityKind kind, int id)
    {
        _all.Add((kind, id));
        if (subject == SubjectKind.Deal && kind == EntityKind.Organisation)
        {
            _partners.Add(id);
        }
    }

    /// <summary>Takes in everything that subjects of a release are tied to, which may say less from now on.</summary>
    public Task AddAsync(PortalDbContext db, int releaseId, CancellationToken cancellation) =>
        AddAsync(db.SubjectLinks.Where(link => link.Subject!.ReleaseId == releaseId), cancellation);

    public async Task AddAsync(IQueryable<SubjectLink> ties, CancellationToken cancellation)
    {
        var links = await ties.Select(link => new { Subject = link.Subject!.Kind, link.Kind, link.EntityId }).Distinct().ToListAsync(cancellation);
        links.ForEach(link => Add(link.Subject, link.Kind, link.EntityId));
    }
}
