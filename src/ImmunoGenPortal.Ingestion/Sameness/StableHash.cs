namespace ImmunoGenPortal.Ingestion.Sameness;

/// <summary>64-bit hashes that are the same on every machine and in every version, for they are stored. A change here asks for new bands for every release.</summary>
internal static class StableHash
{
    /// <summary>FNV-1a over UTF-16 units, then mixed.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return Mix(hash);
    }

    /// <summary>Order matters.</summary>
    public static ulong Join(ulong hash, ulong next) => Mix((hash * 0x9E3779B97F4A7C15UL) ^ next);

    /// <summary>The finishing step of SplitMix64: a one-to-one map in which every bit depends on every other.</summary>
    public static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9UL;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBUL;
        return x ^ (x >> 31);
    }
}
