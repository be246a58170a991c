using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Pages.Indications;

public sealed class IndexModel(EntityLists entities) : ListModel<EntityRow>("Indications", IndexModel.Size)
{
    internal const int Size = 100;

    protected override Task<(int Total, IReadOnlyList<EntityRow> Rows)> AskAsync(int page, CancellationToken cancellation) =>
        entities.IndicationsAsync(page, Size, cancellation);
}
