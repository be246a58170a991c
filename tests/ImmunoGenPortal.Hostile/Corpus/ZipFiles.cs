using System.IO.Compression;
using System.Text;

namespace ImmunoGenPortal.Hostile.Corpus;

/// <summary>Archives that unpack to too much, lie, lead out of their folder or hold what is no release.</summary>
internal static class ZipFiles
{
    public static IEnumerable<HostileFile> All() => [.. Bombs(), .. Paths(), .. Broken(), .. Crowded(), .. OtherArchives()];

    private static IEnumerable<HostileFile> Bombs()
    {
        yield return HostileFile.LargeBytes("bomb-zeros.zip", () => ZipBytes.Of(new ZipPart("zeros.txt"u8.ToArray(), new byte[60_000_000])));
        yield return HostileFile.LargeBytes("bomb-letters.zip", () => ZipBytes.Of(Enumerable.Range(0, 30).Select(i => new ZipPart(Encoding.ASCII.GetBytes($"a{i}.txt"), Letters(9_000_000, (byte)('a' + (i % 26)))))));
        yield return HostileFile.LargeBytes("bomb-releases.zip", () => ZipBytes.Of(Enumerable.Range(0, 40).Select(i => ZipPart.Of($"r{i}.txt", Told.Release(500 + i, $"Bomb of Releases {i}", Told.Fill($"Amgen paid ImmunoGen ${i} million in 2001. ", 1_500_000))))));
        yield return HostileFile.LargeBytes("bomb-overlapping.zip", Overlapping);
        var nested = ZipBytes.Of(ZipPart.Of("deepest.txt", Told.Release(541, "In the Deepest Archive")));
        for (var i = 0; i < 20; i++)
        {
            nested = ZipBytes.Of(new ZipPart(Encoding.ASCII.GetBytes($"level-{i}.zip"), nested));
            yield return new($"nested-{i + 2}.zip", nested);
            i += 8;
        }

        yield return HostileFile.LargeBytes("size-lies-small.zip", () => ZipBytes.Of(new ZipPart("a.txt"u8.ToArray(), Letters(20_000_000, (byte)'y'), Size: 10)));
        yield return new("size-lies-large.zip", ZipBytes.Of(ZipPart.Of("a.txt", Told.Release(542, "Larger than Told")) with { Size = uint.MaxValue - 1 }));
    }

    /// <summary>Two thousand names for the same five megabytes.</summary>
    private static byte[] Overlapping()
    {
        var (zip, kernel) = (new ZipBytes(), new ZipPart("a.txt"u8.ToArray(), Letters(5_000_000, (byte)'x')));
        kernel = kernel with { Check = ZipBytes.Crc(kernel.Content) };
        zip.Add(kernel);
        var packed = ZipBytes.Deflate(kernel.Content).Length;
        for (var i = 0; i < 2_000; i++)
        {
            zip.AddAgain(kernel, 0, packed);
        }

        return zip.End();
    }

    private static IEnumerable<HostileFile> Paths()
    {
        string[] names =
        [
            "../../../../../../tmp/escaped.txt", "..\\..\\escaped.txt", "/etc/escaped.txt", "C:\\Windows\\escaped.txt", "\\\\server\\share\\escaped.txt", "~/escaped.txt", "./././escaped.txt", "a/../../escaped.txt",
            "..", ".", "...", "/", "//", " ", "con.txt", "nul", "aux:stream", "a\0b.txt", "a\nb\rc.txt", "\u202Etxt.exe", "%2e%2e%2fescaped.txt", "<script data-payload>window.payload=1</script>.txt", "\" onerror=\"window.payload=1.txt", "=cmd|' /C calc'!A0.txt",
            new string('n', 300) + ".txt", new string('é', 2_000) + ".txt", new string('n', 65_000), string.Concat(Enumerable.Repeat("d/", 20_000)) + "deep.txt", "ä".Normalize(NormalizationForm.FormD) + ".txt", "😀.txt", "$(reboot).txt", "file.txt\u200B",
        ];
        yield return new("paths.zip", ZipBytes.Of(names.Select((name, i) => ZipPart.Of(name, Told.Release(550 + i, $"Of a Path Number {i}")))));
        yield return new("names-not-utf8.zip", ZipBytes.Of(new ZipPart([0xFF, 0xFE, 0x80, 0xC3, (byte)'.', (byte)'t'], "No text to speak of"u8.ToArray(), Flags: 0x800), new ZipPart([0x81, 0x9A, 0xE1], "Nothing either"u8.ToArray())));
        yield return new("links.zip", ZipBytes.Of(new ZipPart("link.txt"u8.ToArray(), "/etc/passwd"u8.ToArray(), Mode: 0xA1FF), new ZipPart("link.txt/inside.txt"u8.ToArray(), Encoding.UTF8.GetBytes(Told.Release(590, "Behind a Link"))), new ZipPart("device"u8.ToArray(), [], Mode: 0x61B6), new ZipPart("pipe"u8.ToArray(), [], Mode: 0x11B6)));
        yield return new("same-name-twice.zip", ZipBytes.Of(ZipPart.Of("a.txt", Told.Release(591, "The First of a Name")), ZipPart.Of("a.txt", Told.Release(592, "The Second of that Name")), ZipPart.Of("A.TXT", Told.Release(593, "The Third in Capitals"))));
        yield return new("folders-only.zip", ZipBytes.Of(ZipPart.Of("a/", ""), ZipPart.Of("a/b/", ""), ZipPart.Of("c\\", "")));
        yield return new("folder-with-bytes.zip", ZipBytes.Of(ZipPart.Of("a/", Told.Release(594, "A Folder that Holds Bytes"))));
    }

