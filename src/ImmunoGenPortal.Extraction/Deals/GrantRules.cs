using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>
/// An agreement is made, changed or ended. The middle of a rule's name is the kind of deal; the first rule that holds some words takes them.
/// What it covers is read by <see cref="ScopeRules"/> from the same clause.
/// </summary>
public static class GrantRules
{
    /// <summary>A rule no surer than this only names an agreement: it makes a deal where the release announces one, or dates it.</summary>
    public const double Weak = 0.75;

    public static readonly RuleSet Rules = RuleSet.Parse("""
        let ADVERB = (also | now | today | previously | recently | exclusively | already | later | since | announced | announced that it has | subsequently)
        let HAS = (has | have | had | having)
        let UNIT = (a | an | the) …2 (member | unit | subsidiary | division | company | part) of the? PARTNER
        let ENTER = (entered into | enter into | enters into | entering into | signed | signs | sign | executed | established | establish | announced | announce | announces | formed | form | reached | completed | finalized | expanded | expand | expands | initiated)
        let LICENSES = (license | licenses | licence | sublicense)
        let CONTRACT = (agreement | agreements | license | licenses | collaboration | alliance | arrangement | partnership)
        let TAKES = (taken | took | takes | take | obtained | obtains | obtain | acquired | acquires | acquire | received | receives | secured | gained | signed | elected to take)
        let GIVES = (granted | grants | grant | granting | gives | gave | give | giving | provides | provided | provide | providing | awarded | licensed)
        let COOPERATE = (collaborate | co-develop | jointly develop | co-promote | codevelop | partner)
        deal.right-to-test.taken     partner:PARTNER UNIT? …14 (right-to-test | right to test | rights to test | right to evaluate)
        deal.right-to-test.agreed    right-to-test …4 agreement …8 partner:PARTNER
        deal.right-to-test.granted   COMPANY …6 GIVES partner:PARTNER …8 (right-to-test | right to test | rights to test | right to evaluate)
        deal.termination.ended       partner:PARTNER UNIT? HAS? ADVERB? (terminated | terminates | ended | cancelled | returned | returns | relinquished) …8 (agreement | license | collaboration | rights | option | alliance)
        deal.termination.of          (termination | expiration) of …8 CONTRACT …2 (with | between) …2 partner:PARTNER
        deal.termination.both        COMPANY and partner:PARTNER …6 (terminated | terminate | ended | end) …8 CONTRACT
        deal.termination.back        (regains | regained | reacquired | reacquires | regain) …8 rights …12 from partner:PARTNER
        deal.amendment.both          COMPANY and partner:PARTNER …6 (amended | amend | restructured | restructure | revised | modified) …10 CONTRACT
        deal.amendment.both          partner:PARTNER and COMPANY …6 (amended | amend | restructured | restructure | revised | modified) …10 CONTRACT
        deal.amendment.with          (amended | amend | amends | amending | amendment | amendments | restructured | revised) …10 CONTRACT …4 with partner:PARTNER
        deal.extension.taken         partner:PARTNER UNIT? HAS? ADVERB? (extended | extends | extend | renewed | renews) …10 (CONTRACT | rights | right | term | access | option)
        deal.extension.of            (extension | renewal) of …10 CONTRACT …3 with partner:PARTNER
        deal.extension.with          (extended | extends | renewed | renews | extend) …8 CONTRACT …3 with partner:PARTNER
        deal.supply.with             (supply | manufacturing) agreement …4 with partner:PARTNER
        deal.supply.both             COMPANY and partner:PARTNER …8 (supply | manufacturing) agreement
        deal.acquisition.company     partner:PARTNER UNIT? …3 (to acquire | acquire | acquired | acquires | completed the acquisition of | has completed its acquisition of) …2 COMPANY
        deal.acquisition.company     COMPANY …4 (be acquired | acquired | acquisition) by partner:PARTNER
        deal.royalty-sale.sold       (sale | sold | sell | sells | selling | monetize | monetization) …14 (royalty | royalties | royalty rights) …14 (to | with) partner:PARTNER
        deal.royalty-sale.bought     partner:PARTNER UNIT? …8 (purchase | purchased | purchases | buy | bought | acquire | acquired) …10 (royalty | royalties)
        deal.option.taken            partner:PARTNER UNIT? HAS? ADVERB? TAKES …5 (option | options)
        deal.option.granted          GIVES partner:PARTNER …8 (option | options)
        deal.option.agreement        option agreement …4 with partner:PARTNER
        deal.collaboration.both      COMPANY (and | with) partner:PARTNER …8 (ENTER | HAS) …10 (collaboration | alliance | partnership | collaborative)
        deal.collaboration.both      partner:PARTNER and COMPANY …8 (ENTER | HAS) …10 (collaboration | alliance | partnership | collaborative)
        deal.collaboration.both      COMPANY (and | with) partner:PARTNER …6 COOPERATE
        deal.collaboration.both      partner:PARTNER and COMPANY …6 COOPERATE
        deal.collaboration.entered   COMPANY …8 ENTER …12 (collaboration | alliance | partnership | collaborative) …12 with partner:PARTNER
        deal.collaboration.entered   partner:PARTNER UNIT? …6 ENTER …12 (collaboration | alliance | partnership | collaborative) …12 with COMPANY
        deal.collaboration.under     partner:PARTNER …16 under …4 (collaboration | collaborative) …6 with COMPANY ~0.75
        deal.collaboration.named     (collaboration | alliance | partnership) …8 (with | between COMPANY and) partner:PARTNER ~0.7
        deal.license.right           partner:PARTNER UNIT? HAS? ADVERB? (licensed | obtained | acquired | taken | took | gained | received | takes | obtains | acquires | licenses | take | acquire | obtain) …4 (right | rights)
        deal.license.taken           partner:PARTNER UNIT? HAS? ADVERB? TAKES …5 LICENSES
        deal.license.taken           LICENSES …6 (taken | signed | executed) by partner:PARTNER
        deal.license.taken           LICENSES (that | which)? partner:PARTNER (took | has taken | had taken | signed | obtained | acquired)
        deal.license.exercised       partner:PARTNER UNIT? HAS? ADVERB? (exercised | exercises | exercise) …8 (option | right | rights)
        deal.license.granted         COMPANY HAS? ADVERB? (granted | grants | grant | will grant) partner:PARTNER …8 (LICENSES | right | rights)
        deal.license.granted         GIVES partner:PARTNER UNIT? …10 (LICENSES | rights | right)
        deal.license.licensed        COMPANY HAS? ADVERB? (licensed | licenses | out-licensed) …10 to partner:PARTNER
        deal.license.both            COMPANY and partner:PARTNER …8 ENTER …12 (LICENSES | licensing)
        deal.license.both            partner:PARTNER and COMPANY …8 ENTER …12 (LICENSES | licensing)
        deal.license.entered         COMPANY …8 ENTER …12 (LICENSES | licensing) …14 (with | to) partner:PARTNER
        deal.license.entered         partner:PARTNER UNIT? …6 ENTER …12 (LICENSES | licensing) …12 with COMPANY
        deal.license.in              licensee:COMPANY HAS? ADVERB? (licensed | in-licensed | obtained | acquired | taken | took | takes) …8 (right | rights | license | licenses) …8 from partner:PARTNER
        deal.license.uses            partner:PARTNER UNIT? HAS? ADVERB? (licensed | licenses) …3 TECHNOLOGY
        deal.license.held            partner:PARTNER UNIT? (holds | hold | has | had | have) …3 (exclusive | worldwide | EXCLUSIVITY | non-exclusive | commercial | development) …4 (rights | right | LICENSES) ~0.75
        deal.license.named           LICENSES (agreement | agreements)? (with | to | between COMPANY and) partner:PARTNER ~0.7
        deal.license.agreed          ENTER …8 (agreement | deal) …10 with partner:PARTNER ~0.7
        deal.license.negated         PARTNER (may | might | could | can | would | will | not | never) …6 (license | licenses | right | rights) !
        deal.license.negated         (may | might | could | would | if | intends to | not) …1 (license | exercise | terminate | amend | extend | acquire | grant | enter into) …8 PARTNER !
        deal.license.negated         PARTNER …2 (may | might | could | can | would | not | never) …3 (terminate | extend | renew | exercise | acquire | amend) !
        """);
}
