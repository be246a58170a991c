using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>The study of a sentence that names none, by what it says is given: "findings with IMGN632 in combination with Vidaza will be shown. The ORR was 55%".</summary>
internal static class StudyOfRegimen
{
    /// <summary>How many sentences before a figure may say what is given.</summary>
    private const int Farthest = 3;

    /// <summary>The only study that gives it; null where there is none or several, where the study that the sentence goes on with gives it, and where the words point at a study.</summary>
    public static TrialDraft? Of(List<ToldSentence> told, int at, TrialBook book)
    {
        for (var i = at; i >= Math.Max(0, at - Farthest) && told[i].Stretches.Count == 0 && told[i].Sentence.Passage == told[at].Sentence.Passage; i--)
        {
            var sentence = told[i].Sentence;
            if (sentence.Holds(MentionType.Drug) && CombinationReader.Between(sentence, 0, sentence.Atoms.Count) is { Count: > 0 } given)
            {
                return told.GetRange(i, at - i + 1).Exists(static one => PointsAtStudy(one.Sentence.Run)) ? null : Giving(given, sentence, told[at].Current, book);
            }
        }

        return null;
    }

    /// <param name="current">The study that the sentence goes on with; null where there is none.</param>
    private static TrialDraft? Giving(IReadOnlyList<Mention> given, Sentence sentence, TrialDraft? current, TrialBook book)
    {
        var drugs = CombinationReader.Named(given).ToList();
        var compound = sentence.Mentions.LastOrDefault(StudyFocus.IsCompound)?.Thing ?? current?.Compound;
        return drugs.Count == 0 || compound is null || (current?.Compound == compound && current.Combination.IsSupersetOf(drugs)) ? null : book.OnlyWith(compound, drugs);
    }

    /// <summary>"in the study": the one spoken of.</summary>
    private static bool PointsAtStudy(TokenRun run)
    {
        for (var i = 0; i + 1 < run.Count; i++)
        {
            if (run.IsAny(i, "the", "this", "that") && run.IsAny(i + 1, "trial", "study"))
            {
                return true;
            }
        }

        return false;
    }
}
