using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Financials;

/// <summary>The company's own money, as sentences state it. The last part of a rule's name is the item; "second" is the same item a period before.</summary>
public static class FinancialRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let WAS = (of | was | were | totaled | totalled | amounted to | came to | reached | increased to | decreased to | increasing to | rose to | grew to | fell to | stood at | declined to)
        let VERSUS = (compared to | compared with | versus | against | as compared to | as compared with | from | and | up from | down from)
        let EXPECTS = (expects | anticipates | expect | anticipate | projects | estimates | guidance | forecast | expected | anticipated | projected)
        let CASH = (cash | cash equivalents | marketable securities)
        let PER = (per | a) …4 share
        financial.guidance-cash       EXPECTS …16 (cash | cash equivalents | marketable securities) …16 (between | of | to be | least | than | approximately | in the range of | with) …4 QUALIFIER? amount:MONEY ((to | and) MONEY)?
        financial.guidance-cash       EXPECTS …16 (between | with | have | least | approximately)? …3 amount:MONEY ((to | and) MONEY)? …3 in cash
        financial.guidance-cash       (guidance | forecast) …6 amount:MONEY ((to | and | -) MONEY)? …3 cash
        financial.guidance-cash       CASH …8 to be …5 amount:MONEY ((to | and) MONEY)?
        financial.guidance-revenue    EXPECTS …8 (revenue | revenues) …6 (between | of | to be | range of | from) …4 amount:MONEY ((to | and) MONEY)?
        financial.guidance-net-loss   EXPECTS …8 net loss …6 (between | of | to be | range of | from) …4 amount:MONEY ((to | and) MONEY)?
        financial.net-loss            net loss …12 WAS …2 QUALIFIER? amount:MONEY …16 VERSUS …6 net loss WAS? QUALIFIER? second:MONEY
        financial.net-loss            net loss …12 WAS …2 QUALIFIER? amount:MONEY …14 VERSUS …3 QUALIFIER? second:MONEY
        financial.net-loss            net loss …12 WAS …2 QUALIFIER? amount:MONEY
        financial.net-income          (net income | net profit | net earnings) …12 WAS …2 QUALIFIER? amount:MONEY
        financial.rd-expense          (research and development | r&d) (expenses | expense | costs | spending)? …14 WAS …2 QUALIFIER? amount:MONEY …10 VERSUS …4 QUALIFIER? second:MONEY
        financial.rd-expense          (research and development | r&d) (expenses | expense | costs | spending)? …14 WAS …2 QUALIFIER? amount:MONEY
        financial.ga-expense          (selling)? general and administrative (expenses | expense)? …14 WAS …2 QUALIFIER? amount:MONEY …10 VERSUS …4 QUALIFIER? second:MONEY
        financial.ga-expense          (selling)? general and administrative (expenses | expense)? …14 WAS …2 QUALIFIER? amount:MONEY
        financial.operating-expenses  (total)? operating expenses …12 WAS …2 QUALIFIER? amount:MONEY …10 VERSUS …4 QUALIFIER? second:MONEY
        financial.operating-expenses  (total)? operating expenses …12 WAS …2 QUALIFIER? amount:MONEY
        financial.revenue             (total)? (revenue | revenues) …14 WAS …2 QUALIFIER? amount:MONEY …12 VERSUS …6 QUALIFIER? second:MONEY
        financial.revenue             (total)? (revenue | revenues) …14 WAS …2 QUALIFIER? amount:MONEY
        financial.cash                (had | with | has | have | ended …8 with | of | held) …2 QUALIFIER? amount:MONEY …2 (in | of) CASH …20 VERSUS …3 QUALIFIER? second:MONEY
        financial.cash                (had | with | has | have | ended …8 with | of | held) …2 QUALIFIER? amount:MONEY …2 (in | of) CASH
        financial.cash                CASH …10 (of | was | were | totaled | totalled | stood at | amounted to) …2 QUALIFIER? amount:MONEY …14 VERSUS …3 QUALIFIER? second:MONEY
        financial.cash                CASH …10 (of | was | were | totaled | totalled | stood at | amounted to) …2 QUALIFIER? amount:MONEY
        financial.offering-proceeds   (gross | net | total | aggregate) proceeds …10 QUALIFIER? amount:MONEY
        financial.offering-proceeds   amount:MONEY …2 (gross | net | total | aggregate) proceeds
        financial.offering-proceeds   (raised | raises | raising | raise) …3 amount:MONEY
        financial.offering-proceeds   (sells | sold | sell | offering of | sale of | placement of) QUALIFIER? amount:MONEY …4 (common stock | stock | shares | notes | convertible …3 notes)
        financial.not                 amount:MONEY PER !
        financial.not                 (clinical materials | royalty | royalties | milestone | milestones | support | non-cash | noncash | product | collaboration | manufacturing | license) …2 (revenue | revenues) …16 amount:MONEY !
        financial.not                 for cash …14 amount:MONEY !
        financial.not                 (value | price | consideration) of QUALIFIER? amount:MONEY !
        financial.not                 (support | fees) …6 amount:MONEY !
        financial.not                 cash (used | required | utilization | flow | flows | payment | consideration) …14 amount:MONEY !
        financial.not                 (include | included | includes | including) …3 amount:MONEY …4 (of | in) !
        financial.not                 (non-cash | charge | charges | interest | amortization) …3 (of | was | were) amount:MONEY !
        """);

    /// <summary>The time that a sentence's first figures hold for.</summary>
    public static readonly RuleSet Periods = RuleSet.Parse("""
        financial.period.quarter      (quarter | three months | three-month period | three month period) …3 ended date:DATE
        financial.period.six-months   (six months | six-month period) …2 ended date:DATE
        financial.period.nine-months  (nine months | nine-month period) …2 ended date:DATE
        financial.period.year         (year | twelve months) …2 ended date:DATE
        financial.period.day          (as of | at | on) date:DATE
        """);
}
