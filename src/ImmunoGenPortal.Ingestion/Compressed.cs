using System.IO.Compression;

namespace ImmunoGenPortal.Ingestion;

/// <summary>How originals are kept: compressed with Brotli.</summary>
internal static class Compressed
{
    public static byte[] Pack(ReadOnlySpan<byte> content)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Optimal))
        {
            brotli.Write(content);
        }

        return compressed.ToArray();
    }

    /// <param name="length">Bytes of the original.</param>
    public static byte[] Unpack(byte[] packed, int length)
    {
        using var compressed = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        var content = new byte[length];
        compressed.ReadExactly(content);
        return content;
    }
}
