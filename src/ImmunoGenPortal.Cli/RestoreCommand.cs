using System.CommandLine;
using System.Globalization;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Backups;
using ImmunoGenPortal.Ingestion;
using Microsoft.Extensions.DependencyInjection;

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
        using var directory = DataOption.Open(data);
        if (await RefusalAsync(file, directory, replace, cancellation) is { } refusal)
        {
            await Console.Error.WriteLineAsync(refusal);
            return ExitCodes.SomeRefused;
        }

        await using var services = DataOption.Services(directory).AddPortalIngestion().BuildServiceProvider();
        await services.GetRequiredService<CatchUp>().RunAsync(cancellation);
        return await VerifyCommand.VerifyAsync(services, cancellation);
    }

    /// <returns>Why it was not restored, as sentences; null where it was.</returns>
    private static async Task<string?> RefusalAsync(string file, DataDirectory directory, bool replace, CancellationToken cancellation)
    {
        try
        {
            using var backup = await BackupFile.OpenAsync(file, cancellation);
            if (!directory.TryLock())
            {
                return $"Another program uses the data directory {directory.Path}. Stop it, or name another directory with --data. Nothing was changed.";
            }

            if (await RestoreBackup.RunAsync(backup, directory, DateTime.UtcNow, replace, cancellation) is { } kept)
            {
                await Console.Error.WriteLineAsync($"The database that was there is kept in {kept}.");
            }

            await Console.Out.WriteLineAsync($"Restored {BackupCommand.Counted(backup.Manifest)}, as of {backup.Manifest.MadeAt.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC, into {directory.Path}");
            return null;
        }
        catch (BackupException error)
        {
            return error.Message;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return $"The data directory {directory.Path} cannot be used ({error.Message}). See that it may be written to, or name another with --data.";
        }
    }
}
