using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>Says what each passage is for: letterhead, headline, body, boilerplate, contacts and so on.</summary>
public static class SectionReader
{
    private static readonly string[] ForwardLookingMarks =
        ["forward-looking statement", "forward looking statement", "safe harbor", "private securities litigation reform act"];

    private static readonly string[] ContactMarks =
        ["for investors", "for media", "for more information", "for further information", "contact:", "contacts:", "contact information", "investor contact", "media contact", "investors:", "media:", "investor relations contact"];

    public static (IReadOnlyList<Passage> Passages, EvidenceSpan? Dateline) Read(string text, IReadOnlyList<(EvidenceSpan Span, PassageShape Shape)> pieces)
    {
        var opening = FindDateline(text, pieces, out var dateline);
        var passages = new List<Passage>(pieces.Count);
        var below = Section.Body;
        for (var i = 0; i < pieces.Count; i++)
        {
            var (span, shape) = pieces[i];
            var section = i < opening ? Above(text, span, passages) : below = Below(text, span, shape, below);
            var set = section is Section.Contacts or Section.Letterhead && shape == PassageShape.Paragraph && HasShortLines(text, span) ? PassageShape.Lines : shape;
            set = section is Section.Headline or Section.Subtitle ? PassageShape.Heading : set;
            var words = section == Section.Subtitle ? TrimDashes(text, span) : span;
            passages.Add(new Passage(section, set, words, SentenceSplitter.Split(text, words)));
        }

        return (passages, dateline);
    }

    /// <summary>The number of passages above the one that opens with a dateline; without a dateline the first passage that reads as prose opens the body.</summary>
    private static int FindDateline(string text, IReadOnlyList<(EvidenceSpan Span, PassageShape Shape)> pieces, out EvidenceSpan? dateline)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            dateline = DatelineReader.Find(text, pieces[i].Span);
            if (dateline is not null)
            {
                return i;
            }
        }

        dateline = null;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Span.Length > 200 && text[pieces[i].Span.End - 1] is '.' or '"' or '”')
            {
                return i;
            }
        }

        return Math.Min(1, pieces.Count);
    }

    private static Section Above(string text, EvidenceSpan span, List<Passage> sofar)
    {
        var words = span.Quote(text);
        if (!words.Any(char.IsLetter) || IsLetterhead(words))
        {
            return Section.Letterhead;
        }

        return sofar.Any(passage => passage.Section == Section.Headline) ? Section.Subtitle : Section.Headline;
    }

    /// <summary>A date alone, an exhibit number, an address, "for immediate release", names and numbers to call.</summary>
    private static bool IsLetterhead(string words)
    {
        var letters = words.Count(char.IsLetter);
        var digits = words.Count(char.IsDigit);
        return DatelineReader.IsDateAlone(words)
            || words.StartsWith("exhibit", StringComparison.OrdinalIgnoreCase)
            || words.StartsWith("for immediate release", StringComparison.OrdinalIgnoreCase)
            || words.StartsWith("for release", StringComparison.OrdinalIgnoreCase)
            || words.StartsWith("press release", StringComparison.OrdinalIgnoreCase)
            || words.StartsWith("news release", StringComparison.OrdinalIgnoreCase)
            || words.Contains('@', StringComparison.Ordinal)
            || StartsWithAny(words, ContactMarks)
            || (digits >= 7 && digits * 3 > letters);
    }

    private static Section Below(string text, EvidenceSpan span, PassageShape shape, Section current)
    {
        var words = span.Quote(text);
        if (IsSource(words))
        {
            return Section.Source;
        }

        if (shape != PassageShape.ListItem && StartsWithAny(words, ContactMarks))
        {
            return Section.Contacts;
        }

        if (current == Section.Contacts || (current == Section.Source && HasShortLines(text, span)))
        {
            return Section.Contacts;
        }

        if (ContainsAny(words, ForwardLookingMarks))
        {
            return Section.ForwardLooking;
        }

        if (IsFootnote(words))
        {
            return Section.Footnote;
        }

        if (shape == PassageShape.Heading)
        {
            return Section.Boilerplate;
        }

        return current is Section.ForwardLooking or Section.Footnote ? Section.Boilerplate : current == Section.Source ? Section.Contacts : current;
    }

    private static bool IsSource(string words) =>
        words.StartsWith("SOURCE ", StringComparison.Ordinal) || words.StartsWith("SOURCE:", StringComparison.OrdinalIgnoreCase)
        || words.StartsWith("News Provided by", StringComparison.OrdinalIgnoreCase) || words.StartsWith("-0-", StringComparison.Ordinal)
        || words.StartsWith("Copyright ", StringComparison.Ordinal);

    private static bool IsFootnote(string words) =>
        Tokenizer.IsSuperscript(words[0])
        || (words.Length < 400 && words.Contains("registered trademark", StringComparison.OrdinalIgnoreCase));

    private static bool HasShortLines(string text, EvidenceSpan span)
    {
        var lines = span.Quote(text).Split('\n');
        return lines.Length > 1 && lines.Count(line => line.Length < 60) * 4 >= lines.Length * 3;
    }

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

    private static bool StartsWithAny(string words, string[] marks) => Array.Exists(marks, mark => words.StartsWith(mark, StringComparison.OrdinalIgnoreCase));

    private static bool ContainsAny(string words, string[] marks) => Array.Exists(marks, mark => words.Contains(mark, StringComparison.OrdinalIgnoreCase));
}
