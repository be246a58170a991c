using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Timeline;

/// <param name="Kinds">Empty for all.</param>
/// <param name="Partner">An address, or the beginning of any name of the partner; null or blank for all.</param>
/// <param name="Compound">The same of the compound.</param>
/// <param name="AsOf">Only what releases of that day or before told; null for all.</param>
public sealed record TimelineFilter(IReadOnlyList<TimelineKind> Kinds, string? Partner, string? Compound, PartialDate? From, PartialDate? To, DateOnly? AsOf)
{
    public static readonly TimelineFilter None = new([], null, null, null, null, null);

    public bool IsSet => Kinds.Count > 0 || !string.IsNullOrWhiteSpace(Partner) || !string.IsNullOrWhiteSpace(Compound) || From is not null || To is not null;
}

/// <summary>Something that happened, with its sentence.</summary>
public sealed record TimelineRow(TimelineEvent Event, ClaimView Claim);

/// <param name="All">Every event found, newest first.</param>
/// <param name="Kinds">How many there are of each kind, as if no kind were chosen.</param>
public sealed record TimelineFound(IReadOnlyList<TimelineEvent> All, IReadOnlyList<TimelineRow> Rows, IReadOnlyDictionary<TimelineKind, int> Kinds)
{
    public static readonly TimelineFound Empty = new([], [], new Dictionary<TimelineKind, int>());
}

/// <summary>What happened when, by kind, partner, compound and time.</summary>
public sealed class TimelineSearch(PortalDbContext db, TimelineQueries queries, EntityClaims claims)
{
    /// <param name="page">From 1.</param>
    public async Task<TimelineFound> FindAsync(TimelineFilter filter, int page, int size, CancellationToken cancellation)
    {
        var partners = await db.FindSlugsAsync(EntityKind.Organisation, [filter.Partner ?? ""], cancellation);
        var compounds = await db.FindSlugsAsync(EntityKind.Compound, [filter.Compound ?? ""], cancellation);
        var ofAnyKind = (await queries.LoadAsync(cancellation)).Events.Where(one => IsInTime(one, filter)
            && partners?.Contains(one.Partner?.Slug ?? "") != false && compounds?.Contains(one.Compound?.Slug ?? "") != false).ToList();
        var found = ofAnyKind.Where(one => filter.Kinds.Count == 0 || filter.Kinds.Contains(one.Kind)).ToList();
        var shown = found.Skip((page - 1) * size).Take(size).ToList();
        var said = (await claims.OfClaimsAsync([.. shown.Select(one => one.ClaimId)], cancellation)).ToDictionary(claim => claim.Id);
        return new TimelineFound(
            found, [.. shown.Where(one => said.ContainsKey(one.ClaimId)).Select(one => new TimelineRow(one, said[one.ClaimId]))],
            ofAnyKind.GroupBy(one => one.Kind).ToDictionary(group => group.Key, group => group.Count()));
    }

    private static bool IsInTime(TimelineEvent one, TimelineFilter filter) =>
        (filter.AsOf is null || one.Told <= filter.AsOf)
        && ((filter.From is null && filter.To is null) || one.When?.MayLieWithin(filter.From, filter.To) == true);
}