    private static IEnumerable<HostileFile> Broken()
    {
        var whole = ZipBytes.Of(Enumerable.Range(0, 5).Select(i => ZipPart.Of($"release-{i}.txt", Told.Release(600 + i, $"Of a Whole Archive {i}"))));
        foreach (var part in new[] { 4, 5, 30, whole.Length / 4, whole.Length / 2, whole.Length - 23, whole.Length - 22, whole.Length - 1 })
        {
            yield return new($"cut-at-{part}.zip", whole[..part]);
        }

        for (var i = 0; i < 12; i++)
        {
            yield return new($"flipped-{i}.zip", Flipped(whole, i));
        }

        yield return new("appended.zip", [.. whole, .. new byte[70_000]]);
        yield return new("twice.zip", [.. whole, .. whole]);
        yield return new("encrypted.zip", ZipBytes.Of(ZipPart.Of("secret.txt", "Nothing to read here") with { Flags = 1 }, new ZipPart("aes.txt"u8.ToArray(), new byte[40], Method: 99, Flags: 1)));
        yield return new("strong-encryption.zip", ZipBytes.Of(ZipPart.Of("secret.txt", "Nothing") with { Flags = 0x2041 }));
        foreach (ushort method in new ushort[] { 1, 6, 9, 12, 14, 93, 95, 98, 0xFFFF })
        {
            yield return new($"method-{method}.zip", ZipBytes.Of(new ZipPart("a.txt"u8.ToArray(), Encoding.UTF8.GetBytes(Told.Release(610 + (method % 50), "Packed Strangely")), Method: method)));
        }

        yield return new("wrong-check.zip", ZipBytes.Of(ZipPart.Of("a.txt", Told.Release(661, "A Wrong Check Sum")) with { Check = 1 }));
        yield return new("stored-as-deflated.zip", ZipBytes.Of(ZipPart.Of("a.txt", "x")).Select((value, i) => i is 8 ? (byte)9 : value).ToArray());
        var one = new ZipBytes().Add(ZipPart.Of("a.txt", Told.Release(662, "Directory Lies")));
        yield return new("directory-count-65535.zip", one.End(count: 65_535));
        yield return new("directory-count-0.zip", one.End(count: 0));
        yield return new("directory-beyond.zip", one.End(offset: uint.MaxValue));
        yield return new("directory-at-0.zip", one.End(offset: 0));
        yield return new("many-disks.zip", one.End(disk: 9));
        yield return new("comment-65535.zip", one.End(comment: new byte[65_535]));
        yield return new("comment-script.zip", one.End(comment: Encoding.UTF8.GetBytes(Told.Script + "PK\u0005\u0006")));
        yield return new("empty.zip", ZipBytes.Of());
        yield return new("only-magic.zip", "PK\u0003\u0004"u8.ToArray());
        yield return new("magic-and-text.zip", Encoding.UTF8.GetBytes("PK\u0003\u0004" + Told.Release(663, "A Text that Begins as a Zip")));
    }

