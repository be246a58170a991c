using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>
/// Sums over several kinds of payment, and payments that are neither upfront, milestone nor royalty. The last part of a rule's name
/// is the type of the term.
/// </summary>
public static class FeeRules
{
    /// <summary>"up to $41 million in milestone payments and equity investments": nothing else may be read of it.</summary>
    public static readonly RuleSet WithEquity = RuleSet.Parse("""
        let INVESTED = (equity | stock | share) (investment | investments | purchase | purchases)
        deal.with-equity.total-value   qualifier:QUALIFIER? amount:MONEY (in | of | from) …2 type:((milestone payments | milestone fees | milestones) (and | plus | as well as) …1 INVESTED)
        deal.with-equity.total-value   qualifier:QUALIFIER? amount:MONEY (in | of | from) …2 type:(INVESTED (and | plus | as well as) …2 (milestone payments | milestone fees | milestones))
        """);

    /// <summary>A sum over kinds is none of them: these come before the rules of each kind.</summary>
    public static readonly RuleSet Totals = RuleSet.Parse("""
        let UP = (upfront | up-front | up front | initial | license | licensing | signing | equity | option | access | option exercise | exercise | opt-in)
        let PAID = (payments | payment | fees | fee)
        let FIRST = ((upfront | up-front | up front | initial) cash? PAID? | UP PAID)
        let STAGE = (potential | pre-ind | near-term | development | clinical | preclinical | regulatory | sales | commercial | commercialization | sales-based | research | future | certain | and)
        let MILESTONES = (milestone payments | milestone fees | milestones | milestone)
        let SUM = (FIRST (and | plus | together with | along with) STAGE? STAGE? STAGE? STAGE? MILESTONES PAID?)
        let MIX = ((option exercise | target exercise | exercise | opt-in) and STAGE? STAGE? STAGE? STAGE? MILESTONES PAID? | (option exercise | exercise | option) PAID and in? STAGE? STAGE? STAGE? MILESTONES PAID? | PAID and MILESTONES PAID? | FIRST (and | plus | and certain) STAGE? STAGE? STAGE? STAGE? MILESTONES PAID? | MILESTONES and UP …$1 PAID)
        let SUBLICENSES = (sublicense | sublicenses | sublicensee | sublicensees | sublicensing)
        let MORE = (additional | further | second | subsequent | later | contingent | milestone)
        deal.total-value   (upfront | up-front | up front | initial) (cash)? (payment | fee) ,? and (an | a | one)? potential? MORE (payment | fee) …$24 type:((together | in total | that | which)? (totaling | totalling | totals | total | for a total of | that add up to | amounting to)) …$2 qualifier:QUALIFIER? amount:MONEY
        deal.total-value   type:((share | percentage | portion | part) of) …$4 (upfront | up-front | milestone | milestones | fees) …$16 SUBLICENSES …$12 qualifier:QUALIFIER …$2 amount:MONEY
        deal.total-value   type:((share | percentage | portion | part) of) …$12 SUBLICENSES …$8 (upfront | up-front | milestone | milestones | royalties) …$10 qualifier:QUALIFIER …$2 amount:MONEY
        deal.total-value   type:SUM (of | totaling | totalling | worth | that total | which total | that could | could | may)? …$2 qualifier:QUALIFIER amount:MONEY
        deal.total-value   type:SUM (of | totaling | totalling | worth) amount:MONEY
        deal.total-value   type:(total …2 (funding | payments | consideration)) …4 (including | inclusive of | with) (the | an | its)? (upfront | up-front | initial) PAID …2 (would | could | may | might | will)? (amount to | amounts to | total | reach | come to | be) qualifier:QUALIFIER? amount:MONEY
        deal.total-value   type:SUM (that | which)? (COMPANY | PARTNER | it | we) …5 (earn | receive | pay) (could | may | might | can)? …1 qualifier:QUALIFIER amount:MONEY
        deal.total-value   type:SUM (for | on | from | under | tied to | upon | related to) …$9 qualifier:QUALIFIER amount:MONEY
        deal.total-value   type:SUM (together | combined | taken together)? (may | could | might | can) (bring | total | reach | come to | amount to | yield | be worth | provide | pay) (COMPANY | PARTNER | it)? …$1 qualifier:QUALIFIER amount:MONEY
        deal.total-value   qualifier:QUALIFIER? amount:MONEY …$3 (in | of | from) …$4 type:MIX
        deal.total-value   type:((upfront | up-front | up front | initial) and (option exercise | exercise | option | opt-in) (fees | payments)) (of | totaling | worth)? …$1 qualifier:QUALIFIER amount:MONEY
        let CHOICE = (option exercise | target exercise | program exercise | exercise | option | target selection | selection | opt-in | license | licensing | upfront | up-front)
        deal.total-value   qualifier:QUALIFIER? amount:MONEY …$1 (in | of | from) (potential | future)? type:(CHOICE PAID ,? (and | as well as | plus)? (research | development | clinical | regulatory | commercial | sales | preclinical | certain) …$6 MILESTONES PAID?)
        let BE = (be | exceed | exceeds | total | reach | amount to | come to | amounts to | of | is | aggregate)
        let PARTS = (comprised of | comprising | consisting of | composed of | made up of | including | includes | which includes | which include | consists of | which comprises | that comprises | comprises | which covers | that covers | covering | takes in | that take in | which take in)
        deal.total-value   type:((the | these) (two | both | COUNT)? payments) (together)? (total | totaled | amount to | add up to | come to) qualifier:QUALIFIER? amount:MONEY
        deal.total-value   type:((total | aggregate) (potential | deal | contract)? (value | consideration)) …$5 qualifier:QUALIFIER? amount:MONEY
        deal.total-value   type:((total | aggregate | overall | combined) (potential | future)? (payments | compensation | proceeds)) …$12 (BE qualifier:QUALIFIER? | qualifier:QUALIFIER) amount:MONEY
        deal.total-value   (bring | brings | take | takes) type:(the (total | whole)) …$8 to qualifier:QUALIFIER? amount:MONEY
        deal.total-value   qualifier:QUALIFIER amount:MONEY …$6 type:(PARTS …$3 (upfront | up-front | up front | initial | signing))
        deal.total-value   qualifier:QUALIFIER amount:MONEY …$6 type:PARTS …$2 MONEY …$3 (upfront | up-front | up front | initial | signing | license fee | at signing | on signing | upon signing)
        deal.total-value   qualifier:QUALIFIER amount:MONEY …$5 type:(PARTS …$3 MILESTONES PAID? (and | as well as | together with | plus) …2 (equity | stock | share | research | exercise | license | option) (purchase | purchases | investment | investments | funding | support | fees | payments))
        deal.total-value   qualifier:QUALIFIER amount:MONEY …$5 type:(PARTS …$3 (equity | stock | share | research) (purchase | purchases | investment | investments | funding | support) (and | as well as | together with | plus) …3 MILESTONES)
        deal.total-value   qualifier:QUALIFIER amount:MONEY …$3 type:(PARTS …$2 (option exercise | exercise | opt-in | license | licensing | option) PAID …$10 MILESTONES PAID?)
        deal.total-value   type:(potential value | total value) of …$2 qualifier:QUALIFIER? amount:MONEY
        deal.total-value   (agreement | deal | pact | transaction | collaboration | license | alliance) …$3 ((could | may | might) (eventually | ultimately | potentially)? (be worth | generate | yield | net | bring in) COMPANY?) …$1 qualifier:QUALIFIER? amount:MONEY ~0.85
        deal.total-value   (agreement | deal | pact) with (COMPANY | PARTNER) type:(potentially? (worth | valued at)) …$3 qualifier:QUALIFIER? amount:MONEY ~0.85
        deal.total.not     amount:MONEY of which (came | was | were | has | have | had) !
        deal.total-value   (agreement | deal | arrangement | transaction | collaboration | license | alliance) …$3 (valued at | worth | could bring | may bring | could be worth | valued) …$3 qualifier:QUALIFIER? amount:MONEY ~0.85
        deal.total-value   (and | plus) qualifier:QUALIFIER amount:MONEY type:(in total | in all | in the aggregate | in aggregate | altogether) (, | . | ; | plus | as well as) ~0.85
        deal.total-value   qualifier:QUALIFIER? amount:MONEY …$1 type:(before royalties | exclusive of royalties | not including royalties) ~0.85
        let EARN = (receive | earn | get | collect | realize | gain | obtain)
        let EVENTS = (milestone | milestones | achieved | achieves | achievement | achieving | objectives | reached | reaches | goals | annually | year | quarter)
        let ROYALTIES = (tiered | escalating | sales | potential | any)? (royalties | a royalty | royalty payments)
        deal.total-value   (COMPANY | we | it) …6 type:EARN qualifier:QUALIFIER amount:MONEY (in (total | aggregate | potential | future | possible)? payments)? ,? (plus | and | as well as | in addition to | on top of) ROYALTIES ~0.85
        deal.total-value   (COMPANY | we | it) …6 type:EARN qualifier:QUALIFIER amount:MONEY (from | under | through | over the (life | term) of) (the | this | its | their | such | PARTNER)? (new | exclusive | research)? (license | agreement | deal | collaboration | alliance | pact) ~0.85
        deal.total-value   type:(for | in return for | in exchange for | worth) qualifier:QUALIFIER amount:MONEY ,? plus ROYALTIES ~0.85
        deal.total-value   (for | worth | to | total | of) qualifier:QUALIFIER amount:MONEY (in | of) type:((total | aggregate | potential | possible) (potential | future)? payments) ~0.85
        deal.total.not     amount:MONEY (in | of) (total | aggregate | potential | possible) (potential | future)? payments …6 EVENTS !
        deal.total-value   (a | an) (potential | possible)? amount:MONEY (license | licensing | option | research)? type:(deal | pact | alliance | collaboration) ~0.85
        deal.total-value   (eligible | entitled | stands | could | may | might) to? type:EARN amount:MONEY ,? plus ROYALTIES ~0.85
        deal.total.not     EARN QUALIFIER? amount:MONEY (in …2 payments)? ,? (plus | and | as well as | in addition to | on top of) ROYALTIES …10 EVENTS !
        deal.total.not     EARN QUALIFIER amount:MONEY (from | under | through | over) …10 EVENTS !
        deal.total.not     (earned | received | been paid | collected) …2 amount:MONEY …4 (in | of | from) …2 FIRST !
        deal.total.not     MONEY (non-refundable | cash | initial)? UP PAID? (and | plus | as well as) STAGE? STAGE? STAGE? MILESTONES !
        deal.total.not     UP (payment | fee | payments | fees | cash payment)? (of | totaling) QUALIFIER? amount:MONEY …12 MILESTONES !
        deal.total.not     MILESTONES …14 QUALIFIER? amount:MONEY …1 (before | exclusive of) royalties !
        deal.total.not     UP (payment | fee) (and | plus) STAGE? STAGE? STAGE? STAGE? MILESTONES …14 QUALIFIER? amount:MONEY …1 plus royalties !
        deal.total.not     MONEY …2 in (further | additional | future | remaining | later | subsequent | potential | possible | other)? MILESTONES !
        deal.total.not     (typically | generally | other …3 (licenses | agreements) | similar (licenses | agreements)) …14 amount:MONEY !
        deal.total.not     (received | earned | paid | collected) …3 amount:MONEY …10 PARTS !
        deal.total.not     amount:MONEY …$4 MILESTONES …$4 PARTS !
        """);

