using ImmunoGenPortal.Data.Backups;

namespace ImmunoGenPortal.Data;

/// <summary>
/// The folder that holds everything the portal keeps. One program owns it at a time: who writes holds its lock file,
/// and the operating system lets go of it when that program ends, however it ends.
/// </summary>
public sealed class DataDirectory : IDisposable
{
    internal const string DatabaseName = "portal.db";

    private FileStream? _lock;

    private DataDirectory(string path) => Path = path;

    public string Path { get; }

    public string DatabaseFile => System.IO.Path.Combine(Path, DatabaseName);

    public string ConnectionString => $"Data Source={DatabaseFile};Foreign Keys=True;Default Timeout=30";

    /// <summary>The folder that a setting names; without one ".data" beside the solution of the checkout that the program runs from, else the user's own application data.</summary>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be made.</exception>
    public static DataDirectory Open(string? setting)
    {
        var path = System.IO.Path.GetFullPath(string.IsNullOrWhiteSpace(setting) ? Default() : setting);
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            // A folder that is there already stays as whoever runs the portal made it.
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return new DataDirectory(path);
    }

    /// <summary>The folder of the checkout that the program runs from; null where it runs elsewhere.</summary>
    public static string? Checkout()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "ImmunoGenPortal.sln")))
            {
                return folder.FullName;
            }
        }

        return null;
    }

    /// <summary>Takes the folder for this program, and finishes a restore that was killed.</summary>
    /// <returns>False where another program has it.</returns>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public bool TryLock()
    {
        try
        {
            _lock ??= new FileStream(System.IO.Path.Combine(Path, "portal.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return false;
        }

        RestoreBackup.FinishDecided(Path);
        return true;
    }

    public void Dispose() => _lock?.Dispose();

    private static string Default() =>
        Checkout() is { } checkout
            ? System.IO.Path.Combine(checkout, ".data")
            : System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "ImmunoGenPortal");
}
