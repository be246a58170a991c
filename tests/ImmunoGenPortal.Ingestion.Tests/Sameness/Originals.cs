using System.Collections.Concurrent;
using System.Text;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Ingestion.Formats;
using ImmunoGenPortal.Ingestion.Sameness;

namespace ImmunoGenPortal.Ingestion.Tests.Sameness;

/// <summary>Twenty-two different releases, of every age and from every kind of place, as raw text.</summary>
internal static class Originals
{
    private static readonly ConcurrentDictionary<string, ReleaseBody> Read = new();

    public static IReadOnlyList<(string Name, string Text)> All { get; } =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Sameness", "Originals")).Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), TextOf(File.ReadAllBytes(path))))];

    /// <summary>As an upload of it would be read.</summary>
    public static string TextOf(byte[] file) => Assert.IsType<DocumentReading.Read>(DocumentReader.Read(file)).Text;

    public static string TextOf(string file) => TextOf(Encoding.UTF8.GetBytes(file));

    /// <summary>Without dates, so that the text alone decides.</summary>
    public static ReleaseBody Body(string raw) => Read.GetOrAdd(raw, _ => Body(raw, null));

    public static ReleaseBody Body(string raw, DateOnly? releasedOn, DateOnly? filedOn = null)
    {
        var release = ReleaseText.Read(raw);
        return ReleaseBody.Read(release.Text, release.Passages, releasedOn, filedOn);
    }
}
