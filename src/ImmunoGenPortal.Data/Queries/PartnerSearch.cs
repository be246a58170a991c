using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>Which partners a list shows; null leaves nothing out.</summary>
/// <param name="Words">The beginning of any name, present or past.</param>
/// <param name="Target">An address, or the beginning of any name, of a target that a right of the partner's is aimed at.</param>
/// <param name="Kind">Of a right: "license", "option".</param>
public sealed record PartnerFilter(string? Words = null, string? Target = null, string? Kind = null)
{
    public ListOrder? Order { get; init; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Words) && string.IsNullOrWhiteSpace(Target) && string.IsNullOrWhiteSpace(Kind);
}

/// <summary>All partners with what their list sorts and filters by.</summary>
/// <param name="Kinds">Of rights, by partner.</param>
/// <param name="Targets">What is compared of the names of the targets of its rights, by partner.</param>
public sealed record PartnerRecord(IReadOnlyList<EntityRow> Rows, ILookup<int, string> Kinds, ILookup<int, string> Targets)
{
    /// <summary>The kinds of right that there are.</summary>
    public IReadOnlyList<string> AllKinds { get; } = [.. Kinds.SelectMany(kinds => kinds).Distinct().Order(StringComparer.Ordinal)];
}

/// <summary>Lists partners.</summary>
public sealed class PartnerSearch(PortalDbContext db, EntityLists lists, PaymentQueries payments, KeptUntilChange<PartnerRecord> kept, PortalRevision revision)
{
    public Task<PartnerRecord> LoadAsync(CancellationToken cancellation) => kept.CurrentAsync(revision, () => ReadAsync(cancellation), cancellation);

    /// <summary>By name, where nothing else is asked for.</summary>
    /// <param name="page">From 1.</param>
    public async Task<(int Total, IReadOnlyList<EntityRow> Rows)> FindAsync(PartnerFilter filter, int page, int size, CancellationToken cancellation)
    {
        var record = await LoadAsync(cancellation);
        var named = await db.FindNamedAsync(EntityKind.Organisation, filter.Words, cancellation);
        var targets = await db.FindNamedAsync(EntityKind.Target, filter.Target, cancellation);
        var keys = targets is null ? null : await db.EntityNames.Where(name => name.Kind == EntityKind.Target && targets.Contains(name.EntityId)).Select(name => name.NameKey).ToListAsync(cancellation);
        var found = record.Rows.Where(row => named?.Contains(row.Id) != false
            && (keys is null || record.Targets[row.Id].Any(keys.Contains))
            && (string.IsNullOrWhiteSpace(filter.Kind) || record.Kinds[row.Id].Contains(filter.Kind)));
        var ordered = Sort(found, filter.Order);
        return (ordered.Count, [.. ordered.Skip((page - 1) * size).Take(size)]);
    }

    private static IReadOnlyList<EntityRow> Sort(IEnumerable<EntityRow> rows, ListOrder? order) => order?.Column switch
    {
        null => [.. rows],
        "rights" => order.Sort(rows, row => row.Grants),
        "first" => order.Sort(rows, row => row.FirstDeal),
        "last" => order.Sort(rows, row => row.LastDeal),
        "received" => order.Sort(rows, row => row.Received?.Sums is [var most, ..] ? most.Amount : (decimal?)null),
        "releases" => order.Sort(rows, row => row.Releases),
        _ => order.Sort(rows, row => row.Name),
    };

    private async Task<PartnerRecord> ReadAsync(CancellationToken cancellation)
    {
        var rows = await lists.AllAsync(EntityKind.Organisation, cancellation);
        var rights = await db.Grants.AsNoTracking().Select(grant => new { grant.Agreement!.PartnerId, grant.Kind, grant.Date, grant.Target }).ToListAsync(cancellation);
        var ofPartner = rights.ToLookup(right => right.PartnerId);
        var received = await payments.OfManyAsync(EntityKind.Organisation, rows.ConvertAll(row => row.Id), cancellation);
        return new PartnerRecord(
            rows.ConvertAll(row => row with
            {
                Grants = ofPartner[row.Id].Count(),
                FirstDeal = ofPartner[row.Id].Min(right => right.Date),
                LastDeal = ofPartner[row.Id].Max(right => right.Date),
                Received = received[row.Id].ToList() is { Count: > 0 } paid ? ReceivedTotal.Of(paid) : null,
            }),
            rights.ToLookup(right => right.PartnerId, right => right.Kind),
            rights.Where(right => right.Target is not (null or "undisclosed")).ToLookup(right => right.PartnerId, right => NameKey.Of(right.Target!)));
    }
}
