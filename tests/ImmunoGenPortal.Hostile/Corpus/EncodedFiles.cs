using System.Text;

namespace ImmunoGenPortal.Hostile.Corpus;

/// <summary>Bytes that are hard to take for text: marks without text, wrong encodings, stray and missing bytes.</summary>
internal static class EncodedFiles
{
    private static readonly (string Name, byte[] Mark)[] Marks =
    [
        ("utf8", [0xEF, 0xBB, 0xBF]), ("utf16le", [0xFF, 0xFE]), ("utf16be", [0xFE, 0xFF]), ("utf32le", [0xFF, 0xFE, 0, 0]), ("utf32be", [0, 0, 0xFE, 0xFF]),
        ("utf7", [0x2B, 0x2F, 0x76]), ("utf1", [0xF7, 0x64, 0x4C]), ("utfebcdic", [0xDD, 0x73, 0x66, 0x73]), ("scsu", [0x0E, 0xFE, 0xFF]), ("bocu", [0xFB, 0xEE, 0x28]), ("gb18030", [0x84, 0x31, 0x95, 0x33]),
    ];

    public static IEnumerable<HostileFile> All() => [.. Tiny(), .. Marked(), .. Wrong(), .. Foreign(), .. Stray()];

    private static IEnumerable<HostileFile> Tiny()
    {
        yield return new("empty.txt", []);
        byte[] single = [0x00, 0x0A, 0x20, (byte)'a', (byte)'<', 0x7F, 0x80, 0xFF];
        foreach (var one in single)
        {
            yield return new($"one-byte-{one:x2}.txt", [one]);
        }

        yield return HostileFile.Of("only-blanks.txt", Told.Repeat(" \t\r\n", 5_000));
        yield return HostileFile.Of("only-invisible.txt", Told.Repeat("\u200B\u2060\uFEFF\u00AD\u200D", 2_000));
        yield return HostileFile.Of("only-combining.txt", "a" + Told.Repeat("\u0301\u0327", 100_000));
    }

    private static IEnumerable<HostileFile> Marked()
    {
        foreach (var (name, mark) in Marks)
        {
            yield return new($"mark-{name}-alone.txt", mark);
            yield return new($"mark-{name}-before-utf8.txt", [.. mark, .. Encoding.UTF8.GetBytes(Told.Release(100 + name.Length, $"A Mark of {name} before a Text that is not"))]);
            yield return new($"mark-{name}-one-more.txt", [.. mark, 0x41]);
        }
    }

