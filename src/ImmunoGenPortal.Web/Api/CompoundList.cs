using ImmunoGenPortal.Data.Exports;
using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Api;

internal static class CompoundList
{
    internal sealed record CompoundAnswer(string Address, string Name, IReadOnlyList<string> OtherNames, string? Target, string? Payload, string? Owner, int Trials, int Releases);

    public static readonly ListResource<EntityRow, CompoundAnswer, EntityRow> Resource = new(EntityColumns.Compounds, Pages.Compounds.IndexModel.Size, Read, row => [Show(row)], row => [row]);

    private static PageOf<EntityRow> Read(ListRequest query, IServiceProvider services) => services.GetRequiredService<EntityQueries>().CompoundsAsync;

    private static CompoundAnswer Show(EntityRow row) => new($"/compounds/{row.Slug}", row.Name, row.Names, row.Compound!.Target, row.Compound.Payload, row.Compound.Owner, row.Trials, row.Releases);
}
