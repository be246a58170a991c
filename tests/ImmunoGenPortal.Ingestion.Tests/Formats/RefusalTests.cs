using System.Text;
using ImmunoGenPortal.Ingestion.Formats;

namespace ImmunoGenPortal.Ingestion.Tests.Formats;

public sealed class RefusalTests
{
    public static TheoryData<byte[], string> Files => new()
    {
        { [], "empty" },
        { [0xEF, 0xBB, 0xBF], "blank" },
        { " \r\n\t \n"u8.ToArray(), "blank" },
        { [0xFF, 0xFE, 0x20, 0x00, 0x0A, 0x00], "blank" },
        { "%PDF-1.7\n1 0 obj"u8.ToArray(), "PDF" },
        { "\r\n%PDF-1.4 text"u8.ToArray(), "PDF" },
        { "PK\x03\x04word/document.xml"u8.ToArray(), "ZIP" },
        { "MZ\x90\0\x03\0\0\0This program cannot be run"u8.ToArray(), "program" },
        { [0x7F, .. "ELF"u8, 2, 1, 1], "program" },
        { [0x89, .. "PNG\r\n\x1A\n"u8], "image" },
        { [0xFF, 0xD8, 0xFF, 0xE0, 0x00], "image" },
        { "GIF89a text"u8.ToArray(), "image" },
        { "II*\0text"u8.ToArray(), "image" },
        { "{\\rtf1\\ansi The company paid}"u8.ToArray(), "RTF" },
        { [0xEF, 0xBB, 0xBF, .. "{\\rtf1}"u8], "RTF" },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x00], "Word" },
        { [0x1F, 0x8B, 0x08, 0x00], "archive" },
        { Enumerable.Range(0, 2000).Select(i => (byte)(i * 7)).ToArray(), "not text" },
        { Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("ab\u0001\u0002", 50))), "not text" },
        { "$ 5,000 -- 12/31/2009 ###"u8.ToArray(), "no letters" },
        { "<html><body><p>123</p></body></html>"u8.ToArray(), "no letters" },
        { "<html><head><title>News</title></head><body><script>var a;</script></body></html>"u8.ToArray(), "no readable text" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void AFileThatIsNoReleaseIsRefusedWithOneSentence(byte[] file, string names)
    {
        var reason = Reading.Reason(file);

        Assert.Contains(names, reason, StringComparison.Ordinal);
        Assert.StartsWith("The ", reason, StringComparison.Ordinal);
        Assert.EndsWith(".", reason, StringComparison.Ordinal);
        Assert.DoesNotContain(". ", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void TheLargestFileIsReadAndOneByteMoreIsNot()
    {
        var file = new byte[DocumentReader.MaxBytes + 1];
        Array.Fill(file, (byte)'a');

        Assert.Contains("too large (10.0 MB", Reading.Reason(file), StringComparison.Ordinal);
        Assert.Contains("too long for a release (10,485,760 characters", Reading.Reason(file[1..]), StringComparison.Ordinal);
        Assert.IsType<DocumentReading.Read>(DocumentReader.Read(file.AsMemory(0, DocumentReader.MaxCharacters)));
    }

    [Fact]
    public void AReleaseWithALargePictureIsRead()
    {
        var page = $"<html><body><p>Amgen takes a license.</p><img src=\"data:image/png;base64,{new string('A', 9_000_000)}\"></body></html>";

        Assert.Equal("Amgen takes a license.", Reading.Text(page));
    }

    [Theory]
    [InlineData("MZ Capital and BM Partners announced a license.")]
    [InlineData("BM Partners announced a license.")]
    [InlineData("PK data were shown at the meeting.")]
    [InlineData("See the %PDF header and {\\rtf too.")]
    [InlineData("GIF8 is no image.")]
    public void TextThatBeginsLikeABinaryFileIsText(string text) => Assert.Equal(text, Reading.Text(text));

    [Theory]
    [InlineData("End of an old file.\u001A", "End of an old file.")]
    [InlineData("One\0 stray.", "One stray.")]
    public void AStrayControlCharacterIsNoReasonToRefuse(string text, string expected) => Assert.Equal(expected, Reading.Text(text));
}
