using System.CommandLine;
using ImmunoGenPortal.Extraction;
using ImmunoGenPortal.Facts.Json;
using ImmunoGenPortal.Ingestion.Formats;

namespace ImmunoGenPortal.Cli;

/// <summary>extract PATH… [--out DIR]: one JSON object per release, as FACTS.md describes it. No database.</summary>
public static class ExtractCommand
{
    public static Command Make()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, folders and zips to read.", Arity = ArgumentArity.OneOrMore };
        var to = new Option<string?>("--out") { Description = "The folder to write to; without it a single file's facts go to standard output." };
        var command = new Command("extract", "Reads releases and writes what they say as JSON.") { paths, to };
        command.SetAction(result => Run(result.GetRequiredValue(paths), result.GetValue(to), Console.Error));
        return command;
    }

    private static int Run(IReadOnlyList<string> paths, string? folder, TextWriter errors)
    {
        var files = InputFiles.Read(paths);
        if (folder is null)
        {
            var two = files.Take(2).ToList();
            if (two.Count != 1)
            {
                errors.WriteLine(two.Count == 0 ? "There is no release in these folders." : "Several files need a folder to write to: say --out DIR.");
                return ExitCodes.WrongUsage;
            }

            files = two;
        }

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var refused = 0;
        foreach (var file in files)
        {
            if (Read(file, out var reason) is not { } text)
            {
                errors.WriteLine($"{file.Name}: {reason}");
                refused++;
                continue;
            }

            using var output = folder is null ? Console.OpenStandardOutput() : File.Create(OutputPath(folder, file, names));
            ReleaseJson.Write(ReleaseExtractor.Read(text), output);
        }

        return refused > 0 ? ExitCodes.SomeRefused : ExitCodes.Done;
    }

    /// <summary>The text of a file; null where it cannot be read.</summary>
    internal static string? Read(InputFile file, out string? reason)
    {
        var reading = file.Content is null ? new DocumentReading.Refused(file.Refusal!) : DocumentReader.Read(file.Content);
        reason = (reading as DocumentReading.Refused)?.Reason;
        return (reading as DocumentReading.Read)?.Text;
    }

    /// <summary>"NAME.json"; "-2", "-3" … where the name is taken.</summary>
    private static string OutputPath(string folder, InputFile file, HashSet<string> names)
    {
        Directory.CreateDirectory(folder);
        var name = file.Stem;
        for (var k = 2; !names.Add(name); k++)
        {
            name = $"{file.Stem}-{k}";
        }

        return Path.Combine(folder, name + ".json");
    }
}
