using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Whether the compounds before a phase share it: "both", "each of which", a plural verb behind a list.</summary>
internal static class JointSubjects
{
    /// <summary>How far before a phase "each of which" may stand.</summary>
    private const int Furthest = 14;

    /// <summary>Whether "both", "each" or a plural verb behind a list stands before an atom, and where the list ends.</summary>
    public static (bool IsShared, int From) Shared(Sentence sentence, int atom)
    {
        if (IsPaired(sentence, atom))
        {
            return (true, atom - 1);
        }

        for (var i = atom - 1; i >= Math.Max(0, atom - Furthest); i--)
        {
            var token = sentence.Atoms[i].FirstToken;
            if (sentence.Run.Raw(token) is ";")
            {
                break;
            }

            if (sentence.Run.IsAny(token, "both", "each", "all") && (i >= atom - 6 || sentence.Run.Is(sentence.Atoms[i].AfterToken, "of")))
            {
                return (true, i - 1);
            }

            if (i >= atom - 6 && sentence.Run.IsAny(token, "are", "in", "entered", "moved", "advanced", "have", "were", "began", "reached") && i > 2 && (IsList(sentence, sentence.Run.Raw(sentence.Atoms[i - 1].FirstToken) is "," ? i - 2 : i - 1) || (sentence.Run.Is(token, "are") && IsSubjects(sentence, i))))
            {
                return (true, i - 1);
            }

            if (sentence.Atoms[i].Mention is { Type: MentionType.Compound })
            {
                break;
            }
        }

        return (false, -1);
    }

    /// <summary>"Sanofi has A, and Biotest has B, in Phase I for leukemia and myeloma, respectively".</summary>
    private static bool IsPaired(Sentence sentence, int atom)
    {
        var compounds = 0;
        for (var i = atom - 1; i >= 0 && sentence.Run.Raw(sentence.Atoms[i].FirstToken) is not ";"; i--)
        {
            compounds += StudyFocus.IsCompound(sentence.Atoms[i].Mention) ? 1 : 0;
        }

        for (var i = atom; compounds > 1 && i < sentence.Atoms.Count && sentence.Run.Raw(sentence.Atoms[i].FirstToken) is not ";"; i++)
        {
            if (sentence.Run.Is(sentence.Atoms[i].FirstToken, "respectively"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two compounds, each with words set behind it between commas, are what a plural verb speaks of: "A, which targets CD138, and Sanofi's B, directed at CD19, are".</summary>
    private static bool IsSubjects(Sentence sentence, int verb)
    {
        var last = verb - 1;
        while (last >= 0 && !StudyFocus.IsCompound(sentence.Atoms[last].Mention))
        {
            if (sentence.Run.Raw(sentence.Atoms[last].FirstToken) is ";" || sentence.Run.IsAny(sentence.Atoms[last].FirstToken, "and", "are", "is"))
            {
                return false;
            }

            last--;
        }

        var joint = last - 1;
        while (joint >= last - 4 && joint > 0 && !sentence.Run.Is(sentence.Atoms[joint].FirstToken, "and"))
        {
            joint--;
        }

        return joint > 0 && sentence.Run.Is(sentence.Atoms[joint].FirstToken, "and") && sentence.Atoms.Take(joint).Any(atom => StudyFocus.IsCompound(atom.Mention));
    }

    private static bool IsList(Sentence sentence, int last)
    {
        for (var i = last; i > 0 && last - i < 5 && sentence.Atoms[last].Mention is { Type: MentionType.Compound }; i--)
        {
            if (sentence.Run.Is(sentence.Atoms[i].FirstToken, "and"))
            {
                return sentence.Atoms[i + 1].Mention is { Type: MentionType.Compound } && sentence.Atoms[i - 1].Mention is { Type: MentionType.Compound };
            }
        }

        return false;
    }
}
