using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>
/// Amounts told without the name of their kind, by what they are paid for: "took a license, for which it paid $1 million",
/// "$5 million if the trial succeeds". They take what the rules of each kind leave. The last part of a rule's name is the type.
/// </summary>
public static class LooseTermRules
{
    public static readonly RuleSet Fees = RuleSet.Parse("""
        let RIGHT = (license | licenses | licence | right | rights)
        let PAYS = (paid | pays | pay | is to receive | receives | received | will receive | is receiving | is paying)
        let FEE = (a fee of | a payment of | fees of)
        deal.loose.exercise-fee  (exercised | exercises | exercising) …$2 (option | options | right) …$20 paying …$3 FEE? qualifier:QUALIFIER? amount:MONEY ~0.85
        deal.loose.upfront       RIGHT …$20 (for which | in return for | in exchange for) …$3 PAYS? …$2 FEE? qualifier:QUALIFIER? amount:MONEY ~0.85
        deal.loose.upfront       RIGHT …$20 paying …$3 FEE? qualifier:QUALIFIER? amount:MONEY ~0.85
        deal.loose.upfront       (paid | pays) …$3 FEE? qualifier:QUALIFIER? amount:MONEY …$4 (when | as) it (licensed | took | takes | signed | obtained | acquired) ~0.85
        deal.loose.upfront       amount:MONEY from PARTNER (which | that) …$2 (signed | took | licensed | obtained | acquired) …$4 RIGHT ~0.85
        deal.loose.upfront       (paid | pays | pay) …$3 qualifier:QUALIFIER? amount:MONEY for (the | this | its | an | a)? …$2 RIGHT ~0.85
        deal.loose.upfront       ^ (PARTNER | it) (paid | pays) COMPANY? amount:MONEY for it ~0.85
        deal.loose.upfront       (licensed | acquired | obtained | took | taken) …$3 RIGHT …$24 and (paid | pays) COMPANY? amount:MONEY ~0.8
        deal.loose.upfront       RIGHT …$20 with (a | an) …1 (payment | fee) (to COMPANY)? of amount:MONEY (to COMPANY)? ~0.85
        deal.loose.upfront       (terms | license) …$4 (included | includes | include) …$2 qualifier:QUALIFIER? amount:MONEY (fee | payment) ~0.8
        deal.loose.upfront       ^ for (this | the | that | each | its) (license | rights | option) …$3 (PAYS | obtains | gets | collects) …$2 amount:MONEY ~0.85
        deal.loose.upfront       ^ (as part of | in connection with | in consideration of | in exchange for | in return for | under | with | for) (the terms of)? (the | these | this) (amendment | amendments | amended agreement | amended agreements) …4 (will | is to | has)? (make | makes | made | pay | pays | paid | receive | receives | received) …2 amount:MONEY type:(one-time? cash? payment) ~0.9
        deal.loose.upfront       (amendment | amendments) …6 (under which | by which | whereby) (COMPANY | it | PARTNER) …1 (received | receives | paid | pays) amount:MONEY ~0.8
        deal.loose.upfront       (received | receives | was paid) (a | an)? amount:MONEY (payment | fee)? for (it | this license | the license | the new license | each license | each of (them | the licenses | these licenses)) ~0.85
        deal.loose.upfront       (license | licenses) …$24 for each (COMPANY | it) (received | receives | was paid) amount:MONEY (and | , | as well) ~0.85
        deal.loose.upfront       (COMPANY | it) (received | receives | was paid | earned) amount:MONEY (with | upon | on | at) (the | this | that) (license | licence | grant of the license) (and | , | ; | .)? ~0.85
        deal.loose.upfront       (COMPANY | it) (received | earned | was paid) amount:MONEY (with | upon | on) each (license | licence) ~0.85
        deal.loose.upfront       ^ PARTNER (has | had)? paid (COMPANY)? (a | an | the) fee of qualifier:QUALIFIER? amount:MONEY ~0.8
        deal.loose.upfront       for (this | the | that | each) license …$4 PAYS …$1 FEE qualifier:QUALIFIER? amount:MONEY ~0.85
        deal.loose.upfront       (COMPANY | it) (was | is | has been | will be) paid amount:MONEY for each (license | of (them | these))? ~0.8
        deal.loose.option-fee    (options | option) …$12 (for which | in return for) …$3 PAYS? …$2 FEE? qualifier:QUALIFIER? amount:MONEY ~0.8
        deal.loose.extension-fee (extended | renewed | prolonged) …$20 for …$2 FEE qualifier:QUALIFIER? amount:MONEY ~0.85
        deal.loose.no-fee        (option | options) to (license | take | acquire | obtain | develop | commercialize | use | test) …20 (for which | in return for which | in exchange for which) …8 amount:MONEY !
        deal.loose.no-fee        put (option | options | right | rights) …20 amount:MONEY !
        deal.loose.no-fee        (if | should | may | could | when | milestone | milestones | royalties | exercise | revenue) …12 amount:MONEY !
        """);

