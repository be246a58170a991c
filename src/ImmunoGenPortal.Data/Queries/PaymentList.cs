using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>Which payments a list shows; null leaves nothing out.</summary>
/// <param name="Partner">Who pays: an address such as "amgen", or the beginning of any name.</param>
/// <param name="Compound">Whose progress brought it, in the same way.</param>
/// <param name="From">The first year, month or day. A payment counts by when it was earned, else by when it was made known.</param>
/// <param name="To">The last.</param>
/// <param name="Kind">"milestone", or the code of the event.</param>
public sealed record PaymentFilter(string? Partner = null, string? Compound = null, PartialDate? From = null, PartialDate? To = null, string? Kind = null)
{
    /// <summary>The kind that takes in every event of development, approval or sale.</summary>
    public const string Milestone = "milestone";

    public bool IsEmpty => string.IsNullOrWhiteSpace(Partner) && string.IsNullOrWhiteSpace(Compound) && From is null && To is null && string.IsNullOrEmpty(Kind);

    /// <summary>Whether a payment of that day, month or year may lie within; one without a date lies nowhere.</summary>
    internal bool IsWithin(PartialDate? when) =>
        (From is null && To is null) || (when is { } date && !(date.LastDay < From?.FirstDay) && !(date.FirstDay > To?.LastDay));

    internal bool IsOfKind(PaymentView payment) => Kind switch
    {
        null or "" => true,
        Milestone => payment.IsMilestone,
        _ => (payment.Trigger ?? "other") == Kind,
    };
}

/// <param name="Payer">Null where no release says who pays, or it has no page.</param>
public sealed record PaymentRow(PaymentView Payment, NamedLink? Payer)
{
    /// <summary>Null where no release says who pays.</summary>
    public string? PayerName => Payer?.Name ?? Payment.PayerName;
}

/// <summary>Some payments, and what all of the list come to.</summary>
/// <param name="OtherKinds">How many payments there are besides that differ only in what they are for.</param>
public sealed record PaymentPage(ReceivedTotal Received, IReadOnlyList<PaymentRow> Rows, int OtherKinds)
{
    public static readonly PaymentPage None = new(ReceivedTotal.Of([]), [], 0);
}

/// <summary>The payments of all partners together.</summary>
public sealed class PaymentList(PortalDbContext db, PaymentQueries payments, KeptUntilChange<IReadOnlyList<PaymentView>> kept, PortalRevision revision)
{
    /// <summary>Newest first.</summary>
    /// <param name="page">From 1.</param>
    public async Task<PaymentPage> FindAsync(PaymentFilter filter, int page, int size, CancellationToken cancellation)
    {
        var payers = await db.FindNamedAsync(EntityKind.Organisation, filter.Partner, cancellation);
        var compounds = await SlugsAsync(filter.Compound, cancellation);
        var all = await kept.CurrentAsync(revision, () => payments.AllAsync(cancellation), cancellation);
        var found = all.Where(payment =>
            payers?.Contains(payment.PayerId) != false
            && (compounds is null || (payment.Compound is { } compound && compounds.Contains(compound.Slug)))
            && filter.IsWithin(payment.When)).ToList();
        var asked = found.FindAll(filter.IsOfKind);
        var shown = asked.Skip((page - 1) * size).Take(size).ToList();
        var ids = shown.ConvertAll(payment => payment.PayerId);
        var names = await db.Organisations.Where(one => ids.Contains(one.Id)).Select(one => new { one.Id, one.Name, one.Slug }).ToDictionaryAsync(one => one.Id, one => new NamedLink(one.Name, one.Slug), cancellation);
        return new PaymentPage(ReceivedTotal.Of(asked), shown.ConvertAll(payment => new PaymentRow(payment, names.GetValueOrDefault(payment.PayerId))), found.Count - asked.Count);
    }

    private async Task<HashSet<string>?> SlugsAsync(string? compound, CancellationToken cancellation) =>
        await db.FindNamedAsync(EntityKind.Compound, compound, cancellation) is not { } ids ? null
            : [.. await db.Compounds.Where(one => ids.Contains(one.Id)).Select(one => one.Slug).ToListAsync(cancellation)];
}
