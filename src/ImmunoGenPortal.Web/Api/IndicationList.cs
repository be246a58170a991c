using ImmunoGenPortal.Data.Exports;
using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Api;

internal static class IndicationList
{
    /// <param name="Partners">Who has a right on it or on such a compound, pays for its progress, or is called its owner.</param>
    internal sealed record IndicationAnswer(string Address, string Name, IReadOnlyList<string> OtherNames, IReadOnlyList<Named> Compounds, IReadOnlyList<Named> Partners, Cited? Stage, int Trials, int Releases);

    public static readonly ListResource<EntityRow, IndicationAnswer, EntityRow> Resource = new(EntityColumns.Indications, Pages.AimListModel.Size, Read, row => [Show(row)], row => [row],
        Parameter.IndicationWords, Parameter.Partner, Parameter.Compound, Parameter.Stage, Parameter.IndicationSort);

    private static PageOf<EntityRow> Read(ListRequest query, IServiceProvider services)
    {
        var (aims, filter) = (services.GetRequiredService<AimSearch>(), Pages.AimListModel.FilterOf(query, Pages.Indications.IndexModel.SortPattern));
        return (page, size, cancellation) => aims.IndicationsAsync(filter, page, size, cancellation);
    }

    private static IndicationAnswer Show(EntityRow row) => new(
        $"/indications/{row.Slug}", row.Name, row.Names, [.. row.Compounds.Select(Named.Compound)], [.. row.Partners.Select(Named.Partner)], Cited.Of(row), row.Trials, row.Releases);
}
