using System.Net;

namespace ImmunoGenPortal.Faults;

/// <summary>A second portal, and a command that writes, on the directory of one that runs: refused, saying why; the first goes on.</summary>
public sealed class TwoCopies(FaultRun run)
{
    public async Task<FaultReport> RunAsync()
    {
        var report = new FaultReport("two copies on one data directory");
        var (data, _) = await Stored.FilledAsync(run.Releases);
        using (data)
        {
            await using (var first = await RunningPortal.StartAsync(data.Folder))
            {
                var (status, log) = await RunningPortal.RefusedAsync(data.Folder);
                report.Expect(status is > 0 && log.Contains("Another program uses the data directory", StringComparison.Ordinal), $"The second portal ends with {status}: {log}");
                var told = await CommandLine.RunAsync(data.Folder, ["reextract"]);
                report.Expect(told.Status == 1 && told.Errors.Contains("Another program uses the data directory", StringComparison.Ordinal), $"reextract ends with {told.Status}: {told.Errors}");
                report.Expect((await Answered.ReadAsync(first)).All(answer => answer.Status == HttpStatusCode.OK), "The first portal does not go on.");
                report.Saw($"the second portal ended with {status}, the command with {told.Status}");
                await first.KillAsync();
            }

            // The lock goes with the process, however it ends.
            await using (await RunningPortal.StartAsync(data.Folder))
            {
                report.Saw("after a kill the directory is free");
            }

            report.Add(await data.VerifyAsync());
        }

        return report;
    }
}
