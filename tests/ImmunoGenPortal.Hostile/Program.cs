using System.Globalization;
using ImmunoGenPortal.Hostile.Corpus;
using ImmunoGenPortal.Hostile.Fuzz;
using ImmunoGenPortal.Hostile.Run;

namespace ImmunoGenPortal.Hostile;

internal static class HostileProgram
{
    // run [PART]             sends every file (or those with PART in their name) to a portal of its own and checks every promise; opens 250 pages in Chromium
    // short                  the same with the files and pages of the suite
    // read [PART]            what the readers and the extractor make of each file, without a portal
    // fuzz SEED SECONDS      changes written releases at random and reads them
    // write FOLDER           the files themselves
    private static async Task<int> Main(string[] args)
    {
        switch (args)
        {
            case ["run", ..]:
                return await RunAsync(Files(args), HostileLimits.Promised, 250);
            case ["short"]:
                return await RunAsync([.. HostileFiles.Short()], HostileLimits.Untimed, 65);
            case ["read", ..]:
                ReadCheck.Report(Files(args)).ToList().ForEach(Console.WriteLine);
                return 0;
            case ["fuzz", var seed, var seconds]:
                return Fuzz(int.Parse(seed, CultureInfo.InvariantCulture), int.Parse(seconds, CultureInfo.InvariantCulture));
            case ["write", var folder]:
                return await WriteAsync(folder);
            default:
                Console.Error.WriteLine("Say “run”, “short”, “read”, “fuzz SEED SECONDS” or “write FOLDER”.");
                return 2;
        }
    }

    private static List<HostileFile> Files(string[] args) => [.. HostileFiles.All().Where(file => args.Length < 2 || file.Name.Contains(args[1], StringComparison.Ordinal))];

    private static int Fuzz(int seed, int seconds)
    {
        var report = FuzzRun.Run(seed, TimeSpan.FromSeconds(seconds), FuzzRun.LongestPerKilobyte);
        Console.WriteLine($"{report.Texts} texts; {report.Amiss.Count} amiss; slowest {report.SlowestPerKilobyte.TotalMilliseconds:0.00} ms a kilobyte");
        return Tell(report.Amiss);
    }

    private static async Task<int> WriteAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (file, place) in HostileFiles.All().Select(static (file, place) => (file, place)))
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, $"{place:0000}"), file.Make());
        }

        return 0;
    }

    private static int Tell(IReadOnlyList<string> amiss)
    {
        amiss.ToList().ForEach(Console.Error.WriteLine);
        return amiss.Count == 0 ? 0 : 1;
    }

    private static async Task<int> RunAsync(IReadOnlyList<HostileFile> files, HostileLimits limits, int pages)
    {
        var chromium = new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);
        var report = await new HostileRun(files, limits, Console.WriteLine).RunAsync(chromium, pages, default);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Files} files; slowest {report.Slowest.TotalSeconds:0.0} s ({report.SlowestFile}); home page at most {report.SlowestHome.TotalSeconds:0.00} s; {report.PeakMegabytes} MB of memory; {report.DiskRatio:0.00} times what was sent on disk; {report.Pages} pages"));
        return Tell(report.Amiss);
    }
}
