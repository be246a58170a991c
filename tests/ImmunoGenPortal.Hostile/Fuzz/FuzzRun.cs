using System.Diagnostics;
using System.Text;

namespace ImmunoGenPortal.Hostile.Fuzz;

/// <param name="SlowestPerKilobyte">Of texts of at least 20 KB.</param>
/// <param name="Amiss">What was found, with the seed of the text that shows it.</param>
public sealed record FuzzReport(int Texts, TimeSpan SlowestPerKilobyte, IReadOnlyList<string> Amiss);

/// <summary>Changes written releases at random, for so long, and reads each. The text with number n of a seed is always the same.</summary>
public static class FuzzRun
{
    /// <summary>A kilobyte is read in a fraction of a millisecond; this is where something grows faster than the text, even on a busy machine.</summary>
    private static readonly TimeSpan LongestPerKilobyte = TimeSpan.FromMilliseconds(40);

    private const int LongText = 20_000;

    public static FuzzReport Run(int seed, TimeSpan duration)
    {
        var releases = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "releases")).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        var (clock, amiss, slowest, number) = (Stopwatch.StartNew(), new List<string>(), TimeSpan.Zero, 0);
        for (; clock.Elapsed < duration; number++)
        {
            var content = new Mutation(new Random(HashCode(seed, number)), releases).Make();
            var before = clock.Elapsed;
            if (ReadCheck.Amiss(content) is { } sentence)
            {
                amiss.Add($"fuzz {seed}/{number}: {sentence}");
            }

            var each = (clock.Elapsed - before) / Math.Max(1.0, content.Length / 1024.0);
            slowest = content.Length >= LongText && each > slowest ? each : slowest;
            if (content.Length >= LongText && each > LongestPerKilobyte)
            {
                amiss.Add($"fuzz {seed}/{number}: {content.Length} bytes took {(clock.Elapsed - before).TotalSeconds:0.0} s, beginning {Encoding.UTF8.GetString(content, 0, 200)}");
            }
        }

        return new FuzzReport(number, slowest, amiss);
    }

    /// <summary>The same on every machine and in every run, unlike the runtime's own.</summary>
    private static int HashCode(int seed, int number) => unchecked((seed * 486_187_739) + (number * 16_777_619) ^ 0x2545F491);
}
