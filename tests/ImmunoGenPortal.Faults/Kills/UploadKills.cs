using System.Net;
using ImmunoGenPortal.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Faults;

/// <summary>Kills the portal at random moments while it takes in uploads, and looks afterwards whether every file is in exactly once with all its facts.</summary>
public sealed class UploadKills(FaultRun run)
{
    private const int FilesAKill = 6;

    private readonly Random _random = new(run.Seed);
    private int _inside;
    private readonly IReadOnlyList<string> _texts = WrittenReleases.Make(FilesAKill * run.Kills);

    public async Task<FaultReport> RunAsync()
    {
        var report = new FaultReport("SIGKILL while uploads are taken in");
        var (data, key) = await Stored.FilledAsync(0);
        using (data)
        {
            var starts = await ImportAsync(data, key);
            starts.Tell(report, $"{_texts.Count} files, {run.Kills} kills, {_inside} inside a flush or another change of a file");
            report.Add(await data.VerifyAsync());
            report.Add(await data.ContradictionsAsync(_texts));
            report.Add((await data.AskAsync(db => db.Jobs.Where(job => job.State != JobState.Done).ToListAsync())).Select(job => $"Job {job.Id} ({job.Name}) is {job.State}: {job.Message}"));
        }

        return report;
    }

    /// <summary>Sends what is not acknowledged yet, a few files at a time, and kills the portal meanwhile; the last start is let finish.</summary>
    private async Task<Starts> ImportAsync(Stored data, string key)
    {
        var starts = new Starts(run);
        var waiting = new Queue<int>(Enumerable.Range(0, _texts.Count));
        for (var start = 0; start <= run.Kills; start++)
        {
            var isLast = start == run.Kills;
            var plan = Kill.Plan(_random, isLast ? 0 : start, data.Folder, 30, 900);
            await using var portal = await RunningPortal.TryStartAsync(data.Folder, plan.Environment);
            starts.Add(portal);
            using var stop = new CancellationTokenSource();
            var sending = portal is null ? Task.CompletedTask : SendAsync(portal, key, waiting, isLast ? _texts.Count : FilesAKill, stop.Token);
            if (isLast)
            {
                await sending;
                await data.DrainAsync();
            }
            else
            {
                _inside += await plan.KillAsync(portal, TimeSpan.FromMilliseconds(_random.Next(20, 1_500))) ? 1 : 0;
                await stop.CancelAsync();
                await sending;
                run.Say($"kill {start + 1} of {run.Kills}: {_texts.Count - waiting.Count} of {_texts.Count} acknowledged");
            }
        }

        return starts;
    }

    private async Task SendAsync(RunningPortal portal, string key, Queue<int> waiting, int most, CancellationToken stop)
    {
        for (var sent = 0; sent < most && waiting.TryPeek(out var number);)
        {
            try
            {
                if (await Answered.UploadAsync(portal, key, $"release-{number}.txt", _texts[number], stop) is { Status: not HttpStatusCode.Accepted } answer)
                {
                    throw new InvalidOperationException($"An upload was answered {(int)answer.Status}: {answer.Body}");
                }

                waiting.Dequeue();
                sent++;
            }
            catch (Exception error) when (error is HttpRequestException or OperationCanceledException or IOException)
            {
                return; // Not acknowledged: it is sent again to the next start.
            }
        }
    }
}
