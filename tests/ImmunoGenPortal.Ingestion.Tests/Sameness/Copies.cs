using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Ingestion.Tests.Sameness;

/// <summary>What becomes of one release on its way through wires, filings and sites.</summary>
internal static partial class Copies
{
    public static IReadOnlyList<(string Name, Func<string, string> Make)> All { get; } =
    [
        ("wire", OnTheWire),
        ("exhibit", InAFiling),
        ("page", OnASite),
        ("contacts", WithOtherContacts),
        ("narrow", text => Wrap(text, 34, hyphenate: true)),
        ("wide", text => Wrap(text, 140, hyphenate: false)),
        ("words", text => Regex.Replace(text, "[ \n]+(?=\\S)", "\n")),
        ("no standing text", text => Without(text, Section.Boilerplate, Section.ForwardLooking)),
        ("news only", text => Without(text, Section.Boilerplate, Section.ForwardLooking, Section.Contacts, Section.Source, Section.Letterhead, Section.Footnote)),
        ("no headline", text => Without(text, Section.Headline, Section.Subtitle)),
        ("correction", Corrected),
        ("capitals", Shouted),
        ("table", WithTable),
        ("ascii", InAscii),
    ];

    public static string OnTheWire(string text) => $"""
        ImmunoGen, Inc. | Press Release
        4:05 PM Eastern Standard Time

        {text.Replace("--", "—", StringComparison.Ordinal).Replace("/PRNewswire/", "(BUSINESS WIRE)", StringComparison.Ordinal)}

        View source version on businesswire.com: https://www.businesswire.com/news/home/20121219005123/en/

        SOURCE ImmunoGen, Inc.

        Copyright Business Wire 2012
        """;

    /// <summary>Set at 72 columns with a page mark every 24 lines.</summary>
    public static string InAFiling(string text)
    {
        var lines = Wrap(text, 72, hyphenate: false).Split('\n');
        var paged = new StringBuilder("<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<FILENAME>ex99.txt\n<DESCRIPTION>PRESS RELEASE\n<TEXT>\n");
        paged.Append("                                                            Exhibit 99.1\n\n");
        for (var i = 0; i < lines.Length; i++)
        {
            paged.Append("     ").Append(lines[i]).Append('\n');
            if (i % 24 == 23)
            {
                paged.Append("\n                                     - ").Append((i / 24) + 1).Append(" -\n<PAGE>\n\n");
            }
        }

        return Originals.TextOf(paged.Append("</TEXT>\n</DOCUMENT>\n").ToString());
    }

    public static string OnASite(string text)
    {
        var page = new StringBuilder("<html><head><title>Press Releases</title></head><body><nav>Investors | Media | Careers</nav>");
        foreach (var paragraph in text.Split("\n\n"))
        {
            page.Append("<p>").Append(WebUtility.HtmlEncode(paragraph).Replace(" 2", "&nbsp;2", StringComparison.Ordinal).Replace("&#39;", "&rsquo;", StringComparison.Ordinal)).Append("</p>\n");
        }

        return Originals.TextOf(page.Append("<footer>&copy; 2013 ImmunoGen, Inc. All rights reserved.</footer></body></html>").ToString());
    }

    public static string WithOtherContacts(string text) => Without(text, Section.Contacts, Section.Source) + """


        For Investors:
        Quillan Brooks
        Senior Director, Investor Relations
        781-555-0177
        qbrooks@immunogen.example

        For Media:
        Redfern Communications
        Ilse Vantongeren, 212-555-0166
        """;

    public static string Corrected(string text) => "CORRECTING and REPLACING\n\n" + text;

    /// <summary>The first line in capitals, as filings of the nineties have it.</summary>
    public static string Shouted(string text) => text.IndexOf('\n', StringComparison.Ordinal) is var end and > 0 ? text[..end].ToUpperInvariant() + text[end..] : text;

    public static string WithTable(string text)
    {
        var table = new StringBuilder("\n\nSELECTED FINANCIAL INFORMATION\n(in thousands)\n\n");
        for (var row = 1; row <= 12; row++)
        {
            table.Append("Line ").Append(row).Append(" of the statement    $").Append(row * 7919).Append("    ").Append(row * 104_729).Append('\n');
        }

        return text + table;
    }

    public static string InAscii(string text) => text.Replace('’', '\'').Replace('“', '"').Replace('”', '"').Replace('‑', '-')
        .Replace("®", "(R)", StringComparison.Ordinal).Replace("™", "(TM)", StringComparison.Ordinal).Replace("–", "-", StringComparison.Ordinal).Replace('•', '*');

    /// <summary>A passage that holds most of the text is news, whatever it was taken for.</summary>
    public static string Without(string text, params Section[] sections)
    {
        var release = ReleaseText.Read(text);
        return string.Join("\n\n", release.Passages.Where(passage => !sections.Contains(passage.Section) || passage.Span.Length * 2 > release.Text.Length).Select(passage => passage.Span.Quote(release.Text)));
    }

    public static string Wrap(string text, int width, bool hyphenate) =>
        string.Join("\n\n", text.ReplaceLineEndings("\n").Split("\n\n").Select(paragraph => WrapParagraph(paragraph, width, hyphenate)));

    private static string WrapParagraph(string paragraph, int width, bool hyphenate)
    {
        var (lines, line) = (new StringBuilder(), 0);
        foreach (var word in Spaces().Split(paragraph).Where(word => word.Length > 0))
        {
            if (line > 0 && line + word.Length >= width)
            {
                var cut = hyphenate && word.Length > 9 && word.All(char.IsLetter) ? word.Length / 2 : 0;
                lines.Append(cut > 0 ? " " + word[..cut] + "-\n" + word[cut..] : "\n" + word);
                line = word.Length - cut;
                continue;
            }

            lines.Append(line > 0 ? " " : "").Append(word);
            line += word.Length + 1;
        }

        return lines.ToString();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