    public static readonly RuleSet Rules = RuleSet.Parse("""
        let FEE = (fee | fees | payment | payments)
        let AUX = (has | had | also | has also)
        let STOCK = (stock | shares | equity)
        let PAIRED = ((fees | payments | fee | payment) (of | totaling) QUALIFIER? MONEY and)
        deal.paired.upfront     type:(upfront | up-front | up front | initial) and …1 (option | access | technology access | exercise | extension) (fees | payments | fee | payment) (of | totaling) qualifier:QUALIFIER? amount:MONEY and QUALIFIER? MONEY respectively
        deal.option-fee         (upfront | up-front | up front | initial) and …1 type:option PAIRED qualifier:QUALIFIER? amount:MONEY respectively
        deal.access-fee         (upfront | up-front | up front | initial) and …1 type:(access | technology access) PAIRED qualifier:QUALIFIER? amount:MONEY respectively
        deal.exercise-fee       (upfront | up-front | up front | initial) and …1 type:exercise PAIRED qualifier:QUALIFIER? amount:MONEY respectively
        deal.extension-fee      (upfront | up-front | up front | initial) and …1 type:extension PAIRED qualifier:QUALIFIER? amount:MONEY respectively
        deal.extension-fee      (renewed | renew | extended | extend | prolonged | prolong) …14 for (a | an) …1 amount:MONEY …2 type:(access fee | FEE)
        deal.extension-fee      qualifier:QUALIFIER? amount:MONEY …$3 FEE …1 for (the | this | its | their)? type:(renewal | extension)
        deal.extension-fee      FEE of qualifier:QUALIFIER? amount:MONEY …1 for (the | this | its | their)? type:(renewal | extension)
        deal.research-funding   type:(committed (research)? (funding | support)) (to COMPANY)? …$4 qualifier:QUALIFIER? amount:MONEY
        deal.exercise-fee       qualifier:QUALIFIER? amount:MONEY type:(if (PARTNER | it) (selects | chooses | designates | takes | licenses | adds) …6 (additional | further | more | maximum | all) …4 (targets | licenses))
        deal.option-fee         type:(option purchase FEE) of? qualifier:QUALIFIER? amount:MONEY
        let GIVEN = (gained | gains | received | receives | obtained | obtains | acquired | acquires | took | takes | was granted | was given | were granted | secured | secures)
        let RETURN = (in return for | in exchange for | in consideration of | in consideration for)
        deal.option-fee         GIVEN …4 type:(option | options) …$30 RETURN (a | an)? …1 (FEE (to COMPANY)? of)? qualifier:QUALIFIER? amount:MONEY (to COMPANY)?
        deal.option-fee         (granted | gave | grants | gives | has granted) (PARTNER | it) (an | the | a) …2 type:(option | options) …$24 RETURN (a | an)? …1 (FEE (to COMPANY)? of)? qualifier:QUALIFIER? amount:MONEY
        deal.exercise-fee       type:(exercise of …2 (option | options | right) | exercising (it | this option | the option | that option | these options)) …$6 (would | will | could) (require | call for | involve | entail | cost) (the | a | an)? (payment of)? (a | an)? (further | additional | second)? (FEE of)? qualifier:QUALIFIER? amount:MONEY
        deal.exercise-fee       (if | should | when | once) …4 type:(exercised | exercises | exercise) …$6 (will | would | shall | must | is to) (pay | owe) (COMPANY | it | us)? (a | an | another)? (further | additional | fee of | payment of)? (fee of | payment of)? qualifier:QUALIFIER? amount:MONEY
        deal.option-fee         qualifier:QUALIFIER? amount:MONEY (upfront | up-front)? type:(option purchase FEE)
        deal.option-fee         type:(option | options) …1 (taken | granted | acquired | obtained | bought) (in | on) DATE for (a fee of)? qualifier:QUALIFIER? amount:MONEY
        deal.exercise-fee       (elect | elects | opt | opts | choose | chooses | option | right) …10 to (add | take | license | select) …5 (upon | on | against | for | by | with) (the)? type:(payment of) (a | an)? qualifier:QUALIFIER? amount:MONEY
        deal.extension-fee      type:(renew | extend | prolong | renewed | extended | prolonged) …20 (on | upon | by | against | for) (payment of | paying | a payment of) …2 access fee of qualifier:QUALIFIER? amount:MONEY ~0.9
        deal.exercise-fee       qualifier:QUALIFIER? amount:MONEY …$3 type:((option exercise | exercise | opt-in | option-exercise) FEE?)
        deal.exercise-fee       type:((option exercise | exercise | opt-in) FEE) …$4 qualifier:QUALIFIER? amount:MONEY
        deal.exercise-fee       type:((option exercise | exercise | opt-in) FEE) of MONEY (or | and) amount:MONEY ,? (respectively | depending)
        deal.exercise-fee       (if | should | when) …4 (exercised | exercises | exercise) …4 (will | would | shall | must | is to) (make | pay) (a | an)? (additional | further | second | single | one-time)? type:(payment of) qualifier:QUALIFIER? amount:MONEY ~0.9
        deal.exercise-fee       type:(FEE (for | on | upon | at) (its | the | each)? (exercising | exercise) …$6) (is | of | was | would be | will be | amounts to) qualifier:QUALIFIER? amount:MONEY
        deal.exercise-fee       type:(FEE to exercise …$8) (is | of | would be) qualifier:QUALIFIER? amount:MONEY
        deal.exercise-fee       type:(FEE to exercise …$8) (is | of | would be) MONEY …$16 (and | or) amount:MONEY (if | when | thereafter | after)
        deal.exercise-fee       type:(to exercise) (this | the | its | that | an | each) …$2 (option | right) …$6 (FEE of | FEE | pay | pays) …$3 qualifier:QUALIFIER? amount:MONEY
        deal.exercise-fee       FEE of qualifier:QUALIFIER? amount:MONEY …$6 type:(exercise | exercised | exercises)
        deal.exercise-fee       type:(opt in | opts in) …$12 FEE of qualifier:QUALIFIER? amount:MONEY
        deal.exercise-fee       type:(opt in | opts in | exercises | exercise) …$12 FEE of MONEY …16 the FEE (will be | would be | is | rises to | increases to) qualifier:QUALIFIER? amount:MONEY
        deal.exercise-fee       amount:MONEY …$2 (each | every) time …$2 type:(exercises | opts in)
        deal.exercise-fee       (should | if) …$3 type:(exercise | opt in | exercises | opts in | choose to exercise) …$20 qualifier:QUALIFIER? amount:MONEY (would | will | is | becomes) …$2 (due | payable | owed) ~0.85
        deal.exercise-fee       ^ type:(to exercise | upon exercise | on exercise | with its exercise) …$14 qualifier:QUALIFIER? amount:MONEY ~0.85
        deal.exercise-fee       type:(exercise | exercised) …$6 amount:MONEY …$1 FEE
        deal.exercise-fee       amount:MONEY (is | would be | will be) payable …$3 (upon | on) type:(the exercise | exercise)
        deal.exercise-fee       amount:MONEY …$2 (is the fee due at | due at | due on | payable on | payable upon | upon | for) type:(exercise | each exercise | the exercise | exercising)
        let BYPAYING = (by paying | by payment of | on paying | upon payment of | on payment of | against payment of | for payment of | (for | against) (a | an)? (additional | further | separate | fixed)? (fee | payment) ((to | from) (PARTNER | COMPANY))? of)
        deal.exercise-fee       (option | options | right | rights) to (take | license | obtain | acquire | opt | elect | co-develop | select | develop | add | (a | an | one | another | the)? (ORDINAL | further | additional | other | extra)) …$20 BYPAYING qualifier:QUALIFIER? amount:MONEY ~0.85
        deal.exercise-fee       (may | can | could) (license | take | select | add | obtain) …6 (target | targets | license | licenses | program) by paying (a | an)? (additional | further)? (fee | payment) of qualifier:QUALIFIER? amount:MONEY ~0.85
        deal.exercise-fee       (exercise | exercised | opt in | opt into | elect | election | choose to co-develop) …$24 BYPAYING qualifier:QUALIFIER? amount:MONEY ~0.85
        deal.exercise-fee       (election | elect) …$30 BYPAYING MONEY …$16 or …$10 BYPAYING amount:MONEY ~0.85
        deal.exercise-fee       (elect | opt) to (co-develop | develop | join | share) …$14 (for which | in return for which | in which case) …$5 (fee | payment) of qualifier:QUALIFIER? amount:MONEY ~0.85
        deal.exercise-fee       (opting in | opt-in | exercise | an exercise | exercising it) (would | will) (have)? cost PARTNER? COMPANY? qualifier:QUALIFIER? amount:MONEY ~0.85
        deal.exercise-fee       type:(exercised | exercises | exercise) …$16 paying (COMPANY | PARTNER | it)? …$2 qualifier:QUALIFIER? amount:MONEY ~0.85
        deal.exercise-fee       type:(exercised | exercises) …24 for which (COMPANY | PARTNER | it) (has | had)? (paid | pays | received | receives | will pay | earned) (COMPANY | PARTNER)? …3 qualifier:QUALIFIER? amount:MONEY ~0.85
        deal.exercise-fee       (option | options | right | rights) to (take | license | obtain | acquire | add | select) …12 for (an additional | a further | another | a separate) …$2 type:FEE of qualifier:QUALIFIER? amount:MONEY ~0.85
        deal.option-fee         qualifier:QUALIFIER? amount:MONEY …$2 type:(option FEE)
        deal.option-fee         type:(option FEE) …$3 qualifier:QUALIFIER? amount:MONEY
        deal.option-fee         qualifier:QUALIFIER? amount:MONEY for (an | the | this | such | its | two | three | COUNT)? type:(option | options)
        deal.option-fee         (granted | grants | gave | obtained | took) …$10 type:(option | options) …$8 for (a | an)? FEE of qualifier:QUALIFIER? amount:MONEY
        deal.option-fee         ^ for (the | this | that | its | such) type:(option) itself? PARTNER AUX? (paid | pays | will pay) COMPANY? …$1 qualifier:QUALIFIER? amount:MONEY
        deal.option-fee         amount:MONEY FEE? …$6 when (the | this | that) type:(option agreement?) was (granted | signed | executed)
        deal.option-fee         (took | acquired | obtained | takes) …$4 type:(option | options) …$3 for qualifier:QUALIFIER? amount:MONEY
        deal.option-fee         amount:MONEY …$10 (with | on | upon | for | at) (the)? (signing | execution) of (an | the | this | that | its) type:(option) agreement
        deal.option-fee         amount:MONEY …$3 for each target …$6 takes an type:(option)
        deal.access-fee         qualifier:QUALIFIER? amount:MONEY …$3 type:((technology access | access) FEE)
        deal.access-fee         type:((technology access | access) FEE) …$4 qualifier:QUALIFIER? amount:MONEY
        deal.extension-fee      qualifier:QUALIFIER? amount:MONEY …$3 type:((extension | renewal) FEE)
        deal.extension-fee      qualifier:QUALIFIER? amount:MONEY (for | upon | on) …$2 type:(extension | renewal)
        deal.extension-fee      FEE of qualifier:QUALIFIER? amount:MONEY (with | in connection with | at | by) (the | this | its | each) type:(extension | renewal)
        deal.extension-fee      type:((extension | renewal) FEE) …$4 qualifier:QUALIFIER? amount:MONEY
        deal.extension-fee      type:((extension | renewal) FEE) (if | for | upon | payable) …$12 qualifier:QUALIFIER? amount:MONEY
        deal.extension-fee      (renew | renewed | renews | extend | extended | extends | extension | renewal | prolong | prolonged | lengthened) …$20 type:(FEE (to COMPANY | to PARTNER)? of) …$2 qualifier:QUALIFIER? amount:MONEY ~0.85
        deal.extension-fee      type:(renew | renewed | extend | extended | extends | extension | renewal | prolong | prolonged) …$14 (by paying | by payment of | on payment of | upon payment of | against payment of | in return for | in exchange for) …$2 qualifier:QUALIFIER? amount:MONEY ~0.85
        deal.extension-fee      type:(extend | extended | extends | renew | renewed | renews | prolonged | prolong) …$30 for which …$4 (paid | pays | received | receives) (a | an)? …1 qualifier:QUALIFIER? amount:MONEY ~0.85
        deal.extension-fee      (renewed | renews | extended | extends | prolonged | extend | renew) …$20 for (a | an)? amount:MONEY type:FEE
        deal.research-funding   MONEY …2 type:((research | development | research and development) …$2 (funding | support)) …12 out of (a | the)? (total | maximum | sum)? of? qualifier:QUALIFIER? amount:MONEY
        deal.research-funding   qualifier:QUALIFIER? amount:MONEY …$5 type:((research | development | committed research | research and development) …$2 (funding | support))
        deal.research-funding   qualifier:QUALIFIER? amount:MONEY (in | of) type:(funding (for | of | toward | towards) …$3 research)
        deal.research-funding   type:((research | development) …$2 (funding | support)) …$4 qualifier:QUALIFIER? amount:MONEY
        deal.research-funding   type:((research | development) …$1 (funding | support)) …$14 (is | are | will be) qualifier:QUALIFIER amount:MONEY ~0.85
        deal.extension-fee      (paid | pays | pay | paying) (COMPANY)? (a | an) amount:MONEY type:(extension? FEE) to (extend | renew | prolong)
        deal.extension-fee      (paid | pays | pay | paying) (COMPANY)? amount:MONEY type:(to (extend | renew | prolong))
        deal.extension-fee      (paid | pays | pay) (a | an) type:(…2 fee) …12 to (extend | renew | prolong) (its | the | this | these) ~0.85
        deal.research-funding   (provides for | provided for | provide for | calls for) (a total of)? qualifier:QUALIFIER? amount:MONEY (in | of) type:funding (over | for | during | through)
        deal.research-funding   type:((further | additional | continued | committed) funding) of qualifier:QUALIFIER? amount:MONEY
        deal.research-funding   type:((further | additional | continued | committed) funding) of MONEY …$6 and qualifier:QUALIFIER? amount:MONEY (in | for | during)
        deal.research-funding   type:((this | the) funding) (will | would | could)? (total | totaled | amount to) qualifier:QUALIFIER? amount:MONEY
        deal.research-funding   (provide | provides | fund | funds | support | contribute) …$3 qualifier:QUALIFIER? amount:MONEY (of | in | for | toward | towards) …$3 type:(research)
        deal.research-funding   qualifier:QUALIFIER? amount:MONEY …$5 to type:((support | fund) …$2 (development | research))
        deal.research-funding   (research) …$12 qualifier:QUALIFIER? amount:MONEY of type:((additional | committed | further) funding)
        deal.equity             qualifier:QUALIFIER? amount:MONEY …$1 type:(equity (investment | stake | purchase))
        deal.equity             (make | makes | made | making | and | includes | including) (a | an) …1 type:(equity investment) (in | by | from | , | and) ~0.8
        deal.equity             (right | option | able | entitled) …16 to (sell | require PARTNER to (buy | purchase)) qualifier:QUALIFIER? amount:MONEY of …2 type:STOCK (to | from)? ~0.9
        deal.equity             type:(invest | invests | investing) …$3 qualifier:QUALIFIER? amount:MONEY
        deal.equity             type:(equity investment | investment) of qualifier:QUALIFIER? amount:MONEY
        deal.equity             qualifier:QUALIFIER? amount:MONEY (of | in | worth of) …$4 type:STOCK
        deal.equity             qualifier:QUALIFIER? amount:MONEY (purchase | investment | subscription) (of | in | for) …$4 type:STOCK
        deal.equity             (purchase | purchased | buy | buys | bought | acquire | purchases) …$6 type:STOCK (for | at | having | with) …$3 (total | value | price)? of? qualifier:QUALIFIER? amount:MONEY
        deal.equity             (purchase | purchased | buys | bought | acquired | acquire | sale) …8 type:STOCK …4 at MONEY (per | a) share …2 for (a total of | an aggregate of | a total price of)? qualifier:QUALIFIER? amount:MONEY
        deal.purchase-price     type:(purchase price | equity value | transaction value | enterprise value) …$5 qualifier:QUALIFIER? amount:MONEY
        deal.purchase-price     type:((values | valued | valuing | value) (COMPANY | the? company | the transaction | the? equity) (equity | stock)?) …$2 at qualifier:QUALIFIER? amount:MONEY
        deal.purchase-price     type:(transaction | merger | acquisition) …10 (is | was | are)? valued at qualifier:QUALIFIER? amount:MONEY
        deal.purchase-price     type:((per share | a share) in cash) …$4 (or | for | representing | about | ,) (a total of | an aggregate of | a total equity value of | an equity value of)? qualifier:QUALIFIER? amount:MONEY (in total | in all | in the aggregate | in aggregate | altogether)?
        deal.purchase-price     type:(acquire | acquires | acquired | buy | buys | bought) COMPANY …6 for qualifier:QUALIFIER? amount:MONEY
        deal.purchase-price     COMPANY which? (was | has been | to be) type:acquired by PARTNER …6 for qualifier:QUALIFIER? amount:MONEY
        deal.purchase-price     COMPANY which PARTNER type:(acquired | bought | purchased) …6 for qualifier:QUALIFIER? amount:MONEY
        deal.research-funding   (support | fund | finance) …3 with qualifier:QUALIFIER? amount:MONEY in type:(funding | support)
        deal.research-funding   (commit | committed | commits | provide | provides) …$2 qualifier:QUALIFIER? amount:MONEY …$4 to type:((fund | support | finance) …2 (work | research | laboratory | programs | program))
        deal.research-funding   (contribute | contributes | contribute as much as) …$1 qualifier:QUALIFIER? amount:MONEY (to | toward | towards) …$2 type:(research | development | the? program)
        deal.research-funding   (provide | provides | providing | receive | receives | pay | fund | plus | and | including | includes | with | entitled to | commit | commits | committed) …$2 type:(research (and development)? (funding | support) (funding)?) ~0.8
        deal.research-funding   (compensated | reimbursed | compensation | reimbursement) for (any | the | its)? (product | product development | development)? type:(research …8 (on behalf of | for) PARTNER) ~0.8
        deal.research-funding   (compensated | reimbursed | compensation | reimbursement) for …12 (and for | as well as) (any | the | its)? (product development | development | product)? type:(research (that | which)? (it | COMPANY | the company) (performs | conducts | does | carries out)) ~0.8
        deal.research-funding   (provide | provides | providing | pay | pays | paying | contributes | contributing) qualifier:QUALIFIER? amount:MONEY for type:research
        deal.research-funding   (compensate | compensates | reimburse | reimburses | compensating | reimbursing) COMPANY? for (any | the | its)? (product | product development | development)? type:(research …1 (that | which)? (it | COMPANY | the company) (does | performs | conducts | undertakes | carries out)) ~0.8
        deal.research-funding   (compensate | compensates | reimburse | reimburses | compensating | reimbursing | pay | pays) COMPANY? for (any | the | its)? (product | product development | development)? type:(research (work | activities)? (that | which)? (is | are)? (performed | done | conducted | carried out) (on its behalf | for it | on behalf of PARTNER | for PARTNER | by COMPANY)) ~0.8
        deal.research-funding   (will | agreed to | is to | also)? (fund | funds | funding | finance | finances) …1 type:(research (activities | work | program | programs | efforts | performed | conducted | that | which | by | at)) ~0.8
        deal.research-funding   (will | agreed to | is to)? also? (fund | funds | finance | finances) type:((the | this)? (work | activities) …4 by COMPANY) ~0.8
        deal.research-funding   (pay | pays) COMPANY type:(for …1 research (that | which | it | COMPANY | PARTNER | performed | done | work | activities | services | and)) ~0.8
        deal.research-funding   (receive | receives | entitled to | pay | pays | plus | and | also) …4 type:((payment | payments | funding) …2 for …3 (research | development work)) ~0.8
        deal.research-funding   (make | makes | pay | pays | receive | receives | provide | provides) …2 type:((committed | annual | quarterly | regular | further)? research (support | funding)? (payments | fees)) ~0.8
        deal.research-funding   (receive | receives | received | pay | pays | provide | provides | get | gets) …14 and type:(committed research (funding | support)) ~0.8
        deal.exercise-fee       (pay | pays | paying | payment of | receive | entitled to | eligible for | plus | and | including | potential) …$2 type:((option exercise | opt-in | exercise) FEE) ~0.8
        deal.exercise-fee       (would | will | must | to | and) (pay | pays) (a | an) type:(fee (to exercise | for exercising)) ~0.8
        deal.exercise-fee       ^ type:((option exercise | opt-in | exercise) FEE) (are | is | will be | would be) (payable | due) ~0.8
        deal.exercise-fee       (should | if) …$3 (opt in | opts in | exercise | exercises) …$6 pay …$4 type:(FEE) ~0.8
        deal.access-fee         (receive | receives | pay | pays | plus | and | including | include | includes | call for | calls for | provide for | provides for | undisclosed) …$3 type:(technology access FEE) ~0.8
        deal.access-fee         (paid | made) (COMPANY | PARTNER)? (a | an) …1 type:(technology access FEE) ~0.8
        deal.access-fee         (receive | receives | pay | pays | make | makes) type:((a | an) …1 (payment | fee) for access to) ~0.8
        deal.fee.other          qualifier:QUALIFIER? amount:MONEY type:((payment | fee) for (the | this | its) (amendment | modification | change | changes))
        deal.fee.other          (paid | pays | pay | paying | received | receives | receive) …$3 qualifier:QUALIFIER? amount:MONEY type:((to (amend | modify | restructure | revise)) | for the amendment | for amending | in connection with the amendment)
        deal.fee.other          (received | receives | receive | paid | pays | pay) (a | an)? type:((one-time | single | lump-sum | final)? payment) of qualifier:QUALIFIER? amount:MONEY …3 (in exchange for | in return for) which
        deal.fee.other          (annual | yearly) type:((license | licensing)? FEE) (of)? …2 qualifier:QUALIFIER? amount:MONEY
        deal.fee.other          type:((amendment | modification | termination | cancellation | maintenance | license maintenance | annual | substitution | transition | transfer) FEE) (of)? …$2 qualifier:QUALIFIER? amount:MONEY
        deal.fee.other          qualifier:QUALIFIER? amount:MONEY …$2 type:((amendment | modification | termination | cancellation | maintenance | license maintenance | annual | substitution | transition | transfer) FEE)
        deal.fee.other          qualifier:QUALIFIER? amount:MONEY (each year | a year | per year | annually | yearly) (to maintain | for …2) type:(the? (maintenance | license | rights))
        deal.extension-fee      (renew | renewed | extend | extended | prolong) …12 (upon | on | by | against | for | with) (payment of | paying | a payment of)? (a | an | another) …$2 type:((technology access)? FEE) ~0.8
        deal.exercise-fee       (option | options | right | rights) to (take | license | obtain | acquire | add | select) …10 for which (an additional | a further | another | a separate) type:FEE (would be | is | will be | becomes) (due | payable | paid) ~0.8
        deal.exercise-fee       (upon | on | against | by) (payment of | paying) (a | an) …2 type:((option exercise | exercise | opt-in) FEE) ~0.8
        deal.exercise-fee       (opt in | opts in | opt into) …6 for (a | an) …2 type:FEE ~0.8
        deal.exercise-fee       (option | options | right | rights) (under (the | this | its) agreement)? to (take | license | obtain | acquire | add | select) …8 (in return for | in exchange for | upon payment of | on payment of | against payment of | by paying | for) (an additional | a further | another | a separate) type:(…1 FEE) ~0.8
        let UNSAID = (undisclosed | unspecified | agreed-upon | agreed | pre-agreed | predetermined | specified | negotiated | fixed | certain | further | additional)
        deal.exercise-fee       (do so | exercise | exercises | opt in | opts in | opting in | join | joins | take part | participate | elect | elects | co-develop | choose | chooses) …12 (by paying | by the payment of | by payment of | on payment of | upon payment of | against payment of | in return for | for) (PARTNER | COMPANY | it)? (a | an) UNSAID type:((opt-in | option | exercise)? FEE) ~0.8
        deal.exercise-fee       (exercise | exercises | exercising | opt in | opts in) …6 (would | will | must | is to) (then | also)? (make | pay | owe) …2 (a | an) …2 type:((option exercise | exercise | opt-in | option)? (payment | fee)) (to (PARTNER | COMPANY | it))? ~0.8
        deal.fees.not           (earned | recognized | recorded) …2 amount:MONEY (of | in) …4 (support | funding) (fees | revenue | revenues)? (in | during | for) !
        deal.fees.not           amount:MONEY of which (came | was | were | has | have | had) !
        deal.fees.not           of which amount:MONEY (had | has | have | was | were | is) !
        deal.fees.not           (receipt | final) …4 amount:MONEY of !
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
