namespace ImmunoGenPortal.Benchmarks.Portal;

/// <summary>Every figure of the portal's speed with its floor, a line of JSON each.</summary>
/// <param name="work">Where the databases are made; those that stand there already are used, and how fast they were filled is not told.</param>
internal sealed class PortalRun(string small, string large, string work)
{
    private const int Starts = 5;

    public async Task RunAsync()
    {
        var (few, many) = (Texts.Read(small), Texts.Read(large));
        var fewFolder = Path.Combine(work, "small");
        if (await FillAsync(fewFolder, few, isMeasured: false))
        {
            await IngestFigures.DurableAsync(Path.Combine(work, "durable"), few);
        }

        await FillAsync(Path.Combine(work, "large"), many, isMeasured: true);
        await using var floor = await ServedProgram.StartFloorAsync();
        await using var fewData = await StoredData.OpenAsync(fewFolder);
        await using var manyData = await StoredData.OpenAsync(Path.Combine(work, "large"));
        await StartAsync(manyData.Folder, many.Files.Count);
        await using var fewPortal = await ServedProgram.StartPortalAsync(fewFolder);
        await using var portal = await ServedProgram.StartPortalAsync(manyData.Folder);
        var queries = AskedQuery.Of(large);
        await PagesAsync(new PageFigures(fewData, fewPortal, floor, queries), new PageFigures(manyData, portal, floor, queries), many.Files.Count / (double)few.Files.Count);
        await RatesAsync(manyData, portal, floor);
        Figure.AtMost($"memory at {many.Files.Count} under load", portal.PeakMemory, "MB", floor.PeakMemory, 2.5 * floor.PeakMemory, 1.5 * floor.PeakMemory, true, "peak of resident memory after all of the above").Print();
    }

    private static async Task<bool> FillAsync(string folder, Texts texts, bool isMeasured)
    {
        await using var data = await StoredData.OpenAsync(folder);
        if (!data.Bare.IsEmpty)
        {
            return false;
        }

        await (isMeasured ? IngestFigures.BulkAsync(data, texts) : IngestFigures.FillAsync(data, texts));
        return true;
    }

    private static async Task StartAsync(string folder, int count)
    {
        var (portal, floor) = (new Times(), new Times());
        for (var start = 0; start < Starts; start++)
        {
            await using var empty = await ServedProgram.StartFloorAsync();
            floor.Add(empty.Startup);
            await using var one = await ServedProgram.StartPortalAsync(folder);
            portal.Add(one.Startup);
        }

        Figure.AtMost($"start to the first answered page, {count}", portal.Median, "ms", floor.Median, 4 * floor.Median, 2.5 * floor.Median, note: $"the home page; median of several starts; the portal as it was {(ServedProgram.Published is null ? "built" : "published")}").Print();
    }

    private static async Task PagesAsync(PageFigures few, PageFigures many, double growth)
    {
        var (fewFound, found) = (await few.SearchAsync(), await many.SearchAsync());
        var note = $"bare FTS5 p95 {found.Bare:0.00} ms, 20-row page p95 {found.Rows:0.00} ms";
        foreach (var (page, cache) in new[] { (found.Page, false), (found.KeptPage, true) })
        {
            Figure.AtMost("search page p95", page, "ms", found.Bare, (1.5 * found.Bare) + (4 * found.Rows), (0.3 * found.Bare) + (4 * found.Rows), cache, note).Print();
        }

        Figure.AtMost("growth of search p95", Exponent(fewFound.Page, found.Page, growth), "exponent", Exponent(fewFound.Bare, found.Bare, growth), 0.9, 0.5, false).Print();
        var (fewListed, listed) = (await few.BrowseAsync(), await many.BrowseAsync());
        foreach (var (page, cache) in new[] { (listed.Page, false), (listed.KeptPage, true) })
        {
            var limit = (2 * listed.Bare) + (4 * listed.Rows);
            Figure.AtMost("browse and newest-first pages p95", page, "ms", listed.Bare, limit, limit, cache, $"bare newest-20 query p95 {listed.Bare:0.00} ms, 20-row page p95 {listed.Rows:0.00} ms").Print();
        }

        Figure.AtMost("growth of browse p95", Exponent(fewListed.Page, listed.Page, growth), "exponent", null, null, 0.2, false).Print();
    }

    private static async Task RatesAsync(StoredData data, ServedProgram portal, ServedProgram floor)
    {
        foreach (var (kind, addresses) in await RateFigures.AddressesAsync(data))
        {
            foreach (var cache in new[] { false, true })
            {
                var (rate, rows) = await new RateFigures(portal, floor).CompareAsync(addresses, isUnlike: !cache);
                Figure.AtLeast($"{kind} page", rate, "requests/s", rows, 0.5 * rows, rows, cache).Print();
            }
        }
    }

    /// <summary>0 where it does not grow, 1 where it grows as fast as what is stored.</summary>
    private static double Exponent(double few, double many, double growth) => Math.Log(many / few) / Math.Log(growth);
}
