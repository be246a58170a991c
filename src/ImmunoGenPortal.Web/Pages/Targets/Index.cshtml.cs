using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Pages.Targets;

public sealed class IndexModel(AimSearch aims) : AimListModel("Targets", "target", IndexModel.SortPattern)
{
    /// <summary>The orders that "sort" may name; with "-" before them the highest comes first.</summary>
    internal const string SortPattern = "^(-?(name|compounds|phase|rights|releases))?$";

    protected override Task<ListFound<EntityRow>> AskAsync(int page, CancellationToken cancellation) => aims.TargetsAsync(Filter, page, Size, cancellation);
}
