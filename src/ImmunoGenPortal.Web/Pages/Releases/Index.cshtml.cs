using ImmunoGenPortal.Data.Search;

namespace ImmunoGenPortal.Web.Pages.Releases;

public sealed class IndexModel(ReleaseSearch releases) : ListModel<ReleaseRow>("Releases", IndexModel.Size)
{
    internal const int Size = 50;

    protected override Task<(int Total, IReadOnlyList<ReleaseRow> Rows)> AskAsync(int page, CancellationToken cancellation) =>
        releases.NewestAsync(page, Size, cancellation);
}
