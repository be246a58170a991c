using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Financials;

/// <summary>What sums in sentences about the company's own money are sums of. The last part of a rule's name is the item; "none" is whatever is no figure of its own, "change" what a figure grew or fell by.</summary>
public static class FinancialRules
{
    /// <summary>Of two that overlap the first rule's counts.</summary>
    public static readonly RuleSet Items = RuleSet.Parse("""
        let CASH = (cash equivalents | cash | marketable securities | short-term investments)
        let PART = (clinical materials | royalty | royalties | milestone | support | license | product | non-cash | noncash | collaboration | manufacturing | deferred | interest | fee | grant | collaborators | sales)
        let PAPERS = (common stock | stock | shares | notes | securities)
        financial.offering-proceeds   (gross | net | total | aggregate) proceeds …$18 (totaled | totalled | amounted to | came to | were | are expected to be | are estimated to be | are anticipated to be | will be)
        financial.none                (research and development | r&d | research) (support | funding | services | fees | collaboration | team | program | programs | agreement)
        financial.none                cash PART (and PART)? (revenue | revenues | fees | income | payment | payments)
        financial.none                PART (and PART)? (revenue | revenues | fees | income | expense | payment | payments)
        financial.net-loss            (net loss | net losses) (including | before | excluding) …$8 (principle | change | charge | charges)
        financial.net-loss            (net loss | net losses) (attributable | applicable | available)? to (common)? (stockholders | shareholders)
        financial.none                revenue recognition
        financial.none                (included | includes) QUALIFIER? MONEY (in | of) …2 (revenue | revenues)
        financial.none                (also)? included in (the | our | its | total)? (revenue | revenues)
        financial.none                cash (deal | transaction | offer | purchase | acquisition)
        financial.none                (used | burned | spent | consumed) …1 MONEY …30 and QUALIFIER? MONEY of cash
        financial.none                (consensus | analysts | analyst) …3 (of | estimate | estimates | expected)
        financial.none                (net)? (cash | proceeds) (was | were)? …1 (used | use | usage | utilization | flow | flows | payment | payments | consideration | burn | provided | runway | outlay | dividend)
        financial.none                (used | uses | use of | burned | spent | consumed) …1 QUALIFIER? MONEY (of | in) cash
        financial.none                (use | usage | uses) of cash
        financial.none                (generated | provided | produced) …1 QUALIFIER? MONEY (of | in) cash from operations
        financial.none                (non-cash | noncash)
        financial.none                (pay | pays | paid | paying | payment of | price of | consideration of | receives | receive | for) QUALIFIER? MONEY in cash
        financial.none                (receive | receives | received | paid) …1 QUALIFIER? MONEY in cash
        financial.none                (acquire | acquired | acquires | bought | buy | merger | acquisition | exchanged) …8 for cash
        financial.none                per share in cash
        financial.none                (cash or stock | stock or cash | in cash (for | upon | and stock | at (closing | signing)))
        financial.change              (increase | decrease | reduction | improvement | decline | difference) of QUALIFIER? MONEY
        financial.change              (increase | decrease | reduction | improvement | decline) in …4 of QUALIFIER? MONEY
        financial.change              (increased | decreased | rose | grew | fell | declined) by? QUALIFIER? MONEY (to | from)
        financial.change              (increased | decreased | rose | grew | fell | declined) by QUALIFIER? MONEY
        financial.none                (capital expenditures | outlay | debt | restructuring charge | impairment | amortization | interest expense | interest income | cost of | costs of | purchase price | consideration | milestones | milestone payment | milestone payments | upfront | up-front | royalties | funding | grant | value | sales of | net sales | sales | spending under | fee of | fees of | price of)
        financial.none                (including | includes | include | included | comprised | comprising | consisting | attributable | due to | owing | primarily | mainly | reflecting | reflects | of which | resulting from | offset by | charge | charges)
        financial.none                ((offering | transaction | other) expenses | agent fees | discounts | commissions)
        financial.none                net loss per
        financial.net-loss            (net loss | net losses)
        financial.net-loss            COMPANY event:lost
        financial.net-loss            (it | we) event:lost QUALIFIER? MONEY
        financial.net-loss            (a | the) loss of
        financial.net-income          (net income | net profit | net earnings)
        financial.rd-expense          (research and development | r&d) (expenses | expense | costs | cost | spending | expenditures | investment)
        financial.rd-expense          (research and development | r&d) (was | were | increased | decreased | rose | fell | totaled)
        financial.ga-expense          (selling)? (general and administrative | g&a | sg&a | marketing and administrative) (expenses | expense | costs)?
        financial.operating-expenses  (operating | total) (expenses | expense | costs)
        financial.revenue             (total | quarterly | annual)? (revenue | revenues)
        financial.none                or MONEY (if | should | assuming | were)
        financial.none                (has | have | had | was | were | is | are) been? raised (from | to | by)
        financial.none                (raised | raises | raising | raise) (its | our | the) (milestones | milestone | royalty | royalties | limit | rate | number)
        financial.none                (raised | raises | raising | raise) (its | our)
        financial.none                (right | option) …16 to (sell | issue) QUALIFIER? MONEY of
        financial.none                (may | can | could | might | right to | option to | elect to | require) …3 (sell | sells | purchase | buy) QUALIFIER? MONEY (of | in)
        financial.offering-proceeds   (receive | receives | received | obtained) (a | an | another)? (further | additional)? event:(QUALIFIER? MONEY from) (the | its | a)? …2 (sale | issuance | placement | offering) of …5 PAPERS
        financial.offering-proceeds   MONEY (in | of)? (gross | net | total | aggregate)? proceeds
        financial.offering-proceeds   (gross | net | total | aggregate) proceeds
        financial.offering-proceeds   net amount to the company
        financial.offering-proceeds   proceeds to COMPANY from (the | this | its)? …2 (offering | sale | placement)
        financial.offering-proceeds   proceeds from (the | this | its) (offering | sale | placement) …8 (to be | are expected to be | will be | were)
        financial.offering-proceeds   (to net | will net | would net | nets | netted | netting) QUALIFIER? MONEY
        financial.offering-proceeds   (receive | receives | received | keep | keeps | realize | realized) QUALIFIER? MONEY …6 (offering | after deducting | after deduction | after expenses | after estimated)
        financial.offering-proceeds   (estimated | offering | underwriting | issue) (costs | expenses | commissions | discounts) …10 (receive | keep | retain | left with) QUALIFIER? MONEY
        financial.none                (raised | raises | raising | raise) (from | to QUALIFIER? MONEY | by | potential | the potential | possible | the milestones | its guidance)
        financial.offering-proceeds   MONEY (that | which)? (we | COMPANY)? (have | has | had | was | were)? event:raised
        financial.offering-proceeds   (raised | raises | raising | raise)
        financial.offering-proceeds   (sells | sold | sell | offering of | sale of | placement of | issuance of | pricing of) QUALIFIER? MONEY …9 (PAPERS | offering)
        financial.offering-proceeds   MONEY …5 (offering | private placement)
        financial.cash                CASH (and CASH)?
        financial.cash                (end | ends | ended | ending | close | closes | closed | finish | finished | begin | began) …9 with QUALIFIER? MONEY
        financial.cash                (end | ends | ended | ending | close | closes | closed | finish | finished) …9 with (between | approximately | no less than | not less than) …3 MONEY
        financial.cash                ((will | would | to | should) have | had) between? QUALIFIER? MONEY ((and | to) MONEY)? (at | as of | on) (DATE | year-end | year end | the (end | close) of) ~0.9
        financial.cash                balance of
        financial.cash.not            (compared | comparing) (with | to) QUALIFIER? MONEY !
        """);

