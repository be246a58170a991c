using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Web.Show;

/// <summary>How a release is cited.</summary>
/// <param name="Text">As a sentence.</param>
/// <param name="BibTex">As an entry for BibTeX.</param>
public sealed partial record Citation(string Text, string BibTex)
{
    /// <summary>In whose name a release speaks whose first paragraph begins with it. Of others, of joint ones say, no author is named rather than a wrong one.</summary>
    private const string Issuer = "ImmunoGen, Inc.";

    private const string NoTitle = "Release without a headline";

    /// <param name="address">Of its page, in full.</param>
    public static Citation Of(Release release, string address)
    {
        var author = IssuerOf(release);
        var kind = release.Wire is { } wire ? $"press release ({wire})" : "press release";
        var title = release.Title?.ReplaceLineEndings(" ") ?? NoTitle;
        var date = release.Date is { } day ? Words.Of(day) : "undated";
        return new Citation(
            $"{(author is null ? "" : author + ", ")}“{title}”, {kind}, {date}, {address}",
            BibTexOf(release, author, title, Words.Capital(kind), address));
    }

    /// <summary>Null where the first paragraph does not speak in its name alone.</summary>
    public static string? IssuerOf(Release release) =>
        release.Passages.FirstOrDefault(passage => passage.Section == Section.Body) is { } first && AfterDateline().IsMatch(first.Span.Quote(release.Text)) ? Issuer : null;

    private static string BibTexOf(Release release, string? author, string title, string kind, string address)
    {
        var entry = new StringBuilder($"@misc{{{Key(release)},\n");
        Add(entry, "author", author is null ? null : $"{{{Tex(author)}}}");
        Add(entry, "title", $"{{{Tex(title)}}}");
        Add(entry, "howpublished", Tex(kind));
        Add(entry, "year", release.Date?.Year.ToString(CultureInfo.InvariantCulture));
        Add(entry, "month", release.Date?.Month.ToString(CultureInfo.InvariantCulture));
        Add(entry, "day", release.Date?.Day.ToString(CultureInfo.InvariantCulture));
        Add(entry, "url", address);
        return entry.Append('}').ToString();
    }

    private static void Add(StringBuilder entry, string field, string? value) =>
        entry.Append(value is null ? "" : $"  {field} = {{{value}}},\n");

    /// <summary>"immunogen-2012-12-19-amgen-takes-third-license": as much of the address as tells the release from others at a glance.</summary>
    private static string Key(Release release) => "immunogen-" + string.Join('-', release.Slug.Split('-').Take(release.Date is null ? 4 : 7));

    /// <summary>Characters that TeX would read as commands are written as text.</summary>
    private static string Tex(string text)
    {
        var written = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            written.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '&' or '%' or '$' or '#' or '_' or '{' or '}' => "\\" + c,
                _ => c.ToString(),
            });
        }

        return written.ToString();
    }

    [GeneratedRegex(@"^.{0,160}?[-–—]\s*ImmunoGen, Inc\.", RegexOptions.Singleline | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex AfterDateline();
}
