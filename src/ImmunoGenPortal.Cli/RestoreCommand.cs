using System.CommandLine;
using System.Globalization;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Backups;
using ImmunoGenPortal.Ingestion;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ImmunoGenPortal.Cli;

/// <summary>restore FILE [--data DIR] [--replace]: a data directory from a backup, wholly or not at all; then verify.</summary>
public static class RestoreCommand
{
    public static Command Make()
    {
        var file = new Argument<string>("FILE") { Description = "A file that backup or the portal made." };
        var data = DataOption.Make();
        var replace = new Option<bool>("--replace") { Description = "Moves a database that is there and whole aside, and keeps it. A damaged one always is." };
        var command = new Command("restore", "Brings a data directory back from a backup.") { file, data, replace };
        command.SetAction((result, cancellation) => RunAsync(result.GetRequiredValue(file), result.GetValue(data), result.GetValue(replace), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string file, string? data, bool replace, CancellationToken cancellation)
    {
        using var directory = DataDirectory.Open(data ?? Environment.GetEnvironmentVariable("Portal__DataDirectory"));
        await using var services = new ServiceCollection().AddLogging(logging => logging.ClearProviders()).AddPortalData(directory).AddPortalIngestion().BuildServiceProvider();
        try
        {
            using var backup = await BackupFile.OpenAsync(file, cancellation);
            if (!directory.TryLock())
            {
                await Console.Error.WriteLineAsync($"Another program uses the data directory {directory.Path}. Stop it, or name another directory with --data. Nothing was changed.");
                return ExitCodes.SomeRefused;
            }

            var kept = await RestoreBackup.RunAsync(backup, directory, DateTime.UtcNow, replace, cancellation);
            if (kept is not null)
            {
                await Console.Error.WriteLineAsync($"The database that was there is kept in {kept}.");
            }

            await services.GetRequiredService<TagStoredReleases>().RunAsync(cancellation);
            await Console.Out.WriteLineAsync($"Restored {BackupCommand.Counted(backup.Manifest)}, as of {backup.Manifest.MadeAt.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC, into {directory.Path}");
        }
        catch (BackupException error)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return ExitCodes.SomeRefused;
        }

        return await VerifyCommand.VerifyAsync(services, cancellation);
    }
}