    private static IEnumerable<HostileFile> Crowded()
    {
        yield return HostileFile.LargeBytes("entries-20000.zip", () => ZipBytes.Of(Enumerable.Range(0, 20_000).Select(i => ZipPart.Of($"{i}.txt", $"Number {i}"))));
        yield return HostileFile.LargeBytes("entries-65535-empty.zip", () => ZipBytes.Of(Enumerable.Range(0, 65_535).Select(i => new ZipPart(Encoding.ASCII.GetBytes($"{i}"), [], Method: 0))));
        yield return HostileFile.LargeBytes("entries-5000-empty.zip", () => ZipBytes.Of(Enumerable.Range(0, 5_000).Select(i => new ZipPart(Encoding.ASCII.GetBytes($"{i}"), [], Method: 0))));
        yield return HostileFile.LargeBytes("entries-1500-same-headline.zip", () => ZipBytes.Of(Enumerable.Range(0, 1_500).Select(i => ZipPart.Of($"{i}.txt", $"The Same Headline\n\n{Words(i)}"))));
        yield return HostileFile.LargeBytes("folders-5000.zip", () => ZipBytes.Of(Enumerable.Range(0, 5_000).Select(i => ZipPart.Of($"{i}/", ""))));
        yield return new("mixed.zip", ZipBytes.Of(ZipPart.Of("a.pdf", "%PDF-1.7"), ZipPart.Of("b.html", Told.Page(670, "A Page within " + Told.Script)), new ZipPart("c.exe"u8.ToArray(), [.. "MZ"u8, .. new byte[500]]), ZipPart.Of("d.txt", ""), ZipPart.Of("__MACOSX/._d.txt", "\0\u0005\u0016\u0007\0"), ZipPart.Of(".DS_Store", "\0\0\0\u0001Bud1"), ZipPart.Of("Thumbs.db", "x"), ZipPart.Of("e.gz", "\u001F\u008B")));
        yield return new("office.docx", ZipBytes.Of(ZipPart.Of("[Content_Types].xml", "<?xml version=\"1.0\"?><Types/>"), ZipPart.Of("word/document.xml", "<w:document><w:body><w:p>Amgen Takes License</w:p></w:body></w:document>")));
    }

    private static IEnumerable<HostileFile> OtherArchives()
    {
        var release = Encoding.UTF8.GetBytes(Told.Release(680, "In Another Archive"));
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            gzip.Write(release);
        }

        yield return new("release.txt.gz", packed.ToArray());
        using var brotli = new MemoryStream();
        using (var stream = new BrotliStream(brotli, CompressionLevel.SmallestSize))
        {
            stream.Write(new byte[10_000_000]);
        }

        yield return new("bomb.br", brotli.ToArray());
        yield return new("release.tar", [.. Tar("../../escaped.txt"), .. release, .. new byte[1024]]);
        yield return new("release.7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, .. new byte[100]]);
        yield return new("release.rar", [.. "Rar!\u001A\u0007\0"u8, .. new byte[100]]);
        yield return new("release.xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0, .. new byte[100]]);
        yield return new("release.bz2", [.. "BZh91AY&SY"u8, .. new byte[100]]);
        yield return new("release.zst", [0x28, 0xB5, 0x2F, 0xFD, .. new byte[100]]);
        yield return new("release.lz4", [0x04, 0x22, 0x4D, 0x18, .. new byte[100]]);
        yield return new("release.Z", [0x1F, 0x9D, 0x90, .. new byte[100]]);
        yield return new("release.cab", [.. "MSCF"u8, .. new byte[100]]);
    }

    private static byte[] Tar(string name)
    {
        var header = new byte[512];
        Encoding.ASCII.GetBytes(name).CopyTo(header, 0);
        Encoding.ASCII.GetBytes("0000644\00000000\00000000\000000002000\000000000000\0").CopyTo(header, 100);
        "ustar\000"u8.CopyTo(header.AsSpan(257));
        return header;
    }

    private static byte[] Flipped(byte[] whole, int seed)
    {
        var (random, flipped) = (new Random(seed), (byte[])whole.Clone());
        for (var i = 0; i < 8; i++)
        {
            flipped[random.Next(4, flipped.Length)] ^= (byte)(1 << random.Next(8));
        }

        return flipped;
    }

    private static byte[] Letters(int length, byte letter)
    {
        var letters = new byte[length];
        letters.AsSpan().Fill(letter);
        return letters;
    }

    private static string Words(int seed)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, 60).Select(_ => new string([.. Enumerable.Range(0, 7).Select(_ => (char)('a' + random.Next(26)))])));
    }
}
