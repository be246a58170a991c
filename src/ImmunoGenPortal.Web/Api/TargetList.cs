using ImmunoGenPortal.Data.Exports;
using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Api;

internal static class TargetList
{
    /// <param name="Partners">Who has a right on it or on such a compound, pays for its progress, or is called its owner.</param>
    internal sealed record TargetAnswer(string Address, string Name, IReadOnlyList<string> OtherNames, IReadOnlyList<Named> Compounds, IReadOnlyList<Named> Partners, Cited? Stage, int Rights, int Releases);

    public static readonly ListResource<EntityRow, TargetAnswer, EntityRow> Resource = new(EntityColumns.Targets, Pages.AimListModel.Size, Read, row => [Show(row)], row => [row],
        Parameter.TargetWords, Parameter.Partner, Parameter.Compound, Parameter.Stage, Parameter.TargetSort);

    private static PageOf<EntityRow> Read(ListRequest query, IServiceProvider services)
    {
        var (aims, filter) = (services.GetRequiredService<AimSearch>(), Pages.AimListModel.FilterOf(query, Pages.Targets.IndexModel.SortPattern));
        return (page, size, cancellation) => aims.TargetsAsync(filter, page, size, cancellation);
    }

    private static TargetAnswer Show(EntityRow row) => new(
        $"/targets/{row.Slug}", row.Name, row.Names, [.. row.Compounds.Select(Named.Compound)], [.. row.Partners.Select(Named.Partner)], Cited.Of(row), row.Grants, row.Releases);
}
