using System.Collections;
using System.Globalization;

namespace ImmunoGenPortal.Facts;

/// <summary>The spans that together support one value: in the order of the text, each once. Empty only where the lexicon alone supports it.</summary>
public sealed class EvidenceSpans : IReadOnlyList<EvidenceSpan>, IEquatable<EvidenceSpans>
{
    public static readonly EvidenceSpans None = new([]);

    private readonly EvidenceSpan[] _spans;

    private EvidenceSpans(EvidenceSpan[] spans) => _spans = spans;

    public int Count => _spans.Length;

    public EvidenceSpan this[int index] => _spans[index];

    public static EvidenceSpans Of(EvidenceSpan span) => new([span]);

    public static EvidenceSpans Of(params IEnumerable<EvidenceSpan> spans)
    {
        EvidenceSpan[] ordered = [.. spans.Distinct().Order()];
        return ordered.Length == 0 ? None : new EvidenceSpans(ordered);
    }

    public EvidenceSpans And(EvidenceSpans others) => others.Count == 0 ? this : Of(_spans.Concat(others._spans));

    /// <summary>"512-571 600-610": how evidence is stored. The empty text means none.</summary>
    public override string ToString() => string.Join(' ', _spans);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">The text is no list of spans.</exception>
    public static EvidenceSpans Parse(string stored)
    {
        if (stored.Length == 0)
        {
            return None;
        }

        return Of(stored.Split(' ').Select(static part =>
        {
            var dash = part.IndexOf('-', StringComparison.Ordinal);
            return dash > 0
                ? new EvidenceSpan(int.Parse(part.AsSpan(0, dash), CultureInfo.InvariantCulture), int.Parse(part.AsSpan(dash + 1), CultureInfo.InvariantCulture))
                : throw new FormatException($"\"{part}\" is no span of evidence.");
        }));
    }

    public bool Equals(EvidenceSpans? other) => other is not null && _spans.AsSpan().SequenceEqual(other._spans);

    public override bool Equals(object? obj) => Equals(obj as EvidenceSpans);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var span in _spans)
        {
            hash.Add(span);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<EvidenceSpan> GetEnumerator() => _spans.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _spans.GetEnumerator();
}
