using System.Text;
using ImmunoGenPortal.Ingestion.Formats;

namespace ImmunoGenPortal.Ingestion.Tests.Formats;

public sealed class EncodingTests
{
    private const string Sentence = "The Company’s partner, Köhler SA, paid €5 million – “at once” – for Zelvanta™ (FRα).";

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "utf-32", "utf-32BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void AByteOrderMarkTellsTheEncoding(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        Assert.Equal(Sentence, Reading.Text([.. encoding.GetPreamble(), .. encoding.GetBytes(Sentence)]));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void WithoutAMarkTheBytesTellIt(string name) =>
        Assert.Equal(Sentence, Reading.Text(Encoding.GetEncoding(name).GetBytes(Sentence)));

    [Theory]
    [InlineData("Hi")]
    [InlineData("A partner paid $5 million.")]
    public void ShortTextInUtf16IsRecognised(string text)
    {
        Assert.Equal(text, Reading.Text(Encoding.Unicode.GetBytes(text)));
        Assert.Equal(text, Reading.Text(Encoding.BigEndianUnicode.GetBytes(text)));
    }

    [Fact]
    public void BytesThatAreNotUtf8AreWindows1252() =>
        Assert.Equal(
            "“Zelvanta®” – the partner’s – €5…",
            Reading.Text([0x93, .. "Zelvanta"u8, 0xAE, 0x94, .. " "u8, 0x96, .. " the partner"u8, 0x92, .. "s "u8, 0x96, .. " "u8, 0x80, .. "5"u8, 0x85]));

    [Fact]
    public void OneStrayByteLeavesTheRestUtf8() =>
        Assert.Equal("The Company’s “first” €5 – caf\u00E9.", Reading.Text([.. "The Company’s “first” €5 – caf"u8, 0xE9, .. "."u8]));

    [Theory]
    [InlineData("<meta charset=\"iso-8859-2\">")]
    [InlineData("<META charset='ISO-8859-2'>")]
    [InlineData("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-2\">")]
    [InlineData("<meta name=generator content=x><meta charset = iso-8859-2 >")]
    public void APageMayDeclareItsEncoding(string meta) =>
        Assert.Equal("Łódź", Reading.Text([.. Encoding.UTF8.GetBytes($"<html><head>{meta}</head><p>"), 0xA3, 0xF3, (byte)'d', 0xBC]));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("iso-8859-1")]
    [InlineData("us-ascii")]
    [InlineData("utf-7")]
    [InlineData("no-such-thing")]
    public void ADeclarationTheBytesContradictIsWindows1252(string charset) =>
        Assert.Equal("the partner’s", Reading.Text([.. Encoding.UTF8.GetBytes($"<html><meta charset={charset}><p>the partner"), 0x92, (byte)'s']));

    [Fact]
    public void Utf8IsReadAsSuchWhateverThePageDeclares() =>
        Assert.Equal("Köhler’s", Reading.Text("<html><meta charset=windows-1252><p>Köhler’s"));

    [Theory]
    [InlineData("<!-- <meta")]
    [InlineData("<meta charset")]
    [InlineData("<meta charset=")]
    [InlineData("<meta charset=\"")]
    public void ACutOffDeclarationDoesNoHarm(string text) =>
        Assert.Equal("é " + text, Reading.Text([0xE9, .. Encoding.UTF8.GetBytes(" " + text)]));

    [Theory]
    [InlineData("the Companyâ€™s â€œfirstâ€\u009D caféÂ®", "the Company’s “first” café®")]
    [InlineData("ZelvantaÂ® and Zelvantaâ„¢ â€“ now", "Zelvanta® and Zelvanta™ – now")]
    [InlineData("MarÃ©chal & FrÃ¨res, 3Âµg, â‚¬5, â‰¥5, FRÎ±", "Maréchal & Frères, 3µg, €5, ≥5, FRα")]
    [InlineData("twice: CompanyÃ¢â‚¬â„¢s", "twice: Company’s")]
    [InlineData("Ã–tzi and FrÃ¨res", "Ötzi and Frères")]
    public void Utf8OnceReadAsWindows1252IsPutRight(string garbled, string expected) =>
        Assert.Equal(expected, Reading.Text(garbled));

    [Theory]
    [InlineData("Ângela and São Tomé; the letter Ã alone; naïve façade")]
    [InlineData("“IRMÔ — IRMÖ, NESTLÉ®, CAFÉ™, “Îles”")]
    [InlineData("â, €, â€ and Â at the end Â")]
    [InlineData("5 µg/mL ± 0.3 °C, FRα, ≥ 2 – 3 × 10")]
    [InlineData("日本語 and Łódź and Ελλάδα")]
    public void WordsThatOnlyLookGarbledStay(string text) => Assert.Equal(text, Reading.Text(text));

    [Fact]
    public void ControlCharactersOf1252InUnicodeAreTheirCharacters() =>
        Assert.Equal("the “partner’s” – fee", Reading.Text("the \u0093partner\u0092s\u0094 \u0096 fee"));

    [Fact]
    public void AnyTwoBytesAndAnyPrefixHaveAnOutcome()
    {
        for (var i = 0; i < 0x10000; i++)
        {
            Assert.NotNull(DocumentReader.Read(new byte[] { (byte)i, (byte)(i >> 8), 0x41, (byte)i }));
        }
    }

    [Fact]
    public void AnyBytesHaveAnOutcome()
    {
        var random = new Random(20090406);
        for (var i = 0; i < 2000; i++)
        {
            var bytes = new byte[random.Next(400)];
            random.NextBytes(bytes);
            byte[] page = [.. "<html><p>a<table><td>"u8, .. bytes];
            Assert.NotNull(DocumentReader.Read(bytes));
            Assert.NotNull(DocumentReader.Read(page));
        }
    }
}
