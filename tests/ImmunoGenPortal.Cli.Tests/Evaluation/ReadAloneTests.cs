using System.Text;
using ImmunoGenPortal.Extraction;
using ImmunoGenPortal.Facts.Json;

namespace ImmunoGenPortal.Cli.Tests.Evaluation;

/// <summary>What is read from a release does not depend on what was read before it, or beside it.</summary>
public sealed class ReadAloneTests
{
    private static readonly List<string> Texts =
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Releases", "usual"), "*.txt").Where(file => Path.GetFileName(file) != "errors.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    [Fact]
    public void EveryOrderReadsTheSame()
    {
        var forwards = Texts.ConvertAll(Read);
        var backwards = Texts.AsEnumerable().Reverse().Select(Read).Reverse().ToList();

        Assert.True(forwards.Count > 50);
        Assert.Equal(forwards, backwards);
    }

    [Fact]
    public async Task ManyAtOnceReadTheSame()
    {
        var alone = Texts.ConvertAll(Read);

        var together = await Task.WhenAll(Enumerable.Range(0, 4).SelectMany(_ => Texts).Select(text => Task.Run(() => Read(text))));

        Assert.Equal(Enumerable.Range(0, 4).SelectMany(_ => alone), together);
    }

    private static string Read(string text)
    {
        using var json = new MemoryStream();
        ReleaseJson.Write(ReleaseExtractor.Read(text), json);
        return Encoding.UTF8.GetString(json.ToArray());
    }
}
