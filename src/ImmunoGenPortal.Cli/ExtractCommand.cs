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
        var paths = new Argument<string[]>("PATH") { Description = "Files and folders to read.", Arity = ArgumentArity.OneOrMore };
        var to = new Option<string?>("--out") { Description = "The folder to write to; without it a single file's facts go to standard output." };
        var command = new Command("extract", "Reads releases and writes what they say as JSON.") { paths, to };
        command.SetAction(result => Run(result.GetRequiredValue(paths), result.GetValue(to)));
        return command;
    }

    private static int Run(IReadOnlyList<string> paths, string? folder)
    {
        var files = InputFiles.Find(paths, out var missing);
        if (folder is null && files.Count > 1)
        {
            Console.Error.WriteLine($"{files.Count} files need a folder to write to: say --out DIR.");
            return ExitCodes.WrongUsage;
        }

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var refused = missing;
        foreach (var file in files)
        {
            if (DocumentReader.Read(File.ReadAllBytes(file)) is not DocumentReading.Read document)
            {
                Console.Error.WriteLine($"{file}: refused.");
                refused++;
                continue;
            }

            using var output = folder is null ? Console.OpenStandardOutput() : File.Create(OutputPath(folder, file, names));
            ReleaseJson.Write(ReleaseExtractor.Read(document.Text), output);
        }

        return refused > 0 ? ExitCodes.SomeRefused : ExitCodes.Done;
    }

    /// <summary>"NAME.json"; "-2", "-3" … where the name is taken.</summary>
    private static string OutputPath(string folder, string file, HashSet<string> names)
    {
        Directory.CreateDirectory(folder);
        var stem = Path.GetFileNameWithoutExtension(file);
        var name = stem;
        for (var k = 2; !names.Add(name); k++)
        {
            name = $"{stem}-{k}";
        }

        return Path.Combine(folder, name + ".json");
    }
}
