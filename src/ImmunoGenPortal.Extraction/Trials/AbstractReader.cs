using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Numbers of abstracts that are no plain numbers: "P3-14-07", "LBA5507", "#S2-3".</summary>
internal static class AbstractReader
{
    private const int Longest = 12;
    private const int LongestHeading = 16;

    private static readonly string[] Before = ["#", "no", ".", "number", ":", "("];

    /// <summary>The only number of an abstract in a sentence; null where it has none or several.</summary>
    public static string? In(Sentence sentence, string text) =>
        TrialFactRules.Abstracts.Match(sentence) is { Count: > 0 } matches ? Only(sentence, matches)?.Quote(text) : null;

    private static EvidenceSpan? Only(Sentence sentence, FixedList<Match> matches) =>
        matches.Select(match => Behind(sentence, match)).Where(span => span is not null).Distinct().ToList() is [{ } only] ? only : null;

    /// <summary>The number of the abstract that a heading gives: "AML (Abstract #2877)"; null where the sentence is none.</summary>
    public static EvidenceSpan? OfHeading(Sentence sentence) =>
        sentence.Atoms.Count <= LongestHeading && sentence.Run.Count > 0 && !sentence.Run.Is(sentence.Run.Count - 1, ".") && TrialFactRules.Abstracts.Match(sentence) is [var only] ? Behind(sentence, only) : null;

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
