using System.Net;
using System.Text;

namespace ImmunoGenPortal.Cli.Tests.Evaluation;

/// <summary>The forms in which one release circulates, made from its text.</summary>
internal static class Forms
{
    private const int Columns = 72;

    static Forms() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static IReadOnlyDictionary<string, Func<string, byte[]>> All { get; } = new Dictionary<string, Func<string, byte[]>>
    {
        ["as it is"] = Encoding.UTF8.GetBytes,
        ["lines ended by CRLF"] = text => Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal)),
        ["UTF-16"] = text => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
        ["Windows-1252"] = text => Encoding.GetEncoding(1252).GetBytes(text),
        ["UTF-8 once read as Windows-1252"] = text => Encoding.UTF8.GetBytes(Mojibake(text)),
        ["spaces that do not break"] = text => Encoding.UTF8.GetBytes(Replaced(text, ' ', '\u00A0', every: 7)),
        ["soft hyphens"] = text => Encoding.UTF8.GetBytes(SoftHyphens(text)),
        ["straight quotes"] = text => Encoding.UTF8.GetBytes(text.Replace('“', '"').Replace('”', '"').Replace('’', '\'').Replace('‘', '\'')),
        ["hard wraps"] = text => Encoding.UTF8.GetBytes(Wrapped(text)),
        ["EDGAR exhibit in HTML"] = text => Encoding.UTF8.GetBytes(Html(text)),
        ["headline twice"] = text => Encoding.UTF8.GetBytes(text.Split("\n\n")[0] + "\n\n" + text),
        ["a page of news"] = text => Encoding.UTF8.GetBytes("Home\nAbout Us\nPipeline\nInvestors & Media\n\nNews\n\n" + text + "\n\nBack to news\n"),
        ["cells of a table told apart by bars"] = text => Encoding.UTF8.GetBytes("Exhibit 99.1\n|\n" + text.Replace("\n\n", "\n|\n", StringComparison.Ordinal)),
        ["all in one line"] = text => Encoding.UTF8.GetBytes(text.ReplaceLineEndings(" ")),
        ["behind the cover of a filing"] = text => Encoding.UTF8.GetBytes(Cover + text),
        ["EDGAR exhibit in text with pages"] = text => Encoding.UTF8.GetBytes("<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<TEXT>\n" + Paged(Wrapped(text)) + "\n</TEXT>\n</DOCUMENT>\n"),
    };

    public static bool Exists(string form, string text) => form is not "Windows-1252" || !text.AsSpan().ContainsAnyExceptInRange('\0', '~') || Encoding.GetEncoding(1252).GetString(Encoding.GetEncoding(1252).GetBytes(text)) == text;

    private const string Cover = """
        UNITED STATES
        SECURITIES AND EXCHANGE COMMISSION
        Washington, D.C. 20549

        FORM 8-K

        CURRENT REPORT
        Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

        Date of Report (Date of earliest event reported): January 2, 2003

        ImmunoGen, Inc.
        (Exact name of registrant as specified in its charter)

        Massachusetts               0-17999                   04-2726691
        (State or other jurisdiction   (Commission File Number)   (I.R.S. Employer
        of incorporation)                                         Identification No.)

        128 Sidney Street, Cambridge, MA 02139
        (Address of principal executive offices) (Zip Code)

        Registrant's telephone number, including area code: (617) 995-2500

        ITEM 9.01. FINANCIAL STATEMENTS AND EXHIBITS

        (c) Exhibits.
        99.1 Press Release of ImmunoGen, Inc.

        SIGNATURES

        Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.

        ImmunoGen, Inc.
        (Registrant)

        Date: January 2, 2003
        /s/ Jane A. Roe
        Jane A. Roe
        Chief Financial Officer

        Exhibit 99.1


        """;

    private static string Mojibake(string text) =>
        string.Concat(text.Select(c => c is '“' or '”' or '’' or '‘' or '–' or '—' or '®' or '™' or 'é' ? Encoding.GetEncoding(1252).GetString(Encoding.UTF8.GetBytes(c.ToString())) : c.ToString()));

    private static string Replaced(string text, char one, char other, int every)
    {
        var seen = 0;
        return string.Concat(text.Select(c => c == one && ++seen % every == 0 ? other : c));
    }

    private static string SoftHyphens(string text)
    {
        var words = text.Split(' ');
        for (var i = 0; i < words.Length; i += 3)
        {
            words[i] = words[i].Length > 9 && words[i].All(char.IsLetter) ? words[i].Insert(words[i].Length / 2, "\u00AD") : words[i];
        }

        return string.Join(' ', words);
    }

    private static string Wrapped(string text) => string.Join('\n', text.Split('\n').Select(Wrap));

    private static string Wrap(string line)
    {
        var wrapped = new StringBuilder();
        var column = 0;
        foreach (var word in line.Split(' '))
        {
            if (column > 0 && column + word.Length >= Columns)
            {
                wrapped.Append('\n');
                column = 0;
            }
            else if (column > 0)
            {
                wrapped.Append(' ');
                column++;
            }

            wrapped.Append(word);
            column += word.Length;
        }

        return wrapped.ToString();
    }

    private static string Paged(string text)
    {
        var paragraphs = text.Split("\n\n");
        var middle = paragraphs.Length / 2;
        return string.Join("\n\n", [.. paragraphs[..middle], "-1-\n<PAGE>", .. paragraphs[middle..]]);
    }

    private static string Html(string text)
    {
        var body = new StringBuilder("<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n<html><head><title>Exhibit 99.1</title></head><body bgcolor=\"white\">\n");
        foreach (var paragraph in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = paragraph.Split('\n').Select(line => WebUtility.HtmlEncode(line).Replace("  ", "&nbsp; ", StringComparison.Ordinal));
            body.Append("<p style=\"margin:0pt\"><font face=\"Times New Roman\" size=\"2\">").AppendJoin("<br>\n", lines).Append("</font></p>\n<p>&nbsp;</p>\n");
        }

        return body.Append("</body></html>\n</TEXT>\n</DOCUMENT>\n").ToString();
    }
}