    public static readonly RuleSet Milestones = RuleSet.Parse("""
        let WHEN = (should | when | upon | if | once | as soon as | on the | on its | on | following | after | subject to | in the event)
        let HAPPENS = (approval | approved | acceptance | submission | filing | filed | initiation | start | dosing | dosed | treatment | treated | enrollment | enrolment | completion | ind | bla | nda | maa | commencement | launch | PHASE | pivotal | clearance | marketing | entry | first sale | first patient | commercial sale)
        let EVENT = (approval | acceptance | submission | filing | initiation | start | dosing | treatment | enrollment | enrolment | completion | ind | bla | nda | commencement | launch | first | transfer | PHASE | clearance | sales | worldwide | net)
        let MORE = (another | a further | an additional | a final | the)
        deal.loose.milestone     amount:MONEY (milestone)? (payment)? (becomes | is | would be | will be | would become | falls | would fall | is to be) (payable | due | paid | owed | contingent) WHEN
        deal.loose.milestone     amount:MONEY (milestone)? (payment | fee)? (upon | on | at | with | when | if | once | following | after | in the event of | for) …$5 HAPPENS ~0.85
        deal.loose.milestone     (would | could | will) entitle …$3 to MORE? …$1 amount:MONEY …$1
        deal.loose.milestone     amount:MONEY …$1 (would | will) (fall due | be due | be payable | become due | become payable | be paid | follow) WHEN
        deal.loose.milestone     (will receive | would receive | is to receive | eligible to receive | eligible for | entitled to | entitled to receive | would earn | can earn | may earn | will pay | would pay | is to pay | would owe) MORE? …$1 amount:MONEY …$1 WHEN …$4 EVENT ~0.85
        deal.loose.milestone     EVENT …$12 (would | will | could) (bring | earn | trigger) …$2 MORE? …$1 amount:MONEY ~0.85
        deal.loose.milestone     (if | when | should | once) …$14 (will receive | receives | would receive | is to receive | will pay | pays | would pay) MORE? …$1 amount:MONEY ~0.85
        deal.loose.milestone     ^ (upon | on | following | after) …3 HAPPENS …12 (will be paid | would be paid | is to be paid | will pay | would pay | is to pay | will receive | would receive | is to receive) …2 amount:MONEY ~0.85
        deal.loose.milestone     payment of amount:MONEY (in the event | if | when | upon | once) ~0.85
        deal.loose.milestone     (will receive | would receive | is to receive | will pay | would pay | is to pay | may owe | would owe | will owe | receives | pays) (COMPANY | PARTNER)? MORE? amount:MONEY (once | if | when | should) ~0.85
        let REST = (received | earned | paid | collected) …$4 MONEY (in | of) …$2 (milestone payments | milestones | milestone fees) …$10 (may | could | can | eligible to | entitled to)
        deal.loose.milestones    REST …$2 qualifier:QUALIFIER …$2 amount:MONEY ~0.85
        deal.loose.milestones    (would | could | may | can | eligible | entitled) …$12 qualifier:QUALIFIER amount:MONEY (in | of | as)? …$3 type:(contingent payments | success-based payments | success payments) ~0.85
        deal.loose.no-milestone  MONEY …12 or amount:MONEY !
        deal.loose.no-milestone  amount:MONEY (when | if | once | upon | on | should) …4 (exercise | exercises | exercised | exercising | opts | opt | renews | extends) !
        deal.loose.no-milestone  amount:MONEY at the start (and | plus | with | or | but) !
        deal.loose.no-milestone  (part | half | portion | rest | remainder | balance | most | some) of (the | this | that) amount:MONEY !
        deal.loose.no-milestone  (renew | renewable | renewal | extend | extended | extension | prolong | lengthened) …14 amount:MONEY !
        deal.loose.no-milestone  amount:MONEY …$1 (when | upon | on | at) …4 (signed | signing | execution | outset) !
        deal.loose.no-milestone  amount:MONEY (when | with | after | following) …$6 (was | were | had) !
        deal.loose.no-milestone  (spent | spend | spending | invested | received | earned | earns | triggers | triggered | collected | paid | made | recorded | raised) …4 amount:MONEY !
        deal.loose.no-milestone  ^ …$6 (at | on | upon | with | for) (the | its)? (signing | execution) …8 amount:MONEY !
        deal.loose.no-milestone  (exercise | exercised | taking | opts | opt | extension | quarter | interest | purchase) …8 amount:MONEY !
        """);

