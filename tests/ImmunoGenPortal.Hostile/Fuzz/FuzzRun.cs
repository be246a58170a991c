using System.Diagnostics;
using System.Text;

namespace ImmunoGenPortal.Hostile.Fuzz;

/// <param name="SlowestPerKilobyte">Work of the processor, of texts of at least 20 KB.</param>
/// <param name="Amiss">What was found, with the seed of the text that shows it.</param>
public sealed record FuzzReport(int Texts, TimeSpan SlowestPerKilobyte, IReadOnlyList<string> Amiss);

/// <summary>Changes written releases at random, for so long, and reads each. The text with number n of a seed is always the same.</summary>
public static class FuzzRun
{
    /// <summary>Work that a kilobyte may take: it takes a fraction of a millisecond, and much more only where something grows faster than the text.</summary>
    public static readonly TimeSpan LongestPerKilobyte = TimeSpan.FromMilliseconds(20);

    private const int LongText = 20_000;

    /// <param name="longest">Work that a kilobyte may take; null where other work is done in this process meanwhile.</param>
    public static FuzzReport Run(int seed, TimeSpan duration, TimeSpan? longest)
    {
        var releases = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "releases")).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        var (clock, amiss, slowest, number) = (Stopwatch.StartNew(), new List<string>(), TimeSpan.Zero, 0);
        for (; clock.Elapsed < duration; number++)
        {
            var content = new Mutation(new Random(HashCode(seed, number)), releases).Make();
            var before = Environment.CpuUsage.TotalTime;
            if (ReadCheck.Amiss(content) is { } sentence)
            {
                amiss.Add($"fuzz {seed}/{number}: {sentence}");
            }

            var worked = Environment.CpuUsage.TotalTime - before;
            var each = worked / Math.Max(1.0, content.Length / 1024.0);
            slowest = content.Length >= LongText && each > slowest ? each : slowest;
            if (content.Length >= LongText && each > longest)
            {
                amiss.Add($"fuzz {seed}/{number}: {content.Length} bytes took {worked.TotalSeconds:0.0} s of work, beginning {Encoding.UTF8.GetString(content, 0, 200)}");
            }
        }

        return new FuzzReport(number, slowest, amiss);
    }

    /// <summary>The same on every machine and in every run, unlike the runtime's own.</summary>
    private static int HashCode(int seed, int number) => unchecked((seed * 486_187_739) + (number * 16_777_619) ^ 0x2545F491);
}
