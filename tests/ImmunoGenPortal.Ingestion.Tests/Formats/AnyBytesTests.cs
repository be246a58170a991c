using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ImmunoGenPortal.Extraction;
using ImmunoGenPortal.Ingestion.Formats;

namespace ImmunoGenPortal.Ingestion.Tests.Formats;

/// <summary>Whatever the bytes and their encoding: a text and its facts, or a sentence that says why not.</summary>
public sealed class AnyBytesTests
{
    private static readonly byte[][] Openings =
    [
        [], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0, 0],
        .. new[] { "<html><body><p>", "<DOCUMENT><TYPE>EX-99.1\n<TEXT>", "%PDF-1.4\n", "WALTHAM, Mass., May 3, 2012 -- ", "{\\rtf1 " }.Select(Encoding.ASCII.GetBytes),
    ];

    private static readonly Encoding[] Encodings = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32];

    [Fact]
    public void AnyBytesAreReadOrRefusedWithASentence()
    {
        var bytes =
            from opening in Gen.Elements(Openings)
            from rest in Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf()
            select (byte[])[.. opening, .. rest];
        Prop.ForAll(bytes.ToArbitrary(), IsAnswered).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void TheSameTextIsReadAlikeInEveryEncodingWithItsMark()
    {
        const string Text = "A Headline of Today\n\nWALTHAM, Mass., May 3, 2012 -- ImmunoGen, Inc. said that it receives a $2 million payment from Biotest AG for the “third” license.\n";

        Assert.All(Encodings, encoding =>
            Assert.Equal(Text.Trim(), Assert.IsType<DocumentReading.Read>(DocumentReader.Read((byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes(Text)])).Text.Trim()));
    }

    private static void IsAnswered(byte[] content)
    {
        switch (DocumentReader.Read(content))
        {
            case DocumentReading.Read read:
                Assert.NotNull(ReleaseExtractor.Read(read.Text));
                break;
            case DocumentReading.Refused refused:
                Assert.EndsWith(".", refused.Reason, StringComparison.Ordinal);
                break;
        }
    }
}
