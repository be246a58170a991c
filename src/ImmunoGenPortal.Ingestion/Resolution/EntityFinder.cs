using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>Finds the organisation, compound, target or indication that a name means, and makes it where it is new.</summary>
internal sealed class EntityFinder(PortalDbContext db, CancellationToken cancellation)
{
    public Task<Organisation> OrganisationAsync(string name) =>
        FindAsync(MentionType.Partner, EntityKind.Organisation, name, static (key, known, slug) => new Organisation { Key = key, Name = known, Slug = slug });

    public Task<Compound> CompoundAsync(string name) =>
        FindAsync(MentionType.Compound, EntityKind.Compound, name, static (key, known, slug) => new Compound { Key = key, Name = known, Slug = slug });

    public Task<Target> TargetAsync(string name) =>
        FindAsync(MentionType.Target, EntityKind.Target, name, static (key, known, slug) => new Target { Key = key, Name = known, Slug = slug });

    public Task<Indication> IndicationAsync(string name) =>
        FindAsync(MentionType.Indication, EntityKind.Indication, name, static (key, known, slug) => new Indication { Key = key, Name = known, Slug = slug });

    private async Task<T> FindAsync<T>(MentionType type, EntityKind kind, string name, Func<string, string, string, T> make)
        where T : class, INamedEntity
    {
        var known = NameLexicon.Default.Find(type, name)?.Name ?? name;
        var key = NameKey.Of(known);
        var entity = await db.Set<T>().FirstOrDefaultAsync(one => one.Key == key, cancellation);
        if (entity is null)
        {
            entity = make(key, known, await Slugs.ForEntityAsync(db, kind, key, known, cancellation));
            db.Add(entity);
            await db.SaveChangesAsync(cancellation);
        }

        return entity;
    }
}
