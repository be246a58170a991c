using ImmunoGenPortal.Data.Exports;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Pages.Payments;

namespace ImmunoGenPortal.Web.Api;

internal static class PaymentResource
{
    /// <param name="Effective">When it was earned, as precise as the releases have it.</param>
    /// <param name="Payer">Its page; null where it has none.</param>
    /// <param name="Amount">Whole currency units; null where the releases state none.</param>
    /// <param name="Trigger">The event that brought it.</param>
    /// <param name="Again">Where later releases tell of it again.</param>
    internal sealed record PaymentAnswer(
        string? Effective, DateOnly? Announced, string? PayerName, Named? Payer, Named? Compound, decimal? Amount, string? Currency, string? Trigger, bool IsMilestone,
        string Basis, string? Evidence, string? Quote, IReadOnlyList<string> Again, Corrected? Correction);

    public static readonly ListResource<PaymentRow, PaymentAnswer, PaymentRow> Resource = new(PaymentColumns.All, IndexModel.Size, Read, row => [Show(row)], row => [row],
        Parameter.Partner, Parameter.Compound, Parameter.From, Parameter.To, Parameter.PaymentKind);

    private static PageOf<PaymentRow> Read(ListRequest query, IServiceProvider services)
    {
        var payments = services.GetRequiredService<PaymentList>();
        var filter = FilterOf(query);
        return async (page, size, cancellation) =>
        {
            var found = await payments.FindAsync(filter, page, size, cancellation);
            return (found.Received.Payments, found.Rows);
        };
    }

    /// <summary>The filters as the page reads them.</summary>
    public static PaymentFilter FilterOf(ListRequest query) =>
        new()
        {
            Partners = query.All("partner"),
            Compounds = query.All("compound"),
            From = query.Period("from"),
            To = query.Period("to"),
            Kind = query.Word("kind", IndexModel.KindPattern),
        };

    internal static PaymentAnswer Show(PaymentRow row) => new(
        row.Payment.Date?.ToString(),
        row.Payment.Said.ReleaseDate,
        row.PayerName,
        row.Payer is { } payer ? new Named(payer.Name, $"/partners/{payer.Slug}") : null,
        row.Payment.Compound is { } compound ? Named.Compound(compound) : null,
        row.Payment.Amount?.Amount,
        row.Payment.Amount?.Currency,
        row.Payment.Trigger,
        row.Payment.IsMilestone,
        row.Payment.Said.BasisWord,
        row.Payment.Said.Address,
        row.Payment.Said.Quote,
        [.. row.Payment.Again.Select(again => again.Address).OfType<string>()],
        Corrected.Of(row.Payment.Said));
}
