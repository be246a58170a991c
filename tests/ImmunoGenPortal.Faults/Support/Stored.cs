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

/// <summary>A data directory of a run, looked at and filled from outside while no portal has it.</summary>
public sealed class Stored : IDisposable
{
    private readonly bool _isBorrowed;

    /// <param name="folder">One that is there, and stays; null for a new and empty one.</param>
    public Stored(string? folder = null) => (_isBorrowed, Folder) = (folder is not null, folder ?? Directory.CreateTempSubdirectory("portal-fault-").FullName);

    public string Folder { get; }

    public string Database => Path.Combine(Folder, "portal.db");

    /// <summary>One with so many releases and a key that may upload.</summary>
    public static async Task<(Stored Data, string Key)> FilledAsync(int releases)
    {
        var stored = new Stored();
        await using var services = stored.Open();
        await services.GetRequiredService<DatabaseOpening>().RunAsync(default);
        foreach (var (text, number) in WrittenReleases.Make(releases).Select((text, number) => (text, number)))
        {
            await services.GetRequiredService<IngestRelease>().RunAsync($"release-{number}.txt", Encoding.UTF8.GetBytes(text));
        }

        var key = await services.GetRequiredService<Writer>().RunAsync(async db =>
        {
            var made = await db.AddApiKeyAsync(Actor.CommandLine, DateTime.UtcNow, "faults", default);
            await db.SaveChangesAsync();
            return made;
        }, default);
        return (stored, key!);
    }

    public async Task<T> AskAsync<T>(Func<PortalDbContext, Task<T>> question)
    {
        await using var db = new PortalDbContext(new DbContextOptionsBuilder<PortalDbContext>().UseSqlite($"Data Source={Database};Pooling=False;Default Timeout=30").Options);
        return await question(db);
    }

    /// <summary>Changes something as a writer of the program does.</summary>
    public async Task<T> WriteAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var services = Open();
        return await work(services.GetRequiredService<TService>());
    }

    /// <summary>Until nothing waits or runs in the queue of a portal that runs.</summary>
    public async Task DrainAsync()
    {
        while (await AskAsync(db => db.Jobs.AnyAsync(job => job.State == JobState.Waiting || job.State == JobState.Running)))
        {
            await Task.Delay(200);
        }
    }

    /// <summary>Until a portal that runs and has nothing to do has brought its log into the database.</summary>
    public async Task LogEmptiedAsync()
    {
        for (var look = 0; look < 100 && new FileInfo(Database + "-wal") is { Exists: true, Length: > 0 }; look++)
        {
            await Task.Delay(100);
        }
    }

    /// <summary>The command verify, as a program.</summary>
    /// <returns>What is amiss.</returns>
    public async Task<IReadOnlyList<string>> VerifyAsync()
    {
        var told = await CommandLine.RunAsync(Folder, ["verify"]);
        return told.Status == 0 ? [] : [$"verify ends with {told.Status}: {told.Errors}"];
    }

    /// <summary>Whether these texts, and no others, are in once each with all their facts.</summary>
    /// <returns>What is amiss.</returns>
    public async Task<IReadOnlyList<string>> ContradictionsAsync(IReadOnlyList<string> texts)
    {
        var amiss = new List<string>();
        foreach (var (text, number) in texts.Select((text, number) => (text, number)))
        {
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
            var stored = await AskAsync(db => db.Sources.Where(source => source.ContentHash == hash).Select(source => source.ReleaseId).ToListAsync());
            var expected = ReleaseExtractor.Read(text).Claims.Count;
            if (stored.Count != 1)
            {
                amiss.Add($"release-{number}.txt is in {stored.Count} times.");
            }
            else if (await AskAsync(db => db.Claims.CountAsync(claim => claim.Subject!.ReleaseId == stored[0] && claim.CorrectionId == null)) is var facts && facts != expected)
            {
                amiss.Add($"release-{number}.txt has {facts} facts, not {expected}.");
            }
        }

        var releases = await AskAsync(db => db.Releases.CountAsync());
        return releases == texts.Count ? amiss : [.. amiss, $"There are {releases} releases of {texts.Count} files."];
    }

    public void Dispose()
    {
        if (!_isBorrowed)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private ServiceProvider Open()
    {
        var directory = DataDirectory.Open(Folder);
        return new ServiceCollection().AddLogging(logging => logging.ClearProviders()).AddPortalData(directory).AddPortalIngestion().BuildServiceProvider();
    }
}
