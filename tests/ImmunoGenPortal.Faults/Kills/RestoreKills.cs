using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Faults;

/// <summary>Kills the command restore at random moments: the directory holds what was there, or all of the backup, and nothing in between.</summary>
public sealed class RestoreKills(FaultRun run)
{
    private const int Before = 3;

    private readonly Random _random = new(run.Seed);

    public async Task<FaultReport> RunAsync()
    {
        var report = new FaultReport("SIGKILL of the command restore");
        var (source, _) = await Stored.FilledAsync(run.Releases);
        using (source)
        {
            var backup = Path.Combine(source.Folder, "one.backup");
            var made = await CommandLine.RunAsync(source.Folder, ["backup", backup]);
            report.Expect(made.Status == 0, $"backup ends with {made.Status}: {made.Errors}");
            var (restored, kept, slowest) = (0, 0, TimeSpan.Zero);
            for (var kill = 0; kill < run.Kills; kill++)
            {
                var (data, _) = await Stored.FilledAsync(Before);
                using (data)
                {
                    var moment = _random.Next(300, 1_500);
                    await CommandLine.RunAsync(data.Folder, ["restore", backup, "--replace"], _ => Task.Delay(moment), Kill.InsideFlushNowAndThen(_random, kill, 12));
                    await using (var portal = await RunningPortal.StartAsync(data.Folder))
                    {
                        slowest = portal.Startup > slowest ? portal.Startup : slowest;
                    }

                    var releases = await data.AskAsync(db => db.Releases.CountAsync());
                    (restored, kept) = (restored + (releases == run.Releases ? 1 : 0), kept + (releases == Before ? 1 : 0));
                    report.Expect(releases == run.Releases || releases == Before, $"After kill {kill + 1} there are {releases} releases: neither those of before, {Before}, nor those of the backup, {run.Releases}.");
                    report.Add(await data.ContradictionsAsync(WrittenReleases.Make(releases)));
                    report.Add(await data.VerifyAsync());
                }

                run.Say($"kill {kill + 1} of {run.Kills}: {kept} as before, {restored} restored");
            }

            report.Saw($"{run.Kills} kills: {kept} times as before, {restored} times restored, slowest start {slowest.TotalSeconds:0.0} s");
        }

        return report;
    }
}
