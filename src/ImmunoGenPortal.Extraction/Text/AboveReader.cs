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

    private const int LeastOfIssuer = 3;

    private const int LongestOffer = 60;

    private const int LongestContact = 300;

    /// <summary>In words: a longer line is no name.</summary>
    private const int LongestName = 9;

    private static readonly Phrases Joints = new(" and", " of", " to", " for", " with", " the", " in", " on", " a", " an", " its", " by", " at", " from", " &");

    private static readonly Phrases Openings = new("exhibit", "ex-99", "for immediate release", "for release", "press release", "news release", "company contact", "not intended for", "not for distribution", "not for release", "not for publication", "intended for", "for use by media", "for media outside", "for journalists", "for medical media", "media release", "investor release", "ad hoc", "tel:", "fax:", "source:");

    /// <summary>Verbs of headlines that end in an office.</summary>
    private static readonly Phrases News = new("announces", "reports", "appoints", "names", "elects", "promotes", "hires", "welcomes", "joins", "selects", "licenses", "takes", "grants", "triggers", "earns", "receives", "enters", "enter", "signs", "sign", "acquires", "amends", "expands", "begins", "initiates", "presents");

    private static readonly Phrases NumberMarks = new(" TEL: ", " TEL (", "\nTEL: ", "FAX: ", "Inc.\n");

    private static readonly Phrases Offices = new("director", "president", "officer", "manager", "relations", "communications", "inc.", "inc", "llc", "pr", "advisors", "associates", "partners", "network", "group", "affairs", "media", "investors", "home", "news");

    /// <summary>What web pages print around a release.</summary>
    private static readonly Phrases PageHeadings = new("research & development", "research and development", "biotechnology", "healthcare", "health care", "pharmaceuticals", "press release", "news release", "news details", "news & events", "investor relations", "newsroom", "media center");

    private static readonly Phrases PageWords = new("site icon", "site logo", "deliver your news", "news & resources", "news and resources", "print this page", "e-mail alerts", "email alerts", "rss feed", "printer friendly", "printer-friendly", "skip to main", "skip to content", "site map", "view all news", "view all press", "all news releases", "view printer", "share   ", "bookmark", "pdf version", "download pdf", "view pdf", "printable version", "download release", "previous release", "next release", "print page", "e-mail page", "<< back", "« back", "back to");

    /// <summary>What a service that spreads corporate news prints above each.</summary>
    private static readonly Phrases Services = new("solely responsible for the content", "is responsible for the content", "news transmitted by", "transmitted by dgap", "transmitted by eqs", "dissemination of a ", "distributed by nasdaq omx", "distributed by hugin", "distributed by thomson reuters");

    /// <param name="cover">How many of the pieces are the cover of a filing.</param>
    /// <param name="count">How many stand above the dateline.</param>
    public static Section[] Read(string text, IReadOnlyList<(EvidenceSpan Span, PassageShape Shape)> pieces, int cover, int count)
    {
        var sections = new Section[count];
        Array.Fill(sections, Section.Letterhead);
        Array.Fill(sections, Section.Source, 0, Math.Min(cover, count));
        var headings = new List<int>();
        for (var i = count - 1; i >= cover && headings.Count < MostHeadings; i--)
        {
            var span = pieces[i].Span;
            if (pieces[i].Shape == PassageShape.ListItem || !IsLetterhead(text, span) || IsLastLine(text, pieces, i))
            {
                headings.Insert(0, i);
            }
            else if (headings.Count > 0 && Count(Words(text, span), char.IsLetter) > 0 && !(IsOfPage(text, span) && HasHeadlineAbove(text, pieces, i)))
            {
                break;
            }
        }

        LeaveTwins(text, pieces, headings);
        while (headings.Count > 0 && pieces[headings[0]].Shape == PassageShape.ListItem && headings.Exists(heading => pieces[heading].Shape != PassageShape.ListItem))
        {
            headings.RemoveAt(0); // the menu of a page: no headline begins as an item of a list
        }

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
        i > 0 && pieces[i].Span.Start - pieces[i - 1].Span.End == 1 && IsNameAlone(Words(text, pieces[i].Span)) && Count(Words(text, pieces[i].Span), char.IsLetter) > 0 && !DatelineReader.IsDateAlone(text, pieces[i].Span.Start, pieces[i].Span.End)
        && Count(Words(text, pieces[i - 1].Span), char.IsWhiteSpace) >= LeastSpaces && !IsLetterhead(text, pieces[i - 1].Span);

    /// <summary>The heading of a page or of an exhibit, or what it offers, on a line of its own: a headline begins below it.</summary>
    internal static bool IsPageLine(ReadOnlySpan<char> line) =>
        line.Length is > 0 and < LongestOffer && (PageWords.StandIn(line) || (PageHeadings.Open(line) && Count(line, char.IsWhiteSpace) <= 3) || CoverReader.IsExhibitMark(line));

    /// <summary>What a web page prints between headline and subtitle: the date, and what the page offers.</summary>
    private static bool IsOfPage(string text, EvidenceSpan span) => DatelineReader.IsDateAlone(text, span.Start, span.End) || (span.Length < LongestOffer && PageWords.StandIn(Words(text, span)));

    /// <summary>Whether words of a headline's length stand above it, with nothing but the like between.</summary>
    private static bool HasHeadlineAbove(string text, IReadOnlyList<(EvidenceSpan Span, PassageShape Shape)> pieces, int i)
    {
        do
        {
            i--;
        }
        while (i >= 0 && IsOfPage(text, pieces[i].Span));
        return i >= 0 && IsLongEnough(Words(text, pieces[i].Span)) && !IsLetterhead(text, pieces[i].Span);
    }

    /// <summary>Of a headline's length; one that begins with the issuer may be shorter: "ImmunoGen Names New CEO".</summary>
    private static bool IsLongEnough(ReadOnlySpan<char> words)
    {
        var spaces = Count(words, char.IsWhiteSpace);
        return spaces >= LeastSpaces || (spaces >= LeastOfIssuer && words.StartsWith("ImmunoGen", StringComparison.OrdinalIgnoreCase) && !PageHeadings.StandIn(words));
    }

    /// <summary>The topmost is the headline, with what goes on with it in the next passage; the others are subtitles.</summary>
    private static void Place(string text, IReadOnlyList<(EvidenceSpan Span, PassageShape Shape)> pieces, List<int> headings, Section[] sections)
    {
        for (var i = 0; i < headings.Count; i++)
        {
            var goesOn = i > 0 && sections[headings[i - 1]] == Section.Headline && IsLastLine(text, pieces, headings[i]);
            goesOn |= i > 0 && sections[headings[i - 1]] == Section.Headline && pieces[headings[i]].Shape != PassageShape.ListItem && GoesOn(Words(text, pieces[headings[i - 1]].Span), Words(text, pieces[headings[i]].Span));
            sections[headings[i]] = i == 0 || goesOn ? Section.Headline : Section.Subtitle;
        }
    }

    private static bool GoesOn(ReadOnlySpan<char> before, ReadOnlySpan<char> after) => char.IsLower(after[0]) || before[^1] is ',' || Joints.Close(before);

    /// <summary>A date alone, an exhibit number, an address, "for immediate release", names and numbers to call, the path of a web page.</summary>
    private static bool IsLetterhead(string text, EvidenceSpan span)
    {
        var words = Words(text, span);
        var (letters, digits) = LettersAndDigits(words);
        return letters == 0
            || DatelineReader.IsDateAlone(text, span.Start, span.End)
            || Openings.Open(words)
            || HoldsPostcode(words)
            || words.Contains('@') || words.Contains("SOURCE:", StringComparison.OrdinalIgnoreCase)
            || words.Contains(" > ", StringComparison.Ordinal) || words.Contains(" › ", StringComparison.Ordinal) || (words.StartsWith("For ") && FirstLine(words) is [.., ':']) || words.Contains(" | ", StringComparison.Ordinal)
            || IsPageLine(words) || PageWords.StandIn(words) || Services.StandIn(words)
            || ContactMarks.Open(words)
            || (digits >= 7 && digits * 3 > letters)
            || IsNameAlone(words)
            || (words.Length < LongestContact && ContactMarks.HoldsNumber(text, span))
            || (digits >= 7 && NumberMarks.StandIn(words));
    }

    /// <summary>A line of an address with its code before the place: "51368 Leverkusen".</summary>
    private static bool HoldsPostcode(ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split('\n'))
        {
            var line = words[range].Trim();
            line = line.StartsWith("D-") ? line[2..] : line;
            if (line.Length is > 7 and < LongestOffer && line.IndexOfAnyExceptInRange('0', '9') == 5 && line[5] == ' ' && char.IsUpper(line[6]) && !line.Contains('.') && words.Contains('\n'))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Words(string text, EvidenceSpan span) => text.AsSpan(span.Start, span.Length);

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> words) => words.IndexOf('\n') is >= 0 and var end ? words[..end] : words;

    private static (int Letters, int Digits) LettersAndDigits(ReadOnlySpan<char> words)
    {
        var (letters, digits) = (0, 0);
        foreach (var c in words)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            digits += char.IsDigit(c) ? 1 : 0;
        }

        return (letters, digits);
    }

    private static int Count(ReadOnlySpan<char> words, Func<char, bool> isOne)
    {
        var count = 0;
        foreach (var c in words)
        {
            count += isOne(c) ? 1 : 0;
        }

        return count;
    }

    /// <summary>A person, an office or an organisation on a line of its own: two words, an initial, or nothing but an office.</summary>
    private static bool IsNameAlone(ReadOnlySpan<char> words)
    {
        Span<Range> parts = stackalloc Range[LongestName + 1];
        var count = words.SplitAny(parts, " \n,", StringSplitOptions.RemoveEmptyEntries);
        return count <= 2
            || (count == 3 && words[parts[1]] is [_, '.'])
            || (count <= LongestName && Offices.Are(words[parts[count - 1]]) && !HoldsNews(words, parts[..count]));
    }

    /// <summary>Whether a word of several small letters, a verb of headlines, a sum, or a word that ties no office to its house is among the parts.</summary>
    private static bool HoldsNews(ReadOnlySpan<char> words, ReadOnlySpan<Range> parts)
    {
        foreach (var range in parts)
        {
            var part = words[range];
            if ((part.Length > 3 && char.IsLower(part[0])) || News.Are(part) || part[0] is '$' || part is "to" or "from" or "with")
            {
                return true;
            }
        }

        return false;
    }
}
