using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>Says what each passage is for: letterhead, headline, body, boilerplate, contacts and so on.</summary>
public static class SectionReader
{
    private static readonly Phrases ForwardLookingMarks = new("forward-looking statement", "forward looking statement", "safe harbor", "private securities litigation reform act");

    private static readonly Phrases PageMarks = new(
        "related releases", "related links", "related documents", "latest news", "recent news", "recent releases", "more news", "multimedia files", "sign up for", "email alerts", "e-mail alerts", "view all news", "follow us", "share this", "rss feed", "stay informed", "site map", "sitemap", "privacy policy", "terms of use", "stock quote", "primary logo", "back to", "print this", "print page", "email page", "cookie", "© 20", "(c) 20", "copyright ©");

    private static readonly Phrases SourceMarks = new("View source version on", "SOURCE:", "News Provided by", "KEYWORDS:", "INDUSTRY KEYWORDS:");

    private static readonly Phrases TrademarkMarks = new("registered trademark");

    /// <summary>Without a dateline the first passage that is longer opens the body.</summary>
    private const int ShortestBody = 200;

    private static readonly Phrases Announcements = new("today announced", "announced today", "today reported", "reported today", "announces today", "announces that");

    /// <summary>Longer text without a number or address to write to is no contact.</summary>
    private const int LongestContact = 260;

    /// <param name="known">The first piece that opens with a dateline, and that; null where it must be looked for.</param>
    public static (IReadOnlyList<Passage> Passages, EvidenceSpan? Dateline) Read(string text, IReadOnlyList<(EvidenceSpan Span, PassageShape Shape)> pieces, (int Piece, EvidenceSpan Line)? known)
    {
        var cover = CoverReader.Length(text, pieces);
        var (opening, dateline) = known is { } first && first.Piece >= cover ? first : FindDateline(text, pieces, cover);
        var above = AboveReader.Read(text, pieces, cover, opening);
        var passages = new List<Passage>(pieces.Count);
        var below = Section.Body;
        var isPage = false;
        for (var i = 0; i < pieces.Count; i++)
        {
            var (span, shape) = pieces[i];
            // Where lines were lost, the paragraph that the dateline opens may end in what else stands below.
            var section = i < opening ? above[i] : below = i == opening && dateline is not null ? Section.Body : Below(text, span, shape, below);
            isPage = i > opening && IsPage(text, span, isPage);
            section = isPage ? Section.Source : section;
            var set = section is Section.Contacts or Section.Letterhead && shape == PassageShape.Paragraph && HasShortLines(text, span) ? PassageShape.Lines : shape;
            set = section is Section.Headline or Section.Subtitle ? PassageShape.Heading : set;
            var words = section is Section.Subtitle or Section.Headline ? TrimDashes(text, span) : span;
            passages.Add(new Passage(section, set, words, SentenceSplitter.Split(text, words)));
        }

        return (passages, dateline);
    }

    /// <summary>The number of passages above the one that opens with a dateline; without a dateline the first passage that reads as prose opens the body.</summary>
    private static (int Opening, EvidenceSpan? Dateline) FindDateline(string text, IReadOnlyList<(EvidenceSpan Span, PassageShape Shape)> pieces, int cover)
    {
        for (var i = cover; i < pieces.Count; i++)
        {
            if (DatelineReader.Find(text, pieces[i].Span) is { } dateline)
            {
                return (i, dateline);
            }
        }

        for (var i = cover; i < pieces.Count; i++)
        {
            if ((pieces[i].Span.Length > ShortestBody || NamesTicker(Words(text, pieces[i].Span))) && (text[pieces[i].Span.End - 1] is '.' or '"' or '”' || Announcements.StandIn(Words(text, pieces[i].Span))))
            {
                return (i, null);
            }
        }

        return (Math.Min(cover + 1, pieces.Count), null);
    }

    /// <summary>"ImmunoGen, Inc. (Nasdaq: IMGN) gave an update.": a sentence of the body, however short.</summary>
    private static bool NamesTicker(ReadOnlySpan<char> words) => words.IndexOf("(Nasdaq", StringComparison.OrdinalIgnoreCase) is > 0 and < 60 && words[^1] is '.';

    private static Section Below(string text, EvidenceSpan span, PassageShape shape, Section current)
    {
        var words = Words(text, span);
        if (IsSource(words))
        {
            return Section.Source;
        }

        if (shape != PassageShape.ListItem && ContactMarks.Open(words))
        {
            return Section.Contacts;
        }

        var prose = words.Length > LongestContact && !words.Contains('@') && !HasShortLines(text, span);
        if (!prose && (current == Section.Contacts || (current == Section.Source && HasShortLines(text, span))))
        {
            return Section.Contacts;
        }

        if (current is Section.Boilerplate or Section.ForwardLooking or Section.Footnote && shape == PassageShape.Paragraph && ContactMarks.AreLines(text, span))
        {
            return Section.Contacts;
        }

        if (shape == PassageShape.Heading || StartsStanding(words))
        {
            return Section.Boilerplate;
        }

        if (ForwardLookingMarks.StandIn(words))
        {
            return Section.ForwardLooking;
        }

        if (IsFootnote(words))
        {
            return Section.Footnote;
        }

        return current is Section.ForwardLooking or Section.Footnote or Section.Contacts ? Section.Boilerplate : current == Section.Source ? Section.Contacts : current;
    }

    /// <summary>"About ImmunoGen, Inc." at the head of its own paragraph.</summary>
    private static bool StartsStanding(ReadOnlySpan<char> words) =>
        (words.StartsWith("About ") || words.StartsWith("About\n") || words.StartsWith("ABOUT "))
        && char.IsUpper(words[6]) && words[6..].IndexOf('\n') is >= 0 and < 84;

    /// <summary>What a web page prints below a release: other releases, links, rights; until contacts are headed anew.</summary>
    private static bool IsPage(string text, EvidenceSpan span, bool isPage)
    {
        var words = Words(text, span);
        return PageMarks.Open(words.TrimStart("«< •/")) || (isPage && !ContactMarks.Open(words));
    }

    private static bool IsSource(ReadOnlySpan<char> words) => SourceMarks.Open(words) || words.StartsWith("CO: ") || words.StartsWith("SOURCE ") || words.StartsWith("-0-") || words.StartsWith("Copyright ");

    private static bool IsFootnote(ReadOnlySpan<char> words) => Tokenizer.IsSuperscript(words[0]) || (words.Length < 400 && TrademarkMarks.StandIn(words));

    private static bool HasShortLines(string text, EvidenceSpan span)
    {
        var (lines, shorter) = (0, 0);
        foreach (var line in Words(text, span).Split('\n'))
        {
            lines++;
            shorter += line.End.Value - line.Start.Value < 60 ? 1 : 0;
        }

        return lines > 1 && shorter * 4 >= lines * 3;
    }

    private static ReadOnlySpan<char> Words(string text, EvidenceSpan span) => text.AsSpan(span.Start, span.Length);

    private static EvidenceSpan TrimDashes(string text, EvidenceSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end - 1 && text[start] is '-' or '–' or '—' or ' ')
        {
            start++;
        }

        while (end > start + 1 && text[end - 1] is '-' or '–' or '—' or ' ')
        {
            end--;
        }

        return new EvidenceSpan(start, end);
    }
}
