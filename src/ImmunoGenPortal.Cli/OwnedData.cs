using ImmunoGenPortal.Data;
using ImmunoGenPortal.Ingestion;
using Microsoft.Extensions.DependencyInjection;

namespace ImmunoGenPortal.Cli;

/// <summary>The data directory for a command that writes: locked, and brought to this program's schema.</summary>
internal static class OwnedData
{
    /// <param name="option">What --data says.</param>
    /// <param name="run">Gets everything that works on the directory; what it returns is the exit status.</param>
    /// <returns>Its exit status, or <see cref="ExitCodes.SomeRefused"/> where the directory cannot be had; standard error says why.</returns>
    public static async Task<int> RunAsync(string? option, Func<IServiceProvider, Task<int>> run, CancellationToken cancellation)
    {
        using var directory = DataOption.Open(option);
        if (!directory.TryLock())
        {
            await Console.Error.WriteLineAsync($"Another program uses the data directory {directory.Path}. Stop it, or name another directory with --data.");
            return ExitCodes.SomeRefused;
        }

        if (directory.IsReadOnly)
        {
            await Console.Error.WriteLineAsync($"The data directory {directory.Path} may not be written to. Make it writable, or name another directory with --data.");
            return ExitCodes.SomeRefused;
        }

        await using var services = DataOption.Services(directory).AddSingleton(EdgarOptions.Read()).AddPortalIngestion().BuildServiceProvider();
        try
        {
            if (await services.GetRequiredService<DatabaseOpening>().RunAsync(cancellation) is { } mended)
            {
                await Console.Error.WriteLineAsync(mended);
            }

            await services.GetRequiredService<CatchUp>().RunAsync(cancellation);
            return await run(services);
        }
        catch (DatabaseUpgradeException error)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return ExitCodes.SomeRefused;
        }
        catch (Exception error) when (StorageFault.Of(error) is { } fault)
        {
            ProgressBar.Clear();
            await Console.Error.WriteLineAsync($"Stopped ({error.GetBaseException().Message}): {Said(fault.Trouble)} What was told so far is kept; run the command again, and nothing is taken twice.");
            return ExitCodes.SomeRefused;
        }
    }

    private static string Said(StorageTrouble trouble) => trouble switch
    {
        StorageTrouble.Full => "the disk is full. Make room.",
        StorageTrouble.Busy => "another program keeps the database locked. Wait for it, or stop it.",
        StorageTrouble.ReadOnly => "the data directory may not be written to. Make it writable.",
        StorageTrouble.Damaged => "the database is damaged. Run verify; then reindex, or restore a backup.",
        _ => "the disk could not be read or written.",
    };
}
