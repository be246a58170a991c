using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Benchmarks.Portal;

/// <summary>95th percentiles of pages asked for one after the other, in turn with the bare queries and the page of twenty rows.</summary>
internal sealed class PageFigures(StoredData data, ServedProgram portal, ServedProgram floor, IReadOnlyList<AskedQuery> queries)
{
    private const int Rounds = 5;
    private const int BrowsedPages = 20;

    /// <summary>Makes an address another one, so that its page cannot be kept from before.</summary>
    private int _number;

    /// <summary>What the turns measured, in milliseconds.</summary>
    /// <param name="Page">No page was asked for before.</param>
    /// <param name="KeptPage">Each was.</param>
    internal sealed record Compared(double Page, double KeptPage, double Bare, double Rows);

    public Task<Compared> SearchAsync() => CompareAsync([.. queries.Select(query => (query.Address, (Action)(() => data.Bare.Search(query.Match))))]);

    /// <summary>Lists newest first, and searches sorted so.</summary>
    public async Task<Compared> BrowseAsync()
    {
        await using var db = await data.DatabaseAsync();
        var last = Math.Max(1, await db.Releases.CountAsync() / 50);
        string[] addresses = [
            .. Enumerable.Range(0, BrowsedPages).Select(k => $"/releases?p={1 + (k * (last - 1) / BrowsedPages)}"),
            .. queries.Where((_, place) => place % 10 == 0).Select(query => query.Address + "&sort=newest"),
            "/releases?sort=oldest", "/releases?kind=licensing",
        ];
        return await CompareAsync([.. addresses.Select((address, place) => (address, (Action)(() => data.Bare.Newest(1 + (place % BrowsedPages)))))]);
    }

    private async Task<Compared> CompareAsync(IReadOnlyList<(string Address, Action Bare)> asked)
    {
        var (page, kept, bare, rows) = (new Times(), new Times(), new Times(), new Times());
        for (var round = -1; round < Rounds; round++)
        {
            var isWarmUp = round < 0;
            foreach (var (address, query) in asked)
            {
                await (isWarmUp ? portal.GetAsync(address) : kept.MeasureAsync(() => portal.GetAsync(address)));
                var unlike = $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}unlike={++_number}";
                await (isWarmUp ? portal.GetAsync(unlike) : page.MeasureAsync(() => portal.GetAsync(unlike)));
                await (isWarmUp ? floor.GetAsync("/rows") : rows.MeasureAsync(() => floor.GetAsync("/rows")));
                (isWarmUp ? new Times() : bare).Measure(query);
            }
        }

        return new Compared(page.P95, kept.P95, bare.P95, rows.P95);
    }
}
