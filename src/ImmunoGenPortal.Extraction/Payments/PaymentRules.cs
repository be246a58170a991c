using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Payments;

/// <summary>
/// Money that has become due or was received because something happened. What is still to happen makes a term of a deal, no payment.
/// A rule whose name ends in "event" does not speak of a milestone: it holds where its sentence tells of an event that pays.
/// </summary>
public static class PaymentRules
{
    public static readonly RuleSet Rules = RuleSet.Parse(Words + Earned + Received + Paid + Accounted + Barred);

    private const string Words = """
        let MILESTONE = (milestone payment | milestone fee | milestone payments | milestone | milestones)
        let PAYMENT = (milestone payment | milestone fee | milestone | payment | payments | fee)
        let OF = ((to COMPANY | to us | to it | from PARTNER | by PARTNER)? (in the amount)? (of | for | worth))
        let EARNS = (triggers | triggered | means | meant | carries | carried | occasions | occasioned | secures | secured | triggering | earns | earned | earning | generated | generates | generating | brought | brings | bringing | prompted | prompts | prompting | yielded | yields | results in | resulted in | resulting in | led to | leading to)
        let REACHED = (reached | achieved | met | attained | passed)
        let GOT = (received | receives | collected | collects | receiving | receipt of | was paid | has been paid)
        let OURS = (COMPANY | us | it)
        let BECAME = (is now | are now | was | were | became | becomes | has become | have become | fell | falls)

        """;

    private const string Earned = """
        payment.triggered   EARNS …6 amount:MONEY …3 (MILESTONE | payment | payments | fee) …3 (from | by) payer:PARTNER
        payment.triggered   EARNS …6 amount:MONEY …3 (MILESTONE | payment | payments | fee)
        payment.triggered   EARNS …6 (MILESTONE | payment | payments | fee) OF amount:MONEY …3 (from | by) payer:PARTNER
        payment.triggered   EARNS …6 (MILESTONE | payment | payments | fee) OF amount:MONEY
        payment.triggered   EARNS …2 OURS …3 amount:MONEY from payer:PARTNER
        payment.triggered   EARNS …2 COMPANY …3 amount:MONEY
        payment.triggered.event   bringing in amount:MONEY
        payment.entitled    (entitles | entitled | entitling) (COMPANY | us) to …3 amount:MONEY (…3 from payer:PARTNER)?
        payment.entitled    (entitles | entitled | entitling) (COMPANY | us | it) to …4 (MILESTONE | payment) OF amount:MONEY (from payer:PARTNER)?
        payment.earned      (COMPANY | it | we) …2 (earned | earns | has earned) amount:MONEY …6 (MILESTONE | payment | from)
        payment.earned      (COMPANY | it | we) …2 (earned | earns | has earned) (a | an | another)? (further | additional | second | third | final)? amount:MONEY from payer:PARTNER

        """;

