using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Faults;

/// <summary>Kills the command ingest at random moments: each line that it printed must hold, and the last run completes what is missing.</summary>
public sealed class IngestKills(FaultRun run)
{
    private const int FilesAKill = 5;

    private readonly Random _random = new(run.Seed);
    private readonly IReadOnlyList<string> _texts = WrittenReleases.Make(FilesAKill * run.Kills);

    public async Task<FaultReport> RunAsync()
    {
        var report = new FaultReport("SIGKILL of the command ingest");
        using var data = new Stored();
        var files = Directory.CreateDirectory(Path.Combine(data.Folder, "files")).FullName;
        var changes = Interposed.IsPossible ? await CountAsync() : 0;
        var (inside, ended) = (0, 0);
        for (var kill = 0; kill < run.Kills; kill++)
        {
            for (var number = kill * FilesAKill; number < (kill + 1) * FilesAKill; number++)
            {
                await File.WriteAllTextAsync(Path.Combine(files, $"release-{number:0000}.txt"), _texts[number]);
            }

            var plan = Kill.Plan(_random, kill, data.Folder, 9, changes);
            var moment = plan.IsInside ? static _ => Task.Delay(TimeSpan.FromSeconds(60)) : Kill.SomeTime(_random, (kill * FilesAKill) + FilesAKill);
            var told = await CommandLine.RunAsync(data.Folder, ["ingest", files], moment, plan.Environment);
            (inside, ended) = (inside + (plan.IsInside && told.Status == RunningPortal.Killed ? 1 : 0), ended + (told.Status != RunningPortal.Killed ? 1 : 0));
            report.Add(await LostAsync(data, told.Lines));
            run.Say($"kill {kill + 1} of {run.Kills}: {told.Lines.Count} lines printed");
        }

        var last = await CommandLine.RunAsync(data.Folder, ["ingest", files]);
        report.Expect(last.Status == 0, $"The last run ends with {last.Status}: {last.Errors}");
        report.Saw($"{_texts.Count} files, {run.Kills} runs, {run.Kills - ended} of them killed, {inside} inside a flush or another change of a file");
        report.Add(await data.VerifyAsync());
        report.Add(await data.ContradictionsAsync(_texts));
        return report;
    }

    /// <summary>How many changes of files it makes to take in what is new between two kills.</summary>
    private async Task<int> CountAsync()
    {
        using var data = new Stored();
        var files = Directory.CreateTempSubdirectory("portal-files-");
        await CommandLine.RunAsync(data.Folder, ["ingest", files.FullName]);
        foreach (var (text, number) in _texts.Take(FilesAKill).Select((text, number) => (text, number)))
        {
            await File.WriteAllTextAsync(Path.Combine(files.FullName, $"release-{number:0000}.txt"), text);
        }

        var count = await Interposed.CountChangesAsync(data.Folder, environment => CommandLine.RunAsync(data.Folder, ["ingest", files.FullName], environment: environment));
        files.Delete(recursive: true);
        return count;
    }

    /// <summary>Lines that say of a file that it was added, and it was not.</summary>
    private static async Task<IEnumerable<string>> LostAsync(Stored data, IReadOnlyList<string> lines)
    {
        const string Added = ": added as ";
        var promised = lines.Where(line => line.Contains(Added, StringComparison.Ordinal)).Select(line => line[(line.IndexOf(Added, StringComparison.Ordinal) + Added.Length)..].Split(',')[0]).ToList();
        if (promised.Count == 0)
        {
            return [];
        }

        var there = await data.AskAsync(db => db.Releases.Select(release => release.Slug).ToListAsync());
        return promised.Except(there).Select(slug => $"“added as {slug}” was printed, and it is not there.");
    }
}
