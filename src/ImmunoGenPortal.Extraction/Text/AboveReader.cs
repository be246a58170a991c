using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>
/// Says what stands above the dateline. The headline is looked for from the dateline upwards: addresses, dates, names and numbers to call
/// end it, for letterheads stand above headlines and contacts may.
/// </summary>
internal static class AboveReader
{
    /// <summary>More passages than any headline with its subtitles has.</summary>
    private const int MostHeadings = 8;

    /// <summary>Above a date shorter words are the heading of a page.</summary>
    private const int LeastSpaces = 5;

    private const int LongestOffer = 60;

    private const int LongestContact = 300;

    private static readonly string[] Joints = ["and", "of", "to", "for", "with", "the", "in", "on", "a", "an", "its", "by", "at", "from", "&"];

    private static readonly string[] Offices = ["director", "president", "officer", "manager", "relations", "communications", "inc.", "inc", "llc", "pr", "advisors", "associates", "partners", "network", "group", "affairs", "media", "investors", "home", "news"];

    /// <summary>What web pages print around a release.</summary>
    private static readonly string[] PageHeadings = ["press release", "news release", "news details", "news & events", "investor relations", "newsroom", "media center"];

    private static readonly string[] PageWords = ["print this page", "e-mail alerts", "email alerts", "rss feed", "printer friendly", "printer-friendly", "skip to main", "skip to content", "site map", "view all news", "view all press", "all news releases", "view printer", "share   ", "bookmark", "pdf version", "download pdf", "view pdf", "printable version", "download release", "previous release", "next release", "print page", "e-mail page", "<< back", "« back", "back to"];

    /// <param name="cover">How many of them are the cover of a filing.</param>
    public static Section[] Read(string text, IReadOnlyList<(EvidenceSpan Span, PassageShape Shape)> pieces, int cover)
    {
        var sections = new Section[pieces.Count];
        Array.Fill(sections, Section.Letterhead);
        Array.Fill(sections, Section.Source, 0, Math.Min(cover, pieces.Count));
        var headings = new List<int>();
        for (var i = pieces.Count - 1; i >= cover && headings.Count < MostHeadings; i--)
        {
            var words = pieces[i].Span.Quote(text);
            if (pieces[i].Shape == PassageShape.ListItem || !IsLetterhead(words) || IsLastLine(text, pieces, i))
            {
                headings.Insert(0, i);
            }
            else if (headings.Count > 0 && words.Any(char.IsLetter) && !(IsOfPage(words) && HasHeadlineAbove(text, pieces, i)))
            {
                break;
            }
        }

        LeaveTwins(text, pieces, headings);
        Place(text, pieces, headings, sections);
        return sections;
    }

    /// <summary>Pages print the headline as their own title too: of two that are alike the lower stays.</summary>
    private static void LeaveTwins(string text, IReadOnlyList<(EvidenceSpan Span, PassageShape Shape)> pieces, List<int> headings)
    {
        if (headings.Count > 1 && NameKey.Of(pieces[headings[0]].Span.Quote(text)) == NameKey.Of(pieces[headings[1]].Span.Quote(text)))
        {
            headings.RemoveAt(0);
        }
    }

    /// <summary>Two words that close a headline: right below a line that is none of a letterhead, without a blank line between.</summary>
    private static bool IsLastLine(string text, IReadOnlyList<(EvidenceSpan Span, PassageShape Shape)> pieces, int i) =>
        i > 0 && pieces[i].Span.Start - pieces[i - 1].Span.End == 1 && pieces[i].Span.Quote(text) is var words && IsNameAlone(words) && words.Any(char.IsLetter) && !DatelineReader.IsDateAlone(words) && pieces[i - 1].Span.Quote(text) is var above && above.Count(char.IsWhiteSpace) >= LeastSpaces && !IsLetterhead(above);

    /// <summary>The heading of a page or what it offers, on a line of its own: a headline begins below it.</summary>
    internal static bool IsPageLine(string line) =>
        line.Length is > 0 and < LongestOffer && (SectionReader.ContainsAny(line, PageWords) || (SectionReader.StartsWithAny(line, PageHeadings) && line.Count(char.IsWhiteSpace) <= 3));

