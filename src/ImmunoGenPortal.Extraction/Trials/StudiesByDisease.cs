using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Studies of one phase that are counted by their diseases: "three Phase I trials: two in multiple myeloma and one in lymphoma".</summary>
internal static class StudiesByDisease
{
    /// <summary>How far behind a count its disease may stand.</summary>
    private const int Reach = 6;

    /// <summary>The diseases of each group, left to right; empty where fewer than two groups are counted.</summary>
    public static IReadOnlyList<IReadOnlyList<Mention>> Of(Sentence sentence, StudyPlace place)
    {
        var groups = new List<IReadOnlyList<Mention>>();
        var starts = new List<int>();
        var apart = false;
        for (var i = place.After; i + 2 < sentence.Atoms.Count && sentence.Atoms[i].Mention is not { Type: MentionType.Phase or MentionType.Study }; i++)
        {
            var token = sentence.Atoms[i].FirstToken;
            apart |= sentence.Run.Raw(token) is ":" or "," or "–" or "—" or "-";
            if (apart && IsGroup(sentence, i))
            {
                starts.Add(i);
            }
        }

        for (var i = 0; i < starts.Count; i++)
        {
            var to = Math.Min(starts[i] + 2 + Reach + Reach, i + 1 < starts.Count ? starts[i + 1] : sentence.Atoms.Count);
            groups.Add(StudyDiseases.Indications(sentence, starts[i], to));
        }

        return groups.Count > 1 && groups.TrueForAll(group => group.Count > 0) ? groups : [];
    }

    /// <summary>"two in", "one, in", "the other in", with a disease behind.</summary>
    private static bool IsGroup(Sentence sentence, int atom)
    {
        var next = atom + 1;
        next += sentence.Run.IsAny(sentence.Atoms[next].FirstToken, "trial", "trials", "study", "studies", ",") ? 1 : 0;
        return (sentence.Atoms[atom].Mention is { Type: MentionType.Count, Number: < 6 } || sentence.Run.IsAny(sentence.Atoms[atom].FirstToken, "one", "another", "other", "third"))
            && sentence.Run.IsAny(sentence.Atoms[next].FirstToken, "in", "for") && StudyDiseases.HasDisease(sentence, next, Math.Min(next + Reach, sentence.Atoms.Count));
    }
}