    private const string Received = """
        payment.received    (GOT | recorded) …3 amount:MONEY …2 MILESTONE …3 from payer:PARTNER
        payment.received    (COMPANY | it | we) …2 GOT …2 amount:MONEY as a (result | consequence) (of (this | that | these))?
        payment.reached     (has | have | had)? REACHED …2 amount:MONEY …2 (milestone | milestones)
        payment.reached     (milestone | MILESTONE) (worth | of) amount:MONEY …1 (was | were | has been | had been) …1 REACHED
        payment.received.event   GOT …2 (payment | fee | sum) OF amount:MONEY (from payer:PARTNER)?
        payment.received    (MILESTONE | payment | payments) OF amount:MONEY …3 (was | has been | were | have been | has now been) …1 (received | paid | earned | triggered | achieved)
        payment.received    (GOT | recorded) …3 MILESTONE OF amount:MONEY …3 from payer:PARTNER
        payment.received    GOT …3 amount:MONEY …2 MILESTONE
        payment.received    GOT …3 MILESTONE of amount:MONEY
        payment.received    GOT …3 amount:MONEY (payment | payments) …2 from payer:PARTNER
        payment.received    amount:MONEY MILESTONE …3 (was | has been | were) (received | paid | earned | triggered) …2 (from | by) payer:PARTNER
        payment.received    amount:MONEY MILESTONE …3 (was | has been | were) (received | paid | earned | triggered)
        payment.triggered   amount:MONEY …1 (MILESTONE | payment | fee) (to COMPANY)? (is | was | has been) (triggered | occasioned | earned) by (this | that | the | these) …3
        payment.received    (earned | received) (its | a | the | our) …2 MILESTONE (under | in) …4 of amount:MONEY (in | on | when | upon | with | for)
        payment.received    (MILESTONE | payments) …8 of which (for | of) amount:MONEY (was | were) (triggered | received | earned | paid)
        payment.received    amount:MONEY MILESTONE (earned | received | triggered) ~0.9
        payment.received.event   amount:MONEY payment (earned | received | triggered) ~0.9
        payment.received    MILESTONE of amount:MONEY …3 (was | has been | were) (received | paid | earned | triggered)
        payment.received.event   (another | a further | an additional) amount:MONEY …1 (was | were | has been) (earned | received | triggered | paid)
        payment.received.event   amount:MONEY payment? (was | has been | were) (received | paid | earned | triggered) …2 (from | by) payer:PARTNER
        payment.received.event   GOT …2 amount:MONEY payment? from payer:PARTNER
        payment.received.event   (COMPANY | it | we) …2 GOT …2 amount:MONEY
        payment.received.event   (COMPANY | it | we) …2 GOT …2 MONEY (from payer:PARTNER)? …8 and (a | another)? (further | additional)? amount:MONEY (in | on | from)
        payment.received.event   (COMPANY | it | we) (has | have | had | today | now | already)? (earned | earns) (an | a)? …1 amount:MONEY
        payment.received    GOT …3 MONEY …2 MILESTONE …6 and (a | another | an) (further | additional)? amount:MONEY
        payment.received.event   of which (it | COMPANY)? (has | have)? (now | already)? (earned | received | been paid) amount:MONEY
        payment.received    of which amount:MONEY (was | is | represents) (a | the) …2 (payment | MILESTONE) (from | by) payer:PARTNER
        payment.received.event   of which amount:MONEY was previously? (earned | received)
        payment.received    (GOT | earned | earns) …12 MONEY …20 and (a | an | the) amount:MONEY …2 (milestone payment | milestone fee | milestone)
        payment.another.event   (GOT | earned) …2 MONEY …16 and (another | a further | an additional) amount:MONEY (in | on | upon | when | with | for | after | at | following)
        payment.received.event   (fee | payment) of amount:MONEY which (reached | was received by | has been received by) COMPANY
        payment.received    (earned | received | collected) …14 including amount:MONEY (in | on) DATE (when | upon | with | for | on) ~0.9
        payment.received    (earned | received) …6 of (the | these | those) (milestone payments | milestones) …1 including (a | an | the) amount:MONEY …1 (payment | MILESTONE) ~0.9
        let STEP = (start | submission | filing | initiation | beginning | dosing | approval | acceptance | clearance | entry | advancement | commencement)
        payment.received    (earned | received | collected) …24 including (a | an | the)? amount:MONEY (payment | milestone payment | milestone)? (with | on | upon | for | when) (the | its)? …2 STEP ~0.9
        payment.received    (earned | received | collected) …24 including (a | an | the)? MONEY …18 and (a | an | the)? amount:MONEY (payment | milestone payment | milestone)? (with | on | upon | for | when) (the | its)? …2 STEP ~0.9
        payment.received    of (the | these | those) (milestone payments | milestones) , amount:MONEY , (was | were) (received | earned | paid)
        payment.received    MILESTONE of MONEY …20 and (one | another) of amount:MONEY (in | on | upon | when | with | for | after | at | following) ~0.9
        payment.due         (will receive | to receive | is due | now due | entitled to | entitles) …3 amount:MONEY (MILESTONE | payment) (…2 from payer:PARTNER)? ~0.85
        payment.due         (will receive | receives | received | is receiving | to receive | has received) amount:MONEY from payer:PARTNER (as | in | for) …2 MILESTONE
        payment.due         COMPANY (is | was) (now)? entitled to …2 MILESTONE OF amount:MONEY
        payment.due         (will | is to | are to | to) (now | consequently | therefore | thus | also | accordingly)? receive …2 (MILESTONE | payment) OF amount:MONEY (…2 from payer:PARTNER)? ~0.85
        payment.due         amount:MONEY …1 (payment | milestone) due ~0.85
        payment.due         (amount | size) of (the | this) (payment | milestone | milestone payment) (is | was) amount:MONEY
        payment.due         (will | to | can | expects to) (record | book | recognize | recognise) …3 amount:MONEY …2 MILESTONE ~0.85
        payment.due         (fee | payment | milestone | MILESTONE) OF amount:MONEY …3 BECAME (due | payable | owed)
        payment.due         (another | a further | an additional) amount:MONEY (payment)? (became | fell | has become) (due | payable)
        payment.due         amount:MONEY …2 (fee | payment | MILESTONE) (to COMPANY | to it | to us)? BECAME (due | payable | owed)
        payment.due.event   COMPANY will be paid …2 amount:MONEY ((from | by) payer:PARTNER)?
        payment.due.event   COMPANY BECAME (due | owed | entitled to | entitled to receive) …2 amount:MONEY (from payer:PARTNER)?

        """;

