using ImmunoGenPortal.Data.Exports;
using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Api;

internal static class TargetList
{
    internal sealed record TargetAnswer(string Address, string Name, IReadOnlyList<string> OtherNames, IReadOnlyList<Named> Compounds, int Releases);

    public static readonly ListResource<EntityRow, TargetAnswer, EntityRow> Resource = new(EntityColumns.Targets, Pages.Targets.IndexModel.Size, Read, row => [Show(row)], row => [row]);

    private static PageOf<EntityRow> Read(ListRequest query, IServiceProvider services) => services.GetRequiredService<EntityLists>().TargetsAsync;

    private static TargetAnswer Show(EntityRow row) => new($"/targets/{row.Slug}", row.Name, row.Names, [.. row.Compounds.Select(Named.Compound)], row.Releases);
}
