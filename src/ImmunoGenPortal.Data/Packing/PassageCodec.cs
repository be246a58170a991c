using System.Collections;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ImmunoGenPortal.Data.Packing;

/// <summary>Keeps the passages of a release in one column: they are only ever read together. 170 bytes for a release of 4 KB.</summary>
internal static class PassageCodec
{
    public static readonly ValueConverter<IReadOnlyList<Passage>, byte[]> Converter = new(passages => Write(passages), stored => Read(stored));

    public static readonly ValueComparer<IReadOnlyList<Passage>> Comparer = new((left, right) => AreSame(left!, right!), passages => passages.Count, passages => passages);

    /// <summary>Shapes are fewer than these.</summary>
    private const int Shapes = 8;

    // The compiled model repeats the expression above, where no span is made.
    public static bool AreSame(IReadOnlyList<Passage> left, IReadOnlyList<Passage> right) => Write(left).AsSpan().SequenceEqual(Write(right));

    /// <summary>
    /// For each passage what it is (its section times eight and its shape), where it begins behind the end of the one before, how long it is, and how many
    /// sentences it has; for each of these where it begins behind the end of the one before (the first: behind the passage's own beginning), and how long it is.
    /// </summary>
    public static byte[] Write(IReadOnlyList<Passage> passages)
    {
        if (passages is StoredPassages stored)
        {
            return stored.Packed;
        }

        var packed = new PackedWriter();
        var end = 0;
        foreach (var passage in passages)
        {
            packed.Number(((int)passage.Section * Shapes) + (int)passage.Shape);
            Write(packed, passage.Span, end);
            packed.Number(passage.Sentences.Count);
            end = passage.Span.Start;
            foreach (var sentence in passage.Sentences)
            {
                Write(packed, sentence, end);
                end = sentence.End;
            }

            end = passage.Span.End;
        }

        return packed.ToArray();
    }

    /// <returns>Read only once somebody looks at them.</returns>
    public static IReadOnlyList<Passage> Read(byte[] packed) => packed.Length == 0 ? [] : new StoredPassages(packed);

    private static void Write(PackedWriter packed, EvidenceSpan span, int after)
    {
        packed.Signed(span.Start - after);
        packed.Number(span.Length);
    }

    private static Passage[] ReadAll(ReadOnlySpan<byte> packed)
    {
        var reader = new PackedReader(packed);
        var passages = new List<Passage>();
        for (var end = 0; !reader.Rest.IsEmpty; end = passages[^1].Span.End)
        {
            var kind = reader.Number();
            var span = ReadSpan(ref reader, end);
            var sentences = new EvidenceSpan[reader.Count()];
            end = span.Start;
            for (var place = 0; place < sentences.Length; place++)
            {
                sentences[place] = ReadSpan(ref reader, end);
                end = sentences[place].End;
            }

            passages.Add(new Passage((Section)(kind / Shapes), (PassageShape)(kind % Shapes), span, EvidenceSpans.Of(sentences)));
        }

        return [.. passages];
    }

    private static EvidenceSpan ReadSpan(ref PackedReader reader, int after)
    {
        var start = after + reader.Signed();
        var length = reader.Number();
        return start >= 0 && length > 0 && start <= int.MaxValue - length ? new EvidenceSpan(start, start + length) : throw new InvalidDataException("A passage is damaged: no text has such a place.");
    }

    /// <summary>Most pages quote a few words of a release and never ask for its sentences.</summary>
    private sealed class StoredPassages(byte[] packed) : IReadOnlyList<Passage>
    {
        private Passage[]? _passages;

        public byte[] Packed => packed;

        public int Count => Passages.Length;

        public Passage this[int index] => Passages[index];

        private Passage[] Passages => _passages ??= ReadAll(packed);

        public IEnumerator<Passage> GetEnumerator() => Passages.AsEnumerable().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
