using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>
/// Sums over several kinds of payment, and payments that are neither upfront, milestone nor royalty. The last part of a rule's name
/// is the type of the term.
/// </summary>
public static class FeeRules
{
    /// <summary>A sum over kinds is none of them: these come before the rules of each kind.</summary>
    public static readonly RuleSet Totals = RuleSet.Parse("""
        let UP = (upfront | up-front | up front | initial | license | signing | equity | option | access | exercise)
        let MILESTONES = (milestone | milestones)
        deal.total-value   type:(UP …4 (and | plus) …6 MILESTONES (payments | fees)?) …6 qualifier:QUALIFIER? amount:MONEY
        deal.total-value   qualifier:QUALIFIER? amount:MONEY …3 (in | of | from) …4 type:(UP …5 (and | plus) …6 MILESTONES)
        deal.total-value   qualifier:QUALIFIER? amount:MONEY …3 (in | of) type:(MILESTONES (payments)? and UP …1 (fees | payments))
        deal.total-value   type:((total | aggregate) (potential | deal | contract)? (value | consideration | payments)) …5 qualifier:QUALIFIER? amount:MONEY
        deal.total-value   (valued at | worth) …2 qualifier:QUALIFIER? amount:MONEY ~0.8
        deal.total.not     MONEY (non-refundable | cash | initial)? UP …4 (and | plus) …8 MILESTONES !
        deal.total.not     UP (payment | fee | payments | fees | cash payment)? (of | totaling) QUALIFIER? MONEY …12 MILESTONES !
        """);

    public static readonly RuleSet Rules = RuleSet.Parse("""
        let FEE = (fee | fees | payment | payments)
        deal.exercise-fee       qualifier:QUALIFIER? amount:MONEY …3 type:((option exercise | exercise | opt-in | option-exercise) FEE?)
        deal.exercise-fee       type:((option exercise | exercise | opt-in) FEE) …4 qualifier:QUALIFIER? amount:MONEY
        deal.option-fee         qualifier:QUALIFIER? amount:MONEY …2 type:(option FEE)
        deal.option-fee         type:(option FEE) …3 qualifier:QUALIFIER? amount:MONEY
        deal.access-fee         qualifier:QUALIFIER? amount:MONEY …3 type:((technology access | access) FEE)
        deal.access-fee         type:((technology access | access) FEE) …4 qualifier:QUALIFIER? amount:MONEY
        deal.extension-fee      qualifier:QUALIFIER? amount:MONEY …3 type:((extension | renewal) FEE?)
        deal.extension-fee      type:((extension | renewal) FEE) …4 qualifier:QUALIFIER? amount:MONEY
        deal.extension-fee      (renew | renewed | extend | extended | extension | renewal) …14 type:(FEE of) qualifier:QUALIFIER? amount:MONEY ~0.85
        deal.research-funding   qualifier:QUALIFIER? amount:MONEY …4 type:(research …2 (funding | support))
        deal.research-funding   type:(research …2 (funding | support)) …4 qualifier:QUALIFIER? amount:MONEY
        deal.equity             qualifier:QUALIFIER? amount:MONEY …1 type:(equity (investment | stake | purchase))
        deal.equity             type:(equity investment | investment) of qualifier:QUALIFIER? amount:MONEY
        deal.equity             qualifier:QUALIFIER? amount:MONEY (of | in | worth of) …4 type:(stock | shares | equity)
        deal.purchase-price     type:(purchase price | equity value | transaction value | enterprise value) …5 qualifier:QUALIFIER? amount:MONEY
        deal.research-funding   (provide | receive | pay | fund | plus | and | including | includes | with) …2 type:(research (and development)? (funding | support)) ~0.8
        deal.access-fee         (receive | receives | pay | pays | plus | and | including) …2 type:(technology access FEE) ~0.8
        deal.fees.not           (selling | general | administrative | revenue | revenues) …8 amount:MONEY !
        """);

    public static void ReadTotal(Match match, DealDraft deal) => TermReader.AddAmount(match, deal, "total-value");

    public static void Read(Match match, DealDraft deal)
    {
        var type = match.Rule.Code;
        if (match.MentionOf("amount") is not null)
        {
            TermReader.AddAmount(match, deal, type);
        }
        else
        {
            deal.AddTerm(type, match.SpanOf("type")!.Value, match);
        }
    }
}
