using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ImmunoGenPortal.Hostile.Corpus;

/// <summary>What a zip says of one file of it; every number can be a lie.</summary>
/// <param name="Method">0 stored, 8 deflated; others are only claimed.</param>
/// <param name="Mode">Of the file in Unix: 0xA1FF is a link.</param>
/// <param name="Size">What the archive claims that it unpacks to; null for the truth.</param>
internal sealed record ZipPart(byte[] Name, byte[] Content, ushort Method = 8, ushort Flags = 0, ushort Mode = 0x81A4, uint? Size = null, uint? Check = null)
{
    public static ZipPart Of(string name, string text) => new(Encoding.UTF8.GetBytes(name), Encoding.UTF8.GetBytes(text), Flags: 0x800);
}

/// <summary>Writes zips that no decent program writes.</summary>
internal sealed class ZipBytes
{
    private readonly MemoryStream _local = new();
    private readonly MemoryStream _directory = new();
    private int _parts;

    public static byte[] Of(params IEnumerable<ZipPart> parts)
    {
        var zip = new ZipBytes();
        foreach (var part in parts)
        {
            zip.Add(part);
        }

        return zip.End();
    }

    public ZipBytes Add(ZipPart part)
    {
        var packed = part.Method == 8 ? Deflate(part.Content) : part.Content;
        var at = (uint)_local.Length;
        Write(_local, 0x04034B50u, (ushort)20, part.Flags, part.Method, 0u, part.Check ?? Crc(part.Content), (uint)packed.Length, part.Size ?? (uint)part.Content.Length, (ushort)part.Name.Length, (ushort)0);
        _local.Write(part.Name);
        _local.Write(packed);
        return List(part, at, (uint)packed.Length);
    }

    /// <summary>Names the same bytes once more: many files that overlap.</summary>
    public ZipBytes AddAgain(ZipPart part, uint at, int packed) => List(part, at, (uint)packed);

    /// <param name="count">How many files the archive claims to hold; null for the truth.</param>
    /// <param name="offset">Where it claims that its directory begins; null for the truth.</param>
    public byte[] End(ushort? count = null, uint? offset = null, byte[]? comment = null, ushort disk = 0)
    {
        using var whole = new MemoryStream();
        _local.WriteTo(whole);
        _directory.WriteTo(whole);
        Write(whole, 0x06054B50u, disk, disk, count ?? (ushort)_parts, count ?? (ushort)_parts, (uint)_directory.Length, offset ?? (uint)_local.Length, (ushort)(comment?.Length ?? 0));
        whole.Write(comment);
        return whole.ToArray();
    }

    public static byte[] Deflate(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize))
        {
            deflate.Write(content);
        }

        return packed.ToArray();
    }

    private ZipBytes List(ZipPart part, uint at, uint packed)
    {
        Write(_directory, 0x02014B50u, (ushort)0x0314, (ushort)20, part.Flags, part.Method, 0u, part.Check ?? Crc(part.Content), packed, part.Size ?? (uint)part.Content.Length, (ushort)part.Name.Length, 0u, (ushort)0, (ushort)0, (uint)part.Mode << 16, at);
        _directory.Write(part.Name);
        _parts++;
        return this;
    }

    private static void Write(Stream stream, params ReadOnlySpan<object> numbers)
    {
        Span<byte> four = stackalloc byte[4];
        foreach (var number in numbers)
        {
            if (number is ushort small)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(four, small);
                stream.Write(four[..2]);
            }
            else
            {
                BinaryPrimitives.WriteUInt32LittleEndian(four, (uint)number);
                stream.Write(four);
            }
        }
    }

    public static uint Crc(byte[] content)
    {
        var crc = uint.MaxValue;
        foreach (var value in content)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ (0xEDB88320u & (0u - (crc & 1u)));
            }
        }

        return ~crc;
    }
}