    /// <summary>Words behind which a sum is what is foreseen.</summary>
    public static readonly RuleSet Outlooks = RuleSet.Parse("""
        financial.outlook   (expects | expect | anticipates | anticipate | projects | project | projected | projects | estimates | forecast | forecasts | guidance | expected | anticipated | projection | projections | expectation | outlook | continues to expect | will be | will have | would be | looks to | intends to)
        financial.outlook   (would | will) (give | leave | bring) (it | us | COMPANY) (with)? QUALIFIER? MONEY
        financial.outlook.not   (expects | expect | expected | anticipates) to report !
        """);

    /// <summary>The time that a sentence's first figures hold for.</summary>
    public static readonly RuleSet Periods = RuleSet.Parse("""
        financial.period.both         quarter and (the)? (full | fiscal)? year ended date:DATE
        financial.period.months       span:MONTHS (period)? …1 ended date:DATE
        financial.period.before       (same | comparable | corresponding | prior-year | year-ago | prior year | previous year) (prior | year | fiscal)? (quarter | period | year | months | MONTHS) (period)? (last year | (of | in) (the (prior | previous) (fiscal)? year | fiscal? YEAR) | a year (ago | earlier))?
        financial.period.before       (a year (ago | earlier | before) | last year | the year before | the prior year | the previous year)
        financial.period.quarter      (quarter | three months | three-month period | three month period) …3 ended date:DATE
        financial.period.six-months   (six months | six-month period) …2 ended date:DATE
        financial.period.nine-months  (nine months | nine-month period) …2 ended date:DATE
        financial.period.year         (year | twelve months) …2 ended date:DATE
        financial.period.day          (as of | at | on) date:DATE
        """);
}
