using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>
/// An agreement is ended, changed, made longer or let lapse. Named as <see cref="GrantRules"/> are: the middle of a name is the kind.
/// A rule that keeps no partner means the one last spoken of.
/// </summary>
public static class ChangeRules
{
    public static readonly RuleSet Rules = RuleSet.Parse(AgreementWords.Lets + """

        let ENDS = (end | terminated | terminates | terminate | terminating | ended | ending | ends | cancelled | canceled | cancels | returned | returns | returning | relinquished | relinquishes | relinquishing | gave up | given up | give up | giving up | handed | hands | surrendered | abandoned | allowed to lapse | discontinued)
        let ENDED = (terminated | ended | cancelled | canceled | discontinued | concluded | expired | lapsed)
        let RIGHTS = (agreement | agreements | license | licenses | licence | collaboration | rights | option | options | alliance | right)
        let CHANGES = (amended | amend | amends | amending | restructured | restructure | restructures | revised | revise | modified | modify | renegotiated | broadened | broaden | broadens | widened | widen | widens)
        let PROLONGS = (extended | extends | extend | extending | renewed | renews | renew | renewing | prolonged | prolongs | prolong | lengthened | lengthens | lengthen)
        let TERM = (agreement | agreements | license | licenses | collaboration | alliance | rights | right | term | access | option | research program | research term | research collaboration | program)
        deal.termination.granted     CONTRACT (that | which)? (COMPANY | it) AUXES GIVES …4 to? PARTY …24 (is | was | has been | have been | will be) ENDED
        deal.termination.ended       SUBJECT AUXES (is | will | to)? ENDS …10 RIGHTS
        deal.termination.ended       SUBJECT AUXES (opted out of | opts out of | opt out of) …6 (RIGHTS | COMPOUND)
        deal.termination.up          PARTY …14 (gave | given | handed | returned | relinquished | handing | giving) (it | them | these | those) (up | back | over)
        deal.termination.up          PARTY …24 (has | have | had) now? relinquished (its | all | the) …2 rights (to | in)
        deal.termination.up          PARTY …14 (returned | relinquished | surrendered) (it | them | these) to COMPANY
        deal.termination.which       (RIGHTS | COMPOUND) …3 (which | that) PARTY AUXES (returned | relinquished | handed | gave | surrendered) (it | them)? (back | up | over | to COMPANY | to it)
        deal.termination.notice      SUBJECT AUXES (informed | notified | told | gave | given) …8 (opt out of) …8 (RIGHTS | COMPOUND)
        deal.termination.passive     (the | this | that) (agreement | license | collaboration) (was | has been | were) (terminated | ended | cancelled) ~0.8
        deal.termination.notice      SUBJECT AUXES (informed | notified | told | gave | given) …8 (ENDS | terminate | termination | return | relinquish | give up | discontinue | withdraw from | cancel) …8 RIGHTS
        deal.termination.of          (termination | expiration | cancellation) of …8 CONTRACT …2 (with | between | by) …2 partner:PARTNER
        deal.termination.return      return of …6 rights …4 (by | from) partner:PARTNER
        deal.termination.both        COMPANY and PARTY …@10 (terminated | terminate | ended | end) …8 CONTRACT
        deal.termination.both        PARTY and COMPANY …@10 (terminated | terminate | ended | end) …8 CONTRACT
        deal.termination.with        COMPANY AUXES (terminated | ended | concluded | terminates | ends) …8 CONTRACT …4 with partner:PARTNER
        deal.termination.with        ^ (terminated | ended | concluded) …8 CONTRACT …4 with the? partner:PARTNER
        deal.termination.companies   companies AUXES ENDS …@8 CONTRACT
        deal.termination.passive     CONTRACT …3 (with | between COMPANY and) PARTY …3 (was | has been | is | were | have been) ENDED
        deal.termination.under       CONTRACT …3 (under which | by which | through which | whereby | pursuant to which | giving | that gave | which gave) PARTY …@14 (was | has been | were) ENDED
        deal.termination.back        (regains | regained | reacquired | reacquires | regain | reacquire | recovered) …8 rights …12 from partner:PARTNER
        deal.termination.back        COMPANY AUXES (regains | regained | reacquired | reacquires | regain | recovered | recovers | took back | takes back) …2 COMPOUND …2 from partner:PARTNER
        deal.termination.regained    COMPANY AUXES (regains | regained | reacquired | reacquires | regain | recovered | takes back | took back | taken back | gets back | got back) …6 (rights | license) ~0.8
        deal.termination.reverted    rights …10 (revert | reverted | reverting | returned | return | returning) to COMPANY ~0.8
        deal.option.declined         COMPANY …6 (declined to | waives | waived | elected not to | decided not to | chosen not to | chose not to | let) …1 (exercise | exercised)? …10 OPTIONS
        deal.option.refused          SUBJECT AUXES (declined to | elected not to | decided not to | chosen not to | chose not to) exercise …6 OPTIONS
        deal.option.expired          option …3 (lapsed | expired | has lapsed | has expired | thereby lapsed) ~0.75
        deal.amendment.both          COMPANY and PARTY …@10 CHANGES …10 CONTRACT
        deal.amendment.both          PARTY and COMPANY …@10 CHANGES …10 CONTRACT
        deal.amendment.both          PARTY and (its | the) …2 (partner | licensor | collaborator) COMPANY …@10 CHANGES …10 CONTRACT
        deal.amendment.both          COMPANY and (its | the) …2 (partner | licensee | collaborator) PARTY …@10 CHANGES …10 CONTRACT
        deal.amendment.made          SUBJECT AUXES CHANGES …@10 CONTRACT
        deal.amendment.with          (CHANGES | amendment | amendments) …10 CONTRACT …4 with partner:PARTNER
        deal.amendment.both          (COMPANY and PARTY | PARTY and COMPANY) AUXES (announced | announce | entered into | agreed on | agreed to | agreed upon | signed | executed | concluded) …2 amendment (to | of) …6 CONTRACT
        deal.amendment.paid          PARTY AUXES (paid | pays | pay | paying) COMPANY? MONEY to CHANGES …8 (CONTRACT | agreement | agreements)
        deal.amendment.in            ^ (CHANGES | PROLONGS) …@8 CONTRACT …2 with partner:PARTNER …8 licensee:(obtaining | gaining | securing | acquiring | receiving) …4 (right | rights | license | licenses)
        deal.amendment.exchange      from partner:PARTNER …2 (in exchange for | in return for) which …24 (was | were | has been | have been) (amended | restructured | revised | modified)
        deal.amendment.under         (under | pursuant to | by) the? (amended terms of | revised terms of | terms of (the | its | their | an) (amended | revised | restructured)) (a | an | the | its | their)? DATE …4 CONTRACT ~0.9
        deal.amendment.entered       ENTER …6 (amendment | amendments | amended) …8 with partner:PARTNER
        deal.amendment.passive       (agreement | license | licence | collaboration) (of | from | dated) DATE (was | has been | is | has also been | is also | was also) (amended | restructured | revised | modified) ~0.85
        deal.amendment.companies     (companies | they) AUXES CHANGES …@8 CONTRACT
        deal.amendment.passive       DATE …1 (agreement | license | licence | collaboration) …@8 (is | was | has been) also? (amended | restructured | revised | modified) ~0.8
        deal.amendment.passive       (agreement | license | licence | collaboration) (was | has been) (later | subsequently | since | further)? (amended | restructured | revised | modified) (in | on) DATE ~0.85
        deal.amendment.companies     companies AUXES (announced | announce | entered into | agreed on | agreed to | agreed upon | signed | executed) …2 amendment
        deal.amendment.to            (^ | and) (an | another | a second | the second) amendment to (a | an | the | their | its) …6 CONTRACT ~0.8
        deal.amendment.named         (under | with | through) (the | this | an) (amendment | amended agreement) ~0.7
        deal.extension.used          SUBJECT AUXES (made use of | makes use of | used | taken advantage of | invoked | taken up) (its | the | a) (right | option) to PROLONGS …10 TERM
        deal.extension.by            (extension | renewal) by partner:PARTNER of …6 TERM
        deal.extension.which         agreement …14 (that | which) PARTY (renewed | extended | prolonged) in DATE ~0.85
        deal.extension.taken         SUBJECT AUXES PROLONGS (it | them | this)
        deal.extension.exercised     SUBJECT AUXES (exercised | exercises) …@6 (OPTIONS | right | rights) ((in | on) DATE)? to PROLONGS
        deal.extension.taken         SUBJECT AUXES (will)? PROLONGS …10 TERM
        deal.extension.taken         PARTY AUXES (paid | pays) …@24 to PROLONGS …10 TERM
        deal.extension.taken         PARTY …@6 (decision | election) to PROLONGS …10 TERM
        deal.extension.of            (extension | renewal) of …10 TERM …3 (with | by) partner:PARTNER
        deal.extension.of            PARTY (extension | renewal) of …6 TERM
        deal.extension.with          PROLONGS …8 CONTRACT …3 with partner:PARTNER
        deal.extension.both          COMPANY and PARTY …@10 PROLONGS …8 TERM
        deal.extension.both          PARTY and COMPANY …@10 PROLONGS …8 TERM
        deal.extension.companies     companies AUXES PROLONGS …@8 TERM
        deal.extension.passive       CONTRACT (with | between COMPANY and) PARTY …6 (was | has been | were | have been) (extended | renewed | prolonged | lengthened)
        deal.extension.by            (agreement | collaboration | license | access | rights) …12 (extended | renewed | prolonged) by PARTY (in | on) DATE
        deal.extension.passive       (agreement | collaboration | research program | research collaboration | research term | program) AUXES (extended | renewed | prolonged | lengthened) ~0.8
        deal.change.not              (may | might | could | can | cannot | would | if | should | must | intends to | plans to | (has | have | had | holds | gives | gave | the | a) right to | able to | entitled to | ability to | wishes to | whether) …2 (ENDS | CHANGES | PROLONGS | exercise) !
        deal.change.not              if …4 exercises …4 to PROLONGS !
        deal.change.not              not in (the | its | our)? best? (interest | interests) …6 to …3 (CHANGES | agreement) !
        deal.change.not              (dependent | depends | depend | conditional | contingent) (on | upon) (the | a)? …1 (renegotiation | amendment | extension) !
        deal.change.not              (OPTIONS | and) may be (extended | renewed | terminated | prolonged) !
        deal.change.not              (extended | extends | ended | returned | discontinued) …2 (trial | study | survival | enrollment | dosing) !
        deal.change.not              CHANGES (our | its | the | their)? …2 (pipeline | portfolio | platform | offering | label | labeling | indication | indications | base | reach | business | leadership | board | team | guidance | estimate | estimates | forecast | losses | loss) !
        deal.change.not              (ended | ends) …2 (year | quarter | fiscal) !
        deal.change.not              (ENDS | ended) …1 (phase | PHASE) !
        deal.change.not              (ENDS | ended) …1 development (of | program | programs | in | for | and | with | under | work | activities | as | because | by | due | after | following | pursuant) !
        """);
}
