using ImmunoGenPortal.Data.Exports;
using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Api;

internal static class IndicationList
{
    internal sealed record IndicationAnswer(string Address, string Name, IReadOnlyList<string> OtherNames, IReadOnlyList<Named> Compounds, int Trials, int Releases);

    public static readonly ListResource<EntityRow, IndicationAnswer, EntityRow> Resource = new(EntityColumns.Indications, Pages.Indications.IndexModel.Size, Read, row => [Show(row)], row => [row]);

    private static PageOf<EntityRow> Read(ListRequest query, IServiceProvider services) => services.GetRequiredService<EntityLists>().IndicationsAsync;

    private static IndicationAnswer Show(EntityRow row) => new($"/indications/{row.Slug}", row.Name, row.Names, [.. row.Compounds.Select(Named.Compound)], row.Trials, row.Releases);
}
