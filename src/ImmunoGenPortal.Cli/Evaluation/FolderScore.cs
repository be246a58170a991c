using System.Text.Json;
using ImmunoGenPortal.Extraction;
using ImmunoGenPortal.Facts.Json;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>Extracts each release of a folder that has a gold file and scores it.</summary>
public static class FolderScore
{
    /// <exception cref="MalformedFactsException">A gold file is not shaped as FACTS.md says.</exception>
    /// <exception cref="JsonException">A gold file is no JSON.</exception>
    public static Score Of(string goldFolder, string releaseFolder)
    {
        var scorer = new Scorer();
        foreach (var gold in Directory.EnumerateFiles(goldFolder, "*.json").Order(StringComparer.Ordinal))
        {
            Add(scorer, gold, releaseFolder);
        }

        return scorer.Result();
    }

    private static void Add(Scorer scorer, string goldFile, string releaseFolder)
    {
        var name = Path.GetFileNameWithoutExtension(goldFile);
        using var gold = JsonDocument.Parse(File.ReadAllText(goldFile));
        var file = Directory.EnumerateFiles(releaseFolder, name + ".*").FirstOrDefault(file => !file.EndsWith(".json", StringComparison.OrdinalIgnoreCase));
        if (file is null || ExtractCommand.Read(new InputFile(file, File.ReadAllBytes(file), null), out _) is not { } text)
        {
            scorer.Add(name, gold.RootElement, null);
            return;
        }

        using var stream = new MemoryStream();
        ReleaseJson.Write(ReleaseExtractor.Read(text), stream, Reliability.DecidingRule);
        using var predicted = JsonDocument.Parse(stream.ToArray());
        scorer.Add(name, gold.RootElement, predicted.RootElement, File.ReadAllText(file));
    }
}
