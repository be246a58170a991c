using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Backups;
using ImmunoGenPortal.Ingestion;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ImmunoGenPortal.Cli;

/// <summary>The data directory for a command that writes: locked, and brought to this program's schema.</summary>
internal static class OwnedData
{
    /// <param name="option">What --data says.</param>
    /// <param name="run">Gets everything that works on the directory; what it returns is the exit status.</param>
    /// <returns>Its exit status, or <see cref="ExitCodes.SomeRefused"/> where the directory cannot be had; standard error says why.</returns>
    public static async Task<int> RunAsync(string? option, Func<IServiceProvider, Task<int>> run, CancellationToken cancellation)
    {
        using var directory = DataDirectory.Open(option ?? Environment.GetEnvironmentVariable("Portal__DataDirectory"));
        if (!directory.TryLock())
        {
            await Console.Error.WriteLineAsync($"Another program uses the data directory {directory.Path}. Stop it, or name another directory with --data.");
            return ExitCodes.SomeRefused;
        }

        await using var services = new ServiceCollection().AddLogging(logging => logging.ClearProviders()).AddPortalData(directory).AddSingleton(EdgarOptions.Read()).AddPortalIngestion().BuildServiceProvider();
        try
        {
            await using var db = await services.GetRequiredService<IDbContextFactory<PortalDbContext>>().CreateDbContextAsync(cancellation);
            await DatabaseUpgrade.RunAsync(db, services.GetRequiredService<BackupFolder>(), cancellation);
        }
        catch (DatabaseUpgradeException error)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return ExitCodes.SomeRefused;
        }

        await services.GetRequiredService<TagStoredReleases>().RunAsync(cancellation);
        return await run(services);
    }
}
