using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Payments;

/// <summary>The "and" that leads from one sum of a sentence to the next: "$5 million on approval in Japan and $1 million from Novartis". What stands before it is told of the first.</summary>
internal static class SumJoint
{
    /// <returns>Where it begins in the text; -1 where none stands between.</returns>
    public static int Between(Sentence sentence, int from, int to)
    {
        var run = sentence.Run;
        for (var i = run.Count - 1; i >= 0 && run.Tokens[i].Start >= from; i--)
        {
            if (run.Tokens[i].Start < to && run.IsAny(i, "and", "plus"))
            {
                return run.Tokens[i].Start;
            }
        }

        return -1;
    }
}
