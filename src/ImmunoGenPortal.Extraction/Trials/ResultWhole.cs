using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Of how many patients a rate or a count is told: those named beside it, else those who could be judged.</summary>
internal static class ResultWhole
{
    /// <param name="told">The whole that is named nearest; null where none is.</param>
    public static void Add(Draft result, Match? told, TrialDraft trial, Match match, string metric)
    {
        var whole = told is not null && (((told.Sentence != match.Sentence || metric == "DLT") && IsOfDose(match)) || IsSizeOfStudy(told, match, result) || IsInLaterClause(told, match)) ? null : told;
        var n = result[Properties.Result.N] as NumberValue;
        if (result[Properties.Result.Of] is null && whole?.MentionOf("of") is { } all && (n is null || n.Number <= all.Number) && !IsAmongOthers(whole, match))
        {
            result.Set(Properties.Result.Of, new NumberValue(all.Number), EvidenceSpans.Of(all.Span), whole.Rule.Id, 0.9);
        }
        else if (n is not null && whole is null && result[Properties.Result.Of] is null && ResultParts.WholeBefore(match) is { } judged && n.Number <= judged.Of)
        {
            result.Set(Properties.Result.Of, new NumberValue(judged.Of), EvidenceSpans.Of(judged.Span), "result.of.before", 0.85);
        }
        else if (match.Sentence.Section == Section.Body && result[Properties.Result.Metric] is not CodeValue { Code: "DLT" } && result[Properties.Result.Of] is null && trial.Draft[Properties.Trial.Evaluable] is NumberValue evaluable && (n is null || n.Number <= evaluable.Number))
        {
            result.Set(Properties.Result.Of, evaluable, trial.Draft.EvidenceOf(Properties.Trial.Evaluable), "result.of.evaluable", 0.85, Basis.Implied);
        }
    }

    /// <summary>Whether the words say whom a study takes in: "a Phase 3 trial in 106 patients previously treated with".</summary>
    public static bool IsOfStudy(Match subgroup)
    {
        var (sentence, before) = (subgroup.Sentence, subgroup.First - 1);
        before -= before > 0 && sentence.Run.Raw(sentence.Atoms[before].FirstToken) is "," ? 1 : 0;
        return before >= 0 && (sentence.Atoms[before].Mention is { Type: MentionType.Phase or MentionType.Study } || sentence.Run.IsAny(sentence.Atoms[before].FirstToken, "trial", "study"));
    }

    /// <summary>Whether other patients are counted between the whole and the figure: "of 23 treated, two of nine at the highest dose … and one had".</summary>
    private static bool IsAmongOthers(Match whole, Match match)
    {
        var from = whole.MentionOf("of")!.Span.End;
        return match.Sentence.Mentions.Any(mention => mention.Type == MentionType.Fraction && mention.Of != whole.MentionOf("of")!.Number && mention.Span.Start > from && mention.Span.End < match.Span.Start);
    }

    /// <summary>"a rate of 32% was reported in a Phase II trial of 110 patients": how many it enrolled, of whom not all may have been judged.</summary>
    private static bool IsSizeOfStudy(Match whole, Match match, Draft result) =>
        whole.Sentence == match.Sentence && whole.First > match.First && result[Properties.Result.N] is null && IsOfStudy(whole);

    /// <summary>"the ORR was 26%; among 76 patients who were tested again, it was 34%": whom a later clause counts.</summary>
    private static bool IsInLaterClause(Match whole, Match match) =>
        whole.Sentence == match.Sentence && match.Sentence.HasSemicolon(match.After, Math.Min(whole.First, match.After + LongestGap));

    /// <summary>In steps.</summary>
    private const int LongestGap = 40;

    /// <summary>"two patients at 150 mg/m2": the heading counts those of all doses.</summary>
    private static bool IsOfDose(Match match)
    {
        var (run, atoms) = (match.Sentence.Run, match.Sentence.Atoms);
        var count = match.AtomOf("n");
        for (var i = count + 1; count >= 0 && i + 1 < Math.Min(atoms.Count, count + NearestDose); i++)
        {
            if (run.Is(atoms[i].FirstToken, "at") && atoms[i + 1].Mention is { Type: MentionType.Dose })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How far behind a count its dose stands, in steps.</summary>
    private const int NearestDose = 6;
}
