using ImmunoGenPortal.Data.Deals;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Pages.Deals;

/// <summary>One statement in a cell; null where no words support it.</summary>
public sealed record ComparedValue(string Text, ClaimView? Claim);

/// <param name="Cells">By deal, in their order; empty where the releases are silent.</param>
public sealed record ComparedRow(string Label, string? Meaning, IReadOnlyList<IReadOnlyList<ComparedValue>> Cells)
{
    /// <summary>Whether two deals state it differently. One that is silent neither agrees nor differs.</summary>
    public bool Differs => Cells.Where(cell => cell.Count > 0).Select(cell => string.Join('|', cell.Select(value => value.Text))).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1;
}

/// <summary>Deals side by side: what is granted, then each kind of payment.</summary>
public sealed record Comparison(IReadOnlyList<DealRow> Deals, IReadOnlyList<ComparedRow> Rights, IReadOnlyList<ComparedRow> Payments)
{
    public static readonly Comparison Empty = new([], [], []);

    private static readonly string[] TermOrder =
        ["upfront", "access-fee", "option-fee", "exercise-fee", "extension-fee", "research-funding", "equity", "purchase-price", "milestones", "milestone", "royalty", "total-value"];

    internal static Comparison Of(IReadOnlyList<DealRow> deals)
    {
        var types = deals.SelectMany(deal => deal.Grant.Terms).Select(term => term.Type).Distinct().OrderBy(type => Array.IndexOf(TermOrder, type) is >= 0 and var place ? place : TermOrder.Length).ToList();
        return new Comparison(
            deals,
            [.. DealModel.Shown.Select(property => new ComparedRow(property.Label, property.Meaning, [.. deals.Select(deal => Said(deal.Grant, property))])).Where(row => row.Cells.Any(cell => cell.Count > 0))],
            [
                .. types.Select(type => new ComparedRow(Words.Capital(Words.Term(type)), null, [.. deals.Select(deal => Terms(deal.Grant, type))])),
                new ComparedRow("Potential", "Committed payments and the caps of what depends on success, by the sums' formula; royalties beside it.", [.. deals.Select(Potential)]),
            ]);
    }

    private static IReadOnlyList<ComparedValue> Said(GrantView grant, Property property)
    {
        var said = grant.Claims.Where(claim => claim.Property == property).ToList();
        return said.Count == 0 ? Counted(grant, property) : property == Properties.Deal.Responsibilities
            ? [.. said.DistinctBy(claim => claim.Value.Stored).Select(claim => new ComparedValue(Words.Of(property, claim.Value), claim))]
            : [new ComparedValue(Words.Of(property, said[0].Value), said[0])];
    }

    /// <summary>The place of a right may follow from how a later release counts those after it.</summary>
    private static IReadOnlyList<ComparedValue> Counted(GrantView grant, Property property) =>
        property == Properties.Deal.Ordinal && grant.Grant.Ordinal is { } place && Words.Place(place) is { } ordinal ? [new ComparedValue(ordinal.ToLowerInvariant() + " (implied)", null)] : [];

    private static IReadOnlyList<ComparedValue> Terms(GrantView grant, string type) =>
        [.. grant.Terms.Where(term => term.Type == type).Select(term => new ComparedValue(TermWords.Of(term) + (TermWords.Kind(term, grant.Terms) is { } kind ? $", {kind}" : ""), term.AmountClaim))];

    private static IReadOnlyList<ComparedValue> Potential(DealRow deal) =>
        TotalWords.Of(deal.Deal.Total) is { } potential ? [new ComparedValue(potential + (TotalWords.Note(deal.Deal.Total) is { } note ? $", {note}" : ""), null)] : [];
}
