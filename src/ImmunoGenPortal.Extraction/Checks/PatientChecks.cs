using System.Globalization;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Checks;

/// <summary>Percentages of a study against its numbers of patients: can so many patients make such a share, and do parts make their whole?</summary>
public static class PatientChecks
{
    public static void Run(ReleaseContext context)
    {
        foreach (var trial in context.Drafts.Where(draft => draft.Kind == SubjectKind.Trial))
        {
            CheckPriorTherapies(context, trial);
            var results = trial.Parts.Where(part => part.Kind == SubjectKind.Result).ToList();
            results.ForEach(result => CheckResult(context, result));
            PartsCheck.Run(context, results);
        }

        StatementChecks.Run(context);
    }

    private static void CheckPriorTherapies(ReleaseContext context, Draft trial)
    {
        if (trial[Properties.Trial.Enrolled] is not NumberValue enrolled)
        {
            return;
        }

        foreach (var therapy in trial.Parts.Where(part => part.Kind == SubjectKind.PriorTherapy))
        {
            if (therapy[Properties.PriorTherapy.Percent] is NumberValue percent)
            {
                var (working, verdict) = Shares.Compare(percent.Number, enrolled.Number);
                var spans = therapy.EvidenceOf(Properties.PriorTherapy.Percent).And(trial.EvidenceOf(Properties.Trial.Enrolled));
                context.Checks.Add(new Check($"{percent.Stored}% of {enrolled.Stored} had {therapy[Properties.PriorTherapy.Name]} before", working, verdict, spans, "check.share.prior"));
            }
        }
    }

    private static void CheckResult(ReleaseContext context, Draft result)
    {
        if (result[Properties.Result.Percent] is not NumberValue percent || result[Properties.Result.Of] is not NumberValue of)
        {
            return;
        }

        var metric = result[Properties.Result.Metric]!.Stored;
        var spans = result.EvidenceOf(Properties.Result.Percent).And(result.EvidenceOf(Properties.Result.Of));
        if (result[Properties.Result.N] is NumberValue n)
        {
            var verdictStated = Shares.Verdict(percent.Number, n.Number, of.Number);
            var working = verdictStated == Verdict.Undecidable ? Shares.Compare(percent.Number, 0).Working : string.Create(CultureInfo.InvariantCulture, $"{n.Number}/{of.Number} = {Shares.Percent(n.Number, of.Number)}%");
            context.Checks.Add(new Check($"{percent.Stored}% for {n.Stored} of {of.Stored} ({metric})", working, verdictStated, spans, "check.share.stated"));
            return;
        }

        var (whole, verdict) = Shares.Compare(percent.Number, of.Number);
        context.Checks.Add(new Check($"{percent.Stored}% of {of.Stored} had {metric}", whole, verdict, spans, "check.share"));
    }
}