    private static IEnumerable<HostileFile> Wrong()
    {
        var text = Told.Release(120, "ImmunoGen’s “Third” License – für Größe™ and Çédille");
        yield return new("utf16le-no-mark.txt", Encoding.Unicode.GetBytes(text));
        yield return new("utf16be-no-mark.txt", Encoding.BigEndianUnicode.GetBytes(text));
        yield return new("utf32le-no-mark.txt", Encoding.UTF32.GetBytes(text));
        yield return new("utf16-odd-length.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text), 0x41]);
        yield return new("utf16-lone-surrogates.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Told.Release(121, "Lone Surrogates")).Append((byte)0), .. Repeat([0x00, 0xD8, 0x41, 0x00], 300)]);
        yield return new("utf16-reversed-surrogates.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Reversed Surrogates\n\nTold today by ImmunoGen: "), .. Repeat([0x00, 0xDC, 0x00, 0xD8], 50)]);
        yield return new("utf8-overlong.txt", [.. Encoding.UTF8.GetBytes(Told.Release(122, "Overlong ")), .. Repeat([0xC0, 0xBC, (byte)'s', 0xE0, 0x80, 0xBC], 40)]);
        yield return new("utf8-surrogates.txt", [.. Encoding.UTF8.GetBytes(Told.Release(123, "Surrogates in UTF-8 ")), .. Repeat([0xED, 0xA0, 0x80, (byte)' '], 40)]);
        yield return new("utf8-cut-in-a-letter.txt", [.. Encoding.UTF8.GetBytes(Told.Release(124, "Cut in a Letter")), 0xE2, 0x80]);
        yield return new("latin1-high-bytes.txt", [.. Encoding.UTF8.GetBytes(Told.Release(125, "High Bytes")), .. Enumerable.Range(0x80, 0x80).Select(value => (byte)value)]);
        yield return new("ebcdic.txt", [.. text.Where(char.IsAsciiLetterOrDigit).Select(c => (byte)(0xC1 + (c % 9)))]);
        yield return new("iso2022.txt", [.. Encoding.ASCII.GetBytes("A Headline\n\n"), 0x1B, 0x24, 0x42, .. Encoding.ASCII.GetBytes("$3$s$K$A$O"), 0x1B, 0x28, 0x42, .. Encoding.ASCII.GetBytes(text.Replace('’', '\''))]);
        foreach (var charset in new[] { "utf-7", "utf-16", "utf-32", "koi8-r", "iso-8859-99", "windows-1259", "x-user-defined", "hz-gb-2312", "macintosh", "../../etc/passwd", new string('a', 5_000) })
        {
            yield return new($"charset-{charset[..Math.Min(charset.Length, 14)].Replace('/', '_')}.html", Encoding.Latin1.GetBytes(Told.Page(126 + charset.Length, $"Declared as {charset[..Math.Min(charset.Length, 20)]} \u00E9\u00FF", head: $"<meta charset=\"{charset}\">")));
        }

        yield return new("utf7-script.html", Encoding.ASCII.GetBytes(Told.Page(150, "+ADw-script+AD4-window.payload=1+ADw-/script+AD4-", head: "<meta charset=utf-7>")));
    }

    /// <summary>As machines elsewhere write, told or not told so.</summary>
    private static IEnumerable<HostileFile> Foreign()
    {
        var number = 2_400;
        foreach (var name in new[] { "shift_jis", "euc-jp", "euc-kr", "big5", "gb18030", "gb2312", "koi8-u", "windows-1251", "windows-1255", "windows-1256", "iso-8859-8", "ibm437", "ibm037", "ibm500", "x-mac-japanese", "utf-16be", "utf-32be" })
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            var text = $"Told in {name}: 漢字 かな 한글 кириллица שלום سلام é ñ “quoted”";
            yield return new($"foreign-{name}.txt", encoding.GetBytes(Told.Release(number++, text)));
            yield return new($"foreign-{name}.html", encoding.GetBytes(Told.Page(number++, text, Told.Script, head: $"<meta charset={name}>")));
        }

