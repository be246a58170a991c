using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Deals;

/// <summary>A right with its evidence and the agreement that it stands under.</summary>
public sealed record DealRow(ListedDeal Deal, AgreementView Agreement, GrantView Grant);

/// <param name="Rows">Those of the page asked for.</param>
/// <param name="All">Every right found, in order.</param>
public sealed record DealsFound(IReadOnlyList<ListedDeal> All, IReadOnlyList<DealRow> Rows, DealFacets Facets, DealSummary Summary)
{
    public int Total => All.Count;

    /// <summary>By address the names of all partners with a right, found or not.</summary>
    public required IReadOnlyDictionary<string, string> Partners { get; init; }
}

/// <summary>Finds rights by what is agreed, counts them by facet and sums up what they disclose.</summary>
public sealed class DealSearch(PortalDbContext db, DealCatalogue catalogue, DealQueries deals)
{
    /// <param name="page">From 1.</param>
    public async Task<DealsFound> FindAsync(DealFilter filter, DealOrder order, int page, int size, CancellationToken cancellation)
    {
        var ofPartners = await db.FindNamedAsync(EntityKind.Organisation, filter.Partners, cancellation);
        var listed = await catalogue.LoadAsync(filter.AsOf, cancellation);
        var ofWords = string.IsNullOrWhiteSpace(filter.Words) ? null : await WordsAsync(filter.Words, listed, cancellation);
        var facets = new DealFacets();
        var found = new List<ListedDeal>();
        foreach (var deal in listed)
        {
            var unmet = filter.Unmet(deal, ofWords, ofPartners);
            facets.Add(deal, unmet);
            if (unmet == 0)
            {
                found.Add(deal);
            }
        }

        var ordered = order.Sort(found);
        return new DealsFound(ordered, await RowsAsync([.. ordered.Skip((page - 1) * size).Take(size)], filter.AsOf, cancellation), facets, DealSummary.Of(ordered))
        {
            Partners = listed.DistinctBy(deal => deal.PartnerSlug).ToDictionary(deal => deal.PartnerSlug, deal => deal.PartnerName),
        };
    }

    /// <summary>The rights at these addresses, in this order, as known on a day; unknown addresses are left out.</summary>
    public async Task<IReadOnlyList<DealRow>> AtAsync(IReadOnlyList<string> slugs, DateOnly? asOf, CancellationToken cancellation)
    {
        var known = (await catalogue.LoadAsync(asOf, cancellation)).ToDictionary(deal => deal.Grant.Slug);
        return await RowsAsync([.. slugs.Select(known.GetValueOrDefault).OfType<ListedDeal>()], asOf, cancellation);
    }

    private async Task<IReadOnlyList<DealRow>> RowsAsync(List<ListedDeal> shown, DateOnly? asOf, CancellationToken cancellation)
    {
        var agreements = (await deals.OfAsync([.. shown.Select(deal => deal.AgreementId).Distinct()], cancellation))
            .Select(agreement => asOf is { } day ? agreement.On(day) : agreement).OfType<AgreementView>().ToDictionary(agreement => agreement.Agreement.Id);
        return [.. shown.Select(deal => agreements.TryGetValue(deal.AgreementId, out var agreement) && agreement.Grants.FirstOrDefault(grant => grant.Grant.Id == deal.Id) is { } grant ? new DealRow(deal, agreement, grant) : null).OfType<DealRow>()];
    }

    private async Task<HashSet<int>> WordsAsync(string words, IReadOnlyList<ListedDeal> listed, CancellationToken cancellation)
    {
        var partners = await db.FindNamedAsync(EntityKind.Organisation, words, cancellation) ?? [];
        var targets = await NamesAsync(EntityKind.Target, words, cancellation);
        var compounds = await NamesAsync(EntityKind.Compound, words, cancellation);
        return
        [
            .. listed.Where(deal => partners.Contains(deal.PartnerId) || Has(deal.Target) || Has(deal.Technology) || Has(deal.Grant.Compound) || Has(deal.Kind)
                || targets.Contains(NameKey.Of(deal.Target ?? "")) || compounds.Contains(NameKey.Of(deal.Grant.Compound ?? ""))).Select(deal => deal.Id),
        ];

        bool Has(string? text) => text?.Contains(words.Trim(), StringComparison.OrdinalIgnoreCase) == true;
    }

    /// <summary>All names, as they are compared, of what is known under a name that is asked for: a right may name it otherwise.</summary>
    private async Task<HashSet<string>> NamesAsync(EntityKind kind, string words, CancellationToken cancellation) =>
        await db.FindNamedAsync(kind, words, cancellation) is not { Count: > 0 } found ? []
            : [.. await db.EntityNames.Where(name => name.Kind == kind && found.Contains(name.EntityId)).Select(name => name.NameKey).ToListAsync(cancellation)];
}
