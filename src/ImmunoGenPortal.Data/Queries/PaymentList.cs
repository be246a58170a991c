using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>Which payments a list shows; nothing leaves nothing out.</summary>
public sealed record PaymentFilter
{
    /// <summary>The kind that takes in every event of development, approval or sale.</summary>
    public const string Milestone = "milestone";

    /// <summary>Who pays: addresses such as "amgen", or the beginnings of names. Several are alternatives.</summary>
    public IReadOnlyList<string> Partners { get; init; } = [];

    /// <summary>Whose progress brought it, in the same way.</summary>
    public IReadOnlyList<string> Compounds { get; init; } = [];

    /// <summary>The first year, month or day. A payment counts by when it was earned, else by when it was made known.</summary>
    public PartialDate? From { get; init; }

    public PartialDate? To { get; init; }

    /// <summary>"milestone", or the code of the event; null or empty for all.</summary>
    public string? Kind { get; init; }

    internal bool IsOfKind(PaymentView payment) => Kind switch
    {
        null or "" => true,
        Milestone => payment.IsMilestone,
        _ => payment.Event == Kind,
    };
}

/// <summary>All payments, newest first, and who pays them, by number.</summary>
public sealed record PaymentRecord(IReadOnlyList<PaymentView> Payments, IReadOnlyDictionary<int, NamedLink> Payers);

/// <param name="Payer">Null where no release says who pays, or it has no page.</param>
public sealed record PaymentRow(PaymentView Payment, NamedLink? Payer)
{
    /// <summary>Null where no release says who pays.</summary>
    public string? PayerName => Payer?.Name ?? Payment.PayerName;
}

/// <summary>Some payments, and what all of the list come to.</summary>
/// <param name="OtherKinds">How many payments there are besides that differ only in what they are for.</param>
public sealed record PaymentPage(ReceivedTotal Received, IReadOnlyList<PaymentRow> Rows, int OtherKinds, FacetCounts Counts)
{
    public static readonly PaymentPage None = new(ReceivedTotal.Of([]), [], 0, FacetCounts.None);
}

/// <summary>The payments of all partners together.</summary>
public sealed class PaymentList(PortalDbContext db, PaymentQueries payments, KeptUntilChange<PaymentRecord> kept, PortalRevision revision)
{
    /// <summary>Newest first.</summary>
    /// <param name="page">From 1.</param>
    public async Task<PaymentPage> FindAsync(PaymentFilter filter, int page, int size, CancellationToken cancellation)
    {
        var record = await kept.CurrentAsync(revision, () => ReadAsync(cancellation), cancellation);
        var (found, counts) = new RowFacets<PaymentView>()
            .Counted("kind", payment => [payment.Event], filter.IsOfKind)
            .Named("partner", payment => record.Payers.TryGetValue(payment.PayerId, out var payer) ? [payer] : [], await db.FindSlugsAsync(EntityKind.Organisation, filter.Partners, cancellation))
            .Named("compound", payment => payment.Compound is { } compound ? [compound] : [], await db.FindSlugsAsync(EntityKind.Compound, filter.Compounds, cancellation))
            .Dated(payment => payment.When is { } when ? [when] : [], filter.From, filter.To)
            .Narrow(record.Payments);
        return new PaymentPage(
            ReceivedTotal.Of(found), [.. found.Skip((page - 1) * size).Take(size).Select(payment => new PaymentRow(payment, record.Payers.GetValueOrDefault(payment.PayerId)))],
            counts.Of("kind").Sum(kind => kind.Count) - found.Count, counts);
    }

    private async Task<PaymentRecord> ReadAsync(CancellationToken cancellation) => new(
        await payments.AllAsync(cancellation),
        await db.Named(EntityKind.Organisation).ToDictionaryAsync(one => one.Id, one => new NamedLink(one.Name, one.Slug), cancellation));
}
