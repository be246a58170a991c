using ImmunoGenPortal.Ingestion.Formats;

namespace ImmunoGenPortal.Cli;

/// <summary>A file to read: of its own, or of a zip.</summary>
/// <param name="Name">As messages call it.</param>
/// <param name="Content">Null where it cannot be read; <paramref name="Refusal"/> says why.</param>
public sealed record InputFile(string Name, byte[]? Content, string? Refusal)
{
    /// <summary>The file's name without folder and ending.</summary>
    public string Stem => Path.GetFileNameWithoutExtension(Name);
}

/// <summary>The files that paths on a command line mean.</summary>
public static class InputFiles
{
    private static readonly string[] Endings = [".txt", ".html", ".htm", ".zip"];

    /// <summary>Files as named; of folders every .txt, .html, .htm and .zip below them, by name; of zips what they hold. Read one at a time.</summary>
    public static IEnumerable<InputFile> Read(IEnumerable<string> paths) => paths.SelectMany(Files).SelectMany(ReadFile);

    /// <summary>The paths of the files, folders opened; one that leads nowhere stays as it is.</summary>
    public static IEnumerable<string> Files(string path) =>
        Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Where(file => Endings.Contains(Path.GetExtension(file).ToLowerInvariant()))
                .Order(StringComparer.Ordinal)
            : [path];

    private static IEnumerable<InputFile> ReadFile(string path)
    {
        byte[] content;
        try
        {
            var length = new FileInfo(path).Length;
            if (length > ZipDocuments.MaxBytes)
            {
                return [new InputFile(path, null, $"The file is larger than {ZipDocuments.MaxBytes / (1024 * 1024)} MB.")];
            }

            content = File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return [new InputFile(path, null, "There is no such file or folder.")];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [new InputFile(path, null, $"The file cannot be read: {error.Message}")];
        }

        return ZipDocuments.IsZip(content)
            ? ZipDocuments.Read(path, content).Select(document => new InputFile(document.Name, document.Content, document.Refusal))
            : [new InputFile(path, content, null)];
    }
}
