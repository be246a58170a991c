using System.Diagnostics;
using System.Globalization;

namespace ImmunoGenPortal.Faults;

/// <summary>The environment of a program whose disk is slow, that is killed inside fsync or another change of a file, or whose clock is wrong: Interpose.c, compiled when it is first wanted.</summary>
public static class Interposed
{
    private static readonly Lazy<string?> Library = new(Compile);

    /// <summary>Whether this machine has a C compiler and lets a library stand before another.</summary>
    public static bool IsPossible => Library.Value is not null;

    public const string WhyNot = "it takes Linux and a C compiler (cc)";

    public static IReadOnlyDictionary<string, string> SlowDisk(TimeSpan flush) => With("FAULT_FSYNC_MS", (long)flush.TotalMilliseconds);

    public static IReadOnlyDictionary<string, string> Clock(TimeSpan ahead) => With("FAULT_CLOCK_SECONDS", (long)ahead.TotalSeconds);

    /// <param name="flush">From 1: within which flush it is killed; negative for just behind it.</param>
    public static IReadOnlyDictionary<string, string> KillAt(int flush) => With("FAULT_KILL_AT_FSYNC", flush);

    /// <param name="change">From 1: within which write, flush, renaming or deletion of a file in the folder it is killed, when half of a write has arrived; negative for just behind it.</param>
    public static IReadOnlyDictionary<string, string> KillAtChange(string folder, int change) =>
        new Dictionary<string, string>(With("FAULT_KILL_AT_CHANGE", change)) { ["FAULT_FOLDER"] = folder };

    /// <summary>How many changes of files in the folder a program makes until it ends.</summary>
    /// <param name="run">Runs it with this environment.</param>
    public static async Task<int> CountChangesAsync(string folder, Func<IReadOnlyDictionary<string, string>, Task> run)
    {
        var count = Path.Combine(Path.GetDirectoryName(Library.Value!)!, "count");
        await run(new Dictionary<string, string>(With("FAULT_KILL_AT_CHANGE", 0)) { ["FAULT_FOLDER"] = folder, ["FAULT_COUNT_IN"] = count });
        return int.Parse(await File.ReadAllTextAsync(count), CultureInfo.InvariantCulture);
    }

    private static Dictionary<string, string> With(string name, long value) =>
        new() { ["LD_PRELOAD"] = Library.Value!, [name] = value.ToString(CultureInfo.InvariantCulture) };

    private static string? Compile()
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        var library = Path.Combine(Directory.CreateTempSubdirectory("portal-faults-").FullName, "interpose.so");
        try
        {
            using var compiler = Process.Start("cc", ["-shared", "-fPIC", "-O1", "-o", library, Path.Combine(AppContext.BaseDirectory, "Support", "Interpose.c"), "-ldl"]);
            compiler.WaitForExit();
            return compiler.ExitCode == 0 ? library : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
