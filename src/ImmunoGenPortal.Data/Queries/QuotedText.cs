using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>Words with what stands before and behind them in their sentence; a long sentence is cut at a word, with "…".</summary>
public sealed record QuoteInSentence(string Before, string Words, string After);

/// <summary>The text of a release with its sentences.</summary>
public sealed class QuotedText(string text, IReadOnlyList<Passage> passages)
{
    /// <summary>How much of a sentence is shown on either side.</summary>
    private const int Reach = 110;

    public string Text => text;

    public QuoteInSentence Around(EvidenceSpan span)
    {
        var sentence = passages.SelectMany(passage => passage.Sentences).FirstOrDefault(sentence => sentence.Overlaps(span), span).Cover(span);
        return new QuoteInSentence(Before(sentence.Start, span.Start), OneLine(span.Quote(text)), After(span.End, sentence.End));
    }

    /// <summary>Where these words stand, whatever white space is between them.</summary>
    /// <param name="most">No more places than this.</param>
    public IReadOnlyList<EvidenceSpan> Find(string? words, int most)
    {
        var parts = (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var found = new List<EvidenceSpan>();
        for (var at = 0; parts.Length > 0 && found.Count < most && (at = text.IndexOf(parts[0], at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (EndOf(parts, at) is { } end)
            {
                found.Add(new EvidenceSpan(at, end));
            }
        }

        return found;
    }

    private int? EndOf(string[] parts, int at)
    {
        foreach (var part in parts)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (string.CompareOrdinal(text, at, part, 0, part.Length) != 0)
            {
                return null;
            }

            at += part.Length;
        }

        return at;
    }

    private string Before(int start, int end)
    {
        if (end - start <= Reach)
        {
            return OneLine(text[start..end]);
        }

        var space = text.IndexOfAny([' ', '\n'], end - Reach, Reach);
        return "… " + OneLine(text[(space < 0 ? end - Reach : space + 1)..end]);
    }

    private string After(int start, int end)
    {
        if (end - start <= Reach)
        {
            return OneLine(text[start..end]);
        }

        var space = text.LastIndexOfAny([' ', '\n'], start + Reach, Reach);
        return OneLine(text[start..(space < 0 ? start + Reach : space)]) + " …";
    }

    private static string OneLine(string words) => words.ReplaceLineEndings(" ");
}
