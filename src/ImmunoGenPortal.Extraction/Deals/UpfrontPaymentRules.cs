using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>Money committed at signing. Older releases say "license payment" or "license fee" for it.</summary>
public static class UpfrontPaymentRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let UPFRONT = (upfront | up-front | up front | initial | license | licensing | signing | signature | execution | immediate)
        let SIGNING = (signing | signature | execution | the signing | its signing | the execution | its execution | closing | the closing | inception | the inception | the start | the outset | the beginning)
        let PAYMENT = (payment | fee | payments | fees | cash payment | consideration | amount | sum)
        let PAYS = (pays | paid | pay | paying | receives | receive | received | get | gets | collects | obtains)
        let SIDE = ((to | from | by) (COMPANY | PARTNER | it))
        let PAST = ((that | which)? (COMPANY | PARTNER | it)? (has | had | have | was | is | will be | to be | being)? (received | paid | payable | due | made | paid to COMPANY | in cash))
        deal.upfront.before   qualifier:QUALIFIER? amount:MONEY type:(UPFRONT …$2 PAYMENT)
        deal.upfront.paid     PAYS …$2 qualifier:QUALIFIER? amount:MONEY (in cash | cash | payment | fee)? …$1 type:(upfront | up-front | up front | at SIGNING | upon SIGNING | on SIGNING)
        deal.upfront.signing  qualifier:QUALIFIER? amount:MONEY (payment | fee | in cash)? PAST? type:((at | upon | on | for | with) SIGNING)
        deal.upfront.signing  qualifier:QUALIFIER? amount:MONEY …$1 type:((at | upon | on | for) SIGNING)
        deal.upfront.signing  qualifier:QUALIFIER? amount:MONEY of which …$3 type:((at | upon | on) SIGNING)
        deal.upfront.signing  qualifier:QUALIFIER? amount:MONEY …$2 type:(payment (for | upon | on | at) SIGNING)
        deal.upfront.signing  ^ type:((at | upon | on | with) SIGNING) …$10 (PAYS | will pay | made | makes | payment of) …$4 qualifier:QUALIFIER? amount:MONEY
        deal.upfront.signing  qualifier:QUALIFIER? amount:MONEY …$5 type:((upon | on | at | for | with) (the)? (taking | grant | granting) of)
        deal.upfront.rights   (made | makes | paid | paying) …$3 amount:MONEY type:(payment to (PARTNER | COMPANY) for …$2 (rights | right | license))
        deal.upfront.rights   (paid | pays) COMPANY? qualifier:QUALIFIER? amount:MONEY type:(for (a | an | the)? …4 (license | licenses)) (to | for | under | on)
        deal.upfront.as       amount:MONEY (as | in) …$2 type:(UPFRONT …$2 PAYMENT)
        deal.upfront.of       type:(UPFRONT …$2 PAYMENT) SIDE? SIDE? …$1 (of | totaling | totalling | amounting to | equal to | worth) qualifier:QUALIFIER? amount:MONEY
        deal.upfront.is       type:((upfront | up-front | up front | signing | initial) (payment | fee) | license fee | licence fee) : (PARTNER | it) (will | is to | shall | has agreed to | has | must) (pay | paid) (COMPANY | PARTNER)? qualifier:QUALIFIER? amount:MONEY
        deal.upfront.is       type:((upfront | up-front | up front | initial | signing | signature) …$2 PAYMENT) …$3 (is | was | will be | amounts to | amounted to) qualifier:QUALIFIER? amount:MONEY
        deal.upfront.opened   (opened | began | started | begins | opens | starts) with (a | an) type:(…1 payment) SIDE? of qualifier:QUALIFIER? amount:MONEY
        deal.upfront.initial  (for | pays | paid | pay) (an | a) type:initial amount:MONEY
        deal.upfront.is       type:((upfront | up-front | up front | signing | signature) …$1 PAYMENT) : qualifier:QUALIFIER? amount:MONEY ~0.9
        deal.upfront.plain    amount:MONEY (in cash | cash | paid | payable)? type:(upfront | up-front | up front) ~0.9
        deal.upfront.now      (gets | receives | pays | is paid | paying | receiving) …$2 amount:MONEY type:now ~0.85
        deal.upfront.terms    (terms | agreement | license | exchange | consideration) …$12 (receive | receives | pay | pays | paid | make | makes) …$3 amount:MONEY type:(cash? payment) ~0.75
        deal.upfront.bare     (receives | receive | received | get | gets | includes | include | including | pay | pays | paid | plus | undisclosed | unspecified | an | and | of) …$1 type:((upfront | up-front | up front | signing) …$1 PAYMENT) ~0.8
        deal.upfront.bare     (receives | receive | received | get | gets | includes | included | include | pay | pays | paid | made | make | collected) (a | an) (one-time | single | nonrefundable | non-refundable | undisclosed | cash)? type:((upfront | up-front | up front | signing) …$1 PAYMENT) ~0.8
        deal.upfront.bare     payment (to (COMPANY | PARTNER))? of (a | an) …$1 type:((license | licensing) (payment | fee)) ~0.8
        deal.upfront.bare     type:((license | licensing | licence | upfront | up-front) (fee | payment)) (becomes | became | is | was | falls | fell) (payable | due) ~0.8
        deal.upfront.bare     (part | portion | half | some) of (the)? amount:MONEY !
        deal.upfront.bare     (part | half | portion | some) of (the | this) MONEY …3 (paid | payable | due) …1 type:((on | at | upon) signing) ~0.8
        deal.upfront.no       MONEY of (the | this | that | its) UPFRONT …1 PAYMENT !
        deal.upfront.sums     UPFRONT …2 (and | plus) …4 (milestone | milestones) …4 amount:MONEY !
        deal.upfront.sums     amount:MONEY (in | of) UPFRONT …1 (and | plus) …3 (milestone | milestones) !
        deal.upfront.sums     (milestone | milestones) (payments)? and UPFRONT …2 PAYMENT !
        deal.upfront.sums     UPFRONT …2 (milestone | research | option | exercise) …1 PAYMENT …$4 amount:MONEY !
        deal.upfront.sums     amount:MONEY (license | licensing | option) (exercise | option | maintenance | extension | renewal | amendment | substitution | milestone) …1 PAYMENT !
        deal.upfront.start    amount:MONEY …$3 (at | upon | on | with | for) the (start | beginning | outset | inception) of (a | an | the | its)? …1 (trial | study | testing | dosing | PHASE | development | clinical) !
        deal.upfront.start    (earned | received | collected) …24 including (a | an | the)? MONEY …18 and (a | an | the)? amount:MONEY !
        deal.upfront.bare     (receive | receives | pay | pays) (a | an) …1 type:((license | licensing) fee) ~0.8
        deal.upfront.first    type:((first | initial) payment) ,? of amount:MONEY …8 (of | on | at | upon | after | following) (the)? signing
        deal.upfront.no       (license | licensing) fee (revenue | revenues | income) !
        deal.upfront.no       (option | options | right | rights) (under (the | this | its) agreement)? to (take | license | obtain | acquire | add | select) …12 for (an additional | a further | another | a separate) …4 amount:MONEY !
        deal.upfront.no       (option | options | right | rights) (under (the | this | its) agreement)? to (take | license | obtain | acquire | add | select) …12 for (an additional | a further | another | a separate) type:(UPFRONT …2 PAYMENT) !
        deal.upfront.no       (access | option | exercise | extension | renewal | maintenance) (fee | fees | payment) …$1 (of | totaling) amount:MONEY !
        deal.upfront.no       (annual | yearly | annually) …1 (license | licensing) (fee | fees) …$2 amount:MONEY !
        deal.upfront.no       (not | never) …4 (upfront | up-front | up front) !
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