    private const string Paid = """
        payment.paid        payer:PARTNER (has | have | had)? (paid | pays | made | makes | owes | owed) …3 amount:MONEY …4 MILESTONE
        payment.paid        payer:PARTNER (has | had)? made (a | an | the) amount:MONEY payment to COMPANY (in DATE)? (when | upon | on | with | after | following | for)
        payment.paid        (obligates | obliges | requires | obligating | requiring) payer:PARTNER to (make | pay) …4 amount:MONEY …2 MILESTONE
        payment.paid.event  payer:PARTNER (is | was | became | becomes) (now | thereby | therefore)? (required | obligated | obliged) to pay OURS? …1 amount:MONEY
        payment.paid        payer:PARTNER (will | is to | must | now) (pay | owes | make) …4 MILESTONE OF amount:MONEY
        payment.paid        payer:PARTNER …3 (paid | made) …4 (a | the) …1 payment OF amount:MONEY ~0.8
        payment.paid.event  payer:PARTNER (now | therefore | thus)? (owes | owed | has made | is making | has sent) OURS? (a | the) …1 payment OF amount:MONEY
        payment.paid        (paid | received) …20 and …4 (a | another | the) …2 MILESTONE OF amount:MONEY
        payment.paid        (paid | has paid) OURS? (a | an) …3 and (a | an | another | the) amount:MONEY …1 MILESTONE
        payment.paid        payer:PARTNER …6 (paid | pays | made | makes | owes | owed) …5 MILESTONE (payment)? OF amount:MONEY
        payment.paid        payer:PARTNER …2 (paid | has paid) OURS? (a | an)? …1 (fee | payment) of amount:MONEY for (the | this | its | such) …1 (renewal | extension | prolongation) ~0.9
        payment.paid        payer:PARTNER …3 (paid | has paid) OURS? (a | an | the) …1 amount:MONEY (extension | renewal) (fee | payment) ~0.9
        payment.paid        (paid | has paid) OURS? (a | an | the) …1 amount:MONEY (extension | renewal) (fee | payment) ~0.9
        payment.paid        payer:PARTNER …3 (paid | has paid) OURS? (a | an | the) …1 (extension | renewal | exercise | option exercise) (fee | payment) of amount:MONEY ~0.9
        payment.paid        payer:PARTNER …12 (paid | has paid) OURS …1 amount:MONEY in …1 (extension | renewal | exercise | option exercise) (fees | payments) ~0.9
        payment.paid        ^ (in connection with | for | upon | as part of) (the | this | its) (renewal | extension | prolongation) payer:PARTNER …2 (paid | has paid | pays | is paying) OURS? (a | an)? (fee | payment)? of? amount:MONEY ~0.9
        payment.received    ^ the (most recent | latest | last | first | second | third) …1 of amount:MONEY (was | has been) (received | paid | earned | triggered)
        payment.received    ^ (a | the | another | an) (ORDINAL | further | additional | final)? (payment)? of? amount:MONEY (followed | came | was received | was earned | was paid | arrived) (in | on | upon | when | with | after)
        payment.paid        payer:PARTNER (is paying | has paid | paid | pays) OURS? amount:MONEY for (the | this | its) (renewal | extension) ~0.9
        payment.paid.event  payer:PARTNER …3 (paid | owes | owed | pays) OURS …2 amount:MONEY
        payment.paid.event  (paid | owes | owed) COMPANY …2 amount:MONEY
        payment.paid        payer:PARTNER (will make | will pay | is making | is paying | is to make) …3 amount:MONEY …2 (MILESTONE | payment)
        payment.paid.event  payer:PARTNER …8 (paid | owed) amount:MONEY
        payment.paid.listed (payments | milestones) …3 : amount:MONEY from payer:PARTNER
        payment.paid.listed (payments | milestones) …3 : amount:MONEY
        payment.paid.listed (payments | milestones) …3 : MONEY …20 and amount:MONEY (from payer:PARTNER)?

        """;

