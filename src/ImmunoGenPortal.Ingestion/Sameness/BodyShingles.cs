using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Ingestion.Sameness;

/// <summary>The distinct runs of <see cref="Length"/> words in a release's body, hashed.</summary>
public sealed class BodyShingles
{
    /// <summary>
    /// Words in a shingle. Runs of four are mostly said once: different releases of one company share few, and one changed word costs only four.
    /// </summary>
    public const int Length = 4;

    private readonly HashSet<ulong> _hashes;

    private BodyShingles(HashSet<ulong> hashes) => _hashes = hashes;

    /// <summary>Distinct shingles; 0 only for a text without words.</summary>
    public int Count => _hashes.Count;

    public IReadOnlyCollection<ulong> Hashes => _hashes;

    public static BodyShingles Read(ReleaseReading reading) => Of(BodyWords.Read(reading.Text, reading.Passages));

    /// <summary>Fewer words than a shingle has make one shingle together.</summary>
    public static BodyShingles Of(IReadOnlyList<string> words)
    {
        var hashes = new ulong[words.Count];
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = StableHash.Of(words[i]);
        }

        var shingles = new HashSet<ulong>(hashes.Length);
        for (var start = 0; start == 0 || start + Length <= hashes.Length; start++)
        {
            var shingle = (ulong)Math.Min(Length, hashes.Length);
            for (var i = start; i < Math.Min(start + Length, hashes.Length); i++)
            {
                shingle = StableHash.Join(shingle, hashes[i]);
            }

            if (hashes.Length > 0)
            {
                shingles.Add(shingle);
            }
        }

        return new BodyShingles(shingles);
    }

    /// <summary>Shared shingles as a part of all in either: 0 to 1; 0 where one is empty.</summary>
    public double Jaccard(BodyShingles other)
    {
        var shared = Shared(other);
        return shared == 0 ? 0 : (double)shared / (Count + other.Count - shared);
    }

    /// <summary>The part of these shingles that the other has too: 0 to 1.</summary>
    public double ContainedIn(BodyShingles other) => Count == 0 ? 0 : (double)Shared(other) / Count;

    private int Shared(BodyShingles other)
    {
        var (few, many) = Count <= other.Count ? (_hashes, other._hashes) : (other._hashes, _hashes);
        return few.Count(many.Contains);
    }
}
