using System.Diagnostics;
using System.Text;
using ImmunoGenPortal.Ingestion;

namespace ImmunoGenPortal.Benchmarks.Portal;

/// <summary>How fast releases are taken in with all their facts, beside the bare index taking in their texts; the two take turns.</summary>
internal static class IngestFigures
{
    private const int Turns = 20;

    /// <summary>What the runtime has compiled for speed by then.</summary>
    private const int WarmUp = 200;

    /// <summary>As a command takes them in.</summary>
    public static async Task BulkAsync(StoredData data, Texts texts)
    {
        await WarmUpAsync(texts);
        var (portal, bare, perTurn) = (new List<double>(), new List<double>(), Math.Max(1, texts.Files.Count / Turns));
        foreach (var turn in texts.Files.Chunk(perTurn))
        {
            bare.Add(turn.Length / AddToBare(data.Bare, turn, turn.Length).TotalSeconds);
            var clock = Stopwatch.StartNew();
            await IngestAsync(data, turn);
            portal.Add(turn.Length / clock.Elapsed.TotalSeconds);
        }

        var (rate, floor, tenth) = (Mean(portal), Mean(bare), Math.Max(1, portal.Count / 10));
        var count = texts.Files.Count;
        Figure.AtLeast($"bulk ingest with all facts, {count}", rate, "releases/s", floor, 0.4 * floor, 0.7 * floor).Print();
        var kept = Mean(portal.TakeLast(tenth)) / Mean(portal.Take(tenth));
        Figure.AtLeast($"rate kept from {count / 10} to {count}", kept, "ratio", Mean(bare.TakeLast(tenth)) / Mean(bare.Take(tenth)), 0.7, 0.9, note: "the floor is what the bare index kept").Print();
        var ratio = await data.SizeAsync() / (double)texts.Bytes;
        Figure.AtMost($"database file / raw text, {count}", ratio, "ratio", null, 2.5, 2).Print();
    }

    /// <summary>As uploads are taken in: each is durable before the next begins.</summary>
    public static async Task DurableAsync(string folder, Texts texts)
    {
        await using var data = await StoredData.OpenAsync(folder);
        var (portal, bare) = (new List<double>(), new List<double>());
        foreach (var turn in texts.Files.Chunk(Math.Max(1, texts.Files.Count / Turns)))
        {
            bare.Add(turn.Length / AddToBare(data.Bare, turn, 1).TotalSeconds);
            var clock = Stopwatch.StartNew();
            foreach (var (name, content) in turn)
            {
                await data.Ingest.RunAsync(name, content);
            }

            portal.Add(turn.Length / clock.Elapsed.TotalSeconds);
        }

        Figure.AtLeast($"one durable transaction per release, {texts.Files.Count}", Mean(portal), "releases/s", Mean(bare), 0.3 * Mean(bare), 0.5 * Mean(bare)).Print();
    }

    /// <summary>Without the clock.</summary>
    public static async Task FillAsync(StoredData data, Texts texts)
    {
        AddToBare(data.Bare, texts.Files, texts.Files.Count);
        await IngestAsync(data, texts.Files);
    }

    private static async Task IngestAsync(StoredData data, IEnumerable<(string Name, byte[] Content)> files)
    {
        await foreach (var (file, outcome) in data.IngestMany.RunAsync(files.Select(file => (new IncomingFile(file.Name, file.Content), (string?)null)), default))
        {
            if (outcome is not (IngestOutcome.Stored or IngestOutcome.NeedsReview))
            {
                Console.Error.WriteLine($"{file.Name}: {outcome}");
            }
        }
    }

    /// <returns>How long it took; dates, which only the newest-first query needs, not counted.</returns>
    private static TimeSpan AddToBare(BareIndex bare, IReadOnlyList<(string Name, byte[] Content)> files, int inOne)
    {
        var texts = files.Select(file => Encoding.UTF8.GetString(file.Content)).Select(text => (Text: text, Lines: text.Split('\n', 5))).ToList();
        var clock = Stopwatch.StartNew();
        foreach (var transaction in texts.Chunk(inOne))
        {
            bare.Begin();
            foreach (var (text, lines) in transaction)
            {
                bare.Add(lines[Math.Min(3, lines.Length - 1)], text);
            }

            bare.Commit();
        }

        var took = clock.Elapsed;
        bare.Begin();
        texts.ForEach(text => bare.AddDate(text.Lines[Math.Min(1, text.Lines.Length - 1)], text.Lines[Math.Min(3, text.Lines.Length - 1)]));
        bare.Commit();
        return took;
    }

    private static async Task WarmUpAsync(Texts texts)
    {
        var folder = Directory.CreateTempSubdirectory("portal-bench-").FullName;
        await using (var data = await StoredData.OpenAsync(folder))
        {
            await FillAsync(data, texts with { Files = [.. texts.Files.Take(WarmUp)] });
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Of rates over as many releases each.</summary>
    private static double Mean(IEnumerable<double> rates) => rates.ToList() is var all ? all.Count / all.Sum(rate => 1 / rate) : 0;
}
