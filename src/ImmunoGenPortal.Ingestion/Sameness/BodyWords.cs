using System.Text;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Ingestion.Sameness;

/// <summary>
/// The words of a release's news in their plainest form: headline, subtitle and body in order, without dateline, ticker symbols, marks of
/// wires and pages, letterhead, standing text, contacts and source. Case, accents, punctuation, quotation marks, line breaks and hyphens leave
/// no trace: "huN901-\nDM1" and "HuN901‑DM1" are both "hun901dm1". Thousands lose their commas, months are written out.
/// </summary>
public static class BodyWords
{
    /// <summary>With fewer words of news than this, sections were misread and the whole text counts.</summary>
    private const int Fewest = 12;

    /// <summary>No address, contact or footnote has so many characters in one passage: the news was run together with it.</summary>
    private const int LongestAside = 900;

    private static readonly Dictionary<string, string> Months = new(StringComparer.Ordinal)
    {
        ["jan"] = "january",
        ["feb"] = "february",
        ["mar"] = "march",
        ["apr"] = "april",
        ["jun"] = "june",
        ["jul"] = "july",
        ["aug"] = "august",
        ["sep"] = "september",
        ["sept"] = "september",
        ["oct"] = "october",
        ["nov"] = "november",
        ["dec"] = "december",
    };

    /// <param name="passages">The passages of that very text.</param>
    public static IReadOnlyList<string> Read(string text, IReadOnlyList<Passage> passages)
    {
        var words = Words(text, passages.Where(passage => IsNews(passage, text.Length)));
        return words.Count >= Fewest ? words : Words(text, passages);
    }

    private static bool IsNews(Passage passage, int length) => passage.Section switch
    {
        Section.Headline or Section.Subtitle or Section.Body => true,
        Section.Boilerplate or Section.ForwardLooking => passage.Span.Length > length * 2L / 3,
        _ => passage.Span.Length > LongestAside,
    };

    private static List<string> Words(string text, IEnumerable<Passage> passages)
    {
        var words = new List<string>(text.Length / 6);
        var opened = false;
        foreach (var passage in passages)
        {
            var span = passage.Span;
            if (!opened && DatelineReader.Find(text, span) is { } dateline)
            {
                opened = true;
                if (dateline.End >= span.End)
                {
                    continue;
                }

                span = new EvidenceSpan(dateline.End, span.End);
            }

            Add(words, TokenRun.Read(text, span));
        }

        return words;
    }

    private static void Add(List<string> words, TokenRun run)
    {
        for (var i = 0; i < run.Count;)
        {
            var after = WireMarks.Skip(run, i);
            if (after > i)
            {
                i = after;
                continue;
            }

            if (IsWord(run, i))
            {
                var word = Plain(run, i);
                if (IsJoined(run, i))
                {
                    (word, i) = Joined(run, i);
                }

                words.Add(Months.GetValueOrDefault(word, word));
            }

            i++;
        }
    }

    /// <summary>All words from one on that hyphens join, and the last of them: a text may be nothing but one such word.</summary>
    private static (string Word, int Last) Joined(TokenRun run, int i)
    {
        var word = new StringBuilder(Plain(run, i));
        for (; IsJoined(run, i); i += 2)
        {
            word.Append(Plain(run, i + 2));
        }

        return (word.ToString(), i);
    }

    private static string Plain(TokenRun run, int i)
    {
        var word = run.Raw(i).ToString();
        return run.IsKind(i, TokenKind.Number) ? word.Replace(",", "", StringComparison.Ordinal) : PlainLetters.Of(word).Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
    }

    private static bool IsWord(TokenRun run, int i) => run.IsKind(i, TokenKind.Word) || run.IsKind(i, TokenKind.Number);

    /// <summary>Whether one hyphen joins a word to the next, in the line or over its end; two hyphens or spaces around make a dash.</summary>
    private static bool IsJoined(TokenRun run, int i) =>
        run.Raw(i + 1) is "-" or "‐" or "‑" or "–" or "−" && run.IsGluedToNext(i) && IsWord(run, i + 2) && (run.IsGluedToNext(i + 1) || run.StartsLine(i + 2));
}
