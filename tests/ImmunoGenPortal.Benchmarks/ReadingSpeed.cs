using System.Diagnostics;
using System.Globalization;
using System.Text;
using ImmunoGenPortal.Extraction;

namespace ImmunoGenPortal.Benchmarks;

/// <summary>How fast one thread reads the releases of a folder that are plain text already.</summary>
internal static class ReadingSpeed
{
    private const int Rounds = 5;

    /// <summary>One line: releases and megabytes a second in the fastest of five rounds, bytes allocated and claims read per release.</summary>
    public static string Measure(string folder)
    {
        var texts = Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        if (texts.Count == 0)
        {
            return $"{folder}: no .txt file in it";
        }

        var bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        var claims = Read(texts); // a first round that is not counted: the program is compiled while it runs
        var best = TimeSpan.MaxValue;
        var allocated = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            Read(texts);
            best = clock.Elapsed < best ? clock.Elapsed : best;
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{folder}: {texts.Count} releases of {bytes / texts.Count} bytes: {texts.Count / best.TotalSeconds:0} releases/s, {bytes / 1e6 / best.TotalSeconds:0.00} MB/s on one thread; {allocated / texts.Count / 1024} KB allocated and {(double)claims / texts.Count:0.0} claims a release");
    }

    private static long Read(List<string> texts)
    {
        var claims = 0L;
        foreach (var text in texts)
        {
            claims += ReleaseExtractor.Read(text).Claims.Count;
        }

        return claims;
    }
}
