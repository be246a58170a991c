using ImmunoGenPortal.Data.Exports;
using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Api;

internal static class CompoundList
{
    internal sealed record CompoundAnswer(string Address, string Name, IReadOnlyList<string> OtherNames, string? Target, string? Payload, string? Owner, Cited? Stage, int Trials, int Releases);

    public static readonly ListResource<EntityRow, CompoundAnswer, EntityRow> Resource = new(EntityColumns.Compounds, Pages.Compounds.IndexModel.Size, Read, row => [Show(row)], row => [row],
        Parameter.CompoundWords, Parameter.TargetName, Parameter.Partner, Parameter.Payload, Parameter.Indication, Parameter.Stage, Parameter.CompoundSort);

    private static PageOf<EntityRow> Read(ListRequest query, IServiceProvider services)
    {
        var (compounds, filter) = (services.GetRequiredService<CompoundSearch>(), Pages.Compounds.IndexModel.FilterOf(query));
        return (page, size, cancellation) => compounds.FindAsync(filter, page, size, cancellation);
    }

    private static CompoundAnswer Show(EntityRow row) => new($"/compounds/{row.Slug}", row.Name, row.Names, row.Compound!.Target, row.Compound.Payload, row.Compound.Owner,
        Cited.Of(row), row.Trials, row.Releases);
}
