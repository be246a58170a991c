using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Studies that end with all work on their compound: "is ending the development of IMGN242".</summary>
public static class EndedDevelopment
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let ENDED = (discontinued | halted | ended | stopped | terminated | ceased | abandoned)
        let ENDS = (discontinue | discontinues | discontinuing | discontinuation of | halt | halts | halting | end | ends | ending | stop | stops | stopping | terminate | terminates | terminating | termination of | cease | ceases | ceasing | abandon | abandons | abandoning | ENDED)
        let WORK = (development | work | testing | evaluation | clinical trials | all trials | all studies)
        trial.ended       said:ENDS (its | the | all | our | their | further | global | clinical)? (its | the | all | our | their | further | global | clinical)? WORK (program)? (of | on | with) …1 compound:COMPOUND
        trial.ended       said:ENDS developing …1 compound:COMPOUND
        trial.ended       said:(not (continue | pursue | proceed with | go on with)) (the | its | their | further)? (further)? WORK (of | on | with) …1 compound:COMPOUND
        trial.ended       WORK (of | on | with) …1 compound:COMPOUND (has been | have been | was | is being | will be | had been) said:ENDED
        trial.ended.not   (if | unless | until | should | may | might | could | would | not | never | right to | rights to | without) …6 ENDS (its | the | all | our | their | further)? WORK !
        trial.ended.not   (if | unless | until | should) …2 WORK !
        """);

    /// <summary>Says of the studies of such a compound that they were stopped, where nothing else is told of how far they are.</summary>
    public static void Complete(ReleaseContext context, IReadOnlyList<TrialDraft> trials)
    {
        if (!trials.Any(static trial => IsOpen(trial) || trial.Status == "ongoing"))
        {
            return;
        }

        var matches = context.Telling.SelectMany(Rules.Match).ToList();
        if (matches.Count == 0)
        {
            return;
        }

        var lead = context.In(Section.Headline, Section.Subtitle).Concat(context.In(Section.Body).Take(LongestLead)).ToHashSet<Sentence>(ReferenceEqualityComparer.Instance);
        foreach (var match in matches)
        {
            var compound = match.MentionOf("compound")!.Thing;
            foreach (var trial in trials.Where(trial => trial.Compound == compound && (IsOpen(trial) || (trial.Status == "ongoing" && lead.Contains(match.Sentence)))))
            {
                trial.Draft.Remove(Properties.Trial.Status); // "was being evaluated"
                trial.Draft.Set(Properties.Trial.Status, new CodeValue("stopped"), EvidenceSpans.Of(match.SpanOf("said")!.Value), match.Rule.Id, 0.75);
            }
        }
    }

    /// <summary>Of the body, in sentences: where the news stands, which outdates what is told of studies under way.</summary>
    private const int LongestLead = 2;

    private static bool IsOpen(TrialDraft trial) => trial.Status is null;
}
