using ImmunoGenPortal.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Faults;

/// <summary>SIGTERM while the queue is full: the job at hand is finished or waits again, and the program ends in time.</summary>
public sealed class Termination(FaultRun run)
{
    public async Task<FaultReport> RunAsync()
    {
        var report = new FaultReport("SIGTERM while work is at hand");
        var texts = WrittenReleases.Make(run.Releases);
        var (data, key) = await Stored.FilledAsync(0);
        using (data)
        {
            await using (var portal = await RunningPortal.StartAsync(data.Folder))
            {
                await Task.WhenAll(texts.Select(async (text, number) => report.Expect((int)(await Answered.UploadAsync(portal, key, $"release-{number}.txt", text)).Status == 202, "An upload was not taken.")));
                var (took, status) = await portal.StopAsync();
                report.Saw($"ended after {took.TotalSeconds:0.0} s with status {status}");
                report.Expect(status == 0, $"It ended with status {status}.");
                report.Expect(took < TimeSpan.FromSeconds(30), $"It took {took.TotalSeconds:0} s to end.");
            }

            var states = await data.AskAsync(db => db.Jobs.GroupBy(job => job.State).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count));
            report.Saw($"{states.GetValueOrDefault(JobState.Done)} done, {states.GetValueOrDefault(JobState.Waiting)} waiting");
            report.Expect(states.GetValueOrDefault(JobState.Running) == 0, "A job is still marked as running.");
            await using (await RunningPortal.StartAsync(data.Folder))
            {
                await data.DrainAsync();
            }

            report.Add(await data.VerifyAsync());
            report.Add(await data.ContradictionsAsync(texts));
        }

        return report;
    }
}
