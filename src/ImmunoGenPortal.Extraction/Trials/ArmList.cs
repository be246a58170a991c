using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Lists with an arm in each point below a heading that names the metric: "Progression-free survival • Kadcyla (n=67): median 14.2 months • Herceptin plus docetaxel: 9.2 months".</summary>
internal static class ArmList
{
    private const string Rule = "result.list.arm";
    private const double Confidence = 0.85;

    /// <summary>In steps.</summary>
    private const int LongestHeading = 16;

    /// <summary>What stands before the colon, in steps.</summary>
    private const int LongestLabel = 14;

    /// <summary>Behind the colon, in steps, up to the figure.</summary>
    private const int FurthestFigure = 4;

    private const int MostArms = 4;

    private static readonly string[] Controls = ["placebo", "chemotherapy", "control", "comparator", "standard", "investigator", "physician"];

    /// <param name="at">A sentence that may be such a heading; nothing is read where it is none.</param>
    public static void Read(List<ToldSentence> told, int at, TrialDraft? trial)
    {
        if (trial is null || MetricOf(told[at].Sentence) is not { } metric)
        {
            return;
        }

        var points = told.Skip(at + 1).Take(MostArms).TakeWhile(one => IsPoint(one.Sentence, metric)).ToList();
        if (points.Count < 2)
        {
            return;
        }

        var part = PartOf(told[at].Sentence);
        var results = points.Select((point, place) => Make(point.Sentence, metric, part, isControl: place > 0)).ToList();
        if (at + 1 + points.Count is var behind && behind < told.Count)
        {
            HazardReader.ReadOf(told[behind].Sentence, results[0]);
        }

        results.ForEach(result => ResultReader.Add(trial, result));
    }

    /// <summary>The only metric of a heading without a figure.</summary>
    private static Mention? MetricOf(Sentence sentence) =>
        sentence.Atoms.Count <= LongestHeading && !sentence.Run.Is(sentence.Run.Count - 1, ".") && !sentence.Mentions.Any(mention => mention.Type is MentionType.Percent or MentionType.Months or MentionType.Fraction)
            && sentence.Mentions.Where(mention => mention.Type == MentionType.Metric).DistinctBy(mention => mention.Thing).ToList() is [var only] ? only : null;

    /// <summary>Whether a sentence says what was given, a colon and the figure of a metric, and names no metric of its own.</summary>
    private static bool IsPoint(Sentence sentence, Mention metric) =>
        !sentence.Holds(MentionType.Metric) && Colon(sentence) is > 0 and var colon && FigureOf(sentence, colon, metric) is not null
        && Enumerable.Range(0, colon).Any(i => sentence.Atoms[i].Mention is { Type: MentionType.Compound or MentionType.Drug } || sentence.Run.IsAny(sentence.Atoms[i].FirstToken, Controls));

    private static int Colon(Sentence sentence)
    {
        var colon = 0;
        while (colon < Math.Min(LongestLabel, sentence.Atoms.Count) && sentence.Run.Raw(sentence.Atoms[colon].FirstToken) is not ":")
        {
            colon++;
        }

        return colon < Math.Min(LongestLabel, sentence.Atoms.Count) ? colon : -1;
    }

    private static Mention? FigureOf(Sentence sentence, int colon, Mention metric)
    {
        var type = ResultFigures.IsTime(metric.Thing!.Name) ? MentionType.Months : MentionType.Percent;
        return sentence.Atoms.Skip(colon + 1).Take(FurthestFigure).Select(atom => atom.Mention).FirstOrDefault(mention => mention?.Type == type);
    }

    /// <summary>The part of the patients that a heading sets in brackets behind its metric: "(PD-L1-positive subgroup, n=84)"; null where it tells none.</summary>
    private static EvidenceSpan? PartOf(Sentence heading)
    {
        var run = heading.Run;
        var open = Enumerable.Range(0, run.Count).FirstOrDefault(i => run.Raw(i) is "(" && i + 1 < run.Count, -1);
        var close = open;
        while (open >= 0 && close < run.Count && run.Raw(close) is not ("," or ")" or ";"))
        {
            close++;
        }

        var names = Enumerable.Range(open + 1, Math.Max(0, close - open - 1)).Any(i => run.IsAny(i, "subgroup", "subset", "positive", "high", "low", "cohort"));
        return open >= 0 && close > open + 1 && names ? run.Span(open + 1, close) : null;
    }

    private static Draft Make(Sentence sentence, Mention metric, EvidenceSpan? part, bool isControl)
    {
        var (run, colon) = (sentence.Run, Colon(sentence));
        var figure = FigureOf(sentence, colon, metric)!;
        var result = new Draft(SubjectKind.Result)
            .Set(Properties.Result.Metric, new CodeValue(metric.Thing!.Name), EvidenceSpans.Of(metric.Span), Rule, Confidence)
            .Set(figure.Type == MentionType.Months ? Properties.Result.Months : Properties.Result.Percent, new NumberValue(figure.Number), EvidenceSpans.Of(figure.Span), Rule, Confidence);
        if (isControl)
        {
            var label = Enumerable.Range(1, colon - 1).FirstOrDefault(i => run.Raw(sentence.Atoms[i].FirstToken) is "(", colon);
            var said = sentence.SpanOf(0, label);
            result.Set(Properties.Result.Arm, new TextValue(said.QuoteLine(run.Text)), EvidenceSpans.Of(said), Rule, Confidence);
        }

        if (part is { } named)
        {
            result.Set(Properties.Result.Subgroup, new TextValue(named.QuoteLine(run.Text)), EvidenceSpans.Of(named), Rule, Confidence);
        }

        if (sentence.Mentions.FirstOrDefault(mention => mention.Type == MentionType.Fraction && mention.Span.Start > figure.Span.End) is { } pair && Math.Abs((100 * pair.Number / pair.Of) - figure.Number) <= 1)
        {
            result.Set(Properties.Result.N, new NumberValue(pair.Number), EvidenceSpans.Of(pair.Span), Rule, Confidence).Set(Properties.Result.Of, new NumberValue(pair.Of), EvidenceSpans.Of(pair.Span), Rule, Confidence);
        }

        ResultCertainty.ReadSecond(sentence, sentence.AtomOf(figure), result);
        return result;
    }
}
