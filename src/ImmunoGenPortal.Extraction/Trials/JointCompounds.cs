using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Compounds that share one phase: "IMGN853 and IMGN529, both in Phase I", "IMGN901 and IMGN388 are in Phase I testing".</summary>
internal static class JointCompounds
{
    /// <summary>Each with the atoms that speak of it alone; none where the place names the study of one compound.</summary>
    public static IReadOnlyList<(Mention Compound, int From, int To)> Before(Sentence sentence, StudyPlace place)
    {
        var (isShared, from) = Shared(sentence, place.First);
        if (!isShared)
        {
            return Behind(sentence, place);
        }

        var found = new List<(Mention Compound, int From, int To)>();
        var to = place.First;
        for (var i = from; i >= 0 && found.Count < 6; i--)
        {
            if (sentence.Atoms[i].Mention is { Type: MentionType.Compound, Thing: not null } compound && !found.Exists(one => one.Compound.Thing == compound.Thing))
            {
                found.Insert(0, (compound, i, to));
                to = i;
            }
            else if (sentence.Run.Raw(sentence.Atoms[i].FirstToken) is ";" && found.Count > 0)
            {
                break;
            }
        }

        return found.Count > 1 ? found : [];
    }

    /// <summary>"two compounds are in Phase I testing, IMGN853 and IMGN529".</summary>
    private static List<(Mention Compound, int From, int To)> Behind(Sentence sentence, StudyPlace place)
    {
        var atoms = sentence.Atoms;
        var found = new List<(Mention Compound, int From, int To)>();
        if (!atoms.Take(place.First).Any(atom => sentence.Run.IsAny(atom.FirstToken, "compounds", "candidates", "products", "ADCs", "conjugates")))
        {
            return found;
        }

        var at = place.After;
        while (at < atoms.Count && at < place.After + 3 && sentence.Run.Raw(atoms[at].FirstToken) is not ("," or ":"))
        {
            at++;
        }

        for (var i = at + 1; i < atoms.Count; i++)
        {
            if (atoms[i].Mention is { Type: MentionType.Compound, Thing: not null } compound)
            {
                found.Add((compound, i, i + 1));
            }
            else if (!(sentence.Run.Raw(atoms[i].FirstToken) is "," || sentence.Run.Is(atoms[i].FirstToken, "and")))
            {
                break;
            }
        }

        return found.Count > 1 ? found : [];
    }

    /// <summary>Whether "both", "each" or a plural verb behind a list stands before an atom, and where the list ends.</summary>
    private static (bool IsShared, int From) Shared(Sentence sentence, int atom)
    {
        for (var i = atom - 1; i >= Math.Max(0, atom - 6); i--)
        {
            var token = sentence.Atoms[i].FirstToken;
            if (sentence.Run.IsAny(token, "both", "each", "all"))
            {
                return (true, i - 1);
            }

            if (sentence.Run.IsAny(token, "are", "in") && i > 2 && IsList(sentence, sentence.Run.Raw(sentence.Atoms[i - 1].FirstToken) is "," ? i - 2 : i - 1))
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
