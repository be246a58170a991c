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

    /// <summary>Its readers may use a table that has been replaced since: what it lacks was added later.</summary>
    private static volatile Table _table = new(4096);

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

            if (_count * 2 >= _table.Size)
            {
                _table = _table.Grown();
            }

            _table.Put(Hash(word), word, _count + 1);
            return ++_count;
        }
    }

    /// <summary>The number of a word, whatever its case; 0 where nothing names it.</summary>
    public static int Find(ReadOnlySpan<char> word) => _table.Find(Hash(word), word);

    /// <summary>Of its first and last four characters and its length, whatever their case: these tell most words apart. Never zero.</summary>
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
            return (uint)(word.Length * 2) | 1; // letters whose case may be more than one bit
        }

        var mixed = ((first | Small) * 0x9E37_79B9_7F4A_7C15) ^ ((last | Small) * 0xC2B2_AE3D_27D4_EB4F) ^ (uint)word.Length;
        return (uint)((mixed * 0x9E37_79B9_7F4A_7C15) >> 32) | 1;
    }

    /// <summary>A hash table at most half full; where a hash is zero, nothing stands.</summary>
    /// <param name="size">A power of two.</param>
    private sealed class Table(int size)
    {
        private readonly uint[] _hashes = new uint[size];
        private readonly (string Word, int Number)[] _words = new (string, int)[size];

        public int Size => size;

        public Table Grown()
        {
            var grown = new Table(size * 2);
            for (var place = 0; place < size; place++)
            {
                if (_hashes[place] != 0)
                {
                    grown.Put(_hashes[place], _words[place].Word, _words[place].Number);
                }
            }

            return grown;
        }

        public void Put(uint hash, string word, int number)
        {
            var place = (hash >> 1) & (uint)(size - 1);
            while (_hashes[place] != 0)
            {
                place = (place + 1) & (uint)(size - 1);
            }

            _words[place] = (word, number);
            Volatile.Write(ref _hashes[place], hash); // who sees it finds the word there
        }

        public int Find(uint hash, ReadOnlySpan<char> word)
        {
            var hashes = _hashes;
            for (var place = (int)(hash >> 1) & (hashes.Length - 1); hashes[place] is not 0 and var found; place = (place + 1) & (hashes.Length - 1))
            {
                if (found == hash && word.Equals(_words[place].Word, StringComparison.OrdinalIgnoreCase))
                {
                    return _words[place].Number;
                }
            }

            return 0;
        }
    }
}
