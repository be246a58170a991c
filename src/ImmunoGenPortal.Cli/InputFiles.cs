namespace ImmunoGenPortal.Cli;

/// <summary>Exit statuses, as CONTRACTS.md has them.</summary>
public static class ExitCodes
{
    public const int Done = 0;
    public const int SomeRefused = 1;
    public const int WrongUsage = 2;
}

/// <summary>The files that paths on a command line mean.</summary>
public static class InputFiles
{
    private static readonly string[] Endings = [".txt", ".html", ".htm"];

    /// <summary>Files as named; of folders every .txt, .html and .htm below them, by name.</summary>
    /// <param name="missing">How many paths lead nowhere; each is named on standard error.</param>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths, out int missing)
    {
        var files = new List<string>();
        missing = 0;
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                files.AddRange(Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                    .Where(file => Endings.Contains(Path.GetExtension(file).ToLowerInvariant()))
                    .Order(StringComparer.Ordinal));
            }
            else if (File.Exists(path))
            {
                files.Add(path);
            }
            else
            {
                Console.Error.WriteLine($"{path}: there is no such file or folder.");
                missing++;
            }
        }

        return files;
    }
}
