using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>A release's normalised text with its passages and sections.</summary>
/// <param name="Dateline">Where the dateline stands ("WALTHAM, Mass.--(BUSINESS WIRE)--"); null where none was found.</param>
public sealed record ReleaseText(string Text, IReadOnlyList<Passage> Passages, EvidenceSpan? Dateline)
{
    public static ReleaseText Read(string raw)
    {
        var text = TextNormalizer.Normalize(raw);
        var pieces = PassageReader.Read(text, out var known);
        var (passages, dateline) = SectionReader.Read(text, pieces, known);
        return new ReleaseText(text, passages, dateline);
    }
}