    /// <summary>What a quarter's revenues are made of, and payments without a sum.</summary>
    private const string Accounted = """
        payment.included    (include | includes | included | including) …30 and (a | an) …1 amount:MONEY …2 MILESTONE …3 (from | by) payer:PARTNER ~0.9
        payment.included    (include | included | includes | including | reflects | reflecting | recognized | recorded | comprised) …5 amount:MONEY …2 MILESTONE …4 (from | by | earned with) payer:PARTNER ~0.9
        payment.included    (include | included | includes | including | reflects | reflecting | recognized | recorded) (a | an | the) …2 amount:MONEY …2 (milestone payment | milestone fee | milestone | payment earned) ~0.9
        payment.included    (including | included | includes) (a | an) …1 amount:MONEY …2 (payment | milestone) …12 (triggered by | related to | relating to | earned) ~0.9
        payment.included    (including | included | includes) …30 and (a | an) …1 amount:MONEY …2 (payment | milestone) …12 (triggered by | related to | relating to | earned) ~0.9
        payment.included.event   (include | included | includes | including | comprised | comprises) …30 amount:MONEY (earned)? from payer:PARTNER (for | on | upon | with | related to | triggered by | following) ~0.8
        payment.included    (include | included | includes | including | recognized | recorded | reflects | comprised) …5 MONEY …2 MILESTONE …24 and (a | an | another)? amount:MONEY …2 (from | by) payer:PARTNER (for | on | upon | with | when | after | following | related to | as) ~0.9
        payment.included    (consist | consists | consisted | made up) …2 of (a | the) MILESTONE OF amount:MONEY (from payer:PARTNER)?
        payment.included    (consist | consists | consisted | made up) …2 of (a | the) amount:MONEY …2 MILESTONE (from payer:PARTNER)?
        payment.included    (include | included | includes | including | reflects | reflected | reflecting | recognized | recorded | comprised | due …1 to | attributable …1 to | result of | because of | reflection of) (a | an | the | one) …2 (milestone payment | milestone fee | milestone) OF amount:MONEY …2 (from | by | earned with) payer:PARTNER ~0.9
        payment.included    amount:MONEY (represents | represented | reflects | was for) …3 MILESTONE (from payer:PARTNER)? ~0.9
        payment.plain       amount:MONEY MILESTONE …3 (from | by | paid by) payer:PARTNER ~0.85
        payment.this        payer:PARTNER (has | have)? (now | since | also | already)? (made | paid) what:((this | that) (payment | fee | sum | amount)) ~0.9
        payment.this        what:((this | that) (payment | fee)) (has | was | is)? (now | since)? been? (now | since)? (paid | made | received) ~0.9
        payment.this        (COMPANY | it | we) (has | have)? (now | since | already)? received what:((this | that) (payment | fee | sum | amount)) ~0.9
        payment.equal       what:((an | the) (equal | same | like | identical) (sum | amount | payment)) …2 (fell due | became due | was due | was paid | was received | was earned | has been paid | came due) ~0.9
        payment.bare        payer:PARTNER …2 (owes | paid | pays) COMPANY what:(a milestone payment | a milestone fee | a milestone) ~0.8
        payment.due         amount:MONEY MILESTONE (to COMPANY)? (has | have | had)? (become | became | fallen | fell | come | came) due
        payment.received    payer:PARTNER? (paid | pays) COMPANY MONEY …16 and amount:MONEY in DATE (with | upon | on | when | for) ~0.9
        payment.bare        (COMPANY | it | we) (has | have | also)? (received | collected) what:((a | another | its first | its second) milestone payment) from payer:PARTNER ~0.8
        payment.bare        (milestone | milestones | event | events) for which payer:PARTNER (makes | is making | made | has made | pays | paid) what:(a …1 payment) to COMPANY ~0.8
        payment.bare        EARNS OURS? what:((a | another | an undisclosed) milestone payment (of an undisclosed …1 | in an undisclosed …1)?) ~0.8
        payment.bare        (triggers | triggered | triggering | brings | brought) what:(payment of an undisclosed …1) …2 (by | from) payer:PARTNER ~0.8
        payment.bare        (triggers | triggered | triggering | earns | earned) …3 what:(a milestone payment | milestone payment | a milestone fee | a payment) …4 (from payer:PARTNER)? ~0.8

        """;

