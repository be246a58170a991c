using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Numbers of abstracts that are no plain numbers: "P3-14-07", "LBA5507", "#S2-3".</summary>
internal static class AbstractReader
{
    private const int Longest = 12;

    private static readonly string[] Before = ["#", "no", ".", "number", ":", "("];

    /// <summary>The number behind a word "abstract"; null where none stands there.</summary>
    public static EvidenceSpan? Behind(Sentence sentence, Match match)
    {
        var run = sentence.Run;
        var first = sentence.Atoms[match.After - 1].AfterToken;
        while (run.IsAny(first, Before) && first < run.Count)
        {
            first++;
        }

        var after = first;
        var hasDigit = false;
        while (after < run.Count && (run.IsKind(after, TokenKind.Word) || run.IsKind(after, TokenKind.Number) || run.IsDash(after)) && (after == first || run.IsGluedToNext(after - 1)))
        {
            hasDigit |= run.Raw(after).ContainsAnyInRange('0', '9');
            after++;
        }

        return hasDigit && run.Span(first, after) is { } span && span.End - span.Start <= Longest ? span : null;
    }
}
