using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Support;

/// <summary>What the rules of a set make of a sentence.</summary>
public static class Wording
{
    /// <summary>The first match under a rule's name, which keeps under the given names just what the brackets mark; without names, the match itself is marked.</summary>
    public static Match One(RuleSet rules, string rule, string marked, params string[] kept)
    {
        var (sentence, evidence) = Marked.Sentence(marked);
        var match = rules.Match(sentence).FirstOrDefault(found => found.Rule.Id == rule);
        Assert.True(match is not null, $"{rule} does not match \"{marked}\".");
        var spans = kept.Length == 0 ? [match.Span] : kept.Select(match.SpanOf).OfType<EvidenceSpan>();
        Assert.Equal(Quotes(evidence, sentence.Run.Text), Quotes(EvidenceSpans.Of(spans), sentence.Run.Text));
        Assert.Equal(evidence, EvidenceSpans.Of(spans));
        return match;
    }

    /// <summary>No rule of the set, or none with the given name, reads anything in the text.</summary>
    public static void None(RuleSet rules, string text, string? rule = null) =>
        Assert.DoesNotContain(rules.Match(Marked.Sentence(text).Sentence), match => rule is null || match.Rule.Id == rule);

    // Quotations first: they say more than numbers when a case fails.
    private static string Quotes(EvidenceSpans spans, string text) => string.Join(" | ", spans.Select(span => span.Quote(text)));
}
