namespace ImmunoGenPortal.Benchmarks.Portal;

/// <summary>The releases of a folder, in order.</summary>
/// <param name="Bytes">Of all.</param>
internal sealed record Texts(string Folder, IReadOnlyList<(string Name, byte[] Content)> Files, long Bytes)
{
    public static Texts Read(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllBytes(file))).ToList();
        return files.Count > 0 ? new Texts(folder, files, files.Sum(file => (long)file.Item2.Length)) : throw new DirectoryNotFoundException($"There is no .txt file in {folder}.");
    }
}
