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
        for (var kill = 0; kill < run.Kills; kill++)
        {
            for (var number = kill * FilesAKill; number < (kill + 1) * FilesAKill; number++)
            {
                await File.WriteAllTextAsync(Path.Combine(files, $"release-{number:0000}.txt"), _texts[number]);
            }

            var told = await CommandLine.RunAsync(data.Folder, ["ingest", files], Kill.SomeTime(_random, (kill * FilesAKill) + FilesAKill), Kill.InsideFlushNowAndThen(_random, kill, 200));
            report.Add(await LostAsync(data, told.Lines));
            run.Say($"kill {kill + 1} of {run.Kills}: {told.Lines.Count} lines printed");
        }

        var last = await CommandLine.RunAsync(data.Folder, ["ingest", files]);
        report.Expect(last.Status == 0, $"The last run ends with {last.Status}: {last.Errors}");
        report.Saw($"{_texts.Count} files, {run.Kills} kills");
        report.Add(await data.VerifyAsync());
        report.Add(await data.ContradictionsAsync(_texts));
        return report;
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