    private const string Barred = """
        let WHEN = (if | when | upon | once | should | as soon as | provided | subject to | contingent)
        payment.not         (would | could | may | might | potential | potentially | eligible | can | future | stands to | remaining) …8 amount:MONEY !
        payment.not         (eligible | potential | could | may | would | entitled to) …30 including …4 amount:MONEY !
        payment.not         amount:MONEY (would | could | may | might) !
        payment.not         QUALIFIER amount:MONEY …4 (milestones | milestone payments) !
        payment.not         amount:MONEY …2 (in | of) …2 (milestones | milestone payments | license and milestone fees | milestone fees) !
        payment.not         amount:MONEY …3 (upfront | up-front | up front | license fee | license payment | access fee | option fee | initial payment | equity | shares | common stock | funding) !
        payment.not         (upfront | up-front | up front | license fee | access fee | option fee | initial payment) (payment | payments | fee | fees | cash | consideration)? …1 amount:MONEY !
        payment.not         (upfront | up-front | up front | license fee | access fee | option fee | initial payment) …2 (of | totaling | totalling | worth) QUALIFIER? amount:MONEY !
        payment.not         amount:MONEY …8 (term loan | loan | loan agreement | credit facility | credit agreement | debt financing | convertible notes) !
        payment.not         amount:MONEY …6 (for | in return for | in exchange for) (the | a | an | exclusive | this)? (license | licenses | option | right | rights | access) !
        payment.not         (option | options | license | licenses | right | rights | access) …12 (for which | in return for which | in exchange for which) …5 amount:MONEY !
        payment.not         (at | on | upon | with) (the | its)? (signing | execution | closing | inception | outset | signature) …$10 amount:MONEY !
        payment.not         ^ PARTNER (has | had)? (received | receives | earned | collected | was paid) …4 amount:MONEY !
        payment.not         amount:MONEY …4 (on | at | upon | when) (the | its)? (entering into | closing | agreement | inception | outset | execution) !
        payment.not         amount:MONEY …3 (on | at | upon) (signing | execution) !
        payment.not         (total | totaling | totalling | aggregate | cumulative | altogether) (of | to)? amount:MONEY !
        payment.not         amount:MONEY …4 (to date | so far | thus far | altogether | in total | in all | in the aggregate) !
        payment.not         (earned | received) amount:MONEY of (that | this | the) (amount | total | sum) !
        payment.not         (eligible | entitled) …24 and (a | an | the) amount:MONEY …2 (milestone payment | milestone fee | milestone) !
        payment.not         (to date | so far | thus far) …6 (paid | received | earned | triggered) …3 amount:MONEY !
        payment.not         amount:MONEY …4 MILESTONE …1 (if | should) !
        payment.not         (will receive | to receive | will earn | will pay | is to be paid | to be paid | entitled to receive | is entitled to | will be entitled to | be entitled to | are entitled to) …6 amount:MONEY …10 (WHEN | on | following | after) !
        payment.not         (received | receives) …12 and (is | are | will be) (entitled | eligible) (to | for) …4 amount:MONEY !
        payment.not         (required | obligated | obliged) to pay …3 amount:MONEY …10 (WHEN | on | for each | per) !
        payment.not         amount:MONEY …3 (to be paid | payable) (after | upon | on | following | when | once) !
        payment.not         (will receive | to receive | will earn | will pay | entitled to receive | is entitled to) …3 amount:MONEY …4 (for each | per | for every) !
        payment.not         (will | is to | are to) (receive | pay | be paid) …2 MONEY …2 (upfront | up-front | up front | at closing | at signing | on signing | upon signing) …24 amount:MONEY …1 MILESTONE …1 (triggered | due | payable | earned) !
        payment.not         PARTNER (will be | would be | is to be | may be | was | were | is | is being | has been) paid …2 amount:MONEY !
        payment.not         amount:MONEY by COMPANY !
        payment.not         PARTNER (has | have | will | is to)? (earned | earns | receive | receives | received) (a | an | its | the)? …2 amount:MONEY …4 from …3 PARTNER !
        payment.not         PARTNER (has | have | will | is to)? (earned | earns | receive | receives | received) (a | an | its | the)? …2 MILESTONE …4 from …3 PARTNER !
        payment.not         amount:MONEY …1 (MILESTONE | payment | fee) to PARTNER from …3 PARTNER !
        payment.not         (sale | monetization) of …8 (royalties | royalty) …2 (brought | brings | earned | generated | yielded | raised) …3 amount:MONEY !
        payment.not         (MILESTONE | payment | fee) to PARTNER (by | from) COMPANY !
        payment.not         amount:MONEY …1 (MILESTONE | payment | fee) to PARTNER (by | from) COMPANY !
        payment.not         (payment | fee | sum) of MONEY (from | by) COMPANY to PARTNER !
        payment.not         for (each | both) (of (these | them | the two) | one)? (license | licenses)? (COMPANY | it | we) (has | have)? GOT amount:MONEY !
        payment.not         amount:MONEY (in order)? to (amend | modify | revise | restructure | extend | renew | buy out | terminate) !
        payment.not         (amendment | amendments) …6 (under which | by which | whereby) …3 amount:MONEY !
        payment.not         amount:MONEY …10 as (a | an | the | its) (initial | upfront | up-front | license | option | access) (payment | fee) !
        payment.not         amount:MONEY …4 (becomes | become | falls | is | be) (due | payable) …2 WHEN !
        let COMES = (begins | starts | commences | enters | reaches | occurs | succeeds | is …1 (dosed | approved | filed | accepted | treated | granted | initiated | begun | submitted | achieved | reached))
        payment.not         (earns | receives | gets | pays | is paid) …3 amount:MONEY …6 (when | whenever | each time | every time | once | if) …8 COMES !
        payment.not         (is | are | was | were) entitled to …2 amount:MONEY (milestone payments | payments | milestones) (for | upon | on | if | when | with) !
        payment.not         (acceptance | approval | submission | filing | initiation | start | launch) of …20 (each | both) (triggers | trigger) !
        payment.not         (took | taken | takes | obtained | acquired) …4 (license | licenses) …20 (triggered | triggers | triggering) (a | an) amount:MONEY (payment | fee) !
        payment.not         WHEN …10 (receive | earn | trigger) …4 amount:MONEY !
        payment.not         (revenue | revenues | expense | expenses | loss | income | interest | gain) (of | was | were) amount:MONEY !
        payment.not         amount:MONEY …2 (per share | a share) !
        payment.not         amount:MONEY …1 option (fee | fees | payment) !
        payment.not         (pay | pays | receive | receives | received | owe | owes | due | will …3 | plus | for | by) …3 amount:MONEY …2 (option exercise | exercise | opt-in) (fee | fees | payment) !
        payment.not         (pay | pays | receive | receives | owe | owes | due | will …3 | plus | for | by) …2 (extension | renewal | exercise) (fee | fees | payment) …3 amount:MONEY !
        payment.not         (carries | carried | means | meant) …4 amount:MONEY …2 (fee | fees) !
        payment.not         amount:MONEY (from | under) (the | this | its | that) …2 (collaboration | agreement | alliance | license | partnership) !
        payment.not         amount:MONEY …8 (including | includes | made up of | comprising) …4 (upfront | up-front | milestones | milestone payments) !
        """;

