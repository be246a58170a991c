namespace ImmunoGenPortal.Hostile.Corpus;

/// <summary>Headlines in the languages of what they will be put into: spreadsheets, SQL, full-text queries, addresses, logs.</summary>
internal static class SpokenFiles
{
    private static readonly string[] Headlines =
    [
        "=HYPERLINK(\"http://127.0.0.1:9/ran?\"&A1,\"Click\")", "=cmd|' /C calc'!A0", "+1+1", "-2+3+cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0", "\t=1+1", "\r=1+1", "=IMPORTXML(CONCAT(\"http://127.0.0.1:9/\",A1),\"//a\")", "＝1+1", "\"=1+1\"", "'=1+1", ";=1+1", ",=1+1",
        "'; DROP TABLE Releases; --", "\" OR 1=1 --", "1; ATTACH DATABASE '/tmp/escaped.db' AS x; --", "' UNION SELECT Hash FROM ApiKeys --", "%' ESCAPE '\\", "\\'; PRAGMA writable_schema=1; --", "Robert'); DELETE FROM Releases;--", "\0' OR ''='", "load_extension('/tmp/x')", "randomblob(1000000000)",
        "title:immunogen OR text:*", "\"unbalanced phrase", "NEAR(immunogen amgen, 99999999)", "AND OR NOT", "^immunogen* + - ( ) { } [ ] ^ ~ * ? : \\ /", "(((((((((((((((((((((", "imm* OR *gen", "partner:amgen compound: year:99999 amount:>1e999", "{title subtitle}: a", "a\" AND \"b", "NOT NOT NOT NOT amgen", "…", "\"\"", "*", ":", "-", "--", "()",
        "http://127.0.0.1:9/ran", "//127.0.0.1:9/ran", "../../etc/passwd", "..%2f..%2f", "%00%0d%0aSet-Cookie: x=y", "x\r\nLocation: http://127.0.0.1:9/", "?q=1&p=-1#e-0-99999999999", "#e-5-3", "_", ".", "..", "con", "index", "admin", "original", "{slug}", "%s%n%x", "{0}{1}{{", "C:\\", "\\\\127.0.0.1\\ran",
        "ImmunoGen \u202Eevitagen\u202C Results \u2066hidden\u2069 \u200F\u200Eof\u061C", "\u202E\u202E\u202E", "مرحبا بالعالم ImmunoGen שלום", "İıŞş ẞß ﬁﬂ ǅ ΣΑΣ", "Ｉｍｍｕｎｏｇｅｎ", "ІmmunоGеn (Cyrillic)", "ImmunoGen\u00AD\u200B\u200C\u200D", "𝐈𝐦𝐦𝐮𝐧𝐨𝐆𝐞𝐧", "I̷m̷m̷u̷n̷o̷", "\uD83D\uDE00", "constructor", "__proto__", "null", "undefined", "true", "NaN",
    ];

    /// <summary>Names that files of uploads may have; their content is of no harm.</summary>
    private static readonly string[] Names =
    [
        "../../../tmp/escaped.txt", "..\\..\\escaped.txt", "/etc/cron.d/escaped", "C:\\escaped.txt", "\\\\server\\share\\x.txt", "..", ".", "/", "\\", " ", "", "nul\0byte.txt", "new\nline.txt", "tab\tname.txt", "quote\".txt", "semi;colon.txt", "percent%00.txt", "percent%2f..%2f.txt", "con", "lpt1.txt", "a:b", "~root", "-rf", "$(id).txt", "`id`.txt", "|id", "a\u202Etxt.exe", "\u200F\u200E.txt", "\u2028.txt", "😀😀.txt", "İ.txt",
        "<script data-payload>window.payload=1</script>.txt", "<img data-payload src=x onerror=window.payload=1>.html", "\"><svg data-payload onload=window.payload=1>.txt", "javascript:window.payload=1", "=cmd|' /C calc'!A0.csv", "'; DROP TABLE Jobs; --.txt", "{0}{1}.txt", "%s%n.txt", new string('n', 300) + ".txt", new string('n', 3_000) + ".txt", new string('ü', 255) + ".txt", Told.Repeat("😀", 101) + ".txt", Told.Repeat("a/", 500) + "x.txt", "release.txt.exe", "release.pdf", "release.zip", ".htaccess", "web.config", "portal.db", "portal.lock", "index.cshtml",
    ];

    public static IEnumerable<HostileFile> All()
    {
        var number = 900;
        foreach (var headline in Headlines)
        {
            yield return HostileFile.Of($"headline-{number}.txt", Told.Release(number++, headline, $"“{headline},” said Jane {headline} Roe, Chief Executive Officer. {headline} Therapeutics, Inc. will pay $2 million for IMGN{number}."));
        }

        foreach (var name in Names)
        {
            yield return HostileFile.Of(name, Told.Release(number++, "A Release under an Odd Name"));
        }
    }
}
