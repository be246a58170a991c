using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>Keeps every name of an entity, so that any of them finds it.</summary>
internal sealed class NameRecords(PortalDbContext db, EntityDecisions decisions, CancellationToken cancellation)
{
    /// <summary>By kind, the properties whose values are names of the thing itself.</summary>
    private static readonly Dictionary<EntityKind, (SubjectKind Subject, Property Name, Property? Alias)> Naming = new()
    {
        [EntityKind.Organisation] = (SubjectKind.Partner, Properties.Partner.Name, Properties.Partner.Alias),
        [EntityKind.Compound] = (SubjectKind.Compound, Properties.Compound.Name, Properties.Compound.Alias),
        [EntityKind.Target] = (SubjectKind.Target, Properties.Target.Name, Properties.Target.Alias),
        [EntityKind.Indication] = (SubjectKind.Indication, Properties.Indication.Name, Properties.Indication.Alias),
        [EntityKind.Trial] = (SubjectKind.Trial, Properties.Trial.Name, null),
    };

    /// <summary>By entity its names by their keys, as they will be stored.</summary>
    private readonly Dictionary<(EntityKind Kind, int Id), Dictionary<string, EntityName>> _known = [];

    /// <summary>Looks up the names of many entities at once: adding to them one by one asks nothing any more.</summary>
    public async Task PrepareAsync(IEnumerable<(EntityKind Kind, int Id)> entities)
    {
        foreach (var kind in entities.Where(one => !_known.ContainsKey(one)).GroupBy(one => one.Kind, one => one.Id).ToList())
        {
            var ids = kind.Distinct().ToList();
            var rows = await db.EntityNames.Where(one => one.Kind == kind.Key && ids.Contains(one.EntityId)).ToListAsync(cancellation);
            ids.ForEach(id => _known[(kind.Key, id)] = []);
            rows.ForEach(row => _known[(kind.Key, row.EntityId)].Add(row.NameKey, row));
        }
    }

    /// <param name="entity">The name that pages show finds it too, whether or not a release uses it.</param>
    /// <param name="subject">The subject that tells names of it.</param>
    public Task AddAsync(EntityKind kind, INamedEntity entity, StoredSubject subject)
    {
        var (_, name, alias) = Naming[kind];
        return AddAsync(kind, entity.Id, entity.Key, subject.Claims.Where(claim => !claim.IsReplaced && (claim.PropertyId == name.Id || claim.PropertyId == alias?.Id))
            .Select(claim => (claim.Value, claim.Basis != Basis.Lexicon)).Append((entity.Name, false)));
    }

    /// <param name="told">Names, and whether a release uses each.</param>
    public async Task AddAsync(EntityKind kind, int id, string entityKey, IEnumerable<(string Name, bool IsUsed)> told)
    {
        await PrepareAsync([(kind, id)]);
        var known = _known[(kind, id)];
        foreach (var (written, isUsed) in told.Concat(decisions.AddedNames(kind, entityKey).Select(name => (name, false))))
        {
            var key = NameKey.Of(written);
            if (known.TryGetValue(key, out var row))
            {
                row.IsUsed |= isUsed;
            }
            else if (key.Length > 0 && !decisions.IsRemoved(kind, entityKey, key))
            {
                known.Add(key, row = new EntityName { Kind = kind, EntityId = id, Name = written, NameKey = key, IsUsed = isUsed });
                db.EntityNames.Add(row);
            }
        }
    }

    /// <summary>Makes the names of an entity anew from all that is still said of it. To be called with nothing unsaved.</summary>
    public async Task RefreshAsync(EntityKind kind, int id, string entityKey, string shown)
    {
        if (!Naming.TryGetValue(kind, out var naming))
        {
            return;
        }

        var alias = naming.Alias?.Id ?? naming.Name.Id;
        var told = await db.Claims
            .Where(claim => (claim.PropertyId == naming.Name.Id || claim.PropertyId == alias) && claim.Subject!.Kind == naming.Subject
                && claim.Subject.Links.Any(link => link.Kind == kind && link.EntityId == id))
            .GroupBy(claim => claim.Value).Select(group => new { Name = group.Key, IsUsed = group.Any(claim => claim.Basis != Basis.Lexicon) }).ToListAsync(cancellation);
        await db.EntityNames.Where(name => name.Kind == kind && name.EntityId == id).ExecuteDeleteAsync(cancellation);
        foreach (var row in db.EntityNames.Local.Where(name => name.Kind == kind && name.EntityId == id).ToList())
        {
            db.Entry(row).State = EntityState.Detached;
        }

        _known[(kind, id)] = [];
        await AddAsync(kind, id, entityKey, told.OrderBy(one => one.Name, StringComparer.Ordinal).Select(one => (one.Name, one.IsUsed)).Append((shown, false)));
    }
}
