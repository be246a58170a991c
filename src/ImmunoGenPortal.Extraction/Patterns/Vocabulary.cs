using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace ImmunoGenPortal.Extraction.Patterns;

/// <summary>Numbers the words that rules and readers name, so that matching compares numbers. Grows only while rules are read.</summary>
internal static class Vocabulary
{
    /// <summary>The bit in which a small letter differs from its capital, in each of four characters.</summary>
    private const ulong Small = 0x0020_0020_0020_0020;

    /// <summary>The bits that no character of ASCII has.</summary>
    private const ulong BeyondAscii = 0xFF80_FF80_FF80_FF80;

    private static readonly Lock Gate = new();

    /// <summary>A hash table, its length a power of two, at most half full. A reader may use one that has grown since: what it lacks was added later.</summary>
    private static volatile Entry?[] _entries = new Entry?[4096];

    private static volatile int _count;

    /// <summary>How many words are known: a sentence numbered under another count is numbered anew.</summary>
    public static int Count => _count;

    /// <summary>The number of a word that a rule names, from 1.</summary>
    public static int Add(string word)
    {
        lock (Gate)
        {
            if (Find(word) is not 0 and var known)
            {
                return known;
            }

            if (_count * 2 >= _entries.Length)
            {
                var grown = new Entry?[_entries.Length * 2];
                foreach (var entry in _entries.OfType<Entry>())
                {
                    Put(grown, entry);
                }

                _entries = grown;
            }

            Put(_entries, new Entry(word, Hash(word), _count + 1));
            return ++_count;
        }
    }

    /// <summary>The number of a word, whatever its case; 0 where nothing names it.</summary>
    public static int Find(ReadOnlySpan<char> word)
    {
        var entries = _entries;
        var hash = Hash(word);
        for (var place = hash; entries[place & (uint)(entries.Length - 1)] is { } entry; place++)
        {
            if (entry.Hash == hash && word.Equals(entry.Word, StringComparison.OrdinalIgnoreCase))
            {
                return entry.Number;
            }
        }

        return 0;
    }

    private static void Put(Entry?[] entries, Entry entry)
    {
        var place = entry.Hash;
        while (entries[place & (uint)(entries.Length - 1)] is not null)
        {
            place++;
        }

        Volatile.Write(ref entries[place & (uint)(entries.Length - 1)], entry);
    }

    /// <summary>Of its first and last four characters and its length, whatever their case: these tell most words apart.</summary>
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var (first, last) = (0ul, 0ul);
        if (word.Length >= 4)
        {
            var bytes = MemoryMarshal.AsBytes(word);
            (first, last) = (BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes[^8..]));
        }
        else
        {
            foreach (var c in word)
            {
                first = (first << 16) | c;
            }
        }

        if (((first | last) & BeyondAscii) != 0)
        {
            return (uint)word.Length; // letters whose case may be more than one bit
        }

        var mixed = ((first | Small) * 0x9E37_79B9_7F4A_7C15) ^ ((last | Small) * 0xC2B2_AE3D_27D4_EB4F) ^ (uint)word.Length;
        return (uint)((mixed * 0x9E37_79B9_7F4A_7C15) >> 32);
    }

    private sealed record Entry(string Word, uint Hash, int Number);
}
