using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Pages.Compounds;

public sealed class IndexModel(EntityQueries entities) : ListModel<EntityRow>("Compounds", IndexModel.Size)
{
    internal const int Size = 100;

    protected override Task<(int Total, IReadOnlyList<EntityRow> Rows)> AskAsync(int page, CancellationToken cancellation) =>
        entities.CompoundsAsync(page, Size, cancellation);
}
