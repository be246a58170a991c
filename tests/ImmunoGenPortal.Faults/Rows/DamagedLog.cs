using System.Net;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Faults;

/// <summary>A write-ahead log that is torn, flipped, without the file of its index, or no log at all: the portal starts, serves, and the database is whole.</summary>
public sealed class DamagedLog(FaultRun run)
{
    private readonly Random _random = new(run.Seed);

    public async Task<FaultReport> RunAsync()
    {
        var report = new FaultReport("write-ahead log torn, flipped or without its index");
        foreach (var (what, harm) in Harms())
        {
            var (data, key) = await Stored.FilledAsync(3);
            using (data)
            {
                await FillLogAsync(data, key);
                harm(data.Database + "-wal");
                File.Delete(data.Database + "-shm");
                await using (var portal = await RunningPortal.StartAsync(data.Folder))
                {
                    var answers = await Answered.ReadAsync(portal);
                    report.Expect(answers.All(answer => answer.Status == HttpStatusCode.OK), $"{what}: it answers {string.Join(", ", answers.Select(answer => (int)answer.Status))}.");
                    await data.DrainAsync();
                }

                report.Add((await data.VerifyAsync()).Select(line => $"{what}: {line}"));
                report.Saw($"{what}: {await data.AskAsync(db => db.Releases.CountAsync())} releases");
                run.Say(report.Seen[^1]);
            }
        }

        return report;
    }

    private IEnumerable<(string What, Action<string> Harm)> Harms()
    {
        yield return ("without its index", _ => { });
        yield return ("empty", log => File.WriteAllBytes(log, []));
        yield return ("not a log", log => File.WriteAllBytes(log, [.. Enumerable.Range(0, 5000).Select(_ => (byte)_random.Next(256))]));
        for (var time = 0; time < 3; time++)
        {
            yield return ("torn", log => File.WriteAllBytes(log, File.ReadAllBytes(log)[..^_random.Next(1, (int)new FileInfo(log).Length)]));
            yield return ("flipped", Flip);
        }
    }

    private void Flip(string log)
    {
        var bytes = File.ReadAllBytes(log);
        bytes[_random.Next(bytes.Length)] ^= 0x55;
        File.WriteAllBytes(log, bytes);
    }

    /// <summary>Killed with changes in the log that are not in the database yet.</summary>
    private async Task FillLogAsync(Stored data, string key)
    {
        await using var portal = await RunningPortal.StartAsync(data.Folder);
        foreach (var (text, number) in WrittenReleases.Make(3 + _random.Next(4, 20)).Select((text, number) => (text, number)).Skip(3))
        {
            await Answered.UploadAsync(portal, key, $"release-{number}.txt", text);
        }

        await data.DrainAsync();
        await portal.KillAsync();
    }
}
