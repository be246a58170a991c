using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Web.Api;

internal static class DealList
{
    private sealed record Row(
        string Address, Named Agreement, string? AgreementDate, Named Partner, string Kind, int? Ordinal, string? Date,
        Cited? Exclusive, Cited? Target, Cited? Technology, Cited? Direction, IReadOnlyList<Term> Terms);

    /// <param name="Amount">Whole currency units; null where the releases state none.</param>
    /// <param name="Committed">Owed whatever happens; else it depends on success.</param>
    private sealed record Term(
        string Type, decimal? Amount, string? Currency, string? Qualifier, string? Per, bool Committed, string? Basis, DateOnly? Announced, string? Evidence, Corrected? Correction);

    public static async Task<IResult> GetAsync(HttpRequest request, DealQueries deals, CancellationToken cancellation)
    {
        var query = new ListRequest(request);
        var (page, partner) = (query.Page(), query.Name("partner"));
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var (total, rows) = await deals.ListAsync(partner, page, Pages.Deals.IndexModel.Size, cancellation);
        return TypedResults.Ok(new ListPage<Row>(total, page, Pages.Deals.IndexModel.Size, [.. rows.SelectMany(agreement => agreement.Grants.Select(grant => Show(agreement, grant)))]));
    }

    private static Row Show(AgreementView agreement, GrantView grant) => new(
        $"/deals/{grant.Grant.Slug}",
        new Named(agreement.Agreement.IsNamed ? $"Agreement of {agreement.Agreement.Date}" : "Agreement", $"/deals/{agreement.Agreement.Slug}"),
        agreement.Agreement.Date,
        new Named(agreement.PartnerName, $"/partners/{agreement.PartnerSlug}"),
        grant.Grant.Kind,
        grant.Grant.Ordinal,
        grant.Grant.Date,
        Cited.Of(grant.Of(Properties.Deal.Exclusive)),
        Cited.Of(grant.Of(Properties.Deal.Target)),
        Cited.Of(grant.Of(Properties.Deal.Technology)),
        Cited.Of(grant.Of(Properties.Deal.Direction)),
        [.. grant.Terms.Select(Show)]);

    private static Term Show(TermView term) => new(
        term.Type, term.Amount?.Amount, term.Amount?.Currency, term.Qualifier, term.Per, term.IsCommitted,
        term.AmountClaim is { } claim ? Cited.BasisOf(claim) : null, term.AmountClaim?.ReleaseDate, term.AmountClaim?.Address,
        term.AmountClaim is { } said ? Corrected.Of(said) : null);
}
