using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion.Resolution;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Corrections;

/// <summary>An entity by what does not change: its kind and its key.</summary>
public sealed record EntityAddress(EntityKind Kind, string Key);

/// <summary>What a curator does about entities and their names: each a transaction that resolves anew every release that names them.</summary>
public sealed class CorrectEntities(Writer writer, KeptEntities kept, TimeProvider clock)
{
    private const int LongestName = 200;

    /// <summary>One entity is the same as another; its pages lead to the other's from now on. Undoing it splits them again.</summary>
    public Task<CorrectionOutcome> MergeAsync(Actor actor, EntityAddress entity, string intoKey, string? reason, CancellationToken cancellation) =>
        writer.RunAsync(async db =>
        {
            if (entity.Key == intoKey)
            {
                return new CorrectionOutcome.Refused("An entity cannot be merged into itself.");
            }

            var (from, into) = (await FindAsync(db, entity, cancellation), await FindAsync(db, entity with { Key = intoKey }, cancellation));
            return from is null || into is null ? Gone()
                : await StoreAsync(db, actor, Make(EntityCorrectionKind.Merge, entity, from.Name, into.Name, intoKey), [from.Id, into.Id], "entity.merge", reason, cancellation);
        }, cancellation);

    /// <summary>Pages show the entity by this name; its old address leads to the new one.</summary>
    public Task<CorrectionOutcome> RenameAsync(Actor actor, EntityAddress entity, string? name, string? reason, CancellationToken cancellation) =>
        NameAsync(actor, EntityCorrectionKind.Rename, entity, name, "entity.rename", reason, cancellation);

    /// <summary>A name means this entity, whatever it was taken for before.</summary>
    public Task<CorrectionOutcome> AddNameAsync(Actor actor, EntityAddress entity, string? name, string? reason, CancellationToken cancellation) =>
        NameAsync(actor, EntityCorrectionKind.AddName, entity, name, "entity.add-name", reason, cancellation);

    /// <summary>A name does not mean this entity: what is said under it becomes an entity of that name.</summary>
    public Task<CorrectionOutcome> RemoveNameAsync(Actor actor, EntityAddress entity, string? name, string? reason, CancellationToken cancellation) =>
        NameAsync(actor, EntityCorrectionKind.RemoveName, entity, name, "entity.remove-name", reason, cancellation);

    /// <summary>A name that the lexicon does not know is rightly an entity of its own.</summary>
    public Task<CorrectionOutcome> ConfirmAsync(Actor actor, EntityAddress entity, string? reason, CancellationToken cancellation) =>
        writer.RunAsync(async db => await FindAsync(db, entity, cancellation) is not { } found ? Gone()
            : await StoreAsync(db, actor, Make(EntityCorrectionKind.Confirm, entity, found.Name, found.Name, null), [found.Id], "entity.confirm", reason, cancellation), cancellation);

    public Task<CorrectionOutcome> UndoAsync(Actor actor, int correctionId, string? reason, CancellationToken cancellation) =>
        writer.RunAsync(async db =>
        {
            if (await db.EntityCorrections.SingleOrDefaultAsync(correction => correction.Id == correctionId, cancellation) is not { UndoneAt: null } correction)
            {
                return new CorrectionOutcome.Refused("This was undone already.");
            }

            (correction.UndoneAt, correction.UndoneBy) = (clock.GetUtcNow().UtcDateTime, actor.Name);
            var entity = new EntityAddress(correction.EntityKind, correction.EntityKey);
            var touched = new[] { await FindAsync(db, entity, cancellation), correction.OtherKey is { } other ? await FindAsync(db, entity with { Key = other }, cancellation) : null };
            return await ApplyAsync(db, actor, correction, [.. touched.OfType<INamedEntity>().Select(one => one.Id)], "entity.undo", reason, cancellation);
        }, cancellation);

