using System.Text.RegularExpressions;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Differences;

/// <summary>The words of releases around what is compared.</summary>
/// <param name="texts">By the number of the release.</param>
internal sealed partial class ReleaseWords(IReadOnlyDictionary<int, string> texts)
{
    /// <summary>How much of a text stands for its headline.</summary>
    private const int Beginning = 400;

    /// <summary>How far around a value words are about it, where no line ends first.</summary>
    private const int Reach = 200;

    /// <summary>The first words of the evidence; empty where there are none.</summary>
    public string Quote(int releaseId, EvidenceSpans evidence) => evidence.Count > 0 && texts.TryGetValue(releaseId, out var text) ? evidence[0].Quote(text) : "";

    /// <summary>Whether the release says, in its headline or about a value, that it corrects what was said before.</summary>
    public bool SayCorrected(Statement statement) => Say(statement, Corrected());

    /// <summary>Whether the release says, in its headline or about a value, that something was agreed anew.</summary>
    public bool SayAmended(Statement statement) => Say(statement, Amended());

    private bool Say(Statement statement, Regex words) =>
        texts.TryGetValue(statement.ReleaseId, out var text)
        && (words.IsMatch(text.AsSpan(0, Math.Min(Beginning, text.Length))) || statement.Values.Any(value => value.Evidence.Any(span => words.IsMatch(Around(text, span)))));

    private static ReadOnlySpan<char> Around(string text, EvidenceSpan span)
    {
        var start = Math.Max(text.LastIndexOf("\n\n", span.Start, StringComparison.Ordinal), Math.Max(0, span.Start - Reach));
        var end = text.IndexOf("\n\n", span.End, StringComparison.Ordinal);
        return text.AsSpan(start, Math.Min(end < 0 ? text.Length : end, Math.Min(text.Length, span.End + Reach)) - start);
    }

    [GeneratedRegex(@"\b(correct(s|ed|ing|ion)|erratum|restat(es?|ed|ing)|misstated)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Corrected();

    /// <summary>"Prior to the amendment" tells of what was agreed before.</summary>
    [GeneratedRegex(@"(?<!\b(prior to|before) (the|this|such|its) )\b(amend(s|ed|ing|ments?)?|restructur(es?|ed|ing)|renegotiat(es?|ed|ing)|revis(es?|ed|ing|ion))\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Amended();
}
