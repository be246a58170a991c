using ImmunoGenPortal.Data.Deals;
using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Web.Api;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Pages.Deals;

public sealed class IndexModel(DealSearch search) : ListModel<DealRow>("Deals", IndexModel.Size)
{
    internal const int Size = 50;

    public DealRequest Asked { get; private set; } = DealRequest.Empty;

    public DealSummary Summary { get; private set; } = DealSummary.None;

    public LaneChart Chart { get; private set; } = LaneChart.Empty;

    /// <summary>Rows of one agreement that follow each other.</summary>
    public IEnumerable<IReadOnlyList<DealRow>> Groups
    {
        get
        {
            var start = 0;
            for (var i = 1; i <= Rows.Count; i++)
            {
                if (i == Rows.Count || Rows[i].Agreement.Agreement.Id != Rows[start].Agreement.Agreement.Id)
                {
                    yield return [.. Rows.Skip(start).Take(i - start)];
                    start = i;
                }
            }
        }
    }

    private protected override void Read(ListRequest query) => Asked = DealRequest.Read(query);

    protected override async Task<ListFound<DealRow>> AskAsync(int page, CancellationToken cancellation)
    {
        var found = await search.FindAsync(Asked.Filter, Asked.Order, page, Size, cancellation);
        (Summary, Chart, Panel) = (found.Summary, DealChart.Of(found.All), DealPanel.Of(Request, Asked, found.Facets, found.Partners));
        return new ListFound<DealRow>(found.Total, found.Rows);
    }
}
