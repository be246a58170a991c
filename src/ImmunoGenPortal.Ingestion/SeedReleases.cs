using Microsoft.Extensions.Logging;

namespace ImmunoGenPortal.Ingestion;

/// <summary>Takes in the releases of a folder at start. Those that are there already change nothing.</summary>
public sealed partial class SeedReleases(IngestRelease ingest, ILogger<SeedReleases> logger)
{
    private static readonly string[] Endings = [".txt", ".html", ".htm"];

    /// <param name="folder">An absent one is no error: there is nothing to take in.</param>
    public async Task RunAsync(string folder, CancellationToken cancellation)
    {
        if (!Directory.Exists(folder))
        {
            LogNoFolder(folder);
            return;
        }

        foreach (var file in Directory.EnumerateFiles(folder).Where(file => Endings.Contains(Path.GetExtension(file).ToLowerInvariant())).Order(StringComparer.Ordinal))
        {
            var outcome = await ingest.RunAsync(file, await File.ReadAllBytesAsync(file, cancellation), cancellation);
            LogTaken(Path.GetFileName(file), outcome);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Seed {File}: {Outcome}")]
    private partial void LogTaken(string file, IngestOutcome outcome);

    [LoggerMessage(Level = LogLevel.Information, Message = "There is no folder of seeds at {Folder}")]
    private partial void LogNoFolder(string folder);
}
