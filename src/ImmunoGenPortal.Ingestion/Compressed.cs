using System.IO.Compression;
using System.Numerics;

namespace ImmunoGenPortal.Ingestion;

/// <summary>How originals are kept: compressed with Brotli.</summary>
internal static class Compressed
{
    /// <summary>Of 0 to 11: what .NET calls optimal.</summary>
    private const int Quality = 4;

    public static byte[] Pack(ReadOnlySpan<byte> content)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        return BrotliEncoder.TryCompress(content, packed, out var length, Quality, WindowFor(content.Length))
            ? packed[..length]
            : throw new InvalidOperationException("The buffer was too small for what cannot be compressed.");
    }

    /// <summary>The logarithm of how far back it looks: no further than the content is long, for clearing more costs more than packing a release.</summary>
    private static int WindowFor(int length) => Math.Clamp(BitOperations.Log2((uint)Math.Max(1, length)) + 1, 10, 22);

    /// <param name="length">Bytes of the original.</param>
    public static byte[] Unpack(byte[] packed, int length)
    {
        using var compressed = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        var content = new byte[length];
        compressed.ReadExactly(content);
        return content;
    }
}