    /// <summary>The event that made a payment due. The last part of a rule's name is its code, a phase its own; the first rule that matches decides.</summary>
    public static readonly RuleSet Triggers = RuleSet.Parse("""
        trigger.first-sale    (first (commercial)? (sale | sales) | commercial launch | launch in | launch of | launched)
        trigger.ind           (permission | clearance | approval | authorization) to (begin | start | conduct | initiate) …1 (human | clinical)? (trials | testing | studies)
        trigger.ind           (ind | inds | investigational new drug)
        trigger.submission    (submission of | filing of | validation of | validated | submitted | submits | filed | acceptance of | accepted) …6 (biologics license application | bla | nda | maa | marketing authorization application | marketing authorisation application | marketing applications)
        trigger.submission    (filed | files | filing | applied | applies | application | applications | acceptance of …3) (for | of | filing) …3 (approval | marketing approval | marketing authorization | filing | application | submission)
        trigger.approval      (approval | approved | approves | marketing authorization)
        trigger.submission    (biologics license application | bla | nda | maa | marketing authorization application | marketing application | regulatory submission)
        trigger.submission    (acceptance | accepted | submission) of? …3 (filing | application | applications | for filing | for review)
        trigger.submission    (ema | fda | nmpa | agency | regulatory | filing) (acceptance | filing | accepted)
        trigger.phase         phase:PHASE
        trigger.phase-three       (pivotal | registration trial)
        trigger.phase-one       (first …1 patient | first patients | first dose | begun dosing | patient dosing | dosing of patients | clinical testing | first dosing | human testing | into the clinic | enter the clinic | entered the clinic | moved into the clinic | clinical trial | clinical trials …1 (began | begun | started | commenced | begin) | (began | begun | start of | started | commencement of | initiation of | beginning of) …2 clinical trials)
        trigger.not           (would | could | may | might | if | potential | expected | expects | planned | plans) …6 (approval | approved | approves | marketing authorization | ind | bla | nda | maa | launch) !
        trigger.not           (prior to | before | pending) (ind | bla | approval | marketing approval) !
        """);

