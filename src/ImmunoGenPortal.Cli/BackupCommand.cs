using System.CommandLine;
using System.Globalization;
using ImmunoGenPortal.Data.Backups;

namespace ImmunoGenPortal.Cli;

/// <summary>backup FILE [--data DIR]: a consistent copy in one file. Needs no lock: it only reads.</summary>
public static class BackupCommand
{
    public static Command Make()
    {
        var file = new Argument<string>("FILE") { Description = "Where to; an older backup there is replaced once the new one is whole." };
        var data = DataOption.Make();
        var command = new Command("backup", "Makes a consistent copy in one file, while the portal runs too.") { file, data };
        command.SetAction((result, cancellation) => RunAsync(result.GetRequiredValue(file), result.GetValue(data), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string file, string? data, CancellationToken cancellation)
    {
        using var directory = DataOption.Open(data);
        try
        {
            var made = await MakeBackup.RunAsync(directory.DatabaseFile, file, DateTime.UtcNow, cancellation);
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{file}: {Counted(made)}, {new FileInfo(file).Length:#,0} bytes"));
            return ExitCodes.Done;
        }
        catch (BackupException error)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return ExitCodes.SomeRefused;
        }
    }

    internal static string Counted(BackupManifest manifest) =>
        string.Create(CultureInfo.InvariantCulture, $"{manifest.Releases:#,0} {(manifest.Releases == 1 ? "release" : "releases")} with {manifest.Originals.Count:#,0} {(manifest.Originals.Count == 1 ? "original" : "originals")}");
}
