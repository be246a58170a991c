using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Extraction;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion.Corrections;
using ImmunoGenPortal.Ingestion.Queue;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Faults;

/// <summary>Kills the portal at random moments while it reads all releases again: in the end all are read again, and what a curator corrected stands.</summary>
public sealed class ReextractKills(FaultRun run)
{
    private readonly Random _random = new(run.Seed);

    public async Task<FaultReport> RunAsync()
    {
        var report = new FaultReport("SIGKILL while releases are read again");
        var (data, _) = await Stored.FilledAsync(run.Releases);
        using (data)
        {
            await CorrectOneAsync(data);
            var (starts, inside) = (new Starts(run), 0);
            for (var kill = 0; kill < run.Kills; kill++)
            {
                await BeginAnewAsync(data);
                var plan = Kill.Plan(_random, kill, data.Folder, 60, 2_000);
                await using var portal = await RunningPortal.TryStartAsync(data.Folder, plan.Environment);
                starts.Add(portal);
                inside += await plan.KillAsync(portal, TimeSpan.FromMilliseconds(_random.Next(0, 1_500))) ? 1 : 0;
                run.Say($"kill {kill + 1} of {run.Kills}: {await data.AskAsync(db => db.Jobs.OrderByDescending(job => job.Id).Select(job => job.PartsDone).FirstAsync())} read again");
            }

            await using (await RunningPortal.StartAsync(data.Folder))
            {
                await data.DrainAsync();
            }

            starts.Tell(report, $"{run.Releases} releases, {run.Kills} kills, {inside} inside a flush or another change of a file");
            report.Add(await CheckAsync(data));
        }

        return report;
    }

    private static Task<int> CorrectOneAsync(Stored data) => data.WriteAsync(async (CorrectFacts facts) =>
    {
        var claim = await data.AskAsync(db => db.Claims.Include(claim => claim.Subject!.Release).Where(claim => claim.PropertyId == Properties.Release.Title.Id).OrderBy(claim => claim.Id).FirstAsync());
        var done = await facts.ChangeAsync(Actor.CommandLine, new FactAddress(claim.Subject!.Release!.Slug, claim.Subject.Kind, claim.Subject.Key, claim.PropertyId, claim.Value), "A title that a curator wrote", null, null, default);
        return ((CorrectionOutcome.Done)done).Id;
    });

    /// <summary>As if an older extractor had read them, with a job that reads them all again unless one is at it.</summary>
    private static async Task BeginAnewAsync(Stored data)
    {
        if (!await data.AskAsync(db => db.Jobs.AnyAsync(job => job.State == JobState.Waiting || job.State == JobState.Running)))
        {
            await data.AskAsync(db => db.Releases.ExecuteUpdateAsync(set => set.SetProperty(release => release.ExtractorVersion, "0")));
            await data.WriteAsync((JobQueue queue) => queue.AddReextractAsync(Actor.CommandLine, null, default));
        }
    }

    private async Task<IReadOnlyList<string>> CheckAsync(Stored data)
    {
        var amiss = new List<string>(await data.VerifyAsync());
        var old = await data.AskAsync(db => db.Releases.CountAsync(release => release.ExtractorVersion != ReleaseExtractor.Version));
        var titles = await data.AskAsync(db => db.Releases.CountAsync(release => release.Title == "A title that a curator wrote"));
        var facts = await data.AskAsync(db => db.Claims.IgnoreQueryFilters([Filters.Standing]).CountAsync(claim => claim.CorrectionId == null || claim.IsReplaced));
        var expected = WrittenReleases.Make(run.Releases).Sum(text => ReleaseExtractor.Read(text).Claims.Count);
        amiss.AddRange(old == 0 ? [] : [$"{old} releases were not read again."]);
        amiss.AddRange(titles == 1 ? [] : [$"The corrected title stands {titles} times."]);
        amiss.AddRange(facts == expected ? [] : [$"There are {facts} facts, not {expected}."]);
        amiss.AddRange((await data.AskAsync(db => db.Jobs.Where(job => job.State != JobState.Done).ToListAsync())).Select(job => $"Job {job.Id} is {job.State}: {job.Message}"));
        return amiss;
    }
}
