using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Sqlite;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>What the subjects of one release are tied to, each tie once.</summary>
internal sealed class ReleaseLinks
{
    private readonly HashSet<(int Subject, EntityKind Kind, int Id)> _known = [];
    private readonly List<(StoredSubject Subject, SubjectLink Link)> _all = [];

    public IEnumerable<SubjectLink> All => _all.Select(one => one.Link);

    /// <param name="subject">Stored already.</param>
    public void Add(StoredSubject subject, EntityKind kind, int id)
    {
        if (_known.Add((subject.Id, kind, id)))
        {
            _all.Add((subject, new SubjectLink { SubjectId = subject.Id, Kind = kind, EntityId = id }));
        }
    }

    public void Store(NewRows rows, TouchedEntities touched)
    {
        rows.InsertAll(All);
        foreach (var (subject, link) in _all)
        {
            touched.Add(subject.Kind, link.Kind, link.EntityId);
            foreach (var claim in subject.Claims)
            {
                touched.Tell(link.Kind, link.EntityId, claim.PropertyId);
            }
        }
    }
}
