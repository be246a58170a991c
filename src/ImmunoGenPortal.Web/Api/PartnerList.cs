using ImmunoGenPortal.Data.Exports;
using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Api;

internal static class PartnerList
{
    internal sealed record PartnerAnswer(string Address, string Name, IReadOnlyList<string> OtherNames, int Rights, int Releases);

    public static readonly ListResource<EntityRow, PartnerAnswer, EntityRow> Resource = new(EntityColumns.Partners, Pages.Partners.IndexModel.Size, Read, row => [Show(row)], row => [row]);

    private static PageOf<EntityRow> Read(ListRequest query, IServiceProvider services) => services.GetRequiredService<EntityQueries>().PartnersAsync;

    private static PartnerAnswer Show(EntityRow row) => new($"/partners/{row.Slug}", row.Name, row.Names, row.Grants, row.Releases);
}
