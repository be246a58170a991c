using System.Net;

namespace ImmunoGenPortal.Faults;

/// <summary>A disk that takes 300 ms for each flush, while releases are taken in: readers do not wait for it.</summary>
public sealed class SlowDisk(FaultRun run)
{
    private static readonly TimeSpan LongestRead = TimeSpan.FromSeconds(1);

    public async Task<FaultReport> RunAsync()
    {
        const string Fault = "flush of 300 ms";
        if (!Interposed.IsPossible)
        {
            return FaultReport.Skip(Fault, Interposed.WhyNot);
        }

        var report = new FaultReport(Fault);
        var texts = WrittenReleases.Make(run.Releases + 20);
        var (data, key) = await Stored.FilledAsync(run.Releases);
        using (data)
        {
            await using (var portal = await RunningPortal.StartAsync(data.Folder, Interposed.SlowDisk(TimeSpan.FromMilliseconds(300))))
            {
                await Answered.ReadAsync(portal);
                var uploading = Task.WhenAll(Enumerable.Range(run.Releases, 20).Select(number => Answered.UploadAsync(portal, key, $"release-{number}.txt", texts[number])));
                var (count, slowest) = (0, TimeSpan.Zero);
                for (; count < 20 || !uploading.IsCompleted; count++)
                {
                    var answer = await Answered.AskAsync(portal, Answered.Pages[count % Answered.Pages.Count]);
                    report.Expect(answer.Status == HttpStatusCode.OK, $"A page answers {(int)answer.Status}.");
                    slowest = answer.Took > slowest ? answer.Took : slowest;
                }

                report.Saw($"{count} pages read, the slowest in {slowest.TotalMilliseconds:0} ms");
                report.Expect(!run.IsTimed || slowest < LongestRead, $"A page took {slowest.TotalSeconds:0.0} s.");
                var refused = (await uploading).Where(answer => answer.Status != HttpStatusCode.Accepted).ToList();
                report.Expect(refused.All(answer => answer is { Status: HttpStatusCode.ServiceUnavailable, RetryAfter: true }), $"Uploads are answered {string.Join(", ", refused.Select(answer => (int)answer.Status))}.");
                foreach (var number in Enumerable.Range(run.Releases, 20))
                {
                    // What was told to come again comes again; the rest is there already.
                    await Answered.UploadAsync(portal, key, $"release-{number}.txt", texts[number]);
                }

                await data.DrainAsync();
            }

            report.Add(await data.VerifyAsync());
            report.Add(await data.ContradictionsAsync(texts));
        }

        return report;
    }
}
