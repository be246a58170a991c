using System.Diagnostics;

namespace ImmunoGenPortal.Faults;

/// <summary>A folder on a file system of its own, as root may make one on Linux.</summary>
internal static class Mount
{
    public const string WhyNot = "it takes Linux and the right to mount";

    /// <summary>A disk in memory of so many megabytes.</summary>
    /// <returns>False where it may not be.</returns>
    public static bool TryMemory(string folder, int megabytes) => Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "none", folder);

    /// <summary>The folder as it is, but nothing in it can be changed, not even by root.</summary>
    public static bool TryReadOnly(string folder) => Run("mount", "--bind", folder, folder) && (Run("mount", "-o", "remount,bind,ro", folder) || !Undo(folder));

    public static bool Undo(string folder) => Run("umount", "-l", folder);

    private static bool Run(string program, params string[] arguments)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
