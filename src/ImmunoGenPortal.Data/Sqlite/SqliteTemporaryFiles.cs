using System.Runtime.InteropServices;

namespace ImmunoGenPortal.Data.Sqlite;

/// <summary>Where SQLite sets aside what does not fit into memory during one statement.</summary>
public static class SqliteTemporaryFiles
{
    /// <summary>Before the first database is opened: SQLite looks it up once, and in the environment of the process, of which .NET has a copy of its own.</summary>
    public static void KeepIn(string folder)
    {
        if (!OperatingSystem.IsWindows())
        {
            // On failure SQLite goes on with the machine's own folder.
            _ = SetEnvironment("SQLITE_TMPDIR", folder, 1);
        }
    }

    [DllImport("libc", EntryPoint = "setenv", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetEnvironment([MarshalAs(UnmanagedType.LPUTF8Str)] string name, [MarshalAs(UnmanagedType.LPUTF8Str)] string value, int overwrite);
}
