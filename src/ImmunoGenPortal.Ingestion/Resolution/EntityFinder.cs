using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>Finds the organisation, compound, target or indication that a name means, and makes it where it is new.</summary>
internal sealed class EntityFinder(PortalDbContext db, EntityDecisions decisions, CancellationToken cancellation)
{
    public EntityDecisions Decisions => decisions;

    public Task<Organisation> OrganisationAsync(string name) =>
        FindAsync(MentionType.Partner, EntityKind.Organisation, name, static (key, known, slug) => new Organisation { Key = key, Name = known, Slug = slug });

    public Task<Compound> CompoundAsync(string name) =>
        FindAsync(MentionType.Compound, EntityKind.Compound, name, static (key, known, slug) => new Compound { Key = key, Name = known, Slug = slug });

    public Task<Target> TargetAsync(string name) =>
        FindAsync(MentionType.Target, EntityKind.Target, name, static (key, known, slug) => new Target { Key = key, Name = known, Slug = slug });

    public Task<Indication> IndicationAsync(string name) =>
        FindAsync(MentionType.Indication, EntityKind.Indication, name, static (key, known, slug) => new Indication { Key = key, Name = known, Slug = slug });

    /// <summary>Whether the lexicon knows this name of that kind of entity.</summary>
    public static bool IsKnown(EntityKind kind, string name) => TypeOf(kind) is { } type && NameLexicon.Default.Find(type, name) is not null;

    private static MentionType? TypeOf(EntityKind kind) => kind switch
    {
        EntityKind.Organisation => MentionType.Partner,
        EntityKind.Compound => MentionType.Compound,
        EntityKind.Target => MentionType.Target,
        EntityKind.Indication => MentionType.Indication,
        _ => null,
    };

    private async Task<T> FindAsync<T>(MentionType type, EntityKind kind, string name, Func<string, string, string, T> make)
        where T : class, INamedEntity
    {
        var (key, shown) = decisions.Resolve(kind, name, NameLexicon.Default.Find(type, name)?.Name ?? name);
        var entity = await db.Set<T>().FirstOrDefaultAsync(one => one.Key == key, cancellation);
        if (entity is null)
        {
            var slug = decisions.IsRenamed(kind, key) ? await Slugs.ForRenamedAsync(db, kind, key, shown, cancellation) : await Slugs.ForEntityAsync(db, kind, key, shown, cancellation);
            entity = make(key, shown, slug);
            db.Add(entity);
            await db.SaveChangesAsync(cancellation);
        }

        return entity;
    }
}
