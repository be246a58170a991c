using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Support;

/// <summary>The mentions of a type that a sentence has.</summary>
public static class Mentioned
{
    /// <summary>The only mention of the type, which spans just what the brackets mark.</summary>
    public static Mention One(MentionType type, string marked)
    {
        var (sentence, evidence) = Marked.Sentence(marked);
        var all = sentence.Mentions.Where(found => found.Type == type).ToList();
        Assert.Equal(evidence.Select(span => span.Quote(sentence.Run.Text)), all.Select(found => found.Span.Quote(sentence.Run.Text)));
        Assert.Equal(evidence, EvidenceSpans.Of(all.Select(found => found.Span)));
        return Assert.Single(all);
    }

    public static void None(MentionType type, string text) => Assert.DoesNotContain(Marked.Sentence(text).Sentence.Mentions, found => found.Type == type);
}
