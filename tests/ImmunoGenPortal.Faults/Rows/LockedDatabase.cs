using System.Net;
using Microsoft.Data.Sqlite;

namespace ImmunoGenPortal.Faults;

/// <summary>A database that another program keeps locked: readers do not notice, uploads are taken or told to come again.</summary>
public sealed class LockedDatabase(FaultRun run)
{
    private static readonly TimeSpan LongestRead = TimeSpan.FromSeconds(2);

    public async Task<FaultReport> RunAsync()
    {
        var report = new FaultReport($"database locked from outside for {run.Lock.TotalSeconds:0} s");
        var texts = WrittenReleases.Make(run.Releases + 200);
        var (data, key) = await Stored.FilledAsync(run.Releases);
        using (data)
        {
            var taken = new List<string>(texts.Take(run.Releases));
            await using (var portal = await RunningPortal.StartAsync(data.Folder))
            {
                await Answered.ReadAsync(portal);
                using var end = new CancellationTokenSource(run.Lock);
                var locking = LockAsync(data, end.Token);
                var reading = ReadAsync(portal, report, end.Token);
                await Task.WhenAll(Enumerable.Range(0, 4).Select(one => UploadAsync(portal, report, key, texts, run.Releases + (one * 50), taken, end.Token)).Append(reading));
                await locking;
                var after = await Answered.UploadAsync(portal, key, "last.txt", texts[^1]);
                report.Expect(after.Status == HttpStatusCode.Accepted, $"After the lock an upload is answered {(int)after.Status}.");
                taken.Add(texts[^1]);
                await data.DrainAsync();
            }

            report.Add(await data.VerifyAsync());
            report.Add(await data.ContradictionsAsync(taken));
        }

        return report;
    }

    private static async Task LockAsync(Stored data, CancellationToken end)
    {
        await using var other = new SqliteConnection($"Data Source={data.Database};Pooling=False");
        await other.OpenAsync(end);
        await using var begin = other.CreateCommand();
        begin.CommandText = "BEGIN EXCLUSIVE";
        await begin.ExecuteNonQueryAsync(CancellationToken.None);
        await Task.WhenAny(Task.Delay(Timeout.Infinite, end));
    }

    private async Task ReadAsync(RunningPortal portal, FaultReport report, CancellationToken end)
    {
        var (count, slowest) = (0, TimeSpan.Zero);
        for (; !end.IsCancellationRequested; count++)
        {
            var answer = await Answered.AskAsync(portal, Answered.Pages[count % Answered.Pages.Count]);
            report.Expect(answer.Status == HttpStatusCode.OK, $"{Answered.Pages[count % Answered.Pages.Count]} answers {(int)answer.Status}.");
            slowest = answer.Took > slowest ? answer.Took : slowest;
            await Task.Delay(50, CancellationToken.None);
        }

        report.Saw($"{count} pages read, the slowest in {slowest.TotalMilliseconds:0} ms");
        report.Expect(!run.IsTimed || slowest < LongestRead, $"A page took {slowest.TotalSeconds:0.0} s.");
    }

    private static async Task UploadAsync(RunningPortal portal, FaultReport report, string key, IReadOnlyList<string> texts, int from, List<string> taken, CancellationToken end)
    {
        var (refused, slowest) = (0, TimeSpan.Zero);
        for (var number = from; !end.IsCancellationRequested && number < from + 50;)
        {
            var answer = await Answered.UploadAsync(portal, key, $"release-{number}.txt", texts[number], CancellationToken.None);
            slowest = answer.Took > slowest ? answer.Took : slowest;
            if (answer.Status == HttpStatusCode.Accepted)
            {
                lock (taken)
                {
                    taken.Add(texts[number++]);
                }
            }
            else
            {
                refused++;
                report.Expect(answer is { Status: HttpStatusCode.ServiceUnavailable, RetryAfter: true, Type: "application/problem+json" }, $"An upload is answered {(int)answer.Status} without saying when to come again: {answer.Body}");
            }
        }

        report.Saw($"{refused} uploads told to come again, the slowest answer in {slowest.TotalSeconds:0.0} s");
    }
}
