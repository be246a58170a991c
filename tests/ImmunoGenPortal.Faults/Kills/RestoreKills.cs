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
            var changes = Interposed.IsPossible ? await CountAsync(backup) : 0;
            var (restored, kept, inside, starts) = (0, 0, 0, new Starts(run));
            for (var kill = 0; kill < run.Kills; kill++)
            {
                var (data, _) = await Stored.FilledAsync(Before);
                using (data)
                {
                    var plan = Plan(data.Folder, kill, changes);
                    var moment = TimeSpan.FromMilliseconds(plan.IsInside ? 60_000 : _random.Next(300, 1_500));
                    inside += await CommandLine.RunAsync(data.Folder, ["restore", backup, "--replace"], _ => Task.Delay(moment), plan.Environment) is { Status: RunningPortal.Killed } && plan.IsInside ? 1 : 0;
                    await using (var portal = await RunningPortal.StartAsync(data.Folder))
                    {
                        starts.Add(portal);
                    }

                    var releases = await data.AskAsync(db => db.Releases.CountAsync());
                    (restored, kept) = (restored + (releases == run.Releases ? 1 : 0), kept + (releases == Before ? 1 : 0));
                    report.Expect(releases == run.Releases || releases == Before, $"After kill {kill + 1} there are {releases} releases: neither those of before, {Before}, nor those of the backup, {run.Releases}.");
                    report.Add(await data.ContradictionsAsync(WrittenReleases.Make(releases)));
                    report.Add(await data.VerifyAsync());
                }

                run.Say($"kill {kill + 1} of {run.Kills}: {kept} as before, {restored} restored");
            }

            starts.Tell(report, $"{run.Kills} kills, {inside} inside one of the {changes} changes that a restore makes to files: {kept} times as before, {restored} times restored");
        }

        return report;
    }

    /// <summary>How many changes of files a restore makes that nobody disturbs.</summary>
    private static async Task<int> CountAsync(string backup)
    {
        var (data, _) = await Stored.FilledAsync(Before);
        using (data)
        {
            return await Interposed.CountChangesAsync(data.Folder, environment => CommandLine.RunAsync(data.Folder, ["restore", backup, "--replace"], environment: environment));
        }
    }

    /// <summary>Two of three kills land inside a change, from the first to the last: the work of moments between half a second of starting and another of checking.</summary>
    private Planned Plan(string folder, int kill, int changes) =>
        changes == 0 || kill % 3 == 2 ? new(null, false) : new(Interposed.KillAtChange(folder, (1 + (int)((long)kill * changes / run.Kills)) * (_random.Next(2) == 0 ? 1 : -1)), true);
}
