using System.Collections.Frozen;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>Tells contacts from other text: by a heading, by the label before a name, by lines that hold a number to call and no sentence.</summary>
internal static class ContactMarks
{
    private const int LongestHeading = 60;

    private const int MostLabelWords = 8;

    /// <summary>Longer text without short lines is no list of names and numbers.</summary>
    private const int LongestLines = 400;

    /// <summary>More small words in a row than a title has ("of the") make a sentence.</summary>
    private const int MostSmallWords = 3;

    private static readonly Phrases Openings = new(
        "for investors", "for media", "for more information, contact", "for more information, please contact", "for further information", "for additional information, contact", "for additional information contact", "contact:", "contacts:", "contact information", "investor contact", "media contact", "press contact",
        "investors:", "media:", "investor relations contact", "company contact", "investor relations:", "media relations:", "contact for");

    private static readonly Phrases Ends = new(" contact", " contacts", " media relations", " investor relations", " inquiries", " enquiries", " press office");

    /// <summary>What contacts are called by; a heading or label of theirs has one of these, in the plural or not.</summary>
    private static readonly FrozenSet<string> Keys = Words("contact contacts media investor investors press inquiries enquiries inquiry enquiry");

    /// <summary>What a heading of contacts may have beside these.</summary>
    private static readonly FrozenSet<string> Fillers = Words("and & or for the of relations corporate communications public affairs company information ir pr news trade business financial shareholder shareholders analyst analysts general office general us u.s. global international us-based european");

    /// <summary>Whether the words begin with what heads contacts: "Contact:", "INVESTOR RELATIONS AND MEDIA", "Debiopharm contact: Jane Roe".</summary>
    public static bool Open(ReadOnlySpan<char> words)
    {
        var line = FirstLine(words).Trim();
        return Openings.Open(words.TrimStart("/ ")) || IsHeading(line) || IsLabel(line, line.IndexOf(':'));
    }

    /// <summary>Whether a line begins with the label of a contact ("IR contact: Jane Roe") and goes on behind it.</summary>
    public static bool IsLabel(ReadOnlySpan<char> line) => IsLabel(line, line.IndexOf(':'));

    /// <summary>Names and numbers without a heading: a number or address to write to, on lines of which none reads as a sentence.</summary>
    public static bool AreLines(string text, EvidenceSpan span) =>
        span.Length < LongestLines && Words(text, span).Contains('\n') && HoldsNumber(text, span) && !HoldsSentence(Words(text, span));

    /// <summary>Nothing but words of such headings, or some words that end in one: "Investors and Media", "Harborview media relations".</summary>
    public static bool IsHeading(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(": ");
        if (line.Length is < 5 or > LongestHeading || !char.IsUpper(line[0]))
        {
            return false;
        }

        var (count, keys, others) = Count(line, out var isLastKnown);
        return keys > 0 && count <= MostLabelWords && (others == 0 || (isLastKnown && Ends.Close(line)));
    }

    /// <summary>Few words before a colon, one of the last two of them such a word: "AbbVie Investors:", "Contact for media:".</summary>
    private static bool IsLabel(ReadOnlySpan<char> line, int colon)
    {
        if (colon is < 5 or > LongestHeading || !char.IsUpper(line[0]))
        {
            return false;
        }

        var (count, keys, _) = Count(line[..colon], out var isLastKnown);
        return keys > 0 && isLastKnown && count <= MostLabelWords;
    }

    private static (int Count, int Keys, int Others) Count(ReadOnlySpan<char> line, out bool isLastKnown)
    {
        var (count, keys, others) = (0, 0, 0);
        isLastKnown = false;
        foreach (var part in line.SplitAny(" /,\t"))
        {
            var word = line[part].Trim("().");
            if (word.Length == 0)
            {
                continue;
            }

            count++;
            var isKey = Keys.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
            isLastKnown = isKey || Fillers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
            keys += isKey ? 1 : 0;
            others += isLastKnown ? 0 : 1;
        }

        return (count, keys, others);
    }

    public static bool HoldsNumber(string text, EvidenceSpan span)
    {
        if (Words(text, span).Contains('@'))
        {
            return true;
        }

        var run = TokenRun.Read(text, span);
        for (var i = 0; i < run.Count; i++)
        {
            if (ContactReader.TryReadPhone(run, i, out _))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsSentence(ReadOnlySpan<char> words)
    {
        var small = 0;
        foreach (var part in words.SplitAny(" \n"))
        {
            var word = words[part];
            small = word.Length > 0 && char.IsLower(word[0]) && !word.Contains('@') ? small + 1 : 0;
            if (small > MostSmallWords)
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Words(string text, EvidenceSpan span) => text.AsSpan(span.Start, span.Length);

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> words) => words.IndexOf('\n') is > 0 and var end ? words[..end] : words;

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
