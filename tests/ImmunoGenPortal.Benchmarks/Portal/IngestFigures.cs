using System.Diagnostics;
using System.Text;
using ImmunoGenPortal.Ingestion;

namespace ImmunoGenPortal.Benchmarks.Portal;

/// <summary>How fast releases are taken in with all their facts, beside the bare index taking in their texts.</summary>
internal static class IngestFigures
{
    private const int Turns = 20;

    /// <summary>Releases in one transaction of the bare index.</summary>
    private const int MostInOne = 500;

    /// <summary>What the runtime has compiled for speed by then.</summary>
    private const int WarmUp = 1000;

    /// <param name="small">A folder of releases, each of which is to be durable before the next begins.</param>
    /// <param name="large">A folder of releases to be taken in as a command does.</param>
    public static async Task RunAsync(string small, string large, string work)
    {
        await DurableAsync(Path.Combine(work, "durable"), Texts.Read(small));
        await using var data = await StoredData.OpenAsync(Path.Combine(work, "large"));
        await BulkAsync(data, Texts.Read(large));
    }

    /// <summary>As a command takes them in: all in one go, between two halves of the bare index.</summary>
    public static async Task BulkAsync(StoredData data, Texts texts)
    {
        await WarmUpAsync(texts, (warm, files) => IngestAsync(warm, files));
        var (count, half) = (texts.Files.Count, texts.Files.Count / 2);
        var first = AddToBare(data.Bare, texts.Files.Take(half), MostInOne);
        var (clock, parts) = (Stopwatch.StartNew(), new List<double>());
        var part = Stopwatch.StartNew();
        await IngestAsync(data, texts.Files, taken =>
        {
            if (taken % Math.Max(1, count / Turns) == 0)
            {
                parts.Add(part.Elapsed.TotalSeconds);
                part.Restart();
            }
        });
        var took = clock.Elapsed;
        parts[^1] += part.Elapsed.TotalSeconds;
        var second = AddToBare(data.Bare, texts.Files.Skip(half), MostInOne);
        var (rate, floor) = (count / took.TotalSeconds, count / (first + second).TotalSeconds);
        Figure.AtLeast($"bulk ingest with all facts, {count}", rate, "releases/s", floor, 0.4 * floor, 0.7 * floor).Print();
        Figure.AtLeast($"rate kept from {count / 10} to {count}", parts.Take(2).Sum() / parts.TakeLast(2).Sum(), "ratio", null, 0.7, 0.9, note: "with what all add up to, which is counted last").Print();
        var ratio = await data.SizeAsync() / (double)texts.Bytes;
        Figure.AtMost($"database file / raw text, {count}", ratio, "ratio", null, 2.5, 2).Print();
    }

    /// <summary>As uploads are taken in: each is durable before the next begins.</summary>
    public static async Task DurableAsync(string folder, Texts texts)
    {
        await WarmUpAsync(texts, OneByOneAsync);
        await using var data = await StoredData.OpenAsync(folder);
        var (portal, bare) = (new List<double>(), new List<double>());
        foreach (var turn in texts.Files.Chunk(Math.Max(1, texts.Files.Count / Turns)))
        {
            bare.Add(turn.Length / AddToBare(data.Bare, turn, 1).TotalSeconds);
            var clock = Stopwatch.StartNew();
            await OneByOneAsync(data, turn);
            portal.Add(turn.Length / clock.Elapsed.TotalSeconds);
        }

        Figure.AtLeast($"one durable transaction per release, {texts.Files.Count}", Mean(portal), "releases/s", Mean(bare), 0.3 * Mean(bare), 0.5 * Mean(bare)).Print();
    }

    /// <summary>Without the clock.</summary>
    public static async Task FillAsync(StoredData data, Texts texts)
    {
        AddToBare(data.Bare, texts.Files, MostInOne);
        await IngestAsync(data, texts.Files);
    }

    private static async Task IngestAsync(StoredData data, IEnumerable<(string Name, byte[] Content)> files, Action<int>? tell = null)
    {
        var taken = 0;
        await foreach (var (file, outcome) in data.IngestMany.RunAsync(files.Select(file => (new IncomingFile(file.Name, file.Content), (string?)null)), default))
        {
            if (outcome is not (IngestOutcome.Stored or IngestOutcome.NeedsReview))
            {
                Console.Error.WriteLine($"{file.Name}: {outcome}");
            }

            tell?.Invoke(++taken);
        }
    }

    /// <returns>How long it took; dates, which only the newest-first query needs, not counted.</returns>
    private static TimeSpan AddToBare(BareIndex bare, IEnumerable<(string Name, byte[] Content)> files, int inOne)
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

    private static async Task OneByOneAsync(StoredData data, IReadOnlyList<(string Name, byte[] Content)> files)
    {
        foreach (var (name, content) in files)
        {
            await data.Ingest.RunAsync(new IncomingFile(name, content), isLast: false, default);
            await data.Sums.RunIfDueAsync(default);
        }

        await data.Sums.RunAsync(default);
    }

    /// <summary>In the way that is then measured, and the bare index with it.</summary>
    private static async Task WarmUpAsync(Texts texts, Func<StoredData, IReadOnlyList<(string Name, byte[] Content)>, Task> take)
    {
        var folder = Directory.CreateTempSubdirectory("portal-bench-").FullName;
        await using (var data = await StoredData.OpenAsync(folder))
        {
            (string Name, byte[] Content)[] files = [.. texts.Files.Take(WarmUp)];
            AddToBare(data.Bare, files, MostInOne);
            await take(data, files);
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Of rates over as many releases each.</summary>
    private static double Mean(IEnumerable<double> rates) => rates.ToList() is var all ? all.Count / all.Sum(rate => 1 / rate) : 0;
}
