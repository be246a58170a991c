using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>What a right covers: exclusivity, technology, target, field, its place among others and its date.</summary>
public static class ScopeRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let RIGHT = (right | rights | license | licenses | licence)
        deal.exclusive.right        exclusivity:EXCLUSIVITY …5 (RIGHT | option | options | collaboration)
        deal.exclusive.right        (under | signed | into) (a | an) exclusivity:EXCLUSIVITY agreement
        deal.exclusive.right        (grant | licence | license for …3) (is | are) also? exclusivity:EXCLUSIVITY
        deal.exclusive.right        (license | licenses | which | arrangement | agreement | and) (is | are) also? exclusivity:EXCLUSIVITY
        deal.exclusive.right        exclusivity:EXCLUSIVITY (basis | licensee)
        deal.technology.used        technology:TECHNOLOGY
        deal.ordinal.license        ordinal:ORDINAL …2 (license | target | antigen | TARGET)
        deal.ordinal.of             ordinal:ORDINAL of (these | those | its | the | such) (licenses | licences)
        deal.ordinal.is             (license | licence) is (the | its) ordinal:ORDINAL (under | that | to | from | taken)
        deal.count.not              total of count:COUNT …2 (targets | licenses | antigens) !
        deal.count.targets          count:COUNT …2 (targets | licenses | antigens)
        deal.date.in                (in | on | of | since | dated | during | early | late | mid | from) date:DATE
        deal.date.before            ^ …2 date:DATE
        deal.date.own               (a | its | their | the) date:DATE …3 (right-to-test | technology access) ~0.96
        deal.date.own               (a | its | their | the | companies) date:DATE …3 (license | option | collaboration)
        let OTHER = (separate | different | second | other | earlier | prior | similar | distinct | another)
        deal.date.under             (under | pursuant to | by) (a | an | the | its | their) OTHER? date:DATE …3 (agreement | license) ~0.8
        deal.date.own               the date:DATE agreement (was | were | that | which)
        deal.date.whereby           date:DATE …2 (agreement | license | collaboration) (whereby | under which | pursuant to which | (that | which) (granted | grants | gave | gives | give))
        deal.date.month             (in | during | this past | last | this) month:(january | february | march | april | may | maymonth | june | july | august | september | october | november | december)
        deal.date.that-year         (in)? monthOf:(january | february | march | april | may | maymonth | june | july | august | september | october | november | december) of (that | the same) year ~0.97
        deal.date.this-month        thisMonth:((earlier | later)? this month)
        deal.date.lately            lately:((last | earlier this) (week | month) | yesterday)
        deal.date.relative          when:((late | early | earlier)? (last | this) year)
        deal.date.same              same:((at | in) (the same | that) (time | month | day | year) | the same (month | day | year))
        deal.date.dates             (dates from | dating from | dated from | dates back to | dating back to | goes back to | dates to) date:DATE
        deal.date.not               PARTNER …4 (acquired | bought | purchased) by PARTNER …1 (in | on) date:DATE !
        deal.date.not               PARTNER (which | that) PARTNER (has | had | later)? (acquired | bought | purchased) (in | on) date:DATE !
        deal.date.not               PARTNER (has | had | later)? (acquired | bought | purchased) PARTNER (in | on) date:DATE !
        deal.date.not               (not already? (included | part | covered | among | subject) | outside of? | beyond | excluded from | other than those?) …5 date:DATE …3 (collaboration | agreement | alliance | license) !
        deal.date.not               (will | would | is to | are to | expects to | plans to) …14 (in | during) date:DATE !
        deal.date.not               (lapse | lapsed | expire | due to expire | run) (on | until | through) date:DATE !
        deal.date.not               (under | pursuant to | part of | terms of | from) (a | an | the | its | their | our | COMPANY | PARTNER | companies) …7 (agreement | collaboration | alliance | contract) …5 date:YEAR !
        deal.date.not               (under | pursuant to | part of | terms of) …3 date:YEAR …4 (agreement | collaboration | alliance) !
        deal.date.not               (is | was | marks) (the | its | their) ORDINAL …8 (under | pursuant to | from) (a | an | the | its | their) …4 (agreement | collaboration | alliance) (that was | which was | it | they | the companies | COMPANY and PARTNER | between the companies)? (established | signed | made | formed | entered into) …6 date:DATE !
        deal.date.not               (amortization | amortized | recognized | recognition | earned | recorded | revenue | revenues | receipt | received) …2 (in | during | for) date:DATE of !
        deal.date.not               which …1 (initiated | began | started | filed | submitted | launched) …3 (testing | trial | trials | study | studies | clinical | ind | application | development) …4 (in | on) date:DATE !
        deal.date.not               (effect | effective | beyond | after) (from | on | as of)? date:DATE !
        deal.date.not               (extended | extends | extend | run | runs | continue | continues | term | lasts | valid | up | prior | subsequent | renewed | prolonged | from DATE) …2 to date:DATE !
        deal.date.not               (expired | lapsed | run out | ended) (on | in | at the end of) date:DATE …4 (for | unless | had) !
        deal.date.not               (would | was to | were to | due to | set to | was due) …4 (expire | expired | lapse | lapsed | end | ended | terminate) …3 date:DATE !
        deal.date.not               (expire | expires | expired | lapse | lapsed | end | ended | ending) (early | late | later | earlier)? (this | next | last) (month | year) !
        deal.date.not               (until | through | before | ended | ending | expires | expire | expiring | ends) …@2 date:DATE !
        deal.date.not               by (the end of | the close of | the beginning of | early | late | mid | about | approximately | year-end)? date:DATE !
        let UNTOLD = (undisclosed | (not | never) (being | been | yet | be)? (yet)? (disclosed | named | identified | revealed | made public))
        deal.target.undisclosed     (target | targets | antigen | antigens) …5 target:UNTOLD
        deal.target.undisclosed     (target | antigen) target:((that | which) (it | PARTNER | COMPANY | the companies | neither) …2 (not | never)? (name | named | names | disclose | disclosed | identify | identified))
        deal.target.undisclosed     (target | antigen) …3 target:((identity | name) of which (is | remains | was | has) …2 (confidential | undisclosed | disclosed | secret))
        deal.target.undisclosed     (target | targets | antigen | antigens) …4 target:confidential
        deal.target.undisclosed     target:(undisclosed | unnamed | unspecified | unidentified) …1 (target | targets | antigen | antigens)
        deal.target.same            antigen:((the | this | that) target)
        deal.target.named           target:TARGET
        deal.compound.named         (to | for | of | commercialize | develop | market | with | on | licensed | acquired | acquires | acquire | create | sold) (the | its)? …2 compound:COMPOUND
        deal.compound.under         compound:COMPOUND …16 under (a | an | the | its) …3 (license | agreement) ~0.9
        let PLACE = (JURISDICTION | mainland china | greater china | hong kong | macau | macao | taiwan | the far east | far east | asia | asia-pacific | asia pacific | southeast asia | north america | latin america | south america | africa | the middle east | middle east | eastern europe)
        deal.territory.place        territory:((worldwide | world-wide | everywhere | world | globally) (rights)? (except | excluding | outside | other than | but | with the exception of) …5 PLACE (countries | territories)? (and the? PLACE)?)
        deal.territory.place        (rights | license | licence | commercialize | market) …8 territory:(outside of? the? PLACE (and the? PLACE)?)
        deal.territory.place        (in | for | throughout | within | covers | cover | covering) the? territory:(PLACE PLACE PLACE? and PLACE)
        deal.territory.place        (in | for | throughout | within | covers | cover | covering) the? territory:(PLACE and the? PLACE)
        deal.territory.place        (in | for | throughout | within) the? territory:JURISDICTION
        deal.territory.place        (licensed | sublicensed | licenses) territory:PLACE to
        deal.territory.world        territory:(throughout the world | around the world | in all territories)
        deal.territory.world        (right | rights | license | licenses | licence) territory:(worldwide | world-wide) (to | for)
        deal.territory.world        territory:(worldwide | global | world-wide) …4 (right | rights | license | licenses | commercial | development)
        deal.field.products         (develop | discover | create | make) field:((anticancer | cancer | oncology) (therapeutics | products | drugs | compounds | therapies | treatments))
        """);

    /// <summary>The date of an agreement that is none of those told before: "under a different agreement, also of 2000".</summary>
    public static readonly RuleSet Separate = RuleSet.Parse("""
        deal.separate-date   (under | pursuant to) (a | an)? (separate | different | second | other | earlier | prior | similar | distinct | another) (agreement | license) …2 (of | from | dated) date:DATE ~0.8
        """);

    /// <summary>What a later sentence can say of a deal told before it.</summary>
    public static readonly RuleSet Continues = RuleSet.Parse("""
        let RIGHTS = (right | rights | license | licenses | options | licence)
        deal.scope.rights    (exclusive | EXCLUSIVITY | worldwide) …4 RIGHTS
        deal.scope.rights    RIGHTS …3 (exclusive | EXCLUSIVITY | to develop | to use | to commercialize)
        deal.scope.rights    (license | agreement | grant | licence) …30 is exclusive
        deal.scope.target    (target | targets | antigen) …8 (undisclosed | not disclosed | not been disclosed | not named)
        deal.scope.use       to use the technology …8 to (create | develop) COMPOUND
        """);

    /// <summary>Each party gives the other rights.</summary>
    public static readonly RuleSet Mutual = RuleSet.Parse("""
        let SIDE = (party | company | partner | side)
        deal.mutual   (each | either) SIDE …3 (may | grants | granted | gives | gave | gains | gained | receives | received | obtains | obtained | has | have | owes | owe | will owe | will pay | pays | may use | licenses | licensed | retains | keeps)
        deal.mutual   (each of the) (parties | companies | partners) …3 (may | grants | granted | gives | gains | gained | receives | received | obtains | obtained | has | owes | will owe | will pay | pays | may use)
        deal.mutual   each of the (parties | companies | partners) is (eligible | entitled)
        deal.mutual   either SIDE may
        deal.mutual   each (received | receives | obtains | obtained | gains) …2 (rights | licenses)
        deal.mutual   (cross-license | cross-licenses | cross-licensing | reciprocal | swap | swaps)
        deal.mutual   (owes | pay | pays) the other
        deal.mutual   (COMPANY | PARTNER | companies | parties) (will | are | is)? (shares | share | sharing | split | splits) …1 (costs and profits | profits and costs | profits and losses | costs | profits) (equally | evenly)
        deal.mutual   (COMPANY and PARTNER | PARTNER and COMPANY | companies) (will | are | agreed to | have agreed to | to)? (jointly)? (co-develop | co-developing | co-developed)
        deal.mutual.not   (if | should | would | may | could | elect | elects | option | opt | exercise | exercises | right to) …24 (share | shares | sharing | split | co-develop | co-development) !
        deal.mutual   (co-development | co-developed | co-developing) …4 (50/50 | 50-50 | equally | equal)
        deal.mutual   (50/50 | 50-50 | equal) (co-development | cost-sharing | cost sharing | profit share | profit sharing)
        deal.mutual   (license | licenses | licensed) …3 to each other
        deal.mutual   (gave | gives | giving | granted | grants | granting | provides | provided) each (company | party | of the companies | of the parties) …3 (right | rights | option | options | license | licenses)
        """);

    /// <summary>The issuer pays the partner: it takes the right.</summary>
    public static readonly RuleSet Inward = RuleSet.Parse("""
        let PAYMENT = (fee | fees | milestone | milestones | royalty | royalties)
        deal.inward   COMPANY (will | is to | has agreed to | agreed to | has)? (pay | pays | paid) payee:PARTNER
        deal.inward   (pay | pays | paid | make | makes | made) …8 (PAYMENT | payment | payments) …2 to payee:PARTNER
        deal.inward   payee:PARTNER (is | was | is being | has been) paid MONEY
        deal.inward   payee:PARTNER (will receive | would receive | receives | received | is to receive | will be paid) …3 (payment | payments | fee | fees) for (the)? (access to | use of) its
        deal.inward   payee:PARTNER (will receive | would receive | receives | received | is to receive) …2 (license | licensing | access | annual | research) (payment | payments | fee | fees) from COMPANY
        deal.inward   payee:PARTNER (will | would) also be (eligible | entitled) …8 (PAYMENT | MONEY)
        deal.inward   payee:PARTNER (will receive | would receive | receives | is to receive) …2 (upfront | up-front | exercise | milestone) (payment | payments)
        deal.inward   payee:PARTNER (is | will be | would be | may be | could be) (eligible | entitled) …8 (PAYMENT | MONEY)
        deal.inward   payee:PARTNER (will receive | receives | may receive | could receive) (from COMPANY)? …3 (PAYMENT | MONEY | QUALIFIER)
        """);

    /// <summary>The issuer holds the right, or owes for it.</summary>
    public static readonly RuleSet Held = RuleSet.Parse("""
        let WHOLE = (exclusive | worldwide | EXCLUSIVITY | certain | non-exclusive)
        deal.held   (license | licence | agreement) …4 (under which | by which | through which) (COMPANY | it) (has | holds | had | held | received | obtained | took) WHOLE WHOLE? WHOLE? (license | licenses | rights | right) (to | under) (a | an | the | certain | use | develop | make | its | patents | antibodies | technology | PARTNER)
        deal.held   (requires | obliges | obligates | required | obliged | obligated) COMPANY to pay
        deal.held   (license | licence | agreement) (that | which) (gives | gave | grants | granted) COMPANY WHOLE? WHOLE? (license | licenses | rights) (to | under)
        deal.held.not   (right | rights) to (receive | a share | royalties | milestones | manufacture | supply | co-promote | co-develop | audit) !
        """);

    /// <summary>The partner takes from the issuer what it is given, or pays for it.</summary>
    internal static readonly RuleSet Outward = RuleSet.Parse("""
        let PAYMENT = (payment | payments | fee | fees)
        deal.outward   payer:PARTNER (will | is to | has agreed to | agreed to | has | also)? (pay | pays | paid) COMPANY
        deal.outward   payer:PARTNER (has | had | also)? (acquired | acquires | licensed | obtained | obtains | took | received) …$24 (right | rights | license | licenses) …$24 from COMPANY
        deal.outward   payer:PARTNER (will | is to | has agreed to | agreed to | has | also)? (make | makes | made | pay | pays | paid) (a | an)? …8 PAYMENT …4 to COMPANY
        """);

    /// <summary>When the agreement was made that is changed, or the option that is exercised.</summary>
    internal static readonly RuleSet Origins = RuleSet.Parse("""
        let MADE = (established | entered into | signed | made | formed | acquired | took | taken | granted | executed | obtained | received | concluded)
        let PACT = (agreement | collaboration | license | alliance | option | options | contract | rights | arrangement | partnership)
        deal.origin.not  in year:DATE ,? (the | this | that) …1 PACT (was | has been | were) …1 (amended | restructured | revised | modified) !
        deal.origin   PACT (that | which)? …3 MADE ((to | from | with | by) the? PARTNER)? …1 year:DATE
        deal.origin   PACT (into which) …3 (entered) …1 year:DATE
        deal.origin   PACT (that | which) …4 (MADE | entered) …1 year:DATE
        deal.origin   PACT (with | between) …6 (MADE | dated) (in | on)? year:DATE
        deal.origin   (under | pursuant to) (a | an | its | their | the) year:DATE …2 PACT
        deal.origin   PACT (of | from | dated | dating from) year:DATE
        deal.origin   year:DATE …1 PACT …8 (is | was | has been) also? (amended | restructured | revised | modified)
        deal.origin   (amended terms of | revised terms of | terms of (the | its | their | an) (amended | revised | restructured)) (a | an | the | its | their)? year:DATE …4 PACT
        deal.origin   PACT (that | which)? (COMPANY | it) …1 (MADE | gave) …8 (in | on | of) year:DATE
        deal.origin   (amended | amend | amends | extended | renewed | amendment of | amendment to | terminated) (the | its | their | a) separate? year:DATE …2 PACT
        """);

    /// <summary>What may stand before the agreement is told: its date and whether it is exclusive.</summary>
    internal static bool StandsBefore(Match scope) => scope.Has("date") || scope.Has("month") || scope.Has("lately") || scope.Has("when") || scope.Has("thisMonth") || scope.Has("monthOf") || scope.Has("same") || scope.Rule.Id == "deal.compound.under" || scope.Has("exclusivity");

    /// <summary>Reads what a later sentence adds to a deal; its date and number were told with it.</summary>
    public static void ReadOn(Sentence sentence, DealDraft deal)
    {
        foreach (var match in Rules.Match(sentence).Where(match => !match.Has("date") && !match.Has("month") && !match.Has("lately") && !match.Has("when") && !match.Has("thisMonth") && !match.Has("monthOf") && !match.Has("count") && !match.Has("ordinal")))
        {
            Read(match, deal, null);
        }
    }

    /// <summary>The last such month before a release; null where it names none or the release has no month.</summary>
    internal static PartialDate? Month(string name, PartialDate? release) =>
        release is { Month: not null } told && DateReader.Month(name) is > 0 and var month ? new PartialDate(month > told.Month ? told.Year - 1 : told.Year, month) : null;

    /// <summary>Reads one match into the deal whose clause it stands in.</summary>
    /// <param name="release">The date of the release, for a month told without its year.</param>
    public static void Read(Match match, DealDraft deal, PartialDate? release)
    {
        var draft = deal.Draft;
        var (rule, confidence) = (match.Rule.Id, match.Rule.Confidence);
        if (match.MentionOf("exclusivity") is { Code: var exclusivity } exclusive)
        {
            draft.Set(Properties.Deal.Exclusive, new FlagValue(exclusivity == "exclusive"), EvidenceSpans.Of(exclusive.Span), rule, confidence);
        }

        if (match.MentionOf("technology") is { Thing: NamedThing technology } used)
        {
            draft.Set(Properties.Deal.Technology, new TextValue(technology.Name), EvidenceSpans.Of(used.Span), rule, confidence);
        }

        if (match.MentionOf("ordinal") is { } ordinal)
        {
            draft.Set(Properties.Deal.Ordinal, new NumberValue(ordinal.Number), EvidenceSpans.Of(ordinal.Span), rule, confidence);
        }

        if (match.MentionOf("count") is { } count && DealKinds.AreCounted(deal.Kind))
        {
            draft.Set(Properties.Deal.Count, new NumberValue(count.Number), EvidenceSpans.Of(count.Span), rule, confidence);
        }

        if (match.MentionOf("date") is { Date: { } date } dated)
        {
            draft.Set(Properties.Deal.Date, new DateValue(date), EvidenceSpans.Of(dated.Span), rule, confidence);
        }

        if (match.MentionOf("date") is { Date: null } day && DateReader.InYear(day.Span.QuoteLine(match.Sentence.Run.Text), release) is { } told)
        {
            draft.Set(Properties.Deal.Date, new DateValue(told), EvidenceSpans.Of(day.Span), rule, confidence);
        }

        if (match.SpanOf("month") is { } named && Month(named.Quote(match.Sentence.Run.Text), release) is { } month)
        {
            draft.Set(Properties.Deal.Date, new DateValue(month), EvidenceSpans.Of(named), rule, confidence);
        }

        if (match.SpanOf("thisMonth") is { } current && release is { Month: not null } now)
        {
            draft.Set(Properties.Deal.Date, new DateValue(new PartialDate(now.Year, now.Month)), EvidenceSpans.Of(current), rule, confidence);
        }

        if (match.SpanOf("lately") is { } lately && release is { } written && DateReader.Lately(lately.QuoteLine(match.Sentence.Run.Text), written) is { } before)
        {
            draft.Set(Properties.Deal.Date, new DateValue(before), EvidenceSpans.Of(lately), rule, confidence - 0.1);
        }

        if (match.SpanOf("when") is { } said && release is { } today)
        {
            var year = said.Quote(match.Sentence.Run.Text).Contains("last", StringComparison.OrdinalIgnoreCase) ? today.Year - 1 : today.Year;
            draft.Set(Properties.Deal.Date, new DateValue(new PartialDate(year)), EvidenceSpans.Of(said), rule, confidence - 0.1);
        }

        if (match.SpanOf("target") is { } target)
        {
            var name = match.MentionOf("target")?.Thing?.Name ?? "undisclosed";
            draft.Set(Properties.Deal.Target, new NameValue(name), EvidenceSpans.Of(target), rule, confidence);
        }

        if (match.MentionOf("compound") is { Thing: { } compound } covered)
        {
            draft.Set(Properties.Deal.Compound, new NameValue(compound.Name), EvidenceSpans.Of(covered.Span), rule, confidence);
        }

        if (match.SpanOf("territory") is { } territory)
        {
            draft.Set(Properties.Deal.Territory, new TextValue(match.Rule.Id == "deal.territory.world" ? "worldwide" : territory.QuoteLine(match.Sentence.Run.Text).Replace(" rights", "", StringComparison.Ordinal)), EvidenceSpans.Of(territory), rule, confidence);
        }

        if (match.SpanOf("field") is { } field)
        {
            draft.Set(Properties.Deal.Field, new TextValue(field.Quote(match.Sentence.Run.Text)), EvidenceSpans.Of(field), rule, confidence);
        }
    }
}
