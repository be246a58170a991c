namespace ImmunoGenPortal.Ingestion.Sameness;

/// <summary>
/// What is stored of a body so that its likenesses are found by looking up <see cref="BandCount"/> numbers: MinHash over the shingles of its
/// first <see cref="LeadWords"/> words, cut into bands. Two leads of Jaccard similarity s share a band with probability
/// 1 − (1 − s³)³²: 0.92 at 0.43, the least that copies of a release measured (one word to a line, with its letterhead, against the wire's
/// news alone), 0.986 at 0.5, 0.9996 at 0.6; 0.25 at 0.2, near the most of releases made from one set of templates (0.233). Of 100,000 such, some
/// 470 share a band with a new one, of real ones next to none; the more bands are shared and the nearer the date, the likelier.
/// </summary>
public static class BodySketch
{
    /// <summary>
    /// The news stands at the top of every copy; the tables that a copy may lack stand at the end, and would pull the Jaccard similarity of
    /// a financial release down to a half.
    /// </summary>
    public const int LeadWords = 300;

    public const int BandCount = 32;

    public const int RowCount = 3;

    private static readonly ulong[] Seeds = [.. Enumerable.Range(1, BandCount * RowCount).Select(i => StableHash.Mix((ulong)i * 0x9E3779B97F4A7C15UL))];

    /// <summary>One hash for each band, in order; empty for a text without words.</summary>
    public static int[] Bands(IReadOnlyList<string> words)
    {
        var shingles = BodyShingles.Of([.. words.Take(LeadWords)]);
        if (shingles.Count == 0)
        {
            return [];
        }

        var minima = Minima(shingles);
        var bands = new int[BandCount];
        for (var band = 0; band < BandCount; band++)
        {
            var hash = (ulong)band;
            for (var row = 0; row < RowCount; row++)
            {
                hash = StableHash.Join(hash, minima[(band * RowCount) + row]);
            }

            bands[band] = unchecked((int)(hash ^ (hash >> 32)));
        }

        return bands;
    }

    private static ulong[] Minima(BodyShingles shingles)
    {
        var minima = new ulong[Seeds.Length];
        Array.Fill(minima, ulong.MaxValue);
        foreach (var shingle in shingles.Hashes)
        {
            for (var i = 0; i < minima.Length; i++)
            {
                minima[i] = Math.Min(minima[i], StableHash.Mix(shingle ^ Seeds[i]));
            }
        }

        return minima;
    }
}
