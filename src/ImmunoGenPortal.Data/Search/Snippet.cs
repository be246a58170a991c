using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Search;

/// <summary>A stretch of words, and whether the query matched it.</summary>
public sealed record MarkedPart(string Text, bool IsMatch);

/// <summary>The sentence of a release that best shows why it was found.</summary>
/// <param name="Span">Of the sentence; null where only the headline matches.</param>
public sealed record Snippet(IReadOnlyList<MarkedPart> Parts, EvidenceSpan? Span)
{
    public static readonly Snippet None = new([], null);

    /// <summary>In characters. A longer sentence is cut around its first match.</summary>
    private const int Longest = 320;

    /// <summary>So much is left before the first match of a sentence that is cut.</summary>
    private const int Before = 90;

    /// <param name="marked">The text with its matches marked.</param>
    internal static Snippet Of(string marked, IReadOnlyList<Passage> passages)
    {
        var (text, matches) = Unmark(marked);
        var often = matches.GroupBy(match => match.Quote(text), StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.Count(), StringComparer.OrdinalIgnoreCase);
        var best = passages.SelectMany(passage => passage.Sentences.Select(sentence => (Sentence: sentence, passage.Section)))
            .Select(one => (one.Sentence, Worth: Worth(text, matches, often, one.Sentence, one.Section)))
            .Where(one => one.Worth > 0).OrderByDescending(one => one.Worth).ThenBy(one => one.Sentence.Start).FirstOrDefault();
        return best.Worth > 0 ? new Snippet(Cut(text, matches, best.Sentence), best.Sentence) : None;
    }

    /// <summary>Words cut where a match begins and ends.</summary>
    internal static IReadOnlyList<MarkedPart> Cut(string? marked)
    {
        var (text, matches) = Unmark(marked ?? "");
        return text.Length == 0 ? [] : Split(text, matches, 0, text.Length);
    }

    /// <summary>By how many different matches a sentence has, those that are rare in the release before those that are not; the news before standing text, and the headline last, for it stands above anyway.</summary>
    private static double Worth(string text, List<EvidenceSpan> matches, Dictionary<string, int> often, EvidenceSpan sentence, Section section)
    {
        var different = matches.Where(match => match.Start < sentence.End && sentence.Start < match.End).Select(match => match.Quote(text)).Distinct(StringComparer.OrdinalIgnoreCase).Sum(match => 4 + (2.0 / often[match]));
        return different == 0 ? 0 : different + section switch
        {
            Section.Body or Section.Subtitle => 3,
            Section.Boilerplate or Section.Footnote => 2,
            Section.Headline => -2,
            _ => 0,
        };
    }

    private static List<MarkedPart> Cut(string text, List<EvidenceSpan> matches, EvidenceSpan sentence)
    {
        if (sentence.End - sentence.Start <= Longest)
        {
            return Split(text, matches, sentence.Start, sentence.End);
        }

        var first = matches.First(match => match.End > sentence.Start).Start;
        var start = first - Before <= sentence.Start ? sentence.Start : AtWord(text, first - Before);
        var end = start + Longest >= sentence.End ? sentence.End : AtWord(text, start + Longest);
        return [.. start > sentence.Start ? [new MarkedPart("… ", false)] : Array.Empty<MarkedPart>(), .. Split(text, matches, start, end), .. end < sentence.End ? [new MarkedPart(" …", false)] : Array.Empty<MarkedPart>()];
    }

    /// <summary>The beginning of the word that stands at a place, so that none is cut.</summary>
    private static int AtWord(string text, int at)
    {
        var space = text.LastIndexOf(' ', at, Math.Min(at, 40));
        return space > 0 ? space + 1 : at;
    }

    private static List<MarkedPart> Split(string text, List<EvidenceSpan> matches, int start, int end)
    {
        var parts = new List<MarkedPart>();
        var at = start;
        foreach (var match in matches)
        {
            var (from, to) = (Math.Max(match.Start, start), Math.Min(match.End, end));
            if (from < to)
            {
                Add(at, from, false);
                Add(from, to, true);
                at = to;
            }
        }

        Add(at, end, false);
        return parts;

        void Add(int from, int to, bool isMatch)
        {
            if (from < to)
            {
                parts.Add(new MarkedPart(text[from..to], isMatch));
            }
        }
    }

    private static (string Text, List<EvidenceSpan> Matches) Unmark(string marked)
    {
        var matches = new List<EvidenceSpan>();
        var (marks, start) = (0, -1);
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == FullText.MarkStart)
            {
                start = i - marks++;
            }
            else if (marked[i] == FullText.MarkEnd)
            {
                var end = i - marks++;
                if (start >= 0 && end > start)
                {
                    matches.Add(new EvidenceSpan(start, end));
                }

                start = -1;
            }
        }

        return (marks == 0 ? marked : string.Concat(marked.Where(static c => c is not (FullText.MarkStart or FullText.MarkEnd))), matches);
    }
}
