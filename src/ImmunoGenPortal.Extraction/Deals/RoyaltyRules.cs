using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>A share of sales, owed under a deal. The sale of royalties already owed is another matter.</summary>
public static class RoyaltyRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let ROYALTIES = (royalties | royalty payments | a royalty | royalty)
        deal.royalty.range    type:ROYALTIES …8 low:PERCENT (to | and | - | –) high:PERCENT
        deal.royalty.range    type:ROYALTIES …8 lowCount:COUNT (to | - | –) high:PERCENT
        deal.royalty.rate     type:ROYALTIES …4 low:PERCENT
        deal.royalty.rate     low:PERCENT …2 type:ROYALTIES
        deal.royalty.sales    type:ROYALTIES …2 (on | upon | based on | from) (the | future | worldwide | any | its | their | commercial)? …2 base:(net? sales)
        deal.royalty.plain    (and | plus | as well as | receive | receives | entitled to | eligible for | includes | include | including | pay | with | owe | of) (tiered | …3 single-digit | …3 double-digit)? …1 type:ROYALTIES ~0.85
        deal.royalty.sold     (sell | sold | sale | purchase | purchased | non-cash) …6 (royalty | royalties) !
        deal.royalty.without  (no | without | free of) type:ROYALTIES !
        deal.royalty.income   (royalty | royalties) (revenue | revenues | income) !
        deal.royalty.income   (receives | received | earned | recognized) …3 amount:MONEY …3 (royalty | royalties) !
        """);

    public static void Read(Match match, DealDraft deal) =>
        deal.AddTerm("royalty", match.SpanOf("type")!.Value, match, term =>
        {
            var (rule, confidence) = (match.Rule.Id, match.Rule.Confidence);
            if (match.SpanOf("base") is { } @base)
            {
                term.Set(Properties.Term.Base, new TextValue(@base.Quote(match.Sentence.Run.Text)), EvidenceSpans.Of(@base), rule, confidence);
            }

            var low = match.MentionOf("low") ?? match.MentionOf("lowCount");
            if (low is not null)
            {
                term.Set(Properties.Term.PercentLow, new NumberValue(low.Number), EvidenceSpans.Of(low.Span), rule, confidence);
                var high = match.MentionOf("high") ?? low;
                term.Set(Properties.Term.PercentHigh, new NumberValue(high.Number), EvidenceSpans.Of(high.Span), rule, confidence);
            }
        });
}
