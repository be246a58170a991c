using System.Buffers.Binary;
using System.Numerics;

namespace ImmunoGenPortal.Data.Packing;

/// <summary>
/// Tells one run of bytes by another that is much like it, in steps: how many bytes are new, these, how far from where the last copy ended the next begins,
/// and how many bytes are copied. The last step may end behind its new bytes.
/// </summary>
internal static class TextCopy
{
    /// <summary>Bytes by which places are found that nothing else points to.</summary>
    private const int Word = sizeof(ulong);

    /// <summary>Bytes that are worth a copy from where one is expected: it takes two.</summary>
    private const int Near = 5;

    /// <summary>Bytes that are worth a copy from elsewhere.</summary>
    private const int Far = 12;

    /// <summary>A match of so many ends the search.</summary>
    private const int Long = 32;

    public static ReadOnlySpan<byte> Make(ReadOnlySpan<byte> wanted, ReadOnlySpan<byte> text)
    {
        var (steps, places) = (new PackedWriter(), new Places(text));
        var (told, end) = (0, 0); // what is told of what is wanted; where the last copy ended
        for (var at = 0; at < wanted.Length;)
        {
            var (place, length) = Longest(wanted[at..], text, end, at - told, places);
            if (length == 0)
            {
                at++;
                continue;
            }

            Tell(steps, wanted[told..at]);
            steps.Signed(place - end);
            steps.Number(length);
            (told, end) = (at += length, place + length);
        }

        if (told < wanted.Length)
        {
            Tell(steps, wanted[told..]);
        }

        return steps.Written;
    }

    /// <exception cref="InvalidDataException">These are no steps from this text to so many bytes.</exception>
    public static byte[] Follow(ReadOnlySpan<byte> steps, int length, ReadOnlySpan<byte> text)
    {
        var reader = new PackedReader(steps);
        var (made, done, end) = (new byte[length], 0, 0);
        while (done < length)
        {
            var fresh = reader.Bytes(reader.Number());
            Check(fresh.Length <= length - done);
            fresh.CopyTo(made.AsSpan(done));
            done += fresh.Length;
            if (done < length)
            {
                var (place, count) = (end + (long)reader.Signed(), reader.Number());
                Check(count > 0 && count <= length - done && place >= 0 && place + count <= text.Length);
                text.Slice((int)place, count).CopyTo(made.AsSpan(done));
                (done, end) = (done + count, (int)place + count);
            }
        }

        Check(reader.Rest.IsEmpty);
        return made;
    }

    private static void Tell(PackedWriter steps, ReadOnlySpan<byte> fresh)
    {
        steps.Number(fresh.Length);
        steps.Bytes(fresh);
    }

    private static (int Place, int Length) Longest(ReadOnlySpan<byte> wanted, ReadOnlySpan<byte> text, int end, int skipped, Places places)
    {
        // Something stands in the place of something as long: a line break of a space.
        var best = Match(wanted, text, end + skipped, Near);
        if (best.Length < Long && skipped > 0 && Match(wanted, text, end, Near) is var inserted && inserted.Length > best.Length)
        {
            best = inserted;
        }

        return best.Length < Far && Match(wanted, text, places.Of(wanted), Far) is var found && found.Length > best.Length ? found : best;
    }

    private static (int Place, int Length) Match(ReadOnlySpan<byte> wanted, ReadOnlySpan<byte> text, int place, int least) =>
        place >= 0 && place < text.Length && wanted.CommonPrefixLength(text[place..]) is var length && length >= least ? (place, length) : default;

    private static void Check(bool holds)
    {
        if (!holds)
        {
            throw new InvalidDataException("An original is damaged: it cannot be made of its release's text.");
        }
    }

    /// <summary>Where the words of a text stand; of several alike the last is remembered.</summary>
    private sealed class Places
    {
        private readonly int[] _ends;
        private readonly int _shift;

        public Places(ReadOnlySpan<byte> text)
        {
            var bits = Math.Clamp(BitOperations.Log2((uint)text.Length | 1) + 1, 8, 20);
            (_ends, _shift) = (new int[1 << bits], 64 - bits);
            for (var place = 0; place + Word <= text.Length; place++)
            {
                _ends[Key(text[place..])] = place + 1;
            }
        }

        /// <returns>-1 where it stands nowhere.</returns>
        public int Of(ReadOnlySpan<byte> wanted) => wanted.Length < Word ? -1 : _ends[Key(wanted)] - 1;

        private int Key(ReadOnlySpan<byte> word) => (int)((BinaryPrimitives.ReadUInt64LittleEndian(word) * 0x9E3779B97F4A7C15) >> _shift);
    }
}