        byte[] release = Encoding.UTF8.GetBytes(Told.Release(number++, "Written in Two Ways – “First”"));
        yield return new("utf16le-no-mark-odd.txt", [.. Encoding.Unicode.GetBytes(Told.Release(number++, "No Mark and Odd")), 0x41]);
        yield return new("utf16be-no-mark-odd.txt", [0, .. Encoding.Unicode.GetBytes(Told.Release(number++, "No Mark and Shifted"))]);
        yield return new("utf16-wrong-mark.txt", [0xFE, 0xFF, .. Encoding.Unicode.GetBytes(Told.Release(number++, "The Other Mark"))]);
        yield return new("utf16-half.txt", [.. release, .. Encoding.Unicode.GetBytes(Told.Release(number++, "Half in Pairs"))]);
        yield return new("utf32-beyond.txt", [0xFF, 0xFE, 0, 0, .. Repeat([0xFF, 0xFF, 0xFF, 0x7F], 3_000)]);
        yield return new("utf32-cut.txt", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Told.Release(number++, "Cut in Four"))[..^3]]);
        yield return new("utf8-marks-many.txt", [.. Repeat([0xEF, 0xBB, 0xBF], 5_000), .. Encoding.UTF8.GetBytes(Told.Release(number++, "Many Marks"))]);
        yield return new("utf8-six-bytes.txt", [.. release, .. Repeat([0xFC, 0x84, 0x80, 0x80, 0x80, 0x80, 0xF8, 0x88, 0x80, 0x80, 0x80], 400)]);
        yield return new("utf8-tails-only.txt", [.. release, .. Repeat([0x80, 0xBF], 20_000)]);
        yield return new("utf8-overlong-script.html", [.. "<html><body><p>Overlong</p>"u8, .. Repeat([0xC0, 0xBC, .. "script data-payload"u8, 0xC0, 0xBE, .. "window.payload=1"u8, 0xE0, 0x80, 0xBC, .. "/script"u8, 0xF0, 0x80, 0x80, 0xBE], 20)]);
        yield return new("cesu8.txt", [.. release, .. Repeat([0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], 500)]);
        yield return new("two-encodings.txt", [.. release, 0x93, .. "Second"u8, 0x94, 0x85, 0xE9, .. Encoding.UTF8.GetBytes(" é “Third”")]);
        yield return new("escapes-iso2022.txt", [.. release, .. Repeat([0x1B, 0x24, 0x29, 0x43, 0x0E, 0x21, 0x21, 0x0F, 0x1B, 0x28, 0x4A], 300)]);
        yield return HostileFile.Of("declared-utf16-is-ascii.html", Told.Page(number++, "Declared in Pairs", head: "<meta http-equiv=content-type content='text/html; charset=utf-16le'>"));
        yield return HostileFile.Of("declared-many.html", Told.Page(number, "Declared Often", head: Told.Repeat("<meta charset=x><meta charset='", 5_000)));
    }

    private static IEnumerable<HostileFile> Stray()
    {
        yield return new("nuls.bin", new byte[100_000]);
        yield return HostileFile.Of("nul-between-words.txt", Told.Release(151, "Nul\0 in a Headline", "One\0Two\0Three"));
        yield return HostileFile.Of("controls.txt", Told.Release(152, "Controls \u0001\u0007\u001B[31mred\u001B[0m\u009B0m", "Bell\u0007 and escape \u001B]0;title\u0007."));
        yield return HostileFile.Of("noncharacters.txt", Told.Release(153, "Noncharacters \uFFFE\uFFFF\uFDD0 in a Headline \U0001FFFE\U0010FFFF", "Amgen\uFFFF will pay $3\uFFFE million."));
        yield return HostileFile.Of("private-use.txt", Told.Release(154, "Private \uE000\uF8FF Use \U000F0000", "\uE001 Amgen\uE002"));
        yield return HostileFile.Of("line-separators.txt", Told.Release(155, "Line\u2028Separators\u2029Here\u0085And", "One\u2028Two\u2029Three\u0085Four\vFive\fSix\rSeven"));
        yield return HostileFile.Of("replacement-characters.txt", Told.Release(156, "Replaced", Told.Repeat("\uFFFD", 40)));
        yield return HostileFile.Of("mojibake-five-times.txt", Told.Release(157, Again("ImmunoGen’s “Café”", 5)));
        yield return HostileFile.Of("zalgo.txt", Told.Release(158, string.Concat("ImmunoGen".Select(c => c + Told.Repeat("\u0300\u0316\u0321\u0334\u0489", 30)))));
        yield return HostileFile.Of("emoji-families.txt", Told.Release(159, Told.Repeat("👩‍👩‍👧‍👦🏳️‍🌈", 40)));
        yield return HostileFile.Of("tags-and-selectors.txt", Told.Release(160, "Tags \U000E0041\U000E0042\uFE0F\U000E0100", Told.Repeat("\U000E0041", 3_000)));
    }

    private static string Again(string text, int times)
    {
        for (var i = 0; i < times; i++)
        {
            text = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(Encoding.UTF8.GetBytes(text));
        }

        return text;
    }

    private static byte[] Repeat(byte[] bytes, int times) => [.. Enumerable.Repeat(bytes, times).SelectMany(part => part)];
}
