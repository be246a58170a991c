using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>A share of sales, owed under a deal. The sale of royalties already owed is another matter.</summary>
public static class RoyaltyRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let ROYALTIES = (royalties | royalty payments | a royalty)
        deal.royalty.sales    type:ROYALTIES (on | upon | based on | from) (the | future | worldwide | any)? base:(net? sales)
        deal.royalty.plain    (and | plus | as well as | receive | includes | include | pay | with) tiered? type:ROYALTIES ~0.85
        deal.royalty.sold     (sell | sold | sale | purchase | purchased | non-cash) …6 (royalty | royalties) !
        deal.royalty.without  (no | without | free of) type:ROYALTIES !
        """);

    public static void Read(Match match, DealDraft deal) =>
        deal.AddTerm("royalty", match.SpanOf("type")!.Value, match, term =>
        {
            if (match.SpanOf("base") is { } @base)
            {
                term.Set(Properties.Term.Base, new TextValue(@base.Quote(match.Sentence.Run.Text)), EvidenceSpans.Of(@base), match.Rule.Id, match.Rule.Confidence);
            }
        });
}
