using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>Money committed at signing. Older releases say "license payment" or "license fee" for it.</summary>
public static class UpfrontPaymentRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let UPFRONT = (upfront | up-front | up front | initial | license | signing)
        let PAYMENT = (payment | fee | payments | fees)
        deal.upfront.before   QUALIFIER? amount:MONEY type:(UPFRONT …2 PAYMENT)
        deal.upfront.paid     (pays | paid | pay | receives | receive | received) QUALIFIER? amount:MONEY type:(upfront | up-front | up front | at signing | upon signing | on signing)
        deal.upfront.of       type:(UPFRONT …2 PAYMENT) (of | totaling | totalling) qualifier:QUALIFIER? amount:MONEY
        deal.upfront.sums     UPFRONT …2 (and | plus) …4 (milestone | milestones) …4 amount:MONEY !
        """);

    public static void Read(Match match, DealDraft deal) => TermReader.AddAmount(match, deal, "upfront");
}
