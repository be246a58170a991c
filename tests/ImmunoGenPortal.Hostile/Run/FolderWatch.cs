namespace ImmunoGenPortal.Hostile.Run;

/// <summary>Folders in which the portal has no business: every file that appears there, if only for a moment.</summary>
internal sealed class FolderWatch : IDisposable
{
    /// <summary>What the .NET runtime itself keeps while a program runs: where tools may ask it how it is.</summary>
    private static readonly string[] OfTheRuntime = ["dotnet-diagnostic-", "clr-debug-pipe-", ".dotnet"];

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly HashSet<string> _seen = [];

    public FolderWatch(params IEnumerable<string> folders)
    {
        foreach (var folder in folders)
        {
            Directory.CreateDirectory(folder);
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            watcher.Created += (_, change) => Note(change.FullPath);
            watcher.Renamed += (_, change) => Note(change.FullPath);
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    public IReadOnlyList<string> Seen
    {
        get
        {
            lock (_seen)
            {
                return [.. _seen];
            }
        }
    }

    public void Dispose() => _watchers.ForEach(static watcher => watcher.Dispose());

    /// <summary>Bytes of all files in a folder.</summary>
    public static long SizeOf(string folder) => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(static file => file.Length);

    private void Note(string path)
    {
        if (!OfTheRuntime.Any(name => Path.GetFileName(path).StartsWith(name, StringComparison.Ordinal)))
        {
            lock (_seen)
            {
                _seen.Add(path);
            }
        }
    }
}
