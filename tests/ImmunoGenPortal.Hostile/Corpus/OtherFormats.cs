using System.IO.Compression;
using System.Text;

namespace ImmunoGenPortal.Hostile.Corpus;

/// <summary>What people send for a release: mails, office documents, feeds, sources, and archives of other forms.</summary>
internal static class OtherFormats
{
    public static IEnumerable<HostileFile> All() => [.. Mails(), .. Offices(), .. Texts(), .. Packed()];

    private static IEnumerable<HostileFile> Mails()
    {
        var page = Told.Page(2_200, "A Page within a Mail", Told.Script);
        string Part(string type, string encoding, string body) => $"--b\r\nContent-Type: {type}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n{body}\r\n";
        const string Head = "From: a@example.com\r\nTo: b@example.com\r\nDate: Thu, 3 May 2012 25:61:61 +9999\r\nSubject: =?utf-8?B?PHNjcmlwdD53aW5kb3cucGF5bG9hZD0xPC9zY3JpcHQ+?=\r\nMIME-Version: 1.0\r\n";
        yield return HostileFile.Of("mail-base64.eml", $"{Head}Content-Type: multipart/mixed; boundary=b\r\n\r\n{Part("text/html", "base64", Convert.ToBase64String(Encoding.UTF8.GetBytes(page), Base64FormattingOptions.InsertLineBreaks))}--b--");
        yield return HostileFile.Of("mail-no-end.eml", $"{Head}Content-Type: multipart/alternative; boundary=b\r\n\r\n{Part("text/plain", "8bit", Told.Release(2_201, "A Mail without End"))}");
        yield return HostileFile.Of("mail-nested.eml", Head + Told.Repeat("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n", 5_000) + Told.Release(2_202, "Mails in Mails"));
        yield return HostileFile.Of("mail-header-long.eml", $"X-Long: {new string('x', 500_000)}\r\n{Head}\r\n{Told.Release(2_203, "A Long Head")}");
        yield return HostileFile.Of("mail-headers-many.eml", Told.Repeat("Received: from x by y\r\n", 20_000) + "\r\n" + Told.Release(2_204, "Many Heads"));
        yield return HostileFile.Of("page.mhtml", $"From: <Saved by Blink>\r\nSnapshot-Content-Location: http://127.0.0.1:9/ran\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n{Part("text/html", "quoted-printable", page.Replace("=", "=3D", StringComparison.Ordinal).Replace("\n", "=\r\n", StringComparison.Ordinal))}{Part("text/css", "8bit", "@import 'http://127.0.0.1:9/ran.css'")}--b--");
        yield return HostileFile.Of("all.mbox", string.Concat(Enumerable.Range(0, 300).Select(i => $"From a@example.com Thu May  3 00:00:00 2012\r\n{Head}\r\n{Told.Release(2_205, $"Mail Number {i}")}\r\n\r\n")));
        yield return HostileFile.Of("calendar.ics", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Amgen Takes License\r\nRRULE:FREQ=SECONDLY\r\nURL:javascript:window.payload=1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    private static IEnumerable<HostileFile> Offices()
    {
        ZipPart Xml(string name, string text) => ZipPart.Of(name, "<?xml version=\"1.0\"?>" + text);
        var paragraphs = string.Concat(Told.Release(2_210, "A Release in an Office Document").Split("\n\n").Select(static one => $"<w:p><w:r><w:t>{one}</w:t></w:r></w:p>"));
        yield return new("release.docx", ZipBytes.Of(Xml("[Content_Types].xml", "<Types/>"), Xml("_rels/.rels", "<Relationships><Relationship Target=\"http://127.0.0.1:9/ran\" TargetMode=\"External\"/></Relationships>"), Xml("word/document.xml", $"<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document><w:body>&x;{paragraphs}</w:body></w:document>"), Xml("word/styles.xml", "<w:styles/>")));
        yield return new("release-late-types.docx", ZipBytes.Of(Xml("word/document.xml", $"<w:document><w:body>{paragraphs}</w:body></w:document>"), Xml("[Content_Types].xml", "<Types/>")));
        yield return new("figures.xlsx", ZipBytes.Of(Xml("[Content_Types].xml", "<Types/>"), Xml("xl/workbook.xml", "<workbook/>"), Xml("xl/sharedStrings.xml", "<sst><si><t>Amgen Takes License</t></si></sst>")));
        yield return new("slides.pptm", ZipBytes.Of(Xml("[Content_Types].xml", "<Types/>"), Xml("ppt/presentation.xml", "<p/>"), new ZipPart("ppt/vbaProject.bin"u8.ToArray(), [0xD0, 0xCF, 0x11, 0xE0])));
        yield return new("text.odt", ZipBytes.Of(ZipPart.Of("mimetype", "application/vnd.oasis.opendocument.text") with { Method = 0 }, Xml("content.xml", $"<office:text>{paragraphs}</office:text>"), Xml("META-INF/manifest.xml", "<manifest/>")));
        yield return new("book.epub", ZipBytes.Of(ZipPart.Of("mimetype", "application/epub+zip") with { Method = 0 }, Xml("META-INF/container.xml", "<container/>"), ZipPart.Of("a.xhtml", Told.Page(2_211, "A Book"))));
        yield return new("program.jar", ZipBytes.Of(ZipPart.Of("META-INF/MANIFEST.MF", "Main-Class: Ran"), new ZipPart("Ran.class"u8.ToArray(), [0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 52])));
        yield return HostileFile.Of("old.rtf", "\uFEFF\r\n{\\rtf1\\ansi " + Told.Release(2_212, "Rich Text behind a Mark") + Told.Repeat("{", 50_000));
        yield return HostileFile.Of("word.xml", $"<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument><w:body>{paragraphs}</w:body></w:wordDocument>");
        yield return HostileFile.Of("paper.tex", "\\documentclass{article}\\input{/etc/passwd}\\write18{id}\\begin{document}" + Told.Release(2_213, "A Paper") + Told.Repeat("\\def\\a{\\a\\a}", 5_000));
        yield return HostileFile.Of("slides.ps", "%!PS-Adobe-3.0\n(" + Told.Release(2_214, "Printed") + ") show { } loop (ran) run");
    }

    private static IEnumerable<HostileFile> Texts()
    {
        yield return HostileFile.Of("feed.rss", "<?xml version=\"1.0\"?><rss><channel>" + string.Concat(Enumerable.Range(0, 400).Select(i => $"<item><title>Amgen Takes License {i}</title><link>javascript:window.payload=1</link><pubDate>Thu, {i} May 2012</pubDate><description><![CDATA[{Told.Script}]]></description></item>")) + "</channel></rss>");
        yield return HostileFile.Of("release.json", "{\"headline\": \"" + Told.Release(2_220, "A Release as JSON").Replace("\n", "\\n", StringComparison.Ordinal) + "\", \"__proto__\": {\"payload\": 1}}");
        yield return HostileFile.Of("bomb.yaml", "a: &a [x,x,x]\n" + string.Concat(Enumerable.Range(0, 20).Select(i => $"a{i}: &a{i} [*a,*a,*a,*a,*a]\n")) + "!!python/object/apply:os.system ['id']\n");
        yield return HostileFile.Of("dump.sql", "BEGIN; DROP TABLE Releases; ATTACH '/tmp/escaped' AS x;\n" + Told.Repeat("INSERT INTO Releases VALUES (1,'Amgen');\n", 5_000));
        yield return HostileFile.Of("access.log", Told.Repeat("127.0.0.1 - - [03/May/2012:00:00:00 +0000] \"GET /%0d%0aSet-Cookie:x HTTP/1.1\" 200 1\n", 5_000));
        yield return HostileFile.Of("difference.patch", "--- a/x\n+++ b/x\n@@ -1 +1 @@\n" + Told.Release(2_221, "A Difference").Replace("\n", "\n+", StringComparison.Ordinal));
        yield return HostileFile.Of("program.cs", "using System; System.Diagnostics.Process.Start(\"id\"); // " + Told.Release(2_222, "A Source"));
        yield return HostileFile.Of("mangled.uue", "begin 644 /etc/passwd\n" + Told.Repeat("M" + new string('`', 60) + "\n", 3_000) + "end\n");
        yield return HostileFile.Of("mangled.hqx", "(This file must be converted with BinHex 4.0)\n:" + Told.Fill("$f*TEQKPH#jdCA0d,R0TG!\"6594%8dP8)3#3\"!&m!*!%EM", 30_000) + ":");
        yield return HostileFile.Of("quoted.txt", Told.Release(2_223, "Quoted =?utf-8?Q?=3Cscript=3E?= Printable").Replace("e", "=65", StringComparison.Ordinal));
        yield return HostileFile.Of("escaped.txt", Told.Release(2_224, "\\u003cscript\\u003e \\x3cscript\\x3e %3Cscript%3E", "\\u0000 \\ud800 \\uFFFF \\0 %00 &#0;"));
        yield return HostileFile.Of("terminal.txt", Told.Release(2_225, "\u001B]8;;http://127.0.0.1:9/ran\u0007Click\u001B]8;;\u0007", Told.Repeat("\u001B[2J\u001B[1;31m\u001B]52;c;aWQ=\u0007\u0008\u0008", 500)));
        yield return HostileFile.Of("one-line.txt", Told.Release(2_226, "All in One Line").Replace("\n", " ", StringComparison.Ordinal));
        yield return HostileFile.Of("word-a-line.txt", Told.Release(2_227, "A Word to a Line").Replace(" ", "\n", StringComparison.Ordinal));
        yield return HostileFile.Of("letter-a-line.txt", string.Join('\n', Told.Release(2_228, "A Letter to a Line").ToCharArray()));
        yield return HostileFile.Of("letters-apart.txt", string.Join(' ', Told.Release(2_229, "Letters Apart").ToCharArray()));
        yield return HostileFile.Of("backwards.txt", string.Concat(Told.Release(2_230, "Backwards").Reverse()));
        yield return HostileFile.Of("capitals.txt", Told.Release(2_231, "All in Capitals").ToUpperInvariant());
        yield return HostileFile.Of("upside-down.txt", Told.Release(2_232, "Last Things First").Split("\n\n").Reverse().Aggregate(static (all, one) => all + "\n\n" + one));
        yield return HostileFile.Of("three-releases.txt", string.Join("\n\n", Enumerable.Range(2_233, 3).Select(static number => Told.Release(number, $"Release Number {number} of Three"))));
        yield return HostileFile.Of("two-datelines.txt", Told.Release(2_236, "Two Datelines", "WALTHAM, Mass., May 3, 2012 -- and LONDON, 4 June 2013 /PRNewswire/ -- and TOKYO, 31 February 2014 --"));
    }

    private static IEnumerable<HostileFile> Packed()
    {
        var release = Encoding.UTF8.GetBytes(Told.Release(2_240, "Packed Otherwise"));
        yield return new("twice.txt.gz", [.. Gzip(release), .. Gzip(release)]);
        yield return new("cut.txt.gz", Gzip(release)[..^20]);
        yield return HostileFile.LargeBytes("bomb.gz", static () => Gzip(new byte[300_000_000]));
        yield return new("bomb-in-bomb.gz.gz", Gzip(Gzip(new byte[5_000_000])));
        yield return new("release.zlib", [0x78, 0xDA, .. ZipBytes.Deflate(release), 0, 0, 0, 0]);
        yield return new("release.deflate", ZipBytes.Deflate(release));
        yield return new("release.lzma", [0x5D, 0, 0, 0x80, 0, .. new byte[8], .. release]);
        yield return new("release.lha", [.. "!\0-lh5-"u8, .. new byte[40], .. release]);
        yield return new("release.arj", [0x60, 0xEA, .. new byte[40], .. release]);
        yield return new("release.cpio", [.. "070701"u8, .. new byte[104], .. release]);
        yield return new("release.ar", [.. "!<arch>\n../../escaped/ 0 0 0 644 10 `\n"u8, .. release]);
        yield return new("release.iso", [.. new byte[32_768], 1, .. "CD001"u8, .. release]);
        yield return new("release.dmg", [.. release, .. "koly"u8, .. new byte[508]]);
    }

    private static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }
}
