using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Compounds;

/// <summary>Which compound a sentence leaves the words behind it to speak of.</summary>
internal static class CompoundTopic
{
    /// <summary>Words that tell what a compound is made of.</summary>
    private static readonly WordSet Makings = new("made created comprises comprised comprising consists consisting composed attaching linked conjugated joining");

    /// <summary>The compound named last; the one that a sentence opens with, where it tells what that is made of. Null where none is named, or only beside the one spoken of.</summary>
    public static Mention? Of(Sentence sentence)
    {
        var first = sentence.Mentions.FirstOrDefault(IsNamed);
        return first is not null && ReferenceEquals(sentence.Mentions[0], first) && Makings.StandIn(sentence.Run) ? first : Spoken(sentence).LastOrDefault();
    }

    /// <summary>The compounds that a sentence names for themselves, in its order.</summary>
    public static IEnumerable<Mention> Spoken(Sentence sentence)
    {
        for (var i = 0; i < sentence.Atoms.Count; i++)
        {
            if (sentence.Atoms[i].Mention is { } mention && IsNamed(mention) && !IsBeside(sentence, i))
            {
                yield return mention;
            }
        }
    }

    /// <summary>In steps: "than our earlier CanAg-targeting compound, cantuzumab mertansine".</summary>
    private const int LongestComparison = 9;

    private static readonly string[] Ends = [";", ":", "and", "but", "which", "that", "while", "is", "was", "are", "has", "have", "with"];

    /// <summary>Named only to say what the one spoken of is like: "better than our first compound, X", "the first being X", "unlike X".</summary>
    private static bool IsBeside(Sentence sentence, int atom)
    {
        var (run, token) = (sentence.Run, sentence.Atoms[atom].FirstToken);
        if (run.Is(token - 1, "being") && run.IsAny(token - 2, "first", "second", "third", "other", "others", "latter", "former", "predecessor"))
        {
            return true;
        }

        for (var i = atom - 1; i >= Math.Max(0, atom - LongestComparison) && !IsNamed(sentence.Atoms[i].Mention) && !run.IsAny(sentence.Atoms[i].FirstToken, Ends); i--)
        {
            if (run.IsAny(sentence.Atoms[i].FirstToken, "than", "unlike", "besides"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamed(Mention? mention) => mention is { Type: MentionType.Compound, Thing: not null };
}
