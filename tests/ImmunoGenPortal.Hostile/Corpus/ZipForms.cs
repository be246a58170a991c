using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ImmunoGenPortal.Hostile.Corpus;

/// <summary>Zips of the rarer forms: 64-bit sizes, sizes behind the files, other names outside than inside, odd neighbours, odd times.</summary>
internal static class ZipForms
{
    private const int LocalHeader = 30;

    public static IEnumerable<HostileFile> All() => [.. Streamed(), .. Altered(), .. Mixed()];

    private static IEnumerable<HostileFile> Streamed()
    {
        yield return new("streamed.zip", Streamed(CompressionLevel.Optimal, 3, 2_300));
        yield return new("streamed-stored.zip", Streamed(CompressionLevel.NoCompression, 3, 2_310));
        yield return new("streamed-cut.zip", Streamed(CompressionLevel.Optimal, 3, 2_320)[..^60]);
        yield return new("zip64.zip", Zip64(1, 0));
        yield return new("zip64-count.zip", Zip64(ulong.MaxValue, 0));
        yield return new("zip64-offset.zip", Zip64(1, ulong.MaxValue / 2));
    }

    /// <summary>With its sizes behind each file, as programs write that cannot go back.</summary>
    private static byte[] Streamed(CompressionLevel level, int files, int number)
    {
        using var content = new MemoryStream();
        using (var forward = new ForwardOnly(content))
        using (var archive = new ZipArchive(forward, ZipArchiveMode.Create))
        {
            for (var i = 0; i < files; i++)
            {
                using var entry = archive.CreateEntry($"streamed-{i}.txt", level).Open();
                entry.Write(Encoding.UTF8.GetBytes(Told.Release(number + i, $"Streamed Number {number + i}")));
            }
        }

        return content.ToArray();
    }

    /// <summary>The end of the directory says that its numbers stand in a record of 64 bits.</summary>
    private static byte[] Zip64(ulong count, ulong beyond)
    {
        var plain = new ZipBytes().Add(ZipPart.Of("a.txt", Told.Release(2_330 + (int)(count % 5) + (int)(beyond % 7), "In Sixty-Four Bits"))).End();
        var (body, end) = (plain[..^22], plain[^22..]);
        var directory = BinaryPrimitives.ReadUInt32LittleEndian(end.AsSpan(16));
        var record = new byte[56 + 20];
        "PK\u0006\u0006"u8.CopyTo(record);
        BinaryPrimitives.WriteUInt64LittleEndian(record.AsSpan(4), 44);
        BinaryPrimitives.WriteUInt64LittleEndian(record.AsSpan(24), count);
        BinaryPrimitives.WriteUInt64LittleEndian(record.AsSpan(32), count);
        BinaryPrimitives.WriteUInt64LittleEndian(record.AsSpan(40), (ulong)body.Length - directory);
        BinaryPrimitives.WriteUInt64LittleEndian(record.AsSpan(48), directory + beyond);
        "PK\u0006\u0007"u8.CopyTo(record.AsSpan(56));
        BinaryPrimitives.WriteUInt64LittleEndian(record.AsSpan(64), (ulong)body.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(72), 1);
        end.AsSpan(8, 12).Fill(0xFF);
        return [.. body, .. record, .. end];
    }

