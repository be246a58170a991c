using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>Keeps every name of an entity, so that any of them finds it.</summary>
internal static class NameRecords
{
    /// <param name="entity">The name that pages show finds it too, whether or not a release uses it.</param>
    /// <param name="subject">The subject that tells names of it.</param>
    public static Task AddAsync(PortalDbContext db, EntityKind kind, INamedEntity entity, StoredSubject subject, Property name, Property alias, CancellationToken cancellation) =>
        AddAsync(db, kind, entity.Id, subject.Claims.Where(claim => claim.PropertyId == name.Id || claim.PropertyId == alias.Id)
            .Select(claim => (claim.Value, claim.Basis != Basis.Lexicon)).Append((entity.Name, false)), cancellation);

    /// <param name="told">Names, and whether a release uses each.</param>
    public static async Task AddAsync(PortalDbContext db, EntityKind kind, int id, IEnumerable<(string Name, bool IsUsed)> told, CancellationToken cancellation)
    {
        var known = await db.EntityNames.Where(one => one.Kind == kind && one.EntityId == id).ToDictionaryAsync(one => one.NameKey, cancellation);
        foreach (var row in db.EntityNames.Local.Where(one => one.Kind == kind && one.EntityId == id))
        {
            known.TryAdd(row.NameKey, row);
        }

        foreach (var (written, isUsed) in told)
        {
            var key = NameKey.Of(written);
            if (known.TryGetValue(key, out var row))
            {
                row.IsUsed |= isUsed;
            }
            else if (key.Length > 0)
            {
                known.Add(key, row = new EntityName { Kind = kind, EntityId = id, Name = written, NameKey = key, IsUsed = isUsed });
                db.EntityNames.Add(row);
            }
        }
    }
}