    /// <summary>What pays although it is none of the events that have a code of their own: a test in animals, an option that was exercised.</summary>
    public static readonly RuleSet Other = RuleSet.Parse("""
        trigger.other   (preclinical | toxicology | exercise | exercised | exercising | renewal)
        trigger.other   (reached | reaches | reaching | met | meets | meeting | attained | attaining | achieved | achieving | achievement of | attainment of | completed | completing) …6 (goal | goals | objective | objectives | benchmark | benchmarks) ~0.9
        trigger.other   (fully enrolled | completed enrollment | completion of enrollment | completed enrolment | completion of enrolment | enrollment was completed | full enrollment | transfer of | transferred)
        trigger.other   (selection | nomination | designation | acceptance) of (a | an | the | its) …3 (candidate | candidates | target | antibody)
        trigger.other   (selected | accepted | nominated | designated) (a | an | the | its) …3 (candidate | candidates | target | antibody)
        trigger.other   (milestone | milestones | event | achievement | achieved) ~0.6
        """);

    /// <summary>A sentence that goes on about the payment that the one before named.</summary>
    public static readonly RuleSet Pointing = RuleSet.Parse("""
        trigger.pointing   ^ (the | this | that) …1 (payment | milestone | fee) …3 (triggered | earned | made | due | paid | results | relates | follows | payable | resulted)
        """);
}
