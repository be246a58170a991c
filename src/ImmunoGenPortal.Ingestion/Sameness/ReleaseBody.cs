using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Ingestion.Sameness;

/// <summary>What of a release is compared with another to tell whether they are one.</summary>
public sealed class ReleaseBody
{
    /// <summary>A wire says at the top that it corrects: characters.</summary>
    private const int Top = 600;

    private ReleaseBody(IReadOnlyList<string> words, bool isCorrection, DateOnly? releasedOn, DateOnly? filedOn) =>
        (Words, Bands, IsCorrection, ReleasedOn, FiledOn) = (words, BodySketch.Bands(words), isCorrection, releasedOn, filedOn);

    /// <summary>As <see cref="BodyWords"/> reads them.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Made when they are asked for: most releases are like no other.</summary>
    public BodyShingles Shingles => field ??= BodyShingles.Of(Words);

    /// <summary>Whether it says of itself that it corrects an earlier version.</summary>
    public bool IsCorrection { get; }

    /// <summary>The date the release gives; null where it gives none.</summary>
    public DateOnly? ReleasedOn { get; }

    /// <summary>The day it was filed with the SEC; null where it did not come from a filing.</summary>
    public DateOnly? FiledOn { get; }

    /// <summary>To be stored with the release and looked up: a release with no band in common is another one.</summary>
    public int[] Bands { get; }

    /// <param name="passages">The passages of that very text.</param>
    public static ReleaseBody Read(string text, IReadOnlyList<Passage> passages, DateOnly? releasedOn, DateOnly? filedOn = null)
    {
        var top = text.AsSpan(0, Math.Min(text.Length, Top));
        var corrects = top.Contains("correcting and replacing", StringComparison.OrdinalIgnoreCase)
            || top.Contains("corrected", StringComparison.OrdinalIgnoreCase) || top.Contains("correction", StringComparison.OrdinalIgnoreCase);
        return new ReleaseBody(BodyWords.Read(text, passages), corrects, releasedOn, filedOn);
    }
}
