using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Two studies of one phase that are told apart by what is given: "two Phase II trials, one with IMGN901 alone and one in combination with rituximab".</summary>
internal static class StudiesByRegimen
{
    /// <summary>How far behind the place the first may stand, and how far behind its own beginning a regimen, in steps.</summary>
    private const int Furthest = 16;

    private static readonly string[] Starts = ["one", "another", "other", "second"];

    /// <summary>Of each study the drugs that are given with the compound, none first; empty where the two are not told so.</summary>
    public static IReadOnlyList<IReadOnlyList<Mention>> Of(Sentence sentence, StudyPlace place)
    {
        var (run, atoms) = (sentence.Run, sentence.Atoms);
        var starts = new List<int>();
        var apart = false;
        for (var i = place.After; i < atoms.Count && i < (starts.Count > 0 ? starts[^1] : place.After) + Furthest && atoms[i].Mention is not { Type: MentionType.Phase or MentionType.Study }; i++)
        {
            apart |= run.Raw(atoms[i].FirstToken) is ":" or "," or "–" or "—" or "-" or "(";
            if (apart && run.IsAny(atoms[i].FirstToken, Starts) && !run.IsAny(atoms[i].AfterToken, "of", "patient", "patients"))
            {
                starts.Add(i);
            }
        }

        if (starts.Count != 2)
        {
            return [];
        }

        var (first, second) = (Regimen(sentence, starts[0], starts[1]), Regimen(sentence, starts[1], Math.Min(atoms.Count, starts[1] + Furthest)));
        return first is null || second is null || first.Count == 0 == (second.Count == 0) ? [] : first.Count == 0 ? [first, second] : [second, first];
    }

    /// <summary>Empty where the compound is given alone; null where the words do not say.</summary>
    private static IReadOnlyList<Mention>? Regimen(Sentence sentence, int from, int to)
    {
        if (CombinationReader.Between(sentence, from, to) is { Count: > 0 } drugs)
        {
            return drugs;
        }

        for (var i = from; i < to; i++)
        {
            if (sentence.Run.IsAny(sentence.Atoms[i].FirstToken, "alone", "monotherapy") || (sentence.Run.Is(sentence.Atoms[i].FirstToken, "single") && sentence.Run.IsAny(sentence.Atoms[i].AfterToken, "agent", "-")))
            {
                return [];
            }
        }

        return null;
    }
}
