using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Pages.Indications;

public sealed class IndexModel(AimSearch aims) : AimListModel("Indications", "disease", IndexModel.SortPattern)
{
    /// <summary>The orders that "sort" may name; with "-" before them the highest comes first.</summary>
    internal const string SortPattern = "^(-?(name|compounds|phase|trials|releases))?$";

    protected override Task<ListFound<EntityRow>> AskAsync(int page, CancellationToken cancellation) => aims.IndicationsAsync(Filter, page, Size, cancellation);
}
