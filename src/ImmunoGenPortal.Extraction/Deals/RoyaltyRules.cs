using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>A share of sales, owed under a deal. The sale of royalties already owed is another matter.</summary>
public static class RoyaltyRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let ROYALTIES = (royalties | royalty payments | a royalty | royalty)
        let TO = (to | and | - | –)
        let STARTS = (begin at | begins at | start at | starts at | starting at | beginning at | range from | ranging from | ranges from | from | between | of | rising from | increasing from)
        let ENDS = (TO | and reach | and reaches | and rise to | and rises to | and rising to | rising to | increasing to | up to | and increase to | and go up to | and go to | to a high of | to as much as)
        deal.royalty.range    type:ROYALTIES (on | upon | based on | from) …2 base:(net? sales) …4 (ranging | of | at | STARTS) …2 low:PERCENT …4 ENDS …2 high:PERCENT
        deal.royalty.range    type:ROYALTIES …8 low:PERCENT TO high:PERCENT (on | of) …3 base:(net? sales)
        deal.royalty.range    type:ROYALTIES …8 low:PERCENT TO high:PERCENT
        deal.royalty.range    type:ROYALTIES …8 lowCount:COUNT (to | - | –) high:PERCENT
        deal.royalty.range    type:ROYALTIES …8 (between | from) lowCount:COUNT and high:PERCENT
        deal.royalty.range    type:ROYALTIES …14 STARTS low:PERCENT …4 ENDS …2 high:PERCENT
        deal.royalty.range    type:ROYALTIES …8 low:PERCENT …24 (rising | increasing | climbing | escalating | growing) …3 to high:PERCENT
        deal.royalty.range    low:PERCENT TO high:PERCENT …3 type:ROYALTIES
        deal.royalty.rate     type:ROYALTIES …4 low:PERCENT
        deal.royalty.rate     low:PERCENT …2 type:ROYALTIES
        let WHOSE = (the | future | worldwide | any | its | their | commercial | all | product | annual)
        deal.royalty.sales    type:ROYALTIES (at | of | in | from) …@14 (digit | teen | teens | percentages | percentage | digits | rates) (on | upon) WHOSE? …2 base:(net? sales)
        deal.royalty.sales    type:ROYALTIES …2 (on | upon | based on | from | as a percentage of | as a percent of) WHOSE? …3 base:(net? sales)
        deal.royalty.plain    (and | plus | as well as | receive | owed | receives | entitled to | eligible for | includes | include | including | pay | pays | with | owe | of | in addition to | together with | along with | carries | earn | collect | for | potential) (tiered | …3 single-digit | …3 double-digit | escalating | certain)? …2 type:ROYALTIES ~0.85
        deal.royalty.plain    (and | plus | as well as | receive | receives | entitled to | eligible for | pay | pays | with | owe) (tiered | escalating | certain | undisclosed)? (low | mid | high | single | double) …6 type:ROYALTIES ~0.85
        deal.royalty.after    type:ROYALTIES …3 (are | is | would be | will be | may be) …1 (payable | paid | owed | due | calculated | charged) ~0.85
        deal.royalty.after    (through | by way of | against) (a | an) type:royalty ~0.85
        deal.royalty.after    (as may | as would | as will | call for | calls for | provides for | provide for) …2 type:ROYALTIES ~0.85
        let SIZE = (tiered | escalating | low | mid | high | single | double | digit | single-digit | double-digit | further | certain | commercial | product | single digit | double digit)
        deal.royalty.follow   (and | further | in addition | also | , | ;) SIZE? SIZE? SIZE? type:ROYALTIES (would | will | may | could | to)? (follow | apply | accrue | follows | applies | come) ~0.8
        deal.royalty.follow   ^ SIZE? SIZE? SIZE? type:ROYALTIES (would | will | may | could)? (also | be)? (follow | apply | accrue | follows | applies | due | payable | come) ~0.8
        deal.royalty.follow   type:ROYALTIES (at | in | of) …1 (low | mid | high | single | double | a) …4 (digit | digits | teens | percentage) ~0.85
        deal.royalty.follow   (milestones | milestone payments | payments | fees) (and | , and | as well as | plus | or) SIZE? SIZE? SIZE? type:ROYALTIES ~0.8
        deal.royalty.stays    type:(royalties | royalty rates | royalty rate | royalty terms) …10 (unchanged | remain as | remains as | are the same | stay the same | stay as) ~0.85
        deal.royalty.digits   type:ROYALTIES (in | at | ranging | of | from) …2 (low | mid | high | single | double) …1 (single | double | digit | digits | teens) ~0.85
        deal.royalty.sold     (sell | sold | sale | purchase | purchased | non-cash) …6 (royalty | royalties) !
        deal.royalty.without  (not | never) (be | been)? (entitled | eligible | obligated | required) (to | for) …16 type:ROYALTIES !
        deal.royalty.without  (no longer | forego | forgo | forgoes | waive | waives | waived | instead of | in lieu of | neither | gives up | give up | gave up | giving up | relinquishes | relinquished | surrenders | surrendered | forfeits | forfeited | freed from | released from | relieved of) …30 type:ROYALTIES !
        deal.royalty.without  type:ROYALTIES …8 (equal to | identical to | the same as) those !
        deal.royalty.without  (no | without | free of) (further | more | additional)? (milestones | milestone payments | payments)? (or | and | nor)? type:ROYALTIES !
        deal.royalty.without  type:ROYALTIES …2 (of | under) (the | its | their) DATE (agreement | license | collaboration) (do | does | remain | remains | are | is | will | stay) !
        deal.royalty.sold     (in return for | in exchange for | purchase of | sale of) …4 (right | rights) to (receive | the)? …1 ROYALTIES !
        deal.royalty.without  (replace | replaces | replaced | replacing) …6 type:ROYALTIES !
        deal.royalty.income   (royalty | royalties) (revenue | revenues | income) !
        deal.royalty.owed     PERCENT of the? …2 type:ROYALTIES !
        deal.royalty.owed     (COMPOUND | non-cash) ROYALTIES !
        deal.royalty.none     COMPANY (licenses | outlicenses | out-licenses) (its | our) …2 (technology | TECHNOLOGY) …16 ROYALTIES !
        deal.royalty.none     ^ (the | these) (increase | increases | improvements | changes) in …6 ROYALTIES !
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
