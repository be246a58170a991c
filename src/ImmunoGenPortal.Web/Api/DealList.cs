using ImmunoGenPortal.Data.Exports;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Web.Api;

internal static class DealList
{
    internal sealed record DealAnswer(
        string Address, Named Agreement, string? AgreementDate, Named Partner, string Kind, int? Ordinal, string? Date,
        Cited? Exclusive, Cited? Target, Cited? Technology, Cited? Direction, IReadOnlyList<DealTermAnswer> Terms);

    /// <param name="Amount">Whole currency units; null where the releases state none.</param>
    /// <param name="Committed">Owed whatever happens; else it depends on success.</param>
    internal sealed record DealTermAnswer(
        string Type, decimal? Amount, string? Currency, string? Qualifier, string? Per, bool Committed, string? Basis, DateOnly? Announced, string? Evidence, Corrected? Correction);

    public static readonly ListResource<AgreementView, DealAnswer, DealTerm> Resource = new(DealColumns.All, Pages.Deals.IndexModel.Size, Read, Show, DealTerm.Of, Parameter.Partner);

    private static PageOf<AgreementView> Read(ListRequest query, IServiceProvider services)
    {
        var (deals, partner) = (services.GetRequiredService<DealQueries>(), query.Name("partner"));
        return (page, size, cancellation) => deals.ListAsync(partner, page, size, cancellation);
    }

    internal static IEnumerable<DealAnswer> Show(AgreementView agreement) => agreement.Grants.Select(grant => Show(agreement, grant));

    private static DealAnswer Show(AgreementView agreement, GrantView grant) => new(
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

    private static DealTermAnswer Show(TermView term) => new(
        term.Type, term.Amount?.Amount, term.Amount?.Currency, term.Qualifier, term.Per, term.IsCommitted,
        term.AmountClaim is { } claim ? Cited.BasisOf(claim) : null, term.AmountClaim?.ReleaseDate, term.AmountClaim?.Address,
        term.AmountClaim is { } said ? Corrected.Of(said) : null);
}
