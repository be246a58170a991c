using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ImmunoGenPortal.Ingestion.Formats;

namespace ImmunoGenPortal.Ingestion.Tests.Formats;

public sealed class ZipDocumentsTests
{
    private static readonly byte[] Whole = Zip(("one.txt", Encoding.UTF8.GetBytes("The first release.")), ("two.txt", Encoding.UTF8.GetBytes("The second release.")));

    [Fact]
    public void AnArchiveThatUnpacksToFarMoreThanItsSizeIsRefusedAsAWhole()
    {
        var bomb = Zip([.. Enumerable.Range(0, 30).Select(i => ($"{i}.txt", Enumerable.Repeat((byte)('a' + i), 1_000_000).ToArray()))]);

        var refused = Assert.Single(ZipDocuments.Read("bomb.zip", bomb));

        Assert.Equal("bomb.zip", refused.Name);
        Assert.Contains("50 times its size", refused.Refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Content_Types].xml", "Office document")]
    [InlineData("mimetype", "OpenDocument")]
    [InlineData("META-INF/container.xml", "electronic book")]
    [InlineData("META-INF/MANIFEST.MF", "a program")]
    public void ADocumentThatIsPackedAsAnArchiveIsRefusedForWhatItIs(string tell, string kind)
    {
        var refused = Assert.Single(ZipDocuments.Read("release.docx", Zip(("word/document.xml", "<w:p>Amgen Takes License</w:p>"u8.ToArray()), (tell, "x"u8.ToArray()))));

        Assert.Equal("release.docx", refused.Name);
        Assert.Contains(kind, refused.Refusal, StringComparison.Ordinal);
        Assert.Contains("plain text or HTML", refused.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void ASmallArchiveMayHoldOneRepeatedText()
    {
        var texts = ZipDocuments.Read("a.zip", Zip(("a.txt", new byte[900_000])));

        Assert.Equal(900_000, Assert.Single(texts).Content?.Length);
    }

    [Fact]
    public void AnyDamageGivesAReasonForTheArchiveOrTheFile()
    {
        var damaged =
            from at in Gen.Choose(4, Whole.Length - 1).ArrayOf()
            from value in Gen.Choose(0, 255)
            from cut in Gen.Choose(4, Whole.Length)
            select Damage(at, (byte)value, cut);
        Prop.ForAll(damaged.ToArbitrary(), IsAnswered).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
    }

    private static byte[] Damage(int[] places, byte value, int cut)
    {
        var damaged = (byte[])Whole.Clone();
        foreach (var place in places.Take(6))
        {
            damaged[place] = value;
        }

        return damaged[..(cut % 3 == 0 ? cut : damaged.Length)];
    }

    private static void IsAnswered(byte[] archive) =>
        Assert.All(ZipDocuments.Read("damaged.zip", archive), document => Assert.True(document.Content is not null ^ document.Refusal is not null));

    private static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return packed.ToArray();
    }
}
