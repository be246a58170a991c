using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace ImmunoGenPortal.Extraction.Lexicon;

/// <summary>The first letters of all names, as bits: most words of a text are seen to open no name without a step into the names.</summary>
internal sealed class NameOpenings
{
    /// <summary>In letters.</summary>
    private const int Opening = 4;

    /// <summary>The bit in which a small letter differs from its capital, in each of four characters.</summary>
    private const ulong Small = 0x0020_0020_0020_0020;

    /// <summary>By the hash of four letters: two words in a hundred are let through by chance.</summary>
    private readonly ulong[] _bits = new ulong[1024];

    /// <param name="folded">A name in small letters and digits. Shorter ones are whole words, and not told by their opening.</param>
    public void Add(string folded)
    {
        if (folded.Length >= Opening)
        {
            var bit = Bit(BinaryPrimitives.ReadUInt64LittleEndian(MemoryMarshal.AsBytes(folded.AsSpan())));
            _bits[bit / 64] |= 1UL << (int)(bit % 64);
        }
    }

    /// <summary>Whether a name may begin with a word; yes where the word is too short to tell, or begins with anything but plain letters and digits.</summary>
    public bool MayOpen(ReadOnlySpan<char> word)
    {
        if (word.Length < Opening || !(char.IsAsciiLetterOrDigit(word[0]) && char.IsAsciiLetterOrDigit(word[1]) && char.IsAsciiLetterOrDigit(word[2]) && char.IsAsciiLetterOrDigit(word[3])))
        {
            return true;
        }

        var bit = Bit(BinaryPrimitives.ReadUInt64LittleEndian(MemoryMarshal.AsBytes(word)) | Small);
        return (_bits[bit / 64] & (1UL << (int)(bit % 64))) != 0;
    }

    private static ulong Bit(ulong letters) => (letters * 0x9E37_79B9_7F4A_7C15) >> 48;
}
