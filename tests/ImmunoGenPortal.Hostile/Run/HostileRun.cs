using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Faults;
using ImmunoGenPortal.Hostile.Corpus;
using ImmunoGenPortal.Ingestion;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace ImmunoGenPortal.Hostile.Run;

/// <summary>What is promised of every file, and of the portal meanwhile.</summary>
/// <param name="Final">By then nothing more happens to a file.</param>
/// <param name="Disk">By how many times what was sent the data directory may grow.</param>
public sealed record HostileLimits(TimeSpan Final, TimeSpan Home, int Megabytes, double Disk)
{
    public static readonly HostileLimits Promised = new(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(1), 800, 4);

    /// <summary>For a few small files on a machine that does other things too: the log of the database alone is larger than they are, and the clock tells nothing.</summary>
    public static readonly HostileLimits Untimed = new(TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(5), 800, 40);
}

/// <summary>What a run came to.</summary>
/// <param name="PeakMegabytes">The most memory that the portal held; 0 where the system does not tell.</param>
/// <param name="DiskRatio">By how many times what was sent the data directory grew.</param>
/// <param name="Pages">How many were opened in the browser.</param>
/// <param name="Amiss">What does not hold, a sentence each; empty where all does.</param>
public sealed record HostileReport(int Files, TimeSpan Slowest, string SlowestFile, TimeSpan SlowestHome, long PeakMegabytes, double DiskRatio, int Pages, IReadOnlyList<string> Amiss);

/// <summary>Starts the portal, sends it hostile files one after the other, and looks whether every promise holds: of each file, of its pages, its memory, its disk, its folders and its connections.</summary>
public sealed class HostileRun(IReadOnlyList<HostileFile> files, HostileLimits limits, Action<string> say)
{
    private readonly List<string> _amiss = [];

    /// <param name="chromium">The browser in which the form is used and pages are opened; null to leave that out.</param>
    /// <param name="pages">How many pages to open at most.</param>
    public async Task<HostileReport> RunAsync(string? chromium, int pages, CancellationToken cancellation)
    {
        var root = Directory.CreateTempSubdirectory("portal-hostile-").FullName;
        try
        {
            return await RunAsync(root, chromium, pages, cancellation);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private async Task<HostileReport> RunAsync(string root, string? chromium, int pages, CancellationToken cancellation)
    {
        var data = Path.Combine(root, "data");
        var (key, link) = await PrepareAsync(data);
        var foreign = new Dictionary<string, string> { ["HOME"] = Path.Combine(root, "home"), ["TMPDIR"] = Path.Combine(root, "tmp") };
        using var folders = new FolderWatch(foreign.Values);
        await using var portal = await RunningPortal.StartAsync(data, new Dictionary<string, string>(foreign) { ["ASPNETCORE_TEMP"] = "" });
        await using var process = new ProcessWatch(portal.ProcessId, portal.Address.Port);
        var before = FolderWatch.SizeOf(data);
        var (results, home) = await SendAsync(portal.Address, process, data, key, cancellation);
        using var stored = new Stored(data);
        await stored.LogEmptiedAsync();
        var ratio = (FolderWatch.SizeOf(data) - before) / (double)Math.Max(1, results.Sum(result => (long)result.Bytes));
        var opened = chromium is null ? 0 : await OpenAsync(chromium, portal.Address, link, pages);
        _amiss.AddRange(process.Outgoing.Select(address => $"The portal was connected with {address}."));
        _amiss.AddRange(folders.Seen.Select(path => $"The portal made {path}."));
        Expect(process.PeakMegabytes() <= limits.Megabytes, $"It held {process.PeakMegabytes()} MB of memory.");
        Expect(ratio <= limits.Disk, $"The data directory grew by {ratio:0.0} times what was sent.");
        Expect(home <= limits.Home, $"The home page took {home.TotalSeconds:0.0} s.");
        _amiss.AddRange(await VerifyAsync(data));
        var slowest = results.MaxBy(result => result.Took)!;
        return new HostileReport(results.Count, slowest.Took, slowest.Name, home, process.PeakMegabytes(), ratio, opened, _amiss);
    }

    private async Task<(List<UploadResult> Results, TimeSpan Home)> SendAsync(Uri address, ProcessWatch process, string data, string key, CancellationToken cancellation)
    {
        using var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };
        client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        var (upload, results) = (new Upload(client, limits.Final), new List<UploadResult>());
        var home = new HomeWatch(address);
        await using (home)
        {
            foreach (var file in files)
            {
                var (before, size) = (process.Worked, FolderWatch.SizeOf(data));
                var result = await upload.SendAsync(file, cancellation);
                results.Add(result);
                say($"{result.Took.TotalSeconds,6:0.0} s, {(process.Worked - before).TotalSeconds,5:0.0} s of work, {process.PeakMegabytes(),4} MB, {(FolderWatch.SizeOf(data) - size) / 1024,6} KB for {result.Bytes / 1024,5} {result.Outcome,-9} {Short(file.Name)}: {Short(result.Amiss is { } amiss ? $"AMISS {amiss}" : result.Said ?? "")}");
                Expect(result.Amiss is null, $"{Short(file.Name)}: {result.Amiss}");
            }
        }

        _amiss.AddRange(home.Amiss);
        return (results, home.Longest);
    }

    /// <summary>Sends some files again by the curators' form, under their names, and opens pages.</summary>
    private async Task<int> OpenAsync(string chromium, Uri address, string link, int pages)
    {
        try
        {
            await using var browser = await PayloadPages.StartAsync(chromium, address, link, _amiss);
            return await OpenAsync(browser, pages);
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            _amiss.Add($"The browser could not be used: {error.Message}");
            return 0;
        }
    }

    private async Task<int> OpenAsync(PayloadPages browser, int pages)
    {
        await browser.UploadAsync([.. files.Where(static file => file.IsQuick && !file.Name.Any(char.IsControl) && !file.Name.EndsWith(".zip", StringComparison.Ordinal)).Where((_, i) => i % 9 == 0).Take(30)]);
        return await browser.OpenAsync(pages);
    }

    private void Expect(bool holds, string amiss)
    {
        if (!holds)
        {
            _amiss.Add(amiss);
        }
    }

    /// <summary>A database with a key that may upload, and a link that makes an admin.</summary>
    private static async Task<(string Key, string Link)> PrepareAsync(string folder)
    {
        await using var services = Open(folder);
        await services.GetRequiredService<DatabaseOpening>().RunAsync(default);
        return await services.GetRequiredService<Writer>().RunAsync(async db =>
        {
            var key = await db.AddApiKeyAsync(Actor.CommandLine, DateTime.UtcNow, "hostile", default);
            var link = db.Invite(Actor.CommandLine, DateTime.UtcNow, AccountRole.Admin, "hostile");
            await db.SaveChangesAsync();
            return (key!, link);
        }, default);
    }

    private static async Task<IReadOnlyList<string>> VerifyAsync(string folder)
    {
        await using var services = Open(folder);
        return await services.GetRequiredService<VerifyData>().RunAsync(null, default);
    }

    private static ServiceProvider Open(string folder) =>
        new ServiceCollection().AddLogging(logging => logging.ClearProviders()).AddPortalData(DataDirectory.Open(folder)).AddPortalIngestion().BuildServiceProvider();

    private static string Short(string text) =>
        string.Concat(text.Select(static character => char.IsControl(character) ? '?' : character)) is { Length: > 110 } line ? line[..110] + "…" : text.ReplaceLineEndings("?");
}
