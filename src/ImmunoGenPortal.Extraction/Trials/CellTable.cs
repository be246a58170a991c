using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Tables whose cells stand in lines of their own: a metric, then the figure of the compound's arm, then that of the other.</summary>
internal static class CellTable
{
    private const string Rule = "result.table.cell";
    private const double Confidence = 0.85;
    private const int LongestCell = 8;
    private const int LongestFigure = 24;

    public static void Read(List<ToldSentence> told, int at, TrialDraft? trial)
    {
        if (trial is null || at + 1 >= told.Count || told[at].Sentence.Atoms.Count > LongestCell || Figure(told[at + 1]) is not { } own || MetricOf(told[at]) is not { } metric)
        {
            return;
        }

        Add(trial, metric, own, isControl: false);
        if (at + 2 < told.Count && Figure(told[at + 2]) is { } other && other.Type == own.Type)
        {
            Add(trial, metric, other, isControl: true);
        }
    }

    /// <summary>The only metric of a cell that holds no figure.</summary>
    private static Mention? MetricOf(ToldSentence cell)
    {
        var mentions = cell.Sentence.Mentions;
        return !mentions.Any(mention => mention.Type is MentionType.Percent or MentionType.Months or MentionType.Fraction or MentionType.Count) && !cell.Sentence.Run.Is(cell.Sentence.Run.Count - 1, ".")
            && mentions.Where(mention => mention.Type == MentionType.Metric).ToList() is [var only] ? only : null;
    }

    /// <summary>The figure that a cell begins with.</summary>
    private static Mention? Figure(ToldSentence cell) =>
        cell.Sentence.Atoms is [{ Mention: { Type: MentionType.Percent or MentionType.Months } figure }, ..] && cell.Sentence.Atoms.Count <= LongestFigure && !cell.Sentence.Run.Is(cell.Sentence.Run.Count - 1, ".") ? figure : null;

    private static void Add(TrialDraft trial, Mention metric, Mention figure, bool isControl)
    {
        var isTime = figure.Type == MentionType.Months;
        if (isTime != ResultFigures.IsTime(metric.Thing!.Name))
        {
            return;
        }

        var result = new Draft(SubjectKind.Result)
            .Set(Properties.Result.Metric, new CodeValue(metric.Thing.Name), EvidenceSpans.Of(metric.Span), Rule, Confidence)
            .Set(isTime ? Properties.Result.Months : Properties.Result.Percent, new NumberValue(figure.Number), EvidenceSpans.Of(figure.Span), Rule, Confidence);
        if (isControl)
        {
            result.Set(Properties.Result.Arm, new TextValue("control"), EvidenceSpans.Of(figure.Span), Rule, Confidence, Basis.Implied);
        }

        ResultReader.Add(trial, result);
    }
}
