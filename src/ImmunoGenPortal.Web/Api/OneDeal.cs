using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Api;

/// <summary>An agreement with the rights under it, what they can bring and what was received.</summary>
internal static class OneDeal
{
    internal sealed record AgreementDetail(string Address, Named Partner, string? Date, bool IsNamed, IReadOnlyList<DealList.DealAnswer> Rights, TotalDetail Total, ReceivedDetail? Received);

    /// <param name="Committed">Owed whatever happens; null where nothing of the kind has an amount.</param>
    /// <param name="Contingent">Caps of what depends on success.</param>
    /// <param name="Potential">Both together; null where nothing can be added up, as where several currencies are told.</param>
    /// <param name="IsUpTo">Whether the qualifier is "up-to".</param>
    /// <param name="Qualifier">"exact", "up-to", "at-least" or "about", of the potential.</param>
    /// <param name="ForOne">"target" or "product", where some payment is told for each and no release says for how many: the sums count one.</param>
    /// <param name="Undisclosed">Payments without an amount, and rights without any payment: they count for nothing.</param>
    internal sealed record TotalDetail(decimal? Committed, decimal? Contingent, decimal? Potential, string? Currency, bool IsUpTo, string? Qualifier, string? ForOne, bool HasRoyalties, int Undisclosed);

    /// <summary>From the partner under all its agreements: few releases say under which.</summary>
    /// <param name="Milestones">Of these, what milestones brought that can only have been received under this agreement; null where there is none, or no cap to compare it with.</param>
    /// <param name="Left">What these leave of the contingent payments, at most; null also where more was received than the releases state.</param>
    internal sealed record ReceivedDetail(IReadOnlyList<Money> Sums, int Payments, int Undisclosed, decimal? Milestones, decimal? Left);

    public static async Task<IResult> GetAsync(string slug, HttpContext http, DealQueries deals, EntityAddresses addresses, CancellationToken cancellation) =>
        await deals.FindAsync(slug, cancellation) is { } agreement ? TypedResults.Ok(Show(agreement))
        : await Things.ElsewhereAsync(http, addresses, EntityKind.Grant, slug, cancellation);

    private static AgreementDetail Show(AgreementView agreement)
    {
        var total = agreement.Total;
        return new AgreementDetail(
            $"/deals/{agreement.Agreement.Slug}", new Named(agreement.PartnerName, $"/partners/{agreement.PartnerSlug}"), agreement.Agreement.Date, agreement.Agreement.IsNamed,
            [.. DealList.Show(agreement)],
            new TotalDetail(total.Committed, total.Contingent, total.Potential?.Amount, total.Currency, total.Bound == SumBound.UpTo, TotalWords.Code(total), total.ForOne, total.HasRoyalties, total.Undisclosed),
            agreement.Received is { } received ? new ReceivedDetail(received.Sums, received.Payments, received.Undisclosed, agreement.Drawn?.Received.Amount, agreement.Drawn?.Left?.Amount) : null);
    }
}
