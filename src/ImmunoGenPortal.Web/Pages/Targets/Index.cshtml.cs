using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Pages.Targets;

public sealed class IndexModel(EntityLists entities) : ListModel<EntityRow>("Targets", IndexModel.Size)
{
    internal const int Size = 100;

    protected override Task<(int Total, IReadOnlyList<EntityRow> Rows)> AskAsync(int page, CancellationToken cancellation) =>
        entities.TargetsAsync(page, Size, cancellation);
}
