using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>Keeps every name of an entity, so that any of them finds it.</summary>
internal sealed class NameRecords(PortalDbContext db, EntityFinder finder, NewRows rows, CancellationToken cancellation)
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

    /// <param name="entity">The name that pages show finds it too, whether or not a release uses it.</param>
    /// <param name="subject">The subject that tells names of it.</param>
    public void Add(EntityKind kind, KnownEntity entity, StoredSubject subject)
    {
        var (_, name, alias) = Naming[kind];
        Add(kind, entity.Id, entity.Key, subject.Claims.Where(claim => !claim.IsReplaced && (claim.PropertyId == name.Id || claim.PropertyId == alias?.Id))
            .Select(claim => (claim.Value, claim.Basis != Basis.Lexicon)).Append((entity.Name, false)));
    }

    /// <param name="told">Names, and whether a release uses each.</param>
    public void Add(EntityKind kind, int id, string entityKey, IEnumerable<(string Name, bool IsUsed)> told)
    {
        var memory = finder.Memory;
        if (!memory.Names.TryGetValue((kind, id), out var known))
        {
            memory.Names[(kind, id)] = known = finder.Stored.NamesOf(kind, id);
        }

        foreach (var (written, isUsed) in told.Concat(memory.Decisions.AddedNames(kind, entityKey).Select(name => (name, false))))
        {
            var key = NameKey.Of(written);
            if (!known.TryGetValue(key, out var wasUsed))
            {
                if (key.Length > 0 && !memory.Decisions.IsRemoved(kind, entityKey, key))
                {
                    known.Add(key, isUsed);
                    rows.Insert(new EntityName { Kind = kind, EntityId = id, Name = written, NameKey = key, IsUsed = isUsed });
                }
            }
            else if (isUsed && !wasUsed)
            {
                known[key] = true;
                db.EntityNames.Where(one => one.Kind == kind && one.EntityId == id && one.NameKey == key).ExecuteUpdate(set => set.SetProperty(one => one.IsUsed, true));
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
        finder.Memory.Names[(kind, id)] = [];
        Add(kind, id, entityKey, told.OrderBy(one => one.Name, StringComparer.Ordinal).Select(one => (one.Name, one.IsUsed)).Append((shown, false)));
    }
}
