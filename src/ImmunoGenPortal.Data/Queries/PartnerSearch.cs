using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>Which partners a list shows. Several values of one name are alternatives; none leave nothing out.</summary>
public sealed record PartnerFilter
{
    /// <summary>The beginning of any name, present or past.</summary>
    public string? Words { get; init; }

    /// <summary>Addresses, or the beginnings of names, of targets that a right of the partner's is aimed at.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>Of a right: "license", "option".</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Who grants a right: "out", "in" or "both".</summary>
    public IReadOnlyList<string> Directions { get; init; } = [];

    /// <summary>The first year, month or day on which a right was taken.</summary>
    public PartialDate? From { get; init; }

    public PartialDate? To { get; init; }

    public ListOrder? Order { get; init; }
}

/// <summary>All partners with what their list is narrowed by: of their rights, by partner.</summary>
public sealed record PartnerRecord(IReadOnlyList<EntityRow> Rows, ILookup<int, string> Kinds, ILookup<int, string> Directions, ILookup<int, NamedLink> Targets, ILookup<int, PartialDate> Dates);

/// <summary>Lists partners.</summary>
public sealed class PartnerSearch(PortalDbContext db, EntityLists lists, EntityQueries entities, PaymentQueries payments, KeptUntilChange<PartnerRecord> kept, PortalRevision revision)
{
    /// <summary>By name, where nothing else is asked for.</summary>
    /// <param name="page">From 1.</param>
    public async Task<ListFound<EntityRow>> FindAsync(PartnerFilter filter, int page, int size, CancellationToken cancellation)
    {
        var record = await kept.CurrentAsync(revision, () => ReadAsync(cancellation), cancellation);
        var named = await db.FindNamedAsync(EntityKind.Organisation, filter.Words, cancellation);
        var targets = await db.FindSlugsAsync(EntityKind.Target, filter.Targets, cancellation);
        var (found, counts) = new RowFacets<EntityRow>()
            .Where(row => named?.Contains(row.Id) != false)
            .Coded("kind", row => record.Kinds[row.Id], filter.Kinds)
            .Named("target", row => record.Targets[row.Id], targets)
            .Coded("direction", row => record.Directions[row.Id], filter.Directions)
            .Dated(row => record.Dates[row.Id], filter.From, filter.To)
            .Narrow(record.Rows);
        return ListFound<EntityRow>.PageOf(Sort(found, filter.Order), counts, page, size);
    }

    private static IReadOnlyList<EntityRow> Sort(IReadOnlyList<EntityRow> rows, ListOrder? order) => order?.Column switch
    {
        null => rows,
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
        var rights = await db.Grants.AsNoTracking().Select(grant => new { grant.Agreement!.PartnerId, grant.Kind, grant.Date, grant.Target, grant.Direction }).ToListAsync(cancellation);
        var ofPartner = rights.ToLookup(right => right.PartnerId);
        var received = await payments.OfManyAsync(EntityKind.Organisation, rows.ConvertAll(row => row.Id), cancellation);
        var targets = await entities.NamedAsync(EntityKind.Target, [.. rights.Select(right => right.Target).OfType<string>()], cancellation);
        return new PartnerRecord(
            rows.ConvertAll(row => row with
            {
                Grants = ofPartner[row.Id].Count(),
                FirstDeal = ofPartner[row.Id].Min(right => right.Date),
                LastDeal = ofPartner[row.Id].Max(right => right.Date),
                Received = received[row.Id].ToList() is { Count: > 0 } paid ? ReceivedTotal.Of(paid) : null,
            }),
            rights.ToLookup(right => right.PartnerId, right => right.Kind),
            rights.Where(right => right.Direction is not null).ToLookup(right => right.PartnerId, right => right.Direction!),
            rights.Where(right => targets.ContainsKey(NameKey.Of(right.Target ?? ""))).ToLookup(right => right.PartnerId, right => targets[NameKey.Of(right.Target!)]),
            rights.Where(right => right.Date is not null).ToLookup(right => right.PartnerId, right => PartialDate.Parse(right.Date!)));
    }
}
