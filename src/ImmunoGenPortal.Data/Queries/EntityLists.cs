using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Pipeline;
using ImmunoGenPortal.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>An entity in a list.</summary>
/// <param name="Names">Every other name that a release uses.</param>
/// <param name="Releases">How many releases name it.</param>
/// <param name="Grants">Of a partner: how many rights it has or gave; of a target: how many rights name it.</param>
public sealed record EntityRow(int Id, string Slug, string Name, IReadOnlyList<string> Names, int Releases, int Grants, Compound? Compound)
{
    /// <summary>Of a target or disease: the compounds that some release ties to it.</summary>
    public IReadOnlyList<NamedLink> Compounds { get; init; } = [];

    /// <summary>Of a target or disease: who has a right on it or on such a compound, pays for its progress, or is called its owner.</summary>
    public IReadOnlyList<NamedLink> Partners { get; init; } = [];

    /// <summary>Of a compound or disease: how many trials.</summary>
    public int Trials { get; init; }

    /// <summary>Of a partner: when its first right was taken, as precise as the releases have it; null where no right is dated.</summary>
    public string? FirstDeal { get; init; }

    /// <inheritdoc cref="FirstDeal"/>
    public string? LastDeal { get; init; }

    /// <summary>Of a partner: what was received from it beside upfront payments; null where no payment is told of.</summary>
    public ReceivedTotal? Received { get; init; }

    /// <summary>Of a compound, target or disease: the highest stage that a release tells there, and who tells it first; null where none does.</summary>
    public StageTelling? Furthest { get; init; }

    /// <summary>The words that tell of the stage.</summary>
    public ClaimView? StageClaim { get; init; }
}

/// <summary>Lists of things that are known by names.</summary>
public sealed class EntityLists(PortalDbContext db)
{
    /// <summary>All of a kind by name.</summary>
    internal async Task<List<EntityRow>> AllAsync(EntityKind kind, CancellationToken cancellation) =>
        await WithNamesAsync(kind, await db.Named(kind).OrderBy(one => EF.Functions.Collate(one.Name, NameOrder.Collation)).ThenBy(one => one.Id).ToListAsync(cancellation), cancellation);

    private async Task<List<EntityRow>> WithNamesAsync(EntityKind kind, List<NamedRow> rows, CancellationToken cancellation)
    {
        var ids = rows.ConvertAll(row => row.Id);
        var names = (await db.EntityNames.AsNoTracking().Where(name => name.Kind == kind && name.IsUsed && ids.Contains(name.EntityId)).OrderBy(name => name.Id).ToListAsync(cancellation)).ToLookup(name => name.EntityId, name => name.Name);
        var counts = await db.SubjectLinks.Where(link => link.Kind == kind && ids.Contains(link.EntityId))
            .Select(link => new { link.EntityId, link.Subject!.ReleaseId }).Distinct()
            .GroupBy(pair => pair.EntityId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, cancellation);
        return rows.ConvertAll(row => new EntityRow(row.Id, row.Slug, row.Name, [.. names[row.Id].Where(name => name != row.Name)], counts.GetValueOrDefault(row.Id), 0, null));
    }
}
