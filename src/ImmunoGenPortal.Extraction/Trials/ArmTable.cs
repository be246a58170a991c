using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Tables with a metric in each line and an arm or a part of the patients in each column.</summary>
internal static class ArmTable
{
    private const string Rule = "result.table.arm";
    private const double Confidence = 0.85;

    private static readonly string[] Controls = ["chemotherapy", "chemo", "control", "placebo", "comparator", "standard", "ic"];

    private static readonly string[] Wholes = ["all", "overall", "entire", "total", "itt"];

    public static void Read(FixedList<TableRow> rows, Func<int, TrialDraft?> trialAt)
    {
        var start = 0;
        while (start < rows.Count && rows[start].Metric is null)
        {
            start++;
        }

        if (start == rows.Count)
        {
            return;
        }

        var arms = rows.Take(start).Select(Arms).LastOrDefault(found => found.Count > 1) ?? [];
        var parts = rows.Take(start).Select(Parts).FirstOrDefault(found => found.Count > 1) ?? [];
        for (var i = start; i < rows.Count; i++)
        {
            if (rows[i].Metric is { } metric && trialAt(rows[i].First) is { } trial)
            {
                ReadRow(rows[i], metric, arms, parts, trial);
            }
        }
    }

    private static void ReadRow(TableRow row, Mention metric, List<bool> arms, List<EvidenceSpan?> parts, TrialDraft trial)
    {
        var run = row.Run;
        var from = row.FirstToken;
        while (from < row.AfterToken && run.Tokens[from].Start < metric.Span.End)
        {
            from++;
        }

        var figures = row.Figures(from);
        var unit = Enumerable.Range(from, Math.Min(4, row.AfterToken - from)).Any(i => run.IsAny(i, "months", "mos")) ? "months" : figures.Count > 0 ? figures[0].Unit : "";
        var isTime = ResultFigures.IsTime(metric.Thing!.Name);
        figures = figures.FindAll(figure => figure.Unit == unit || (figure.Unit.Length == 0 && unit == "months"));
        var columns = arms.Count > 0 && figures.Count % arms.Count == 0 ? arms : figures.Count == 2 * arms.Count ? [.. arms, .. arms] : [];
        if (figures.Count < 2 || columns.Count == 0 || row.IsProse(from) || isTime != (unit == "months") || (!isTime && unit != "%"))
        {
            return; // one figure, or columns that no line above explains
        }

        for (var i = 0; i < figures.Count; i++)
        {
            var isControl = columns[i % columns.Count];
            var part = parts.Count > 0 && figures.Count % parts.Count == 0 ? parts[i * parts.Count / figures.Count] : null;
            var result = new Draft(SubjectKind.Result)
                .Set(Properties.Result.Metric, new CodeValue(metric.Thing.Name), EvidenceSpans.Of(metric.Span), Rule, Confidence)
                .Set(isTime ? Properties.Result.Months : Properties.Result.Percent, new NumberValue(figures[i].Value), EvidenceSpans.Of(figures[i].Span), Rule, Confidence);
            if (isControl)
            {
                result.Set(Properties.Result.Arm, new TextValue("control"), EvidenceSpans.Of(figures[i].Span), Rule, Confidence, Basis.Implied);
            }

            if (part is { } named)
            {
                result.Set(Properties.Result.Subgroup, new TextValue(named.QuoteLine(run.Text)), EvidenceSpans.Of(named), Rule, Confidence);
            }

            ResultReader.Add(trial, result);
        }
    }

    /// <summary>By column of a heading line, whether it is the control's; empty where the line names no control beside a compound.</summary>
    private static List<bool> Arms(TableRow row)
    {
        var arms = new List<bool>();
        var wasControl = false;
        for (var i = row.First; i < row.After; i++)
        {
            var atom = row.Sentence.Atoms[i];
            var isControl = atom.Mention?.Type == MentionType.Drug || row.Run.IsAny(atom.FirstToken, Controls);
            if (StudyFocus.IsCompound(atom.Mention) || (isControl && !wasControl))
            {
                arms.Add(isControl);
            }

            wasControl = isControl;
        }

        return arms.Contains(true) && arms.Contains(false) ? arms : [];
    }

    /// <summary>The parts of the patients that a heading line tells with their numbers: "All patients (n=366) High FRα (n=218)"; null for the whole.</summary>
    private static List<EvidenceSpan?> Parts(TableRow row)
    {
        var parts = new List<EvidenceSpan?>();
        var from = row.FirstToken;
        for (var i = row.FirstToken; i < row.AfterToken; i++)
        {
            if (row.Run.Raw(i) is "(" && row.Run.IsAny(i + 1, "n") && i > from)
            {
                parts.Add(row.Run.IsAny(from, Wholes) ? null : row.Run.Span(from, i));
                while (i < row.AfterToken && row.Run.Raw(i) is not ")")
                {
                    i++;
                }

                from = i + 1;
            }
        }

        return Arms(row).Count > 0 ? [] : parts;
    }
}
