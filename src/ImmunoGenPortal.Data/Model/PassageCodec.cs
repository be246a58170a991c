using System.Collections;
using System.Globalization;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ImmunoGenPortal.Data.Model;

/// <summary>Keeps the passages of a release in one column: they are only ever read together with its text.</summary>
internal static class PassageCodec
{
    public static readonly ValueComparer<IReadOnlyList<Passage>> Comparer = new(
        (left, right) => Write(left!) == Write(right!), passages => Write(passages).GetHashCode(StringComparison.Ordinal), passages => passages);

    /// <summary>"section.shape.span:sentence,sentence|…", spans as "12-80".</summary>
    public static string Write(IReadOnlyList<Passage> passages) => passages is StoredPassages stored ? stored.Text :
        string.Join('|', passages.Select(passage => string.Create(CultureInfo.InvariantCulture,
            $"{(int)passage.Section}.{(int)passage.Shape}.{passage.Span}:{string.Join(',', passage.Sentences)}")));

    public static IReadOnlyList<Passage> Read(string stored) => stored.Length == 0 ? [] : new StoredPassages(stored);

    private static Passage ReadOne(string stored)
    {
        var colon = stored.IndexOf(':', StringComparison.Ordinal);
        var head = stored[..colon].Split('.');
        return new Passage(
            (Section)int.Parse(head[0], CultureInfo.InvariantCulture),
            (PassageShape)int.Parse(head[1], CultureInfo.InvariantCulture),
            EvidenceSpans.Parse(head[2])[0],
            EvidenceSpans.Parse(stored[(colon + 1)..].Replace(',', ' ')));
    }

    /// <summary>Read only once somebody looks at them: most pages quote a few words of a release and never ask for its sentences.</summary>
    private sealed class StoredPassages(string text) : IReadOnlyList<Passage>
    {
        private Passage[]? _passages;

        public string Text => text;

        public int Count => Passages.Length;

        public Passage this[int index] => Passages[index];

        private Passage[] Passages => _passages ??= [.. text.Split('|').Select(ReadOne)];

        public IEnumerator<Passage> GetEnumerator() => Passages.AsEnumerable().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
