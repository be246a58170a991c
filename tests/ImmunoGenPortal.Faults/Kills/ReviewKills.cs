using System.Globalization;
using System.Net;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Faults;

/// <summary>Kills the portal at random moments while a curator corrects headlines: what was answered with "done" is kept once, with its entry in the audit trail.</summary>
public sealed class ReviewKills(FaultRun run)
{
    private readonly Random _random = new(run.Seed);
    private readonly Dictionary<string, string> _promised = [];
    private int _count;

    public async Task<FaultReport> RunAsync()
    {
        var report = new FaultReport("SIGKILL while a curator corrects");
        var (data, _) = await Stored.FilledAsync(run.Releases);
        using (data)
        {
            var (curator, starts, taken, inside) = (new Curator(), new Starts(run), 0, 0);
            await using (var first = await RunningPortal.StartAsync(data.Folder))
            {
                await curator.BecomeAdminAsync(first);
            }

            for (var kill = 0; kill < run.Kills; kill++)
            {
                var plan = Kill.Plan(_random, kill, data.Folder, 20, 600);
                await using var portal = await RunningPortal.TryStartAsync(data.Folder, plan.Environment);
                starts.Add(portal);
                using var stop = new CancellationTokenSource();
                var correcting = portal is null ? Task.FromResult(0) : CorrectAsync(data, portal, curator, stop.Token);
                inside += await plan.KillAsync(portal, TimeSpan.FromMilliseconds(_random.Next(50, 2_000))) ? 1 : 0;
                await stop.CancelAsync();
                taken += await correcting;
                report.Add(await LostAsync(data));
                run.Say($"kill {kill + 1} of {run.Kills}: {taken} corrections acknowledged");
            }

            starts.Tell(report, $"{taken} corrections acknowledged, {run.Kills} kills, {inside} inside a flush or another change of a file");
            report.Add(await CheckAsync(data));
        }

        return report;
    }

    /// <returns>How many corrections were acknowledged.</returns>
    private async Task<int> CorrectAsync(Stored data, RunningPortal portal, Curator curator, CancellationToken stop)
    {
        for (var taken = 0; ; taken++)
        {
            try
            {
                var slugs = await data.AskAsync(db => db.Releases.OrderBy(release => release.Id).Select(release => new { release.Slug, release.Title }).ToListAsync(stop));
                var release = slugs[_random.Next(slugs.Count)];
                var title = string.Create(CultureInfo.InvariantCulture, $"Headline number {++_count}");
                var status = await curator.SendToAsync(portal, $"/admin/releases/{release.Slug}", $"/admin/releases/{release.Slug}?handler=Detail",
                    ("property", Properties.Release.Title.Id.ToString(CultureInfo.InvariantCulture)), ("before", release.Title ?? ""), ("value", title));
                if (status == HttpStatusCode.Redirect)
                {
                    _promised[release.Slug] = title;
                }
                else
                {
                    throw new InvalidOperationException($"A correction was answered with {(int)status}.");
                }
            }
            catch (Exception error) when (error is HttpRequestException or OperationCanceledException or IOException)
            {
                return taken;
            }
        }
    }

    /// <summary>What was acknowledged and is not there: another headline may stand that was sent later and not acknowledged, but none that is older.</summary>
    private async Task<List<string>> LostAsync(Stored data)
    {
        var titles = await data.AskAsync(db => db.Releases.ToDictionaryAsync(release => release.Slug, release => release.Title));
        return [.. _promised.Where(promise => Number(titles[promise.Key]) < Number(promise.Value)).Select(promise => $"{promise.Key}: “{promise.Value}” was acknowledged, and “{titles[promise.Key]}” stands there.")];
    }

    private static int Number(string? title) => title?.Split(' ') is ["Headline", "number", var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 0;

    private static async Task<IReadOnlyList<string>> CheckAsync(Stored data)
    {
        var amiss = new List<string>(await data.VerifyAsync());
        var corrections = await data.AskAsync(db => db.Corrections.Select(one => one.After!).ToListAsync());
        var audited = await data.AskAsync(db => db.AuditEntries.Where(entry => entry.Action == "fact.change").Select(entry => entry.After!).ToListAsync());
        amiss.AddRange(corrections.Distinct().Count() == corrections.Count ? [] : ["A correction is kept twice."]);
        amiss.AddRange(corrections.Order().SequenceEqual(audited.Order()) ? [] : [$"{corrections.Count} corrections are kept, and the audit trail tells of {audited.Count}."]);
        return amiss;
    }
}
