using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Phases in a row, one for each compound: "IMGN901 and IMGN242 are in Phase I and Phase II testing, respectively".</summary>
internal static class RespectivePhases
{
    private const int MostPhases = 6;

    /// <summary>How far behind the last phase "respectively" stands, in steps.</summary>
    private const int LongestNoun = 4;

    /// <summary>Which of the row a phase is, from 0; -1 where the row has another number of phases than the compounds, or is not told as one.</summary>
    public static int PlaceOf(Sentence sentence, StudyPlace place, int compounds)
    {
        var (atoms, at) = (sentence.Atoms, place.PhaseAfter - 1);
        if (place.Phase is null || at < 0 || at >= atoms.Count)
        {
            return -1;
        }

        var (first, last, before, count) = (at, at, 0, 1);
        for (var next = Neighbour(sentence, first, -1); next >= 0 && count < MostPhases; next = Neighbour(sentence, first, -1))
        {
            (first, before, count) = (next, before + 1, count + 1);
        }

        for (var next = Neighbour(sentence, last, 1); next >= 0 && count < MostPhases; next = Neighbour(sentence, last, 1))
        {
            (last, count) = (next, count + 1);
        }

        var isRow = count == compounds && Enumerable.Range(last + 1, LongestNoun).Any(i => i < atoms.Count && sentence.Run.Is(atoms[i].FirstToken, "respectively"));
        return isRow ? before : -1;
    }

    /// <summary>The next phase on one side, with a comma, "and" or "in" between them at most; -1 where none is there.</summary>
    private static int Neighbour(Sentence sentence, int from, int step)
    {
        var joints = 0;
        for (var i = from + step; i >= 0 && i < sentence.Atoms.Count && joints < LongestNoun; i += step, joints++)
        {
            if (sentence.Atoms[i].Mention is { Type: MentionType.Phase })
            {
                return joints > 0 ? i : -1;
            }

            if (!sentence.Run.IsAny(sentence.Atoms[i].FirstToken, ",", "and", "in"))
            {
                return -1;
            }
        }

        return -1;
    }
}
