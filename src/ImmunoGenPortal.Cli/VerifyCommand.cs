using System.CommandLine;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Ingestion;
using Microsoft.Extensions.DependencyInjection;

namespace ImmunoGenPortal.Cli;

/// <summary>verify: checks database, originals and index. Needs no lock: it only reads.</summary>
public static class VerifyCommand
{
    public static Command Make()
    {
        var data = DataOption.Make();
        var command = new Command("verify", "Checks database, originals and index, while the portal runs too.") { data };
        command.SetAction((result, cancellation) => RunAsync(result.GetValue(data), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string? data, CancellationToken cancellation)
    {
        using var directory = DataOption.Open(data);
        if (!File.Exists(directory.DatabaseFile))
        {
            await Console.Error.WriteLineAsync($"There is no database in {directory.Path}. Name another directory with --data.");
            return ExitCodes.SomeRefused;
        }

        await using var services = DataOption.Services(directory).AddPortalIngestion().BuildServiceProvider();
        return await VerifyAsync(services, cancellation);
    }

    /// <summary>Checks what the services work on, and says what it found.</summary>
    internal static async Task<int> VerifyAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var amiss = await LookAsync(services, cancellation);
        ProgressBar.Clear();
        foreach (var sentence in amiss)
        {
            await Console.Error.WriteLineAsync(sentence);
        }

        await Console.Out.WriteLineAsync(amiss.Count == 0 ? "All is well." : $"{amiss.Count} {(amiss.Count == 1 ? "thing is" : "things are")} amiss.");
        return amiss.Count == 0 ? ExitCodes.Done : ExitCodes.SomeRefused;
    }

    private static async Task<IReadOnlyList<string>> LookAsync(IServiceProvider services, CancellationToken cancellation)
    {
        try
        {
            return await services.GetRequiredService<VerifyData>().RunAsync(new Bar(), cancellation);
        }
        catch (Exception error) when (StorageFault.Of(error) is { } fault)
        {
            return [fault.Trouble == StorageTrouble.Damaged ? $"The database is damaged ({error.GetBaseException().Message}): restore a backup." : $"The database cannot be read ({error.GetBaseException().Message})."];
        }
    }

    private sealed class Bar : IProgress<(int Done, int Total)>
    {
        public void Report((int Done, int Total) value) => ProgressBar.Show(value.Done, value.Total);
    }
}
