using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Compounds;

/// <summary>Targets behind the companies that have rights to them: "licenses are held by Genentech (HER2) and Millennium (PSMA)".</summary>
internal static class TargetsInBrackets
{
    public static List<NamedThing> Of(ReleaseContext context)
    {
        var found = new List<NamedThing>();
        foreach (var sentence in context.Telling)
        {
            if (sentence.Holds(MentionType.Target) && sentence.Holds(MentionType.Partner))
            {
                AddTo(found, sentence);
            }
        }

        return found;
    }

    private static void AddTo(List<NamedThing> found, Sentence sentence)
    {
        for (var i = 0; i + 3 < sentence.Atoms.Count; i++)
        {
            if (sentence.Atoms[i].Mention?.Type == MentionType.Partner && Is(sentence, i + 1, "(") && sentence.Atoms[i + 2].Mention is { Type: MentionType.Target, Thing: { } target } && (Is(sentence, i + 3, ")") || Is(sentence, i + 3, ",") || Is(sentence, i + 3, "and")))
            {
                found.Add(target);
            }
        }
    }

    private static bool Is(Sentence sentence, int atom, string word) => sentence.Atoms[atom].Mention is null && sentence.Run.Is(sentence.Atoms[atom].FirstToken, word);
}
