using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>
/// A right is taken or given. The middle of a rule's name is the kind of deal; the first rule that holds some words takes them.
/// What it covers is read by <see cref="ScopeRules"/> from the same clause. A rule that keeps no partner means the one last spoken of.
/// </summary>
public static class GrantRules
{
    /// <summary>A rule no surer than this only names an agreement: it makes a deal where the release announces one, dates it or gives its terms.</summary>
    public const double Weak = 0.75;

    public static readonly RuleSet Rules = RuleSet.Parse(AgreementWords.Lets + """

        let RIGHTS = (right | rights | LICENSES)
        let MADE = (taken | took | signed | executed | granted | entered into | obtained | made | dated | acquired | held | concluded | reached | established)
        let EVALUATE = (test | evaluate | try | assess)
        deal.right-to-test.gave      PARTY AUXES TAKES (the | this | that | its) OPTIONS (under | through | by | as part of) (the | a | an | its) …1 TEST agreement
        deal.right-to-test.gave      DATE agreement (that | which) GIVES PARTY …6 (right-to-test | (right | rights) to EVALUATE)
        deal.option.taken            PARTY AUXES (for …5 MONEY)? TAKES …@2 OPTIONS
        deal.license.and             (license | licensing) and option agreement …6 (with | between COMPANY and) PARTY
        deal.license.and             (license | licensing) and option agreement (giving | granting | gives | that gives) PARTY
        deal.option.agreement        option agreement …6 (with | between COMPANY and) PARTY
        deal.option.agreement        COMPANY and PARTY …10 ENTER …6 option agreement
        deal.option.agreement        PARTY and COMPANY …10 ENTER …6 option agreement
        deal.option.exercised        SUBJECT AUXES (exercised | exercises) …@4 OPTIONS …12 ((expanded | broader | wider | greater) (access | rights | use) | access | right-to-test | to EVALUATE)
        deal.right-to-test.taken     PARTY …@14 TEST …2 (agreement | LICENSES | option | its | the | COMPANY | TECHNOLOGY)
        deal.right-to-test.taken     PARTY AUXES (TAKES | holds | held | has | licensed | gained) …6 (right-to-test | (right | rights) to EVALUATE | (right | rights) (valid | good | running | lasting | for | over) …5 to EVALUATE | access to)
        deal.right-to-test.agreed    TEST …4 agreement …8 partner:PARTNER
        deal.right-to-test.companies   (the two? companies | the parties) AUXES ENTER (a | an) …3 (TEST | access) agreement
        deal.right-to-test.granted   GIVES PARTY …8 (right-to-test | right to EVALUATE | rights to EVALUATE | (opportunity | ability) to EVALUATE | access to …3 TECHNOLOGY)
        deal.right-to-test.entitles  GIVES PARTY …1 to EVALUATE …8 (TECHNOLOGY | technology)
        deal.right-to-test.paid      PARTY AUXES (paid | pays | pay | gave | gives | giving) …8 MONEY …3 for (the | a) (right | rights) …10 to EVALUATE
        deal.right-to-test.fees      ^ in DATE PARTY AUXES (pay | pays | paid | paying | to pay) …3 (technology access | access) (fee | fees) ~0.85
        deal.right-to-test.dated     TEST agreement (that | which)? (the two? companies | the parties | they | COMPANY and PARTY | PARTY and COMPANY) AUXES MADE …3 DATE ~0.8
        deal.option.dated            option agreement (that | which)? (the two? companies | the parties | they | COMPANY and PARTY | PARTY and COMPANY) AUXES MADE …3 DATE ~0.8
        deal.right-to-test.lets      (lets | allows | allowing | permits | permitting | enables | enabling) SUBJECT to? EVALUATE …8 (TECHNOLOGY | technology)
        deal.right-to-test.dated     TEST agreement …8 (entered into | signed | dates from | made | dates | executed | established | concluded) …3 DATE ~0.75
        deal.right-to-test.dated     access agreement (that | which)? (the two? companies | the parties | they | COMPANY and PARTY | PARTY and COMPANY) AUXES MADE …3 DATE ~0.8
        deal.right-to-test.dated     access agreement …8 (entered into | signed | made | dates from | dates | executed | established | concluded) …3 DATE ~0.75
        deal.right-to-test.theirs    (into | under | of) (the | its | their | that) TEST agreement ~0.7
        deal.right-to-test.dateof    (the | a | an | its | their) DATE …2 TEST agreement ~0.75
        let BOTH = (option and license | option and licensing)
        let FIRSTLICENSE = (license | licensing) and option
        deal.license.and             ENTER (a | an) …2 FIRSTLICENSE agreement (with COMPANY)? (under which | by which | whereby | giving | granting | that gives | which gives | that grants) PARTY
        deal.license.and             PARTY …8 ENTER (a | an) …2 FIRSTLICENSE agreement
        deal.license.and             PARTY (through | under | by | via) (a | an) …3 FIRSTLICENSE agreement
        deal.option.entered          COMPANY …8 ENTER (a | an) …2 BOTH agreement …4 with the? partner:PARTNER
        deal.option.entered          ENTER (a | an) …2 BOTH agreement (with COMPANY)? (under which | by which | whereby | giving | granting | that gives | which gives | that grants) PARTY
        deal.option.entered          PARTY …8 ENTER (a | an) …2 BOTH agreement
        deal.option.agreement        PARTY AUXES ENTER (a | an) …2 option agreement
        deal.option.dateof           ^ (under | pursuant to) (the | its | their) DATE …1 option agreement (with PARTY)? ~0.75
        deal.option.dateof           ^ (under | pursuant to) (a | an) DATE …1 option agreement PARTY ~0.8
        deal.option.under            PARTY AUXES (has | holds | have) …1 (right | rights | option | options) …20 under (a | an | the | its) DATE …2 option agreement ~0.8
        deal.option.taken            PARTY AUXES TAKES …@5 OPTIONS
        deal.option.held             PARTY AUXES (holds | held) …3 OPTIONS ~0.75
        deal.option.granted          GIVES to? PARTY …8 OPTIONS
        deal.option.granted          COMPANY AUXES GIVES (the | this | that | an | a | its) …2 OPTIONS to PARTY
        deal.option.passive          OPTIONS (that | which)? COMPANY AUXES granted …2 PARTY
        deal.option.passive          OPTIONS (granted | given) to PARTY
        deal.option.itself           ^ for (the | this | that | its) option itself? PARTY AUXES (paid | pays) ~0.8
        deal.option.paid             PARTY AUXES (paid | pays | pay | to pay | will pay | is paying) …4 for (an | the | this | its | COUNT)? OPTIONS
        deal.option.dated            (the | this | that) OPTIONS (was | were) (granted | taken | obtained | acquired) (under | by | through | pursuant to) …9 (in | of | on) DATE ~0.8
        deal.option.dated            option agreement (entered into | signed | made | executed | concluded | established | reached) …4 DATE ~0.75
        deal.option.dated            in DATE ,? when (the | this | that) OPTIONS (agreement)? was (signed | granted | executed | taken) ~0.8
        deal.option.dated            OPTIONS …3 (granted | taken | signed | obtained) …3 DATE ~0.75
        deal.license.right           PARTY AUXES (licensed | TAKES | licenses) …@5 (right | rights)
        deal.license.right           partner:PARTNER which …@16 , (licensed | took | obtained | acquired) (exclusive | the | certain)? …2 (rights | right)
        deal.license.right           PARTY (will | to) (receive | obtain | have | gain | acquire | take) …3 (exclusive | EXCLUSIVITY | worldwide | commercial) …4 RIGHTS
        deal.license.taken           PARTY AUXES TAKES …@5 LICENSES
        deal.license.taken           PARTY AUXES TAKES from (the …3)? COMPANY …6 RIGHTS
        deal.license.taken           PARTY AUXES (selected | selects) (a | an | the | its) …2 LICENSES
        deal.license.taken           PARTY AUXES (paid | pays) …4 (upon | on | for | with) (the)? taking of? (its | a | an | the) …2 LICENSES
        deal.license.taken           licensing by PARTY of (the | an | certain)? …2 (right | rights | license)
        deal.license.taken           PARTY AUXES (paid | pays) COMPANY? MONEY for (a | an | the)? …4 LICENSES (to | for | under | on)
        deal.license.taken           PARTY ORDINAL LICENSES …6 (taken | obtained | signed | granted | acquired | executed)
        deal.license.taken           PARTY AUXES converted …10 into …3 LICENSES
        deal.license.another         and (the | a | its)? ORDINAL (license | one)? (taken | obtained | signed | to …4 | for …6)? (in | on) DATE ~0.8
        deal.license.another         and (the | a | an | another | its | further)? exclusive LICENSES (for | to | on | against) …8 in DATE ~0.8
        deal.license.another         and (the | a | another | its | further)? LICENSES (for | to | on | against) …8 in DATE ~0.8
        deal.license.taken           LICENSES …6 (taken | signed | executed) by partner:PARTNER
        deal.license.taken           LICENSES (that | which)? PARTY (took | has taken | had taken | signed | obtained | acquired | has held | holds)
        deal.license.first           ^ …1 ORDINAL also (license | one | for | to | covering | on) …8 (was | were) TAKES …6 DATE ~0.8
        deal.license.elliptic        PARTY AUXES TAKES (the | its) ORDINAL of (these | those | them) …2 DATE ~0.8
        deal.license.first           (^ …3 | the | its | with the | and the) ORDINAL (license | one | for | to | covering | on) …8 (was | were | having been | being) TAKES …6 DATE ~0.8
        deal.license.first           (^ …3 | the | its | with the | and the) ORDINAL (was | were | having been | being) TAKES …6 DATE ~0.8
        deal.license.gave            DATE agreement (that | which) GIVES (it | them | PARTNER) …3 RIGHTS ~0.8
        deal.license.which           LICENSES …@12 (that | which) (it | they | PARTNER) (took | obtained | acquired | received | signed | was granted) (in | on) DATE ~0.8
        deal.license.gave            and in DATE it:it (licensed | took | obtained | acquired | signed) …5 RIGHTS ~0.8
        deal.license.latter          (the latter | it:it) (took | takes | has taken | licensed | obtained | acquired | signed) …5 RIGHTS ~0.8
        deal.license.whom            COMPANY from (which | whom) it:it AUXES (licensed | in-licensed | obtained | acquired | holds)
        deal.license.its             it:its (agreement | license) with COMPANY (which | that)? (dates from | dates back to | was signed in | was made in | signed in | made in | concluded in) …1 DATE ~0.75
        deal.license.when            (when | as | after | since | once) it:it AUXES (licensed | TAKES) …@5 (RIGHTS | target | targets | TARGET)
        deal.license.compound        PARTY AUXES (licensed | in-licensed) …@1 COMPOUND
        deal.license.elliptic        ^ the (ORDINAL | other) (license)? , (taken | obtained | acquired | signed | granted) in DATE ~0.8
        deal.license.elliptic        PARTY (took | has taken) (its | a) ORDINAL ~0.8
        deal.license.elliptic        (it | which) (took | has taken | obtained) (its | a | the) ORDINAL (one | license)? in DATE ~0.8
        deal.license.used            PARTY AUXES (used | drawn on | relied on) …@4 agreement to (license | take) …6 RIGHTS
        deal.license.exercised       licensee:COMPANY AUXES (exercised | exercises | exercise) …@4 OPTIONS (that | which)? (it | COMPANY)? AUXES (obtained | acquired | received | held | took | granted)? (from | with | by) the? PARTY
        deal.license.exercised       SUBJECT AUXES (exercised | exercises | exercise) …@8 (OPTIONS | right | rights)
        deal.license.granted         COMPANY AUXES GIVES PARTY …10 RIGHTS
        deal.license.granted         GIVES to? PARTY …10 RIGHTS
        deal.license.granted         GIVES …12 RIGHTS …14 to PARTY
        deal.license.granted         COMPANY GIVES …8 to PARTY
        deal.option.granted          PARTY AUXES been? (granted | given) …6 OPTIONS
        deal.license.granted         PARTY AUXES been? (granted | given) …8 RIGHTS
        deal.license.to-which        PARTY …3 to (which | whom) COMPANY AUXES GIVES …6 RIGHTS
        deal.license.licensed        COMPANY AUXES (licensed | licenses | out-licensed | sublicensed) …@10 to partner:PARTNER
        deal.license.of              LICENSES (agreement)? (of | dated | from) DATE between (COMPANY and PARTY | PARTY and COMPANY) ~0.8
        deal.license.of              PARTY …20 under (a | an | the | its) …2 (license | option) (agreement)? (of | dated | from) DATE ~0.8
        deal.license.passive         RIGHTS …8 (was | were | have been | has been) (licensed | granted | out-licensed | sublicensed | given) …6 to PARTY
        deal.license.by              COMPOUND (which | that)? (was | is | has been)? (licensed | in-licensed) by PARTY
        deal.license.licensed        (licensed | out-licensed) (it | them) …2 to partner:PARTNER ~0.8
        deal.license.licensed        it AUXES (licensed | out-licensed | sublicensed) …@10 to partner:PARTNER
        deal.license.another         and to partner:PARTNER (for …4)? (in | on) DATE ~0.8
        deal.license.licensed        (licensed | out-licensed | granted) (exclusively)? (by COMPANY)? to partner:PARTNER ~0.7
        deal.license.both            (COMPANY | PARTNER) and PARTY …8 ENTER …10 (LICENSES | licensing)
        deal.license.both            COMPANY …@36 it and PARTY AUXES ENTER …6 (LICENSES | licensing)
        deal.license.both            PARTY and COMPANY …8 ENTER …10 (LICENSES | licensing)
        deal.license.entered         (announced | announces | entered into | signed | granted) (a | an) …2 LICENSES (agreement)? (under which | by which | whereby) PARTY ~0.85
        deal.license.entered         PARTY AUXES ENTER (a | an | the)? …3 agreement (granting | giving | that grants | that gives | which grants | which gives) (it | PARTNER) …8 RIGHTS
        deal.license.signed          PARTY AUXES (signed on | signed up | struck a deal | inked a deal | reached a deal) to (use | apply | access) …4 (TECHNOLOGY | technology) ~0.85
        deal.license.entered         PARTY AUXES ENTER (a | an) …3 LICENSES (and supply | and collaboration)? agreement (for | covering | under which | granting | giving) ~0.85
        deal.license.entered         COMPANY …8 ENTER …12 (LICENSES | licensing) …14 (with | to) partner:PARTNER
        deal.license.entered         PARTY …6 ENTER …12 (LICENSES | licensing) …12 with COMPANY
        deal.license.in              licensee:COMPANY AUXES (licensed | in-licensed | obtained | acquired | licenses | acquires) …@3 from the? PARTY …12 RIGHTS
        deal.license.in              ^ licensee:COMPANY (licenses | in-licenses) …8 from the? partner:PARTNER
        deal.license.in              licensee:COMPANY AUXES (licensed | in-licensed | obtained | acquired | taken | took | takes | licenses | receives) …@8 RIGHTS …10 from the? partner:PARTNER
        deal.license.in              licensee:COMPANY AUXES (exercised | used | invoked) …8 and (took | obtained | licensed | acquired | takes | obtains) …@8 RIGHTS …6 from the? partner:PARTNER
        let MAKER = (created | developed | discovered | generated | made | supplied | owned) by the? partner:PARTNER
        deal.license.in              licensee:COMPANY AUXES TAKES …3 LICENSES …@24 MAKER
        deal.license.in              licensee:COMPANY …@36 it AUXES (taken | took | obtained | acquired | licensed | in-licensed) …3 RIGHTS …@24 MAKER
        deal.license.in              licensee:COMPANY (licenses | in-licenses) …8 (with | using | containing | based on) (a | an | the)? partner:PARTNER (antibody | antibodies)
        deal.license.in              licensee:COMPANY AUXES (licensed | licenses) …@8 (right | rights) to use partner:PARTNER
        deal.license.in              (agreement | contract) (under | by | in) which licensee:COMPANY AUXES (licensed | licenses | in-licensed | licences) the? partner:PARTNER …4 (TECHNOLOGY | technology | technologies | library | platform | antibody | antibodies) ~0.9
        deal.license.in              partner:PARTNER AUXES (granted | grants | licensed | gives | gave) (to)? licensee:COMPANY …$8 (RIGHTS | OPTIONS)
        deal.license.in              partner:PARTNER AUXES (licensed | licenses) …4 to licensee:COMPANY
        deal.license.in              (licensed | in-licensed | acquired | obtained) by licensee:COMPANY from the? partner:PARTNER ~0.85
        deal.license.in              licensee:COMPANY and (its | the) …8 (licensed | in-licensed) …1 from the? partner:PARTNER ~0.85
        deal.license.under           PARTY …4 under (a | an | the | its) …3 LICENSES …16 (that | which) (was | were | had been) (granted | taken | obtained | signed) (to it)? (in | on) DATE ~0.8
        deal.license.under           PARTY (holds | has | hold) (it | them | COMPOUND | rights | the rights) …5 under (a | an | its | the) …2 agreement (of | dated | from | signed in | signed on) DATE ~0.8
        deal.license.under           PARTY …6 under (a | an | the | its) …2 LICENSES (that | which)? COMPANY (granted | gave) (to)? (it | PARTNER) (in | on) DATE ~0.8
        deal.license.under           (payment | fee | MONEY) received? (from | by) PARTY under (a | an | the | its | their) …2 LICENSES agreement? …10 (announced | signed | executed | entered into | concluded | made) (earlier)? (in | on) (DATE | january | february | march | april | maymonth | june | july | august | september | october | november | december) ~0.8
        deal.license.taken           PARTY (under | pursuant to | as part of) …@9 DATE TAKES …@5 LICENSES
        deal.license.in              licensee:COMPANY AUXES (obtained | acquired | took | licensed | gained) …3 (right | rights | license) to …6 of the? partner:PARTNER ~0.85
        deal.license.in              licensee:COMPANY AUXES (took | obtained | acquired | received) (that | this | the) LICENSES (in | on) DATE ~0.8
        deal.license.uses            PARTY AUXES (licensed | licenses) …@5 (TECHNOLOGY | technology)
        deal.license.held            PARTY AUXES (holds | hold | has | had | have | retains | held) …3 (exclusive | worldwide | EXCLUSIVITY | non-exclusive | commercial | development | full) …4 RIGHTS ~0.75
        deal.license.under           under (its | the | a) …2 LICENSES (agreement)? with COMPANY PARTY ~0.72
        deal.license.held            PARTY AUXES (holds | hold | held) …6 RIGHTS ~0.75
        deal.license.held            partner:PARTNER which …@8 and (holds | has) …3 (exclusive | EXCLUSIVITY | worldwide | commercial) …4 RIGHTS ~0.75
        deal.license.dash            (COMPANY | the company) (licensed | took | obtained | has taken) …8 RIGHTS ~0.8
        deal.license.held            PARTY …3 license holder since DATE ~0.75
        deal.license.held            PARTY (a | our | its | the | which is | has been | been)? (a | an)? licensee since DATE ~0.75
        deal.license.alone           under it PARTY alone may …3 TECHNOLOGY ~0.75
        deal.license.subject         LICENSES (to | for | on | covering) …2 TARGET …1 (is | was) (the subject of | covered by | part of | under) (a | an) (separate | different | second | third) agreement ~0.8
        deal.license.place           LICENSES agreement (has been | have been | was | is) (in place | in force | in effect) (between | with) (COMPANY and PARTY | PARTY and COMPANY | PARTY) since DATE ~0.8
        deal.license.and             ^ (under | pursuant to) (the | its | their | a | an) …4 (license | licensing) and option agreement (of | dated | from | signed in | established in | announced in | entered into in) DATE (with COMPANY)? PARTY ~0.8
        deal.license.dateof          ^ (under | pursuant to) (the | its | their | a | an) …4 LICENSES agreement (of | dated | from | signed in | established in | announced in | entered into in) DATE (with COMPANY)? PARTY ~0.8
        deal.license.companies       companies AUXES ENTER (a | an) …2 agreement (for | on | covering) (the)? use of ~0.8
        deal.license.in              licensee:COMPANY AUXES (TAKES | licensed) …3 (RIGHTS | LICENSES) to (use | apply | develop) the? partner:PARTNER
        deal.license.announced       partner:PARTNER …@36 it AUXES ENTER (a | an) …4 (LICENSES | licensing) agreement …6 with COMPANY
        deal.license.dateof          (the | a | an | its | their) DATE …3 LICENSES (agreement)? (with | to | under which | from | between COMPANY and) PARTY ~0.8
        deal.license.using           PARTY …12 (using | with | on) …2 (technology | TECHNOLOGY) (that | which)? (it | they)? AUX? licensed from COMPANY ~0.72
        deal.license.from            (TECHNOLOGY | technology | rights | compound) …1 licensed from COMPANY ~0.72
        deal.license.from            (TECHNOLOGY | technology) (that | which) PARTY AUX? licensed from COMPANY ~0.75
        deal.license.from            PARTY …16 (TECHNOLOGY | technology) (that | which)? (it | they)? AUX? (licensed | in-licensed | obtained) from COMPANY under (a | an) agreement …8 (in | of | on) DATE ~0.8
        deal.license.from            PARTY AUXES (licensed | in-licensed) from COMPANY …10 (program | antibody | compound | candidate | technology | TECHNOLOGY | rights) ~0.85
        deal.license.from            PARTY AUXES (licensed | in-licensed) (the | this | a | that | its)? …2 (product | compound | program | technology | TECHNOLOGY | antibody | candidate | conjugate) from COMPANY ~0.85
        deal.license.then            and (took | takes | taken | obtained) …2 LICENSES under (it | this | that agreement | the agreement | the amended agreement) ~0.85
        deal.license.whose           COMPANY (licensee | licensees) PARTY ~0.7
        deal.license.named           LICENSES (agreement | agreements)? (with | to | between COMPANY and) partner:PARTNER ~0.7
        deal.license.signed          LICENSES (agreement | agreements)? (that | which)? (was | were)? MADE …4 (with | between COMPANY and) PARTY ~0.8
        deal.license.signed          LICENSES (and supply | and collaboration)? (agreement | agreements | arrangement)? (signed | executed | entered into | concluded | made) with PARTY ~0.8
        deal.license.signed          (agreement | deal | contract) with PARTY (was | were | dates | that was | which was)? (announced | signed | executed | entered into | concluded | made | reached | from) …2 DATE ~0.72
        deal.license.signed          agreement (with COMPANY)? (signed | executed | entered into | concluded | made) …2 DATE (by | with) PARTY ~0.72
        deal.license.licensee        PARTY AUXES (became | becomes | become) …3 licensee
        deal.license.paid            PARTY …4 (paid | pays | is paying) …6 for …2 RIGHTS
        deal.license.target          PARTY AUXES (licensed | licenses) (the | a | an | its)? …2 (target | targets | antigen | antigens | TARGET)
        deal.license.selected        PARTY (has | have) (now | today)? selected (a | an | the | its | COUNT)? …2 (target | targets) …1 under …6 (agreement | license | collaboration) ~0.72
        deal.license.selected        PARTY AUXES (selected | designated) (a | an | the | its | COUNT)? …2 (target | targets) …1 under (the | its | their) …2 (agreement | license | collaboration) of DATE ~0.72
        deal.license.target          PARTY AUXES (licensed | licenses) (another | COUNT more | COUNT others)
        deal.license.uses            PARTY AUX? (opted to | elected to | agreed to | decided to | chosen to | chose to) license …8 (TECHNOLOGY | technology | TARGET | COMPOUND | target | targets)
        deal.license.dated           LICENSES (agreement | agreements)? (that | which | was | were | it)? (that | which | it | was | were)? (has | had)? MADE …5 DATE ~0.72
        deal.license.dated           LICENSES (agreement)? (that | which)? (the two? companies | the parties | they | COMPANY and PARTNER | PARTNER and COMPANY) AUXES MADE …3 DATE ~0.72
        deal.license.dated           LICENSES (agreement)? …5 (entered into | signed | executed) (in | on) DATE ~0.72
        deal.license.dated           LICENSES (to | for | on) …6 (followed | resulted | came) (from it | from this | out of it | under it)? (in | on) DATE ~0.72
        deal.license.dated           (under | pursuant to) (a | the | its | their) DATE …2 LICENSES ~0.72
        deal.license.dated           LICENSES (agreement)? of DATE ~0.72
        deal.license.negated         (approval | designation | authorization | authorisation | status | review | patent | patents | clearance) …6 granted …2 to PARTNER !
        deal.license.negated         PARTNER (may | might | could | can | would | not | never | no) …6 (license | licenses | right | rights | option | options) !
        deal.license.negated         (may | might | could | would | if | should | intends to | not | seek to) …1 (license | exercise | terminate | amend | extend | acquire | grant | enter into) …8 PARTNER !
        deal.license.negated         PARTNER …2 (may | might | could | can | would | not | never | should) …3 (license | exercise | acquire | take | obtain | opt) !
        deal.license.negated         (right | rights) to (enter into | negotiate | select | choose | nominate | substitute | extend | renew | terminate | opt | co-promote | co-develop | participate | manufacture | produce | receive) !
        deal.license.negated         (receives | receive | received | obtains | obtained | get | gets | pay | pays | paid) …4 LICENSES (fee | fees | payment | payments | revenue | revenues | milestone | milestones) !
        deal.license.foreign         PARTNER AUX? AUX? (licensed | licenses | granted | out-licensed | sublicensed) …6 (TECHNOLOGY | technology | rights | license | COMPOUND) to PARTNER !
        deal.license.negated         PARTNER AUXES (taken | took | obtained | exercised) COUNT …2 (LICENSES | OPTIONS) …2 (to date | so far | thus far) !
        deal.license.negated         PARTNER (has | have) (now | thus | so far | thereby) (taken | obtained | acquired | licensed) (a total of)? COUNT (such | of these)? (separate | exclusive)? LICENSES !
        deal.license.negated         PARTNER ,? and PARTNER (have | has) (taken | licensed | acquired | obtained) …3 (LICENSES | rights) !
        deal.license.negated         PARTNER which (obtained | acquired | received) (its | the | these) rights (when | through | by | as) !
        deal.license.negated         (purchase | purchased | acquire | acquired | bought | sold | sell | sale) …14 (royalty | royalties) …16 (under | from | pursuant to) (the | its | our | COMPANY | a)? …6 LICENSES (agreement)? with PARTNER !
        deal.license.negated         agreement …8 with PARTNER (that | which) GIVES (it | them) …8 (TEST | RIGHTS) !
        deal.license.negated         COMPANY (now | since | meanwhile | today)? (a | an | the)? …1 (part | unit | subsidiary | member | division) of the? PARTNER !
        deal.license.negated         which (also | already | previously)? has (also | already | previously)? (licensed | taken | obtained) …4 (RIGHTS | LICENSES) …16 COUNT (other | further | additional) …2 (targets | antigens | licenses) !
        deal.license.negated         (before | until | whether | if | when) …3 (exercises | exercised | exercise | takes | take) …4 (OPTIONS | LICENSES) !
        deal.license.negated         (takes | taken | exercises | obtains | executed) …3 (each | every | any | future | additional) (license | option) !
        deal.license.negated         (each | every | any | future) (license | option) …3 (takes | taken | exercises | obtains) !
        """);
}
