using ImmunoGenPortal.Data.Model;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>What the subjects of one release are tied to, each tie once.</summary>
internal sealed class ReleaseLinks
{
    private readonly HashSet<(int Subject, EntityKind Kind, int Id)> _known = [];
    private readonly List<SubjectLink> _all = [];

    public IReadOnlyList<SubjectLink> All => _all;

    /// <param name="subject">Stored already.</param>
    public void Add(StoredSubject subject, EntityKind kind, int id)
    {
        if (_known.Add((subject.Id, kind, id)))
        {
            _all.Add(new SubjectLink { SubjectId = subject.Id, Kind = kind, EntityId = id });
        }
    }
}
