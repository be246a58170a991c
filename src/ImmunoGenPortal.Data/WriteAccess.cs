using System.Runtime.InteropServices;

namespace ImmunoGenPortal.Data;

/// <summary>Asks the system whether a file or folder may be written to, without opening it: closing a file would take away the locks that this process holds on it.</summary>
internal static class WriteAccess
{
    /// <summary>W_OK of unistd.h.</summary>
    private const int Write = 2;

    /// <summary>False too where the whole file system is read-only, or the file was made unchangeable.</summary>
    public static bool IsGranted(string path) => OperatingSystem.IsWindows() || Access(path, Write) == 0;

    [DllImport("libc", EntryPoint = "access", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Access([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int mode);
}
