using System.Buffers;
using System.IO.Compression;
using System.Numerics;

namespace ImmunoGenPortal.Data.Packing;

/// <summary>Bytes compressed with Brotli.</summary>
public static class Compressed
{
    /// <summary>Of 0 to 11: texts take 3 percent less than at 4 and as long; from 6 on they only take longer.</summary>
    private const int Quality = 5;

    /// <summary>Bytes that are believed to be packed where the length stands with them: a damaged length must not take all memory.</summary>
    private const int Longest = 1 << 27;

    public static byte[] Pack(ReadOnlySpan<byte> content)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        return BrotliEncoder.TryCompress(content, packed, out var length, Quality, WindowFor(content.Length))
            ? packed[..length]
            : throw new InvalidOperationException("The buffer was too small for what cannot be compressed.");
    }

    /// <param name="length">Bytes of the content.</param>
    /// <exception cref="InvalidDataException">These bytes are not what <see cref="Pack"/> made of so many.</exception>
    public static byte[] Unpack(ReadOnlySpan<byte> packed, int length)
    {
        if (length == 0)
        {
            return [];
        }

        var content = new byte[length];
        using var decoder = new BrotliDecoder();
        return decoder.Decompress(packed, content, out var read, out var written) == OperationStatus.Done && (read, written) == (packed.Length, length)
            ? content
            : throw new InvalidDataException("What was packed is damaged: it cannot be unpacked.");
    }

    /// <summary>The same with the length before it.</summary>
    internal static byte[] PackWithLength(ReadOnlySpan<byte> content)
    {
        var packed = new PackedWriter();
        packed.Number(content.Length);
        packed.Bytes(Pack(content));
        return packed.ToArray();
    }

    /// <exception cref="InvalidDataException">These bytes are not what <see cref="PackWithLength"/> made.</exception>
    internal static byte[] UnpackWithLength(ReadOnlySpan<byte> packed)
    {
        var reader = new PackedReader(packed);
        return reader.Number() is var length and <= Longest ? Unpack(reader.Rest, length) : throw new InvalidDataException("What was packed is damaged: it is said to be longer than anything is.");
    }

    /// <summary>The logarithm of how far back it looks: no further than the content is long, for clearing more costs more than packing a release.</summary>
    private static int WindowFor(int length) => Math.Clamp(BitOperations.Log2((uint)Math.Max(1, length)) + 1, 10, 22);
}
