using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>Adds up anew what rests on the entities that a change touched. The outcome depends on what is said now, not on what was said before.</summary>
internal sealed class EntityRecords(PortalDbContext db, EntityFinder finder, CancellationToken cancellation)
{
    /// <summary>After releases were added: nothing has less said of it than before.</summary>
    public async Task GrowAsync(TouchedEntities touched)
    {
        foreach (var compound in touched.Of(EntityKind.Compound))
        {
            await AddUpCompoundAsync(compound, touched);
        }

        foreach (var organisation in touched.Of(EntityKind.Organisation))
        {
            if (touched.IsTold(EntityKind.Organisation, organisation, Properties.Partner.Parent))
            {
                await AddUpOrganisationAsync(organisation);
            }
        }

        await db.SaveChangesAsync(cancellation);
        await DealRecords.RebuildAsync(db, touched.Partners, cancellation);
        await TrialRecords.AddUpAsync(db, touched.Of(EntityKind.Trial), cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>After releases were changed or withdrawn: names that nobody uses any more go, and what nothing is said of goes too. Its address stays reserved.</summary>
    public async Task RebuildAsync(TouchedEntities touched)
    {
        await GrowAsync(touched);
        var names = new NameRecords(db, finder.Decisions, cancellation);
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
            await DealRecords.RemoveAsync(db, id, cancellation);
        }

        if (await db.FindAsync(TypeOf(kind), [id], cancellation) is { } entity)
        {
            db.Remove(entity);
            await db.SaveChangesAsync(cancellation);
            finder.Forget();
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

    /// <summary>Of each value the newest telling that has it, a curator's first.</summary>
    private async Task AddUpCompoundAsync(int id, TouchedEntities touched)
    {
        if (await db.Compounds.FindAsync([id], cancellation) is { } compound)
        {
            compound.Target = await NowAsync(compound.Target, Properties.Compound.Target);
            compound.Payload = await NowAsync(compound.Payload, Properties.Compound.Payload);
            compound.Owner = await NowAsync(compound.Owner, Properties.Compound.Owner);
        }

        async Task<string?> NowAsync(string? before, Property property) =>
            touched.IsTold(EntityKind.Compound, id, property) ? await NewestAsync(EntityKind.Compound, id, property) : before;
    }

    private async Task AddUpOrganisationAsync(int id)
    {
        if (await db.Organisations.Include(one => one.Parent).SingleOrDefaultAsync(one => one.Id == id, cancellation) is { } organisation)
        {
            var parent = await NewestAsync(EntityKind.Organisation, id, Properties.Partner.Parent) is { } name ? await finder.OrganisationAsync(name) : null;
            organisation.Parent = parent?.Id == id ? null : parent;
        }
    }

    private Task<string?> NewestAsync(EntityKind kind, int id, Property property) =>
        db.Claims.Where(claim => claim.PropertyId == property.Id && claim.Subject!.Links.Any(link => link.Kind == kind && link.EntityId == id))
            .OrderByDescending(claim => claim.CorrectionId != null).ThenByDescending(claim => claim.Subject!.Release!.Date).ThenByDescending(claim => claim.Id)
            .Select(claim => claim.Value).FirstOrDefaultAsync(cancellation);
}
