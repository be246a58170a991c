using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>A study named only for what was found or fixed for it elsewhere: "to establish the dose for NORTH", "who met the key criteria of the Phase 3 FORWARD I trial". What the sentence tells is of another.</summary>
internal static class StudyInPassing
{
    /// <summary>What may stand between the preposition and the study.</summary>
    private static readonly WordSet Epithets = new("the our its their a an planned pivotal ongoing upcoming global randomized registration subsequent later company ' s");

    private static readonly WordSet Prepositions = new("for of into in");

    /// <summary>What was done with a dose before it came to the study.</summary>
    private static readonly WordSet Choices = new("taken carried brought selected chosen used recommended forward");

    private static readonly WordSet Doses = new("dose doses regimen schedule");

    private static readonly WordSet Conditions = new("criteria requirements eligibility eligible qualified qualify");

    /// <summary>In tokens: "the dose for the Phase 1 expansion cohorts and for".</summary>
    private const int LongestPair = 8;

    /// <summary>The same preposition before "and": "the dose for the expansion cohorts and for the Phase 3 trial".</summary>
    private static int FirstOfPair(TokenRun run, int second)
    {
        for (var i = second - 2; i > 0 && second - i <= LongestPair; i--)
        {
            if (run.Is(i, run.Raw(second)))
            {
                return i;
            }
        }

        return second;
    }

    public static bool Names(Sentence sentence, StudyPlace place)
    {
        var run = sentence.Run;
        var first = Math.Min(place.First, sentence.Atoms.Count - 1);
        first -= first > 0 && sentence.Atoms[first - 1].Mention is { Type: MentionType.Study } ? 1 : 0; // "FORWARD I Phase 3 trial"
        var at = sentence.Atoms[first].FirstToken - 1;
        while (at > 0 && (Epithets.Holds(run, at) || run.IsAny(at, "'s", "’s", "’")))
        {
            at--;
        }

        if (place.IsListed || at < 1 || !Prepositions.Holds(run, at))
        {
            return false;
        }

        at = run.Is(at - 1, "and") ? FirstOfPair(run, at) : at;
        var before = at - 1;
        while (before > 0 && Choices.Holds(run, before))
        {
            before--;
        }

        return Doses.Holds(run, before) ? run.IsAny(at, "for", "into") : before == at - 1 && run.IsAny(at, "for", "of") && Conditions.Holds(run, before);
    }
}
