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
            groups.Add(StudyDiseases.Indications(sentence, starts[i], EndOfGroup(sentence, starts[i] + 1, to)));
        }

        return groups.Count > 1 && groups.Count(group => group.Count == 0) <= (starts.Exists(start => StudyDiseases.IsGeneral(sentence, start, Math.Min(start + 2 + Reach, sentence.Atoms.Count))) ? 1 : 0) ? groups : [];
    }

    /// <summary>Where another compound or study is told: its diseases are none of the group.</summary>
    private static int EndOfGroup(Sentence sentence, int from, int to)
    {
        while (from < to && sentence.Atoms[from].Mention is not { Type: MentionType.Compound or MentionType.Phase or MentionType.Study })
        {
            from++;
        }

        return from;
    }

    /// <summary>"Phase I trials for multiple myeloma and for solid tumors": the preposition again begins another group; empty where none or nothing but one disease is told so.</summary>
    public static IReadOnlyList<IReadOnlyList<Mention>> ByPreposition(Sentence sentence, StudyPlace place)
    {
        var (run, atoms) = (sentence.Run, sentence.Atoms);
        var at = place.PhaseAfter;
        while (at < atoms.Count && at < place.PhaseAfter + 3 && !run.IsAny(atoms[at].FirstToken, "in", "for"))
        {
            at++;
        }

        if (at + 1 >= atoms.Count || !run.IsAny(atoms[at].FirstToken, "in", "for") || !run.IsAny(atoms[at - 1].FirstToken, "trials", "studies"))
        {
            return [];
        }

        var starts = new List<int> { at };
        var end = at + 1;
        for (; end + 2 < atoms.Count && end < starts[^1] + Reach + Reach && atoms[end].Mention is not { Type: MentionType.Phase or MentionType.Study or MentionType.Compound or MentionType.Drug } && run.Raw(atoms[end].FirstToken) is not (";" or "."); end++)
        {
            if (run.Is(atoms[end].FirstToken, "and") && run.IsAny(atoms[end + 1].FirstToken, "in", "for") && starts.Count < MostGroups)
            {
                starts.Add(end + 1);
            }
        }

        starts.RemoveAll(start => !StudyDiseases.HasDisease(sentence, start, Behind(start)));
        return starts.Count < 2 || starts[0] != at || Enumerable.Range(end, Math.Min(Reach, atoms.Count - end)).Any(i => run.Is(atoms[i].FirstToken, "respectively")) ? []
            : [.. starts.Select((start, i) => StudyDiseases.Indications(sentence, start, i + 1 < starts.Count ? starts[i + 1] : Behind(start)))];

        int Behind(int start)
        {
            var behind = start + 1;
            while (behind < Math.Min(start + Reach, atoms.Count) && atoms[behind].Mention is not { Type: MentionType.Phase or MentionType.Study })
            {
                behind++;
            }

            return behind;
        }
    }

    private const int MostGroups = 4;

    /// <summary>"two in", "one, in", "the other in", with a disease behind.</summary>
    private static bool IsGroup(Sentence sentence, int atom)
    {
        var next = atom + 1;
        next += sentence.Run.IsAny(sentence.Atoms[next].FirstToken, "trial", "trials", "study", "studies", ",") ? 1 : 0;
        return (sentence.Atoms[atom].Mention is { Type: MentionType.Count, Number: < 6 } || sentence.Run.IsAny(sentence.Atoms[atom].FirstToken, "one", "another", "other", "third"))
            && sentence.Run.IsAny(sentence.Atoms[next].FirstToken, "in", "for") && StudyDiseases.HasDisease(sentence, next, Math.Min(next + Reach, sentence.Atoms.Count));
    }
}