    private static IEnumerable<HostileFile> Altered()
    {
        byte[] Whole(int number) => ZipBytes.Of(ZipPart.Of("name-a.txt", Told.Release(number, $"Altered Number {number}")));
        byte[] Changed(int number, int at, params byte[] bytes)
        {
            var zip = Whole(number);
            bytes.CopyTo(zip, at < 0 ? zip.Length + at : at);
            return zip;
        }

        yield return new("other-name-inside.zip", Changed(2_340, LocalHeader, [.. "../../b.tx"u8]));
        yield return new("other-length-inside.zip", Changed(2_341, 26, 0xFF, 0x7F));
        yield return new("extra-beyond.zip", Changed(2_342, 28, 0xFF, 0xFF));
        yield return new("descriptor-missing.zip", Changed(2_343, 6, 0x08));
        yield return new("time-impossible.zip", Changed(2_344, 10, 0xFF, 0xFF, 0xFF, 0xFF));
        yield return new("version-999.zip", Changed(2_345, 4, 0xE7, 0x03));
        yield return new("comment-longer-than-file.zip", Changed(2_346, -2, 0xFF, 0x7F));
        yield return new("directory-size-lies.zip", Changed(2_347, -10, 1, 0, 0, 0));
        yield return new("directory-into-file.zip", Changed(2_348, -6, 10, 0, 0, 0));
        yield return new("deflate-reserved-block.zip", Changed(2_349, LocalHeader + 10, 0x07));
        yield return new("text-before.zip", [.. Encoding.ASCII.GetBytes("#!/bin/sh\nexit\n"), .. Whole(2_350)]);
        yield return new("zip-html.zip", [.. Whole(2_351), .. Encoding.UTF8.GetBytes(Told.Page(2_352, "A Page behind an Archive", Told.Script))]);
        yield return new("end-twice.zip", [.. Whole(2_353), .. Whole(2_354)[^22..]]);
        yield return new("magic-only-entries.zip", [.. Enumerable.Repeat("PK\u0003\u0004"u8.ToArray(), 50_000).SelectMany(static bytes => bytes)]);
        yield return new("magic-only-ends.zip", [.. "PK\u0003\u0004"u8, .. Enumerable.Repeat("PK\u0005\u0006"u8.ToArray(), 50_000).SelectMany(static bytes => bytes)]);
    }

    private static IEnumerable<HostileFile> Mixed()
    {
        var hostile = ((HostileFile[])[.. EncodedFiles.All(), .. BinaryFiles.All(), .. OtherFormats.All(), .. FigureFiles.All()]).Where(static file => file.IsQuick).ToList();
        yield return HostileFile.LargeBytes("mixed-hostile.zip", () => ZipBytes.Of(hostile.Select((file, i) => new ZipPart(Encoding.UTF8.GetBytes($"{i}/{file.Name}"), file.Make(), Flags: 0x800))));
        yield return HostileFile.LargeBytes("mixed-markup.zip", static () => ZipBytes.Of(MarkupFiles.All().Where(static file => file.IsQuick).Select(static file => new ZipPart(Encoding.UTF8.GetBytes(file.Name), file.Make()))));
        yield return HostileFile.LargeBytes("entries-4999.zip", static () => ZipBytes.Of(Enumerable.Range(0, 4_999).Select(static i => ZipPart.Of($"{i}.txt", $"Number {i} of Many\n\nWALTHAM, Mass., May 3, 2012 -- Amgen pays ${i} million for license number {i}."))));
        yield return HostileFile.LargeBytes("entries-3000-same.zip", static () => ZipBytes.Of(Enumerable.Range(0, 3_000).Select(static i => ZipPart.Of($"{i}.txt", Told.Release(2_360, "Three Thousand Times the Same")))));
        yield return HostileFile.LargeBytes("entries-noise.zip", static () => ZipBytes.Of(Enumerable.Range(0, 60).Select(static i => new ZipPart(Encoding.ASCII.GetBytes($"{i}.bin"), Noise(i, 500_000), Method: 0))));
        yield return HostileFile.LargeBytes("entries-long-texts.zip", static () => ZipBytes.Of(Enumerable.Range(0, 12).Select(static i => ZipPart.Of($"{i}.txt", Told.Release(2_370 + i, $"A Long Text Number {i}", string.Concat(Enumerable.Range(0, 9_000).Select(n => $"Amgen paid ImmunoGen ${(n * 7) + i} million in {1990 + (n % 30)} for its license number {n * i}. ")))))));
    }

    private static byte[] Noise(int seed, int length)
    {
        var bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }

    /// <summary>A stream that cannot go back.</summary>
    private sealed class ForwardOnly(Stream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}
