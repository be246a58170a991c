using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>A compound aimed at a target or tested in a disease.</summary>
/// <param name="OwnerName">Whom the releases, or else the lexicon, call its owner or developer; null where neither does.</param>
/// <param name="Owner">The newest words that say so; null where no release does.</param>
/// <param name="Furthest">Its highest stage there; null where no release tells one.</param>
public sealed record AimedCompound(NamedLink Compound, string? OwnerName, ClaimView? Owner, StageView? Furthest)
{
    /// <summary>The page of the owner; null where it has none.</summary>
    public NamedLink? OwnerPage { get; init; }
}

/// <summary>What is aimed at a target or tested in a disease, by whom and how far.</summary>
public sealed class AimedCompounds(PortalDbContext db, EntityClaims claims, EntityQueries entities)
{
    /// <summary>The furthest first.</summary>
    /// <param name="stages">The stages there, the furthest first.</param>
    public async Task<IReadOnlyList<AimedCompound>> OfAsync(EntityKind kind, int id, IReadOnlyList<StageView> stages, CancellationToken cancellation)
    {
        var slugs = (await entities.CompoundsOfAsync(kind, [id], cancellation))[id].Select(compound => compound.Slug).ToList();
        var compounds = await db.Compounds.AsNoTracking().Where(one => slugs.Contains(one.Slug)).OrderBy(one => EF.Functions.Collate(one.Name, NameOrder.Collation)).ToListAsync(cancellation);
        var owners = await OwnersAsync(compounds.ConvertAll(one => one.Id), cancellation);
        var pages = await entities.NamedAsync(EntityKind.Organisation, [.. compounds.Select(one => owners.GetValueOrDefault(one.Id)?.Value.Stored ?? one.Owner).OfType<string>()], cancellation);
        return [.. compounds.Select(one => Of(one, owners.GetValueOrDefault(one.Id), stages, pages)).OrderBy(one => one.Furthest is { } furthest ? stages.ToList().IndexOf(furthest) : int.MaxValue)];
    }

    private static AimedCompound Of(Compound compound, ClaimView? owner, IReadOnlyList<StageView> stages, IReadOnlyDictionary<string, NamedLink> pages)
    {
        var name = owner?.Value.Stored ?? compound.Owner;
        return new AimedCompound(new NamedLink(compound.Name, compound.Slug), name, owner, stages.FirstOrDefault(stage => stage.Compound.Slug == compound.Slug))
        {
            OwnerPage = name is null ? null : pages.GetValueOrDefault(NameKey.Of(name)),
        };
    }

    /// <summary>The newest words of a release that name the owner, by compound.</summary>
    private async Task<Dictionary<int, ClaimView>> OwnersAsync(List<int> compounds, CancellationToken cancellation)
    {
        var told = await db.SubjectLinks.Where(link => link.Kind == EntityKind.Compound && compounds.Contains(link.EntityId) && link.Subject!.Kind == SubjectKind.Compound)
            .Join(db.Claims.Where(claim => claim.PropertyId == Properties.Compound.Owner.Id && claim.Basis != Basis.Lexicon), link => link.SubjectId, claim => claim.SubjectId,
                (link, claim) => new { link.EntityId, claim.Id, claim.Subject!.Release!.Date }).ToListAsync(cancellation);
        var newest = told.GroupBy(row => row.EntityId).ToDictionary(group => group.Key, group => group.OrderByDescending(row => row.Date).ThenByDescending(row => row.Id).First().Id);
        var shown = await claims.NumberedAsync(newest.Values, cancellation);
        return newest.Where(pair => shown.ContainsKey(pair.Value)).ToDictionary(pair => pair.Key, pair => shown[pair.Value]);
    }
}
