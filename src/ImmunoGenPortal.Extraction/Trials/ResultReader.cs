using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Makes results of the figures of a sentence. Every rate keeps its denominator: its own, its subgroup's, or that of the evaluable patients.</summary>
internal static class ResultReader
{
    public static void Read(ReleaseContext context, Sentence sentence, Func<int, TrialDraft?> trialAt)
    {
        var matches = ResultRules.Rules.Match(sentence);
        if (matches.Count == 0)
        {
            return;
        }

        var subgroup = ResultRules.Subgroups.Match(sentence) is [var found, ..] ? found : null;
        var whole = ResultRules.Wholes.Match(sentence) is [var all, ..] ? all : null;
        foreach (var match in matches)
        {
            if (trialAt(match.AtomOf("metric")) is not { } trial)
            {
                continue;
            }

            Add(match, subgroup, whole, trial, context.Text);
            AddSecond(match, trial, context.Text);
            context.MarkClaimed(match);
        }
    }

    private static void Add(Match match, Match? subgroup, Match? whole, TrialDraft trial, string text)
    {
        var (rule, confidence) = (match.Rule.Id, match.Rule.Confidence);
        var metric = match.MentionOf("metric")!;
        var result = new Draft(SubjectKind.Result).Set(Properties.Result.Metric, new CodeValue(metric.Thing!.Name), EvidenceSpans.Of(metric.Span), rule, confidence);
        if (match.MentionOf("percent") is { } percent)
        {
            result.Set(Properties.Result.Percent, new NumberValue(percent.Number), EvidenceSpans.Of(percent.Span), rule, confidence);
        }

        if (match.SpanOf("share") is { } share)
        {
            result.Set(Properties.Result.Share, new TextValue(share.QuoteLine(text)), EvidenceSpans.Of(share), rule, confidence);
        }

        if (match.MentionOf("fraction") is { } fraction)
        {
            result.Set(Properties.Result.N, new NumberValue(fraction.Number), EvidenceSpans.Of(fraction.Span), rule, confidence);
            result.Set(Properties.Result.Of, new NumberValue(fraction.Of), EvidenceSpans.Of(fraction.Span), rule, confidence);
        }

        if (match.MentionOf("n") is { } n)
        {
            result.Set(Properties.Result.N, new NumberValue(n.Number), EvidenceSpans.Of(n.Span), rule, confidence);
        }

        if (match.MentionOf("months") is { } months)
        {
            result.Set(Properties.Result.Months, new NumberValue(months.Number), EvidenceSpans.Of(months.Span), rule, confidence);
        }
        else
        {
            AddDenominator(result, subgroup, whole, trial, text);
        }

        trial.AddPart(result, Identity);
    }

    private static readonly Property[] Identity = [Properties.Result.Metric, Properties.Result.Subgroup, Properties.Result.Arm, Properties.Result.N, Properties.Result.Percent, Properties.Result.Months];

    /// <summary>The same figure of the other arm, by the drug that is named for it or by the word that sets it against the first.</summary>
    private static void AddSecond(Match match, TrialDraft trial, string text)
    {
        if (match.MentionOf("second") is not { } second)
        {
            return;
        }

        var (rule, confidence) = (match.Rule.Id, match.Rule.Confidence);
        var metric = match.MentionOf("metric")!;
        var drug = match.Sentence.Mentions.FirstOrDefault(mention => mention.Type == MentionType.Drug && mention.Span.Start > second.Span.End);
        var result = new Draft(SubjectKind.Result)
            .Set(Properties.Result.Metric, new CodeValue(metric.Thing!.Name), EvidenceSpans.Of(metric.Span), rule, confidence)
            .Set(Properties.Result.Arm, new TextValue(drug?.Span.QuoteLine(text) ?? "control"), EvidenceSpans.Of(drug?.Span ?? second.Span), rule, confidence, drug is null ? Basis.Implied : Basis.Stated);
        result.Set(second.Type == MentionType.Months ? Properties.Result.Months : Properties.Result.Percent, new NumberValue(second.Number), EvidenceSpans.Of(second.Span), rule, confidence);
        trial.AddPart(result, Identity);
    }

    private static void AddDenominator(Draft result, Match? subgroup, Match? whole, TrialDraft trial, string text)
    {
        if (subgroup?.SpanOf("subgroup") is { } part)
        {
            var of = subgroup.MentionOf("of")!;
            result.Set(Properties.Result.Subgroup, new TextValue(part.QuoteLine(text)), EvidenceSpans.Of(part), subgroup.Rule.Id, subgroup.Rule.Confidence);
            result.Set(Properties.Result.Of, new NumberValue(of.Number), EvidenceSpans.Of(of.Span), subgroup.Rule.Id, subgroup.Rule.Confidence);
        }
        else if (result[Properties.Result.Of] is null && whole?.MentionOf("of") is { } all && (result[Properties.Result.N] is not NumberValue n || n.Number <= all.Number))
        {
            result.Set(Properties.Result.Of, new NumberValue(all.Number), EvidenceSpans.Of(all.Span), whole.Rule.Id, 0.9);
        }
        else if (result[Properties.Result.Of] is null && trial.Draft[Properties.Trial.Evaluable] is NumberValue evaluable)
        {
            result.Set(Properties.Result.Of, evaluable, trial.Draft.EvidenceOf(Properties.Trial.Evaluable), "result.of.evaluable", 0.85, Basis.Implied);
        }
    }
}
