using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Compounds;

/// <summary>How many compounds a release says are in the clinic, or owned.</summary>
public static class CountRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let THINGS = (compounds | product candidates | products | programs)
        let CLINIC = (in clinical testing | in the clinic | in clinical development | in clinical trials)
        count.clinic        value:COUNT of:(…3 THINGS …4 CLINIC under (those | these | its | the) (license | licenses | agreement))
        count.clinic        value:COUNT of:(…3 THINGS …4 CLINIC)
        count.owned         of (which | these) value:COUNT (are | is) of:(wholly owned by ORG | owned by ORG | wholly owned)
        """);

    public static void Read(ReleaseContext context)
    {
        foreach (var sentence in context.Telling)
        {
            foreach (var match in Rules.Match(sentence))
            {
                var (value, of) = (match.MentionOf("value")!, match.SpanOf("of")!.Value);
                context.Drafts.Add(new Draft(SubjectKind.Count)
                    .Set(Properties.Count.Of, new TextValue(of.QuoteLine(context.Text)), EvidenceSpans.Of(of), match.Rule.Id, match.Rule.Confidence)
                    .Set(Properties.Count.Value, new NumberValue(value.Number), EvidenceSpans.Of(value.Span), match.Rule.Id, match.Rule.Confidence));
            }
        }
    }
}
