using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>What the patients of a study had before, with their share.</summary>
internal static class PriorTherapyReader
{
    public static void Read(ReleaseContext context, Sentence sentence, Func<int, TrialDraft?> trialAt)
    {
        if (ResultPatientRules.Before.Match(sentence).Count == 0)
        {
            return;
        }

        foreach (var match in ResultPatientRules.Prior.Match(sentence))
        {
            var (rule, confidence) = (match.Rule.Id, match.Rule.Confidence);
            var drug = match.SpanOf("drug")!.Value;
            var name = match.MentionOf("drug")?.Thing?.Name ?? drug.QuoteLine(context.Text);
            var therapy = new Draft(SubjectKind.PriorTherapy).Set(Properties.PriorTherapy.Name, new NameValue(name), EvidenceSpans.Of(drug), rule, confidence);
            if (match.MentionOf("percent") is { } percent)
            {
                therapy.Set(Properties.PriorTherapy.Percent, new NumberValue(percent.Number), EvidenceSpans.Of(percent.Span), rule, confidence);
            }

            if (match.SpanOf("share") is { } share)
            {
                therapy.Set(Properties.PriorTherapy.Share, new TextValue(share.QuoteLine(context.Text)), EvidenceSpans.Of(share), rule, confidence);
            }

            trialAt(match.AtomOf("drug"))?.AddPart(therapy, Properties.PriorTherapy.Name);
            context.MarkClaimed(match);
        }
    }
}