    /// <summary>What stands nearest to an amount that no other rule keeps: the last resort, without the order of the parts.</summary>
    public static readonly RuleSet Nearest = RuleSet.Parse("""
        let FIRST = (signing | signature | execution | signed | outset | inception | initial | upfront | up-front | up front | immediately | entering into)
        let RENEWAL = (renewal | extension | renewable | renew | renews | renewed | extend | extended | extending | prolong | prolonged | lengthen | lengthened | added time)
        let CHOICE = (exercise | exercised | exercises | exercising | opt in | opts in | opting in)
        let GOALS = (milestones | milestone payments | goals | objectives | accomplishments | achievements | events | criteria | hurdles | thresholds)
        let PAYS = (pays | paid | pay | paying | receives | received | receive | earned | incurs | owes | made | makes | provides | provide | provided)
        deal.near.exercise-fee      type:CHOICE …$12 (fee | fees | PAYS) …$4 qualifier:QUALIFIER? amount:MONEY ~0.7
        deal.near.exercise-fee      qualifier:QUALIFIER? amount:MONEY …$6 type:CHOICE ~0.7
        deal.near.extension-fee     type:RENEWAL …$14 (fee | fees | PAYS | against | for) …$3 qualifier:QUALIFIER? amount:MONEY ~0.7
        deal.near.extension-fee     qualifier:QUALIFIER? amount:MONEY (for | as | upon | on) …$3 type:RENEWAL ~0.7
        deal.near.option-fee        type:(option | options) …$8 PAYS …$3 qualifier:QUALIFIER? amount:MONEY ~0.7
        deal.near.option-fee        PAYS …$4 qualifier:QUALIFIER? amount:MONEY …$6 type:((for | signing of | grant of) …$2 (option | options)) ~0.7
        deal.near.equity            type:(stock | shares | equity) …$4 (in the amount of | for | worth | valued at | totaling) …$1 qualifier:QUALIFIER? amount:MONEY ~0.7
        deal.near.research-funding  type:((support | fund | funds | funded | finance) …$8) (with | of | to | by) …$2 qualifier:QUALIFIER? amount:MONEY ~0.7
        deal.near.research-funding  type:((research | development) (funding | support | budget)) …$10 qualifier:QUALIFIER? amount:MONEY ~0.7
        deal.near.upfront           qualifier:QUALIFIER? amount:MONEY …$6 type:((at | upon | on | when | for) …$4 FIRST) ~0.7
        deal.near.upfront           type:(initial | up-front | upfront) qualifier:QUALIFIER? amount:MONEY ~0.7
        deal.near.upfront           ^ type:((in (consideration | return | exchange) | as consideration | for) …$4) PARTNER …$2 (will? (make | pay) | paid | made | PAYS) …$4 amount:MONEY ~0.7
        deal.near.milestones        qualifier:QUALIFIER amount:MONEY …$12 type:GOALS ~0.7
        deal.near.milestones        type:GOALS …$8 qualifier:QUALIFIER amount:MONEY ~0.7
        deal.near.other             type:(purchases | purchase commitment | commitment | reservation fee | minimum purchase) …3 qualifier:QUALIFIER? amount:MONEY ~0.7
        deal.near.not               put (option | options | right | rights) …20 amount:MONEY !
        deal.near.not               (part | half | portion | rest | remainder | balance | most | some) of (the | this | that) amount:MONEY !
        deal.near.not               (option | options) to (license | take | acquire | obtain | develop | commercialize | use | test) …20 (for which | in return for which | in exchange for which) …8 amount:MONEY !
        deal.near.not               (revenue | revenues | market | cash | loss | expenses | costs | spent | spend | stock price | sales of | per share | at a price of) …$6 amount:MONEY !
        deal.near.not               amount:MONEY …$3 (revenue | revenues | cash and | in cash and | per share | a share | apiece | in sales | market) !
        deal.near.not               (to date | so far | have in fact | cumulative | total of) …$4 amount:MONEY !
        deal.near.not               amount:MONEY …$4 (to date | so far) !
        """);

    /// <summary>What is paid for goods: only a deal of supply takes it.</summary>
    public static readonly RuleSet Goods = RuleSet.Parse("""
        deal.goods.other   type:(pay | pays | paid | advance | advances | contribute | contributes | reimburse | reimburses | purchase | purchases | buy | buys | commit | commits | committed | spend | costs | fee) …8 qualifier:QUALIFIER? amount:MONEY ~0.7
        deal.goods.other   type:((one-time | final | single)? payment) ((to | from | by) (COMPANY | PARTNER))? of qualifier:QUALIFIER? amount:MONEY ~0.7
        deal.goods.not     amount:MONEY …$3 (if | when | upon | once | should | milestone | milestones) !
        deal.goods.not     (has made | have made | made | has paid | have paid | paid | has received | received) …$8 amount:MONEY !
        deal.goods.not     (if | when | upon | once | should) …$12 amount:MONEY !
        """);

    public static void Read(Match match, DealDraft deal) => TermReader.AddAmount(match, deal, match.Rule.Code, term => MilestoneRules.AddStage(match, term));
}
