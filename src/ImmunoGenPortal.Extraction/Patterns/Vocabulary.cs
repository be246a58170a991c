using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ImmunoGenPortal.Extraction.Patterns;

/// <summary>Numbers the words that rules and readers name, so that matching compares numbers. Grows only while rules are read.</summary>
internal static class Vocabulary
{
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

            if (_count == _table.Most)
            {
                _table = _table.Grown();
            }

            _table.Put(new Entry(Key.Of(word, word.Length), word), _count + 1);
            return ++_count;
        }
    }

    /// <summary>The number of a word, whatever its case; 0 where nothing names it.</summary>
    public static ushort Find(ReadOnlySpan<char> word) => _table.Find(word, word.Length);

    /// <summary>The number of the word that a text begins with.</summary>
    /// <param name="length">Of the word. Where more of the text is given, its first characters are read at once, as most can be.</param>
    public static ushort Find(ReadOnlySpan<char> text, int length) => _table.Find(text, length);

    /// <summary>The first and last eight characters of a word and its length, in small letters: all that a word of up to sixteen is. Of one that has no more than eight the first alone.</summary>
    private readonly record struct Key(ulong First, ulong Last, int Length)
    {
        /// <summary>In characters: a shorter word is told by its key alone.</summary>
        public const int Whole = 2 * Part;

        private const int Part = 8;

        /// <summary>The bit in which a small letter differs from its capital, in each of eight characters.</summary>
        private const ulong Small = 0x2020_2020_2020_2020;

        /// <summary>The bits that no character of ASCII has.</summary>
        private const ulong BeyondAscii = 0x8080_8080_8080_8080;

        /// <summary>Whether it has letters of which more than one bit may tell a small one from its capital: such words are alike by their keys.</summary>
        public bool IsOdd => First == 0;

        /// <summary>By which most words are told: of a short one that is not odd all that it is, of a longer one its beginning with a bit that no short one has.</summary>
        public ulong Mark => Length <= Part ? First : First | (1UL << 63);

        /// <summary>Whether no other word has its mark.</summary>
        public bool IsTold => Length <= Part && !IsOdd;

        public uint Hash => (uint)(((First ^ (Last * 0xC2B2_AE3D_27D4_EB4F) ^ (uint)Length) * 0x9E37_79B9_7F4A_7C15) >> 32);

        public static Key Of(ReadOnlySpan<char> text, int length)
        {
            var first = Eight(text);
            var (last, small) = (0UL, Small);
            if (length > Part)
            {
                last = Eight(text[(length - Part)..]);
            }
            else if (length > 0)
            {
                var unused = 8 * (Part - length);
                (first, small) = (first << unused >> unused, length == 1 && !char.IsAsciiLetter(text[0]) ? 0 : small << unused >> unused); // marks stand alone, and "[" is no "{"
            }

            return ((first | last) & BeyondAscii) != 0 ? new Key(0, 0, length) : new Key(first | small, last | Small, length);
        }

        /// <summary>The first eight characters, a byte for each; beyond ASCII any byte that no character of it has.</summary>
        private static ulong Eight(ReadOnlySpan<char> text)
        {
            var characters = text.Length >= Part ? Vector128.Create(MemoryMarshal.Cast<char, ushort>(text)) : Fewer(text);
            return Vector128.NarrowWithSaturation(characters, characters).AsUInt64().ToScalar();
        }

        private static Vector128<ushort> Fewer(ReadOnlySpan<char> text)
        {
            var characters = Vector128<ushort>.Zero;
            for (var i = 0; i < text.Length; i++)
            {
                characters = characters.WithElement(i, text[i]);
            }

            return characters;
        }
    }

    private readonly record struct Entry(Key Key, string Word)
    {
        public bool Is(Key key, ReadOnlySpan<char> text) =>
            Key == key && ((key.Length <= Key.Whole && !key.IsOdd) || text[..key.Length].Equals(Word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A hash table at most half full: where a number stands, its entry does.</summary>
    /// <param name="size">A power of two.</param>
    private sealed class Table(int size)
    {
        private const int NumberBits = 16;

        /// <summary>The number of a word, and before it some bits of its hash, by which most other words are seen to be another.</summary>
        private readonly uint[] _numbers = new uint[size];

        /// <summary>By the number of a word its mark: they lie closer together than what else is known of words.</summary>
        private readonly ulong[] _marks = new ulong[(size / 2) + 1];
        private readonly Entry[] _entries = new Entry[(size / 2) + 1];

        /// <summary>How many words it takes.</summary>
        public int Most => size / 2;

        public Table Grown()
        {
            var grown = new Table(size * 2);
            for (var number = 1; number <= Most; number++)
            {
                grown.Put(_entries[number], number);
            }

            return grown;
        }

        public void Put(Entry entry, int number)
        {
            var hash = entry.Key.Hash;
            var place = hash & (uint)(size - 1);
            while (_numbers[place] != 0)
            {
                place = (place + 1) & (uint)(size - 1);
            }

            (_entries[number], _marks[number]) = (entry, entry.Key.Mark);
            Volatile.Write(ref _numbers[place], (hash >> NumberBits << NumberBits) | checked((ushort)number)); // who sees it finds the entry there
        }

        public ushort Find(ReadOnlySpan<char> text, int length)
        {
            var key = Key.Of(text, length);
            var hash = key.Hash;
            var numbers = _numbers;
            for (var place = (int)hash & (numbers.Length - 1); numbers[place] is not 0 and var found; place = (place + 1) & (numbers.Length - 1))
            {
                if ((found ^ hash) >> NumberBits == 0 && _marks[(ushort)found] == key.Mark && (key.IsTold || _entries[(ushort)found].Is(key, text)))
                {
                    return (ushort)found;
                }
            }

            return 0;
        }
    }
}
