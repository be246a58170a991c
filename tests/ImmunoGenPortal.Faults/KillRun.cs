using System.Diagnostics;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Extraction;
using ImmunoGenPortal.Ingestion;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ImmunoGenPortal.Faults;

/// <summary>What a run of kills came to.</summary>
/// <param name="Amiss">What was lost, doubled or damaged, a sentence each; empty where all held.</param>
public sealed record KillReport(int Files, int Kills, TimeSpan SlowestStart, TimeSpan Took, IReadOnlyList<string> Amiss);

/// <summary>Kills the portal at random moments while it imports files, and looks afterwards whether every file is in exactly once with all its facts.</summary>
public sealed class KillRun(int files, int kills, int seed)
{
    private readonly Random _random = new(seed);
    private readonly IReadOnlyList<string> _texts = WrittenReleases.Make(files);

    public async Task<KillReport> RunAsync(Action<string> say)
    {
        var folder = Directory.CreateTempSubdirectory("portal-kill-").FullName;
        var clock = Stopwatch.StartNew();
        try
        {
            var key = await PrepareAsync(folder);
            var slowest = await ImportAsync(folder, key, say);
            return new KillReport(files, kills, slowest, clock.Elapsed, await CheckAsync(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Sends what is not acknowledged yet, a few files at a time, and kills the portal meanwhile; the last start is let finish.</summary>
    private async Task<TimeSpan> ImportAsync(string folder, string key, Action<string> say)
    {
        var slowest = TimeSpan.Zero;
        var waiting = new Queue<int>(Enumerable.Range(0, files));
        for (var start = 0; start <= kills; start++)
        {
            await using var portal = await RunningPortal.StartAsync(folder);
            slowest = portal.Startup > slowest ? portal.Startup : slowest;
            using var client = new HttpClient { BaseAddress = portal.Address };
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
            var isLast = start == kills;
            using var stop = new CancellationTokenSource();
            var sending = SendAsync(client, waiting, isLast ? files : (waiting.Count / Math.Max(1, kills - start)) + 1, stop.Token);
            if (isLast)
            {
                await sending;
                await DrainAsync(folder);
            }
            else
            {
                await Task.Delay(_random.Next(20, 1_500));
                await portal.KillAsync();
                await stop.CancelAsync();
                await sending;
                say($"kill {start + 1} of {kills}: {files - waiting.Count} of {files} acknowledged");
            }
        }

        return slowest;
    }

    private async Task SendAsync(HttpClient client, Queue<int> waiting, int most, CancellationToken stop)
    {
        for (var sent = 0; sent < most && waiting.TryPeek(out var number);)
        {
            using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(_texts[number])), "file", $"release-{number}.txt" } };
            try
            {
                using var answer = await client.PostAsync(new Uri("/api/v1/releases", UriKind.Relative), form, stop);
                answer.EnsureSuccessStatusCode();
                waiting.Dequeue();
                sent++;
            }
            catch (Exception error) when (error is HttpRequestException or OperationCanceledException or IOException)
            {
                return; // Not acknowledged: it is sent again to the next start.
            }
        }
    }

    private static async Task DrainAsync(string folder)
    {
        await using var services = Open(folder);
        for (var left = 1; left > 0; await Task.Delay(200))
        {
            await using var db = await services.GetRequiredService<IDbContextFactory<PortalDbContext>>().CreateDbContextAsync();
            left = await db.Jobs.CountAsync(job => job.State == JobState.Waiting || job.State == JobState.Running);
        }
    }

    private async Task<IReadOnlyList<string>> CheckAsync(string folder)
    {
        await using var services = Open(folder);
        var amiss = new List<string>(await services.GetRequiredService<VerifyData>().RunAsync(null, default));
        await using var db = await services.GetRequiredService<IDbContextFactory<PortalDbContext>>().CreateDbContextAsync();
        foreach (var (text, number) in _texts.Select((text, number) => (text, number)))
        {
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
            var stored = await db.Sources.Where(source => source.ContentHash == hash).Select(source => source.ReleaseId).ToListAsync();
            if (stored.Count != 1)
            {
                amiss.Add($"release-{number}.txt is in {stored.Count} times.");
                continue;
            }

            var (facts, expected) = (await db.Claims.CountAsync(claim => claim.Subject!.ReleaseId == stored[0]), ReleaseExtractor.Read(text).Claims.Count);
            if (facts != expected)
            {
                amiss.Add($"release-{number}.txt has {facts} facts, not {expected}.");
            }
        }

        if (await db.Releases.CountAsync() is var releases && releases != files)
        {
            amiss.Add($"There are {releases} releases of {files} files.");
        }

        amiss.AddRange((await db.Jobs.Where(job => job.State != JobState.Done).ToListAsync()).Select(job => $"Job {job.Id} ({job.Name}) is {job.State}: {job.Message}"));
        return amiss;
    }

    /// <summary>A database with a key that may upload.</summary>
    private static async Task<string> PrepareAsync(string folder)
    {
        await using var services = Open(folder);
        await using var db = await services.GetRequiredService<IDbContextFactory<PortalDbContext>>().CreateDbContextAsync();
        await DatabaseUpgrade.RunAsync(db);
        var key = await db.AddApiKeyAsync(Actor.CommandLine, DateTime.UtcNow, "faults", default);
        await db.SaveChangesAsync();
        return key!;
    }

    private static ServiceProvider Open(string folder) =>
        new ServiceCollection().AddLogging(logging => logging.ClearProviders()).AddPortalData(DataDirectory.Open(folder)).AddPortalIngestion().BuildServiceProvider();
}
