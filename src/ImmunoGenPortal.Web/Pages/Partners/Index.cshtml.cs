using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Pages.Partners;

public sealed class IndexModel(EntityQueries entities) : ListModel<EntityRow>("Partners", IndexModel.Size)
{
    internal const int Size = 100;

    protected override Task<(int Total, IReadOnlyList<EntityRow> Rows)> AskAsync(int page, CancellationToken cancellation) =>
        entities.PartnersAsync(page, Size, cancellation);
}
