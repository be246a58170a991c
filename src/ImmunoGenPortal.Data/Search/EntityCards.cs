using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Search;

/// <summary>A thing that a query names, with what a reader wants to know first.</summary>
public sealed record EntityCard(NamedEntity Entity)
{
    /// <summary>Of a partner: its newest rights, a few.</summary>
    public IReadOnlyList<Grant> Rights { get; init; } = [];

    /// <summary>Of a partner: how many rights there are.</summary>
    public int RightCount { get; init; }

    public Compound? Compound { get; init; }

    /// <summary>Of a compound: the furthest that it is said to have come; null where no release says.</summary>
    public string? Stage { get; init; }

    public Trial? Trial { get; init; }

    /// <summary>Of a target or disease: what is aimed at it, a few.</summary>
    public IReadOnlyList<NamedLink> Compounds { get; init; } = [];
}

/// <summary>Reads the cards above what a search finds.</summary>
public sealed class EntityCards(PortalDbContext db, EntityQueries entities, DevelopmentQueries development)
{
    private const int MostCards = 4;
    private const int MostOnCard = 3;

    public async Task<IReadOnlyList<EntityCard>> OfAsync(IReadOnlyList<NamedEntity> named, CancellationToken cancellation)
    {
        var cards = new List<EntityCard>();
        foreach (var entity in named.Take(MostCards))
        {
            cards.Add(await OfAsync(entity, cancellation));
        }

        return cards;
    }

    private async Task<EntityCard> OfAsync(NamedEntity entity, CancellationToken cancellation)
    {
        var card = new EntityCard(entity);
        switch (entity.Kind)
        {
            case EntityKind.Organisation:
                var rights = db.Grants.AsNoTracking().Where(grant => grant.Agreement!.PartnerId == entity.Id);
                return card with
                {
                    Rights = await rights.OrderByDescending(grant => grant.Date).ThenByDescending(grant => grant.Id).Take(MostOnCard).ToListAsync(cancellation),
                    RightCount = await rights.CountAsync(cancellation),
                };
            case EntityKind.Compound:
                var (stages, _) = await development.OfAsync(EntityKind.Compound, entity.Id, cancellation);
                return card with { Compound = await db.Compounds.AsNoTracking().SingleAsync(one => one.Id == entity.Id, cancellation), Stage = stages.Count > 0 ? stages[0].Stage : null };
            case EntityKind.Trial:
                return card with { Trial = await db.Trials.AsNoTracking().Include(trial => trial.Compound).SingleAsync(one => one.Id == entity.Id, cancellation) };
            default:
                return card with { Compounds = [.. (await entities.CompoundsOfAsync(entity.Kind, [entity.Id], cancellation))[entity.Id].Take(MostOnCard + 1)] };
        }
    }
}
