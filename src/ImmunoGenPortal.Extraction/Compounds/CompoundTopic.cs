using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Compounds;

/// <summary>Which compound a sentence leaves the words behind it to speak of.</summary>
internal static class CompoundTopic
{
    /// <summary>Words that tell what a compound is made of.</summary>
    private static readonly WordSet Makings = new("made created comprises comprised comprising consists consisting composed attaching linked conjugated joining");

    /// <summary>The compound named last; the one that a sentence opens with, where it tells what that is made of. Null where none is named.</summary>
    public static Mention? Of(Sentence sentence)
    {
        var first = sentence.Mentions.FirstOrDefault(IsNamed);
        return first is not null && ReferenceEquals(sentence.Mentions[0], first) && Makings.StandIn(sentence.Run) ? first : sentence.Mentions.LastOrDefault(IsNamed);
    }

    private static bool IsNamed(Mention mention) => mention is { Type: MentionType.Compound, Thing: not null };
}
