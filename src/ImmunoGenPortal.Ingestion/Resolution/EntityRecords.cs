using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion.Review;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>Adds up anew what rests on the entities that a change touched. The outcome depends on what is said now, not on what was said before.</summary>
internal sealed class EntityRecords(PortalDbContext db, EntityFinder finder, NewRows rows, CancellationToken cancellation)
{
    /// <summary>After releases were added: nothing has less said of it than before.</summary>
    public async Task GrowAsync(TouchedEntities touched)
    {
        await AddUpCompoundsAsync(touched.Of(EntityKind.Compound));
        await AddUpOrganisationsAsync(touched.Of(EntityKind.Organisation));
        await TrialRecords.AddUpAsync(db, touched.Of(EntityKind.Trial), cancellation);
        await db.SaveChangesAsync(cancellation);
        var differing = new DifferingStatements(db, rows, cancellation);
        await differing.RebuildOfGrantsAsync(touched.Partners, await new DealRecords(db, finder.Slugs, rows, cancellation).RebuildAsync(touched.Partners));
        await differing.RebuildOfTrialsAsync(touched.Of(EntityKind.Trial));
    }

    /// <summary>After releases were changed or withdrawn: names that nobody uses any more go, and what nothing is said of goes too. Its address stays reserved.</summary>
    public async Task RebuildAsync(TouchedEntities touched)
    {
        await GrowAsync(touched);
        var names = new NameRecords(db, finder, rows, cancellation);
        foreach (var (kind, id) in touched.All.OrderByDescending(one => one.Kind))
        {
            if (await FindAsync(kind, id) is not { } entity)
            {
                continue;
            }

            if (await IsNamedAsync(kind, id))
            {
                await names.RefreshAsync(kind, id, entity.Key, entity.Name);
            }
            else
            {
                await RemoveAsync(kind, id);
            }
        }

        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Takes the entity itself away, to be made anew when a release that names it is resolved.</summary>
    public async Task RemoveAsync(EntityKind kind, int id)
    {
        await db.EntityNames.Where(name => name.Kind == kind && name.EntityId == id).ExecuteDeleteAsync(cancellation);
        if (kind == EntityKind.Organisation)
        {
            await DealRecords.RemoveAsync(db, [id], cancellation);
        }

        if (await db.FindAsync(TypeOf(kind), [id], cancellation) is { } entity)
        {
            db.Remove(entity);
            await db.SaveChangesAsync(cancellation);
            finder.Memory.Forget();
        }
    }

    private static Type TypeOf(EntityKind kind) => kind switch
    {
        EntityKind.Organisation => typeof(Organisation),
        EntityKind.Compound => typeof(Compound),
        EntityKind.Target => typeof(Target),
        EntityKind.Indication => typeof(Indication),
        EntityKind.Trial => typeof(Trial),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Agreements and grants are rebuilt with their partner."),
    };

    /// <returns>Null for what is gone already, and for agreements and grants, which are rebuilt with their partner.</returns>
    private async Task<(string Key, string Name)?> FindAsync(EntityKind kind, int id) =>
        kind is EntityKind.Agreement or EntityKind.Grant ? null
        : await db.FindAsync(TypeOf(kind), [id], cancellation) switch
        {
            INamedEntity named => (named.Key, named.Name),
            Trial trial => (trial.Key, trial.Name ?? ""),
            _ => null,
        };

    private async Task<bool> IsNamedAsync(EntityKind kind, int id) =>
        await db.SubjectLinks.AnyAsync(link => link.Kind == kind && link.EntityId == id, cancellation)
        || kind == EntityKind.Organisation && await db.Organisations.AnyAsync(member => member.ParentId == id, cancellation);

    private async Task AddUpCompoundsAsync(IReadOnlyList<int> ids)
    {
        var newest = await NewestAsync(EntityKind.Compound, ids, Properties.Compound.Target, Properties.Compound.Payload, Properties.Compound.Owner);
        foreach (var compound in await db.Compounds.Where(one => ids.Contains(one.Id)).ToListAsync(cancellation))
        {
            compound.Target = newest.GetValueOrDefault((compound.Id, Properties.Compound.Target.Id));
            compound.Payload = newest.GetValueOrDefault((compound.Id, Properties.Compound.Payload.Id));
            compound.Owner = newest.GetValueOrDefault((compound.Id, Properties.Compound.Owner.Id));
        }
    }

    private async Task AddUpOrganisationsAsync(IReadOnlyList<int> ids)
    {
        var newest = await NewestAsync(EntityKind.Organisation, ids, Properties.Partner.Parent);
        foreach (var organisation in await db.Organisations.Where(one => ids.Contains(one.Id)).ToListAsync(cancellation))
        {
            var parent = newest.TryGetValue((organisation.Id, Properties.Partner.Parent.Id), out var name) ? finder.Organisation(name).Id : (int?)null;
            organisation.ParentId = parent == organisation.Id ? null : parent;
        }
    }

    /// <summary>By entity and property the value of the newest telling that has it, a curator's first.</summary>
    private async Task<Dictionary<(int Entity, int Property), string>> NewestAsync(EntityKind kind, IReadOnlyList<int> ids, params IReadOnlyList<Property> properties)
    {
        var asked = properties.Select(property => property.Id).ToList();
        var subject = properties[0].Subject;
        var told = await db.SubjectLinks.Where(link => link.Kind == kind && ids.Contains(link.EntityId) && link.Subject!.Kind == subject)
            .SelectMany(link => link.Subject!.Claims, (link, claim) => new { link.EntityId, claim.PropertyId, claim.Value, IsCorrected = claim.CorrectionId != null, link.Subject!.Release!.Date, claim.Id })
            .Where(claim => asked.Contains(claim.PropertyId)).ToListAsync(cancellation);
        return told.GroupBy(claim => (claim.EntityId, claim.PropertyId)).ToDictionary(group => group.Key, group => group.MaxBy(claim => (claim.IsCorrected, claim.Date ?? DateOnly.MinValue, claim.Id))!.Value);
    }
}
