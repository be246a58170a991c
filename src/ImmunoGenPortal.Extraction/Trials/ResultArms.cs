using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Of which arm the figures of a match are, and the second of them.</summary>
internal static class ResultArms
{
    /// <summary>How far behind a figure the drug of its arm may stand, in characters.</summary>
    private const int FarthestDrug = 60;

    /// <summary>The arm of the first of two figures, or of a single one whose clause opens with it, unless it is the compound's own or told of a part of the patients.</summary>
    public static void AddFirst(ArmPair? arms, Match match, TrialDraft trial, Draft result)
    {
        if ((arms is null ? ArmWords.Before(match.Sentence, ResultFigures.AtomOf(match)) : arms.First) is { } own && result[Properties.Result.Subgroup] is null && !Gives(match.Sentence, own, trial))
        {
            result.Set(Properties.Result.Arm, new TextValue(own.QuoteLine(match.Sentence.Run.Text)), EvidenceSpans.Of(own), "result.arm", 0.85);
        }
    }

    /// <summary>The arm of the only median that was reached, where it is told.</summary>
    public static bool TryAddOnly(Match match, TrialDraft trial, Draft result)
    {
        if (ArmWords.Behind(match.Sentence, match.AtomOf("months")) is not var (said, _) || Gives(match.Sentence, said, trial))
        {
            return false;
        }

        result.Set(Properties.Result.Arm, new TextValue(said.QuoteLine(match.Sentence.Run.Text)), EvidenceSpans.Of(said), match.Rule.Id, match.Rule.Confidence);
        return true;
    }

    /// <summary>Whether the compound of a study is given in an arm: a figure that names none is that arm's.</summary>
    public static bool Gives(Sentence sentence, EvidenceSpan arm, TrialDraft trial) =>
        sentence.Mentions.Any(mention => mention.Thing == trial.Compound && arm.Overlaps(mention.Span));

    /// <summary>The same figure of the other arm, by the words behind it or the drug that is named for it; else the control's, unless it is another's judgement of the same patients.</summary>
    /// <param name="of">The part of the patients that both figures are of; null where all are meant.</param>
    public static void AddSecond(Match match, ArmPair? arms, (string Code, EvidenceSpan Span) metric, TrialDraft trial, EvidenceSpan? of)
    {
        var at = arms?.Second ?? match.AtomOf("second");
        if (at < 0 || match.Sentence.Atoms[at].Mention is not { } second)
        {
            return;
        }

        var (rule, confidence, text) = (match.Rule.Id, match.Rule.Confidence, match.Sentence.Run.Text);
        var drug = match.Sentence.Mentions.FirstOrDefault(mention => mention.Type == MentionType.Drug && mention.Span.Start > second.Span.End && mention.Span.Start < second.Span.End + FarthestDrug);
        var arm = arms?.Other ?? drug?.Span;
        var result = new Draft(SubjectKind.Result).Set(Properties.Result.Metric, new CodeValue(metric.Code), EvidenceSpans.Of(metric.Span), rule, confidence);
        ResultCertainty.ReadSecond(match.Sentence, at, result);
        if (ResultParts.Others(match) is { } others)
        {
            result.Set(Properties.Result.Subgroup, new TextValue(others.QuoteLine(text)), EvidenceSpans.Of(others), rule, confidence);
        }
        else if (arms?.Other is null && ResultParts.Behind(match.Sentence, at) is { } part && (drug is null || part.Overlaps(drug.Span)))
        {
            result.Set(Properties.Result.Subgroup, new TextValue(part.QuoteLine(text)), EvidenceSpans.Of(part), rule, confidence);
        }
        else
        {
            if ((arm is not null || result[Properties.Result.Assessor] is null) && (arms?.Other is not { } other || !Gives(match.Sentence, other, trial) || (arms.First is { } own && Gives(match.Sentence, own, trial))))
            {
                result.Set(Properties.Result.Arm, new TextValue(arm?.QuoteLine(text) ?? "control"), EvidenceSpans.Of(arm ?? second.Span), rule, confidence, arm is null ? Basis.Implied : Basis.Stated);
            }

            if (of is { } group)
            {
                result.Set(Properties.Result.Subgroup, new TextValue(group.QuoteLine(text)), EvidenceSpans.Of(group), rule, confidence);
            }
        }

        ResultReader.Set(result, PropertyOf(second), second, match);
        ResultParts.AddPair(match, at, second, result);
        ResultReader.Tell(trial, match.Sentence, result);
    }

    /// <summary>The same figure of a third arm, and of those behind it: "14.1 months with A, 15.2 months with A plus B and 13.7 months with C".</summary>
    public static void AddFurther(Match match, ArmPair? arms, (string Code, EvidenceSpan Span) metric, TrialDraft trial, HashSet<Mention> taken)
    {
        if (arms is not { First: not null, Other: not null } || match.Sentence.Atoms[arms.Second].Mention is not { } second)
        {
            return;
        }

        var (rule, confidence) = (match.Rule.Id, match.Rule.Confidence);
        for (var at = arms.Second; ArmPair.After(match.Sentence, at, second.Type) is { } next; at = next.At)
        {
            var figure = match.Sentence.Atoms[next.At].Mention!;
            if (next.At != match.AtomOf("second") && !taken.Add(figure))
            {
                return; // a rule has read it
            }

            var result = new Draft(SubjectKind.Result)
                .Set(Properties.Result.Metric, new CodeValue(metric.Code), EvidenceSpans.Of(metric.Span), rule, confidence)
                .Set(Properties.Result.Arm, new TextValue(next.Arm.QuoteLine(match.Sentence.Run.Text)), EvidenceSpans.Of(next.Arm), rule, confidence);
            ResultReader.Set(result, PropertyOf(figure), figure, match);
            ResultCertainty.ReadSecond(match.Sentence, next.At, result);
            ResultParts.AddPair(match, next.At, figure, result);
            ResultReader.Tell(trial, match.Sentence, result);
        }
    }

    private static Property PropertyOf(Mention figure) => figure.Type switch { MentionType.Months => Properties.Result.Months, MentionType.Count => Properties.Result.N, _ => Properties.Result.Percent };
}