    /// <summary>What a web page prints between headline and subtitle: the date, and what the page offers.</summary>
    private static bool IsOfPage(string words) => DatelineReader.IsDateAlone(words) || (words.Length < LongestOffer && SectionReader.ContainsAny(words, PageWords));

    /// <summary>Whether words of a headline's length stand above it, with nothing but the like between.</summary>
    private static bool HasHeadlineAbove(string text, IReadOnlyList<(EvidenceSpan Span, PassageShape Shape)> pieces, int i)
    {
        do
        {
            i--;
        }
        while (i >= 0 && IsOfPage(pieces[i].Span.Quote(text)));
        return i >= 0 && pieces[i].Span.Quote(text) is var words && words.Count(char.IsWhiteSpace) >= LeastSpaces && !IsLetterhead(words);
    }

    /// <summary>The topmost is the headline, with what goes on with it in the next passage; the others are subtitles.</summary>
    private static void Place(string text, IReadOnlyList<(EvidenceSpan Span, PassageShape Shape)> pieces, List<int> headings, Section[] sections)
    {
        for (var i = 0; i < headings.Count; i++)
        {
            var goesOn = i > 0 && sections[headings[i - 1]] == Section.Headline && IsLastLine(text, pieces, headings[i]);
            goesOn |= i > 0 && sections[headings[i - 1]] == Section.Headline && pieces[headings[i]].Shape != PassageShape.ListItem && GoesOn(pieces[headings[i - 1]].Span.Quote(text), pieces[headings[i]].Span.Quote(text));
            sections[headings[i]] = i == 0 || goesOn ? Section.Headline : Section.Subtitle;
        }
    }

    private static bool GoesOn(string before, string after) =>
        char.IsLower(after[0]) || before[^1] is ',' || Array.Exists(Joints, joint => before.EndsWith(" " + joint, StringComparison.OrdinalIgnoreCase));

    /// <summary>A date alone, an exhibit number, an address, "for immediate release", names and numbers to call, the path of a web page.</summary>
    private static bool IsLetterhead(string words)
    {
        var letters = words.Count(char.IsLetter);
        var digits = words.Count(char.IsDigit);
        return letters == 0
            || DatelineReader.IsDateAlone(words)
            || SectionReader.StartsWithAny(words, ["exhibit", "ex-99", "for immediate release", "for release", "press release", "news release", "company contact", "tel:", "fax:"])
            || words.Contains('@', StringComparison.Ordinal) || words.Contains("SOURCE:", StringComparison.Ordinal)
            || words.Contains(" > ", StringComparison.Ordinal) || (words.StartsWith("For ", StringComparison.Ordinal) && words.Split('\n')[0].EndsWith(':')) || words.Contains(" | ", StringComparison.Ordinal)
            || SectionReader.ContainsAny(words, PageWords)
            || ContactMarks.Open(words)
            || (digits >= 7 && digits * 3 > letters)
            || IsNameAlone(words)
            || (words.Length < LongestContact && ContactMarks.HoldsNumber(words))
            || (digits >= 7 && SectionReader.ContainsAny(words, [" TEL: ", " TEL (", "\nTEL: ", "FAX: ", "Inc.\n"]));
    }

    /// <summary>A person, an office or an organisation on a line of its own: two words, an initial, or nothing but an office.</summary>
    private static bool IsNameAlone(string words)
    {
        var parts = words.Split([' ', '\n', ','], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length <= 2
            || (parts.Length == 3 && parts[1].Length == 2 && parts[1][1] == '.')
            || (parts.Length <= 9 && Array.Exists(Offices, office => parts[^1].Equals(office, StringComparison.OrdinalIgnoreCase)) && !Array.Exists(parts, part => part.Length > 3 && char.IsLower(part[0]) || part is "Announces" or "Reports" or "Appoints" or "Names" or "Elects"));
    }
}
