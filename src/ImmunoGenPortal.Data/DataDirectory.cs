using ImmunoGenPortal.Data.Backups;
using Microsoft.Data.Sqlite;

namespace ImmunoGenPortal.Data;

/// <summary>
/// The folder that holds everything the portal keeps. One program owns it at a time: who writes holds its lock file,
/// and the operating system lets go of it when that program ends, however it ends.
/// </summary>
public sealed class DataDirectory : IDisposable
{
    internal const string DatabaseName = "portal.db";

    private FileStream? _lock;
    private bool? _isReadOnly;

    private DataDirectory(string path) => Path = path;

    public string Path { get; }

    public string DatabaseFile => System.IO.Path.Combine(Path, DatabaseName);

    /// <summary>For the one who writes: <see cref="WriteGate"/>.</summary>
    public string ConnectionString => $"Data Source={DatabaseFile};Foreign Keys=True;Default Timeout=30;Pooling=False";

    /// <summary>For whoever reads. A reader waits for nobody but a program that is just mending the log.</summary>
    public string ReadingString => new SqliteConnectionStringBuilder { DataSource = IsReadOnly && !HasLog ? $"{new Uri(DatabaseFile)}?immutable=1" : DatabaseFile, Mode = SqliteOpenMode.ReadOnly, DefaultTimeout = 5 }.ToString();

    /// <summary>Whether this program may not write to the folder, or to what is in it, as it was first asked: all of it can be read, nothing changed.</summary>
    public bool IsReadOnly => _isReadOnly ??= !((string[])[Path, LockFile, DatabaseFile]).Where(System.IO.Path.Exists).All(WriteAccess.IsGranted);

    private string LockFile => System.IO.Path.Combine(Path, "portal.lock");

    /// <summary>Without a log SQLite needs to write nothing beside the database, if it is told that nobody else does. Whoever writes keeps a log there.</summary>
    private bool HasLog => new FileInfo(DatabaseFile + "-wal") is { Exists: true } log && (log.Length > 0 || File.Exists(DatabaseFile + "-shm"));

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

    /// <summary>Takes the folder for this program, and finishes a restore that was killed. One that cannot be written to is taken for reading alone.</summary>
    /// <returns>False where another program has it.</returns>
    public bool TryLock()
    {
        if (_lock is not null || IsReadOnly)
        {
            return true;
        }

        try
        {
            _lock = new FileStream(LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error) when (StorageFault.Of(error) is null)
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
