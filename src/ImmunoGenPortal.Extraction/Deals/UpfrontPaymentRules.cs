using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>Money committed at signing. Older releases say "license payment" or "license fee" for it.</summary>
public static class UpfrontPaymentRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let UPFRONT = (upfront | up-front | up front | initial | license | licensing | signing | execution)
        let SIGNING = (signing | signature | execution | the signing | its signing | the execution | closing)
        let PAYMENT = (payment | fee | payments | fees | cash payment | consideration)
        let PAYS = (pays | paid | pay | paying | receives | receive | received | get | gets)
        deal.upfront.before   qualifier:QUALIFIER? amount:MONEY type:(UPFRONT …$2 PAYMENT)
        deal.upfront.paid     PAYS …$2 qualifier:QUALIFIER? amount:MONEY …$1 type:(upfront | up-front | up front | at SIGNING | upon SIGNING | on SIGNING)
        deal.upfront.signing  qualifier:QUALIFIER? amount:MONEY …$1 type:((at | upon | on | for) SIGNING)
        deal.upfront.signing  qualifier:QUALIFIER? amount:MONEY of which …$3 type:((at | upon | on) SIGNING)
        deal.upfront.signing  qualifier:QUALIFIER? amount:MONEY …$2 type:(payment (for | upon | on | at) SIGNING)
        deal.upfront.signing  qualifier:QUALIFIER? amount:MONEY …$5 type:((upon | on | at | for | with) (the)? (taking | grant | granting) of)
        deal.upfront.rights   (made | makes | paid | paying) …$3 amount:MONEY type:(payment to (PARTNER | COMPANY) for …$2 (rights | right | license))
        deal.upfront.as       amount:MONEY (as | in) …$2 type:(UPFRONT …$2 PAYMENT)
        deal.upfront.of       type:(UPFRONT …$2 PAYMENT) (to COMPANY | to PARTNER | from PARTNER)? (of | totaling | totalling) qualifier:QUALIFIER? amount:MONEY
        deal.upfront.plain    amount:MONEY type:(upfront | up-front | up front) ~0.9
        deal.upfront.terms    (terms | agreement | license | exchange | consideration) …$12 (receive | receives | pay | pays | paid | make | makes) …$3 amount:MONEY type:(cash? payment) ~0.75
        deal.upfront.bare     (receives | receive | received | includes | include | including | pay | pays | paid | plus | undisclosed | an | and) …$1 type:((upfront | up-front | up front | signing) …$1 PAYMENT) ~0.8
        deal.upfront.sums     UPFRONT …2 (and | plus) …4 (milestone | milestones) …4 amount:MONEY !
        deal.upfront.sums     (milestone | milestones) (payments)? and UPFRONT …2 PAYMENT !
        deal.upfront.no       (no | without | neither) …2 (upfront | up-front | up front) !
        """);

    public static void Read(Match match, DealDraft deal)
    {
        if (match.MentionOf("amount") is not null)
        {
            TermReader.AddAmount(match, deal, "upfront");
        }
        else
        {
            deal.AddTerm("upfront", match.SpanOf("type")!.Value, match);
        }
    }
}