    private Task<CorrectionOutcome> NameAsync(Actor actor, EntityCorrectionKind kind, EntityAddress entity, string? name, string action, string? reason, CancellationToken cancellation) =>
        writer.RunAsync(async db =>
        {
            var written = string.Join(' ', (name ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            var key = NameKey.Of(written);
            if (key.Length == 0 || written.Length > LongestName)
            {
                return new CorrectionOutcome.Refused(key.Length == 0 ? "Write a name of at least one letter or figure." : $"A name has at most {LongestName} characters.");
            }

            if (await FindAsync(db, entity, cancellation) is not { } found)
            {
                return Gone();
            }

            if (kind == EntityCorrectionKind.RemoveName && key == entity.Key)
            {
                return new CorrectionOutcome.Refused("This is the name that the entity is known by. Merge the entity into another, or rename it, instead.");
            }

            // Whatever had the name loses it, or gets it back.
            var others = await db.EntityNames.Where(other => other.Kind == entity.Kind && other.NameKey == key).Select(other => other.EntityId).ToListAsync(cancellation);
            return await StoreAsync(db, actor, Make(kind, entity, found.Name, written, null), [.. others.Append(found.Id).Distinct()], action, reason, cancellation);
        }, cancellation);

    private static EntityCorrection Make(EntityCorrectionKind kind, EntityAddress entity, string entityName, string name, string? other) => new()
    {
        Kind = kind,
        EntityKind = entity.Kind,
        EntityKey = entity.Key,
        EntityName = entityName,
        OtherKey = other,
        Name = name,
        NameKey = NameKey.Of(name),
        By = "",
    };

    private async Task<CorrectionOutcome> StoreAsync(PortalDbContext db, Actor actor, EntityCorrection correction, IReadOnlyList<int> entities, string action, string? reason, CancellationToken cancellation)
    {
        (correction.By, correction.At) = (actor.Name, clock.GetUtcNow().UtcDateTime);
        correction.Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        db.EntityCorrections.Add(correction);
        return await ApplyAsync(db, actor, correction, entities, action, reason, cancellation);
    }

    private async Task<CorrectionOutcome> ApplyAsync(PortalDbContext db, Actor actor, EntityCorrection correction, IReadOnlyList<int> entities, string action, string? reason, CancellationToken cancellation)
    {
        var word = correction.EntityKind.ToString().ToLowerInvariant();
        db.Record(actor, correction.UndoneAt ?? correction.At, action, $"{word} {correction.EntityName}", null,
            action == "entity.undo" ? $"{correction.Kind}: {correction.Name}" : correction.EntityName, action == "entity.undo" ? null : correction.Name, reason);
        await db.SaveChangesAsync(cancellation);
        var releases = await db.SubjectLinks.Where(link => link.Kind == correction.EntityKind && entities.Contains(link.EntityId)).Select(link => link.Subject!.ReleaseId).Distinct().Order().ToListAsync(cancellation);
        await ResolveAnewAsync(db, correction.EntityKind, entities, releases, cancellation);
        return new CorrectionOutcome.Done(correction.Id);
    }

    /// <summary>The entities themselves are made anew, so that nothing of what they were before is left.</summary>
    private async Task ResolveAnewAsync(PortalDbContext db, EntityKind kind, IReadOnlyList<int> entities, IReadOnlyList<int> releases, CancellationToken cancellation)
    {
        using var change = await ReleaseChange.OpenAsync(db, kept, cancellation);
        foreach (var release in releases)
        {
            await change.DetachAsync(release);
        }

        foreach (var entity in entities)
        {
            await change.RemoveEntityAsync(kind, entity);
        }

        foreach (var id in releases)
        {
            if (await ReleaseChange.LoadAsync(db, id, cancellation) is { } release)
            {
                await change.AttachAsync(release, clock.GetUtcNow().UtcDateTime);
            }
        }

        await change.FinishAsync();
    }

    private static async Task<INamedEntity?> FindAsync(PortalDbContext db, EntityAddress entity, CancellationToken cancellation) => entity.Kind switch
    {
        EntityKind.Organisation => await db.Organisations.SingleOrDefaultAsync(one => one.Key == entity.Key, cancellation),
        EntityKind.Compound => await db.Compounds.SingleOrDefaultAsync(one => one.Key == entity.Key, cancellation),
        EntityKind.Target => await db.Targets.SingleOrDefaultAsync(one => one.Key == entity.Key, cancellation),
        EntityKind.Indication => await db.Indications.SingleOrDefaultAsync(one => one.Key == entity.Key, cancellation),
        _ => null,
    };

    private static CorrectionOutcome.Refused Gone() => new("There is no such entity any more: it was merged, or the releases that named it were withdrawn. Look at the list again.");
}
