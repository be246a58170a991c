using ImmunoGenPortal.Data.Exports;
using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Api;

internal static class PartnerList
{
    internal sealed record PartnerAnswer(string Address, string Name, IReadOnlyList<string> OtherNames, int Rights, string? FirstRight, string? LastRight, IReadOnlyList<Received> Received, int Releases);

    /// <param name="Amount">Whole currency units.</param>
    internal sealed record Received(decimal Amount, string Currency);

    public static readonly ListResource<EntityRow, PartnerAnswer, EntityRow> Resource = new(EntityColumns.Partners, Pages.Partners.IndexModel.Size, Read, row => [Show(row)], row => [row],
        Parameter.PartnerWords, Parameter.TargetName, Parameter.DealKind, Parameter.Direction, Parameter.From, Parameter.To, Parameter.PartnerSort);

    private static PageOf<EntityRow> Read(ListRequest query, IServiceProvider services)
    {
        var (partners, filter) = (services.GetRequiredService<PartnerSearch>(), Pages.Partners.IndexModel.FilterOf(query));
        return (page, size, cancellation) => partners.FindAsync(filter, page, size, cancellation);
    }

    private static PartnerAnswer Show(EntityRow row) => new($"/partners/{row.Slug}", row.Name, row.Names, row.Grants, row.FirstDeal, row.LastDeal, [.. (row.Received?.Sums ?? []).Select(sum => new Received(sum.Amount, sum.Currency))], row.Releases);
}
