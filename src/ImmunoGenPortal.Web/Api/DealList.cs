using ImmunoGenPortal.Data.Deals;
using ImmunoGenPortal.Data.Exports;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Web.Pages.Deals;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Api;

internal static class DealList
{
    internal sealed record DealAnswer(
        string Address, Named Agreement, string? AgreementDate, Named Partner, string Kind, int? Ordinal, string? Date,
        Cited? Exclusive, Cited? Target, Cited? Technology, Cited? Direction, Potential? Potential, IReadOnlyList<DealTermAnswer> Terms);

    /// <summary>What the right can bring by its committed payments and contingent caps.</summary>
    /// <param name="ForOne">"target" or "product", where some payment is told for each and no release says for how many: the sum counts one.</param>
    internal sealed record Potential(decimal Amount, string Currency, string Qualifier, string? ForOne);

    /// <param name="Amount">Whole currency units; null where the releases state none.</param>
    /// <param name="AmountLow">The lower end of a range, whose upper is the amount.</param>
    /// <param name="Committed">Owed whatever happens; else it depends on success.</param>
    internal sealed record DealTermAnswer(
        string Type, decimal? Amount, decimal? AmountLow, string? Currency, string? Qualifier, string? Per, string? Category, bool Committed, string? Basis, DateOnly? Announced, string? Evidence, Corrected? Correction);

    public static readonly ListResource<DealRow, DealAnswer, DealTerm> Resource = new(DealColumns.All, IndexModel.Size, Read, row => [Show(row.Agreement, row.Grant)], row => DealTerm.Of(row.Agreement, row.Grant),
        Parameter.Words, Parameter.Partner, Parameter.DealKind, Parameter.Exclusive, Parameter.Target, Parameter.Technology, Parameter.Currency, Parameter.From, Parameter.To, Parameter.MinUpfront, Parameter.MinPotential, Parameter.DealSort, Parameter.AsOf);

    private static PageOf<DealRow> Read(ListRequest query, IServiceProvider services)
    {
        var (deals, asked) = (services.GetRequiredService<DealSearch>(), DealRequest.Read(query));
        return async (page, size, cancellation) =>
        {
            var found = await deals.FindAsync(asked.Filter, asked.Order, page, size, cancellation);
            return (found.Total, found.Rows);
        };
    }

    /// <summary>Every right under an agreement.</summary>
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
        DealTotal.Of([grant]) is { Potential: { } potential } total ? new Potential(potential.Amount, potential.Currency, TotalWords.Code(total)!, total.ForOne) : null,
        [.. grant.Terms.Select(Show)]);

    private static DealTermAnswer Show(TermView term) => new(
        term.Type, term.Amount?.Amount, term.Low?.Amount, term.Amount?.Currency, term.Qualifier, term.Per, term.Category, term.IsCommitted,
        term.AmountClaim?.BasisWord, term.AmountClaim?.ReleaseDate, term.AmountClaim?.Address,
        term.AmountClaim is { } said ? Corrected.Of(said) : null);
}
