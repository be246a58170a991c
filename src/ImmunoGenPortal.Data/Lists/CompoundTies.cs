using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Lists;

/// <summary>What releases tie compounds to, each way, by number: what lists of compounds, trials, targets and diseases are narrowed by.</summary>
/// <param name="Compounds">Every compound.</param>
public sealed record CompoundTies(IReadOnlyDictionary<int, NamedLink> Compounds, IReadOnlyDictionary<(EntityKind Kind, int Id), NamedLink> Things, IReadOnlyList<CompoundTie> All)
{
    private readonly ILookup<(EntityKind, int), NamedLink> _ofCompound = All.OrderBy(tie => tie.Thing.Name, StringComparer.OrdinalIgnoreCase).ToLookup(tie => (tie.Kind, tie.Compound), tie => tie.Thing);

    private readonly ILookup<(EntityKind, int), int> _ofThing = All.ToLookup(tie => (tie.Kind, tie.Id), tie => tie.Compound);

    /// <summary>The targets, diseases or partners of a compound, by name.</summary>
    public IEnumerable<NamedLink> Of(int? compound, EntityKind kind) => _ofCompound[(kind, compound ?? 0)];

    /// <summary>The compounds tied to a target, disease or partner.</summary>
    public IEnumerable<int> CompoundsOf(EntityKind kind, int id) => _ofThing[(kind, id)];
}

/// <summary>That a compound is aimed at a target, told of with a disease, or a partner's: by a right, a payment, or as its owner or developer.</summary>
public sealed record CompoundTie(int Compound, EntityKind Kind, int Id, NamedLink Thing);

/// <summary>Reads what compounds are tied to.</summary>
public sealed class CompoundTieQueries(PortalDbContext db, KeptUntilChange<CompoundTies> kept, PortalRevision revision)
{
    private static readonly EntityKind[] Kinds = [EntityKind.Target, EntityKind.Indication, EntityKind.Organisation];

    public Task<CompoundTies> LoadAsync(CancellationToken cancellation) => kept.CurrentAsync(revision, () => ReadAsync(cancellation), cancellation);

    private async Task<CompoundTies> ReadAsync(CancellationToken cancellation)
    {
        var compounds = await db.Compounds.AsNoTracking().ToListAsync(cancellation);
        var things = new Dictionary<(EntityKind Kind, int Id), NamedLink>();
        foreach (var kind in Kinds)
        {
            foreach (var one in await db.Named(kind).ToListAsync(cancellation))
            {
                things.Add((kind, one.Id), new NamedLink(one.Name, one.Slug));
            }
        }

        var told = await db.SubjectLinks.Where(link => link.Kind == EntityKind.Compound)
            .Join(
                db.SubjectLinks.Where(link => link.Kind == EntityKind.Target || link.Kind == EntityKind.Indication
                    || (link.Kind == EntityKind.Organisation && (link.Subject!.Kind == SubjectKind.Deal || link.Subject.Kind == SubjectKind.Payment))),
                one => one.SubjectId, other => other.SubjectId, (one, other) => new { Compound = one.EntityId, other.Kind, other.EntityId })
            .Distinct().ToListAsync(cancellation);
        var ties = told.Select(row => (row.Compound, row.Kind, row.EntityId)).Concat((await OwnersAsync(compounds, cancellation)).Select(row => (row.Compound, EntityKind.Organisation, row.Owner))).Distinct();
        return new CompoundTies(
            compounds.ToDictionary(one => one.Id, one => new NamedLink(one.Name, one.Slug)), things,
            [.. ties.Where(tie => things.ContainsKey((tie.Item2, tie.Item3))).Select(tie => new CompoundTie(tie.Item1, tie.Item2, tie.Item3, things[(tie.Item2, tie.Item3)]))]);
    }

    private async Task<IEnumerable<(int Compound, int Owner)>> OwnersAsync(List<Compound> compounds, CancellationToken cancellation)
    {
        var owned = compounds.Where(one => one.Owner is not null).ToLookup(one => NameKey.Of(one.Owner!), one => one.Id);
        var keys = owned.Select(group => group.Key).ToList();
        var names = await db.EntityNames.Where(name => name.Kind == EntityKind.Organisation && keys.Contains(name.NameKey)).Select(name => new { name.NameKey, name.EntityId }).ToListAsync(cancellation);
        return names.SelectMany(name => owned[name.NameKey].Select(compound => (compound, name.EntityId)));
    }
}
