using System.Diagnostics;
using System.Globalization;
using System.Text;
using ImmunoGenPortal.Extraction;

namespace ImmunoGenPortal.Benchmarks;

/// <summary>How fast one thread reads the releases of a folder that are plain text already.</summary>
internal static class ReadingSpeed
{
    private const int Rounds = 5;

    /// <summary>The runtime has compiled for speed what is run often by then, also where a folder holds few releases.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);

    /// <summary>One line: releases and megabytes a second in the fastest of five rounds, bytes allocated and claims read per release.</summary>
    public static string Measure(string folder)
    {
        var texts = Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        if (texts.Count == 0)
        {
            return $"{folder}: no .txt file in it";
        }

        var bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        var started = Stopwatch.StartNew();
        var claims = Read(texts);
        while (started.Elapsed < WarmUp)
        {
            Read(texts);
        }

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
