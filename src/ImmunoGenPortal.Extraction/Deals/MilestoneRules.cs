using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>
/// The total of the milestone payments that a deal can bring, or what one event would. Payments of single events that came due are no terms.
/// </summary>
public static class MilestoneRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let MILESTONES = (milestone payments | milestone fees | milestones | milestone-based payments | contingent payments | milestone consideration | milestone amounts | milestone-related payments | success payments | success fees | success-based payments)
        let COULD = (could | may | might | can | would | will)
        let BE = (be | total | reach | come to | amount to | aggregate | bring | add | exceed | equal | be worth | yield | provide | generate)
        let STAGE = (development | clinical | preclinical | regulatory | sales | commercial | commercialization | approval | filing | research | sales-based | event-based | success-based | performance-based | launch)
        let EVENT = (approval | approved | acceptance | submission | filing | initiation | start | dosing | treatment | enrollment | commencement | effectiveness | launch)
        let TIED = (hinges on | hinge on | depends on | depend on | tied to | linked to | contingent on | contingent upon | conditional on | spread over | dependent on | dependent upon)
        let GOALS = (milestones | goals | objectives | accomplishments | achievements | events | criteria)
        let IF = (if | when | upon | once | should | unless | following | on the | at the)
        let RAISED = (raised | raises | raise | increased | increases | increase | raising | increasing | lifted | lifts | grown | risen | boosted | reduced | reduces | lowered | expanded | changed | adjusted)
        let TOTAL = ((a | an | the)? (new)? (total | maximum | aggregate | sum) of)
        deal.milestones.raised     type:MILESTONES …$14 RAISED …$1 from TOTAL? QUALIFIER? MONEY to TOTAL? qualifier:QUALIFIER? amount:MONEY
        deal.milestones.former     type:MILESTONES …$14 RAISED …$1 from TOTAL? qualifier:QUALIFIER? amount:MONEY to TOTAL? QUALIFIER? MONEY
        deal.milestones.raised     RAISED …$4 type:MILESTONES …$10 from TOTAL? QUALIFIER? MONEY to TOTAL? qualifier:QUALIFIER? amount:MONEY
        deal.milestones.former     RAISED …$4 type:MILESTONES …$10 from TOTAL? qualifier:QUALIFIER? amount:MONEY to TOTAL? QUALIFIER? MONEY
        deal.milestones.former     type:MILESTONES …$14 RAISED …$1 to TOTAL? QUALIFIER? MONEY from TOTAL? qualifier:QUALIFIER? amount:MONEY
        deal.milestones.former     RAISED …$4 type:MILESTONES …$10 to TOTAL? QUALIFIER? MONEY from TOTAL? qualifier:QUALIFIER? amount:MONEY
        deal.milestones.raised     (type:MILESTONES …$14 RAISED | RAISED …$4 type:MILESTONES …$10) by QUALIFIER? MONEY ,? (to | for) TOTAL? qualifier:QUALIFIER? amount:MONEY
        deal.milestones.raised     type:MILESTONES …$16 RAISED …$1 to TOTAL? qualifier:QUALIFIER? amount:MONEY
        deal.milestones.raised     RAISED …$4 type:MILESTONES …$10 to TOTAL? qualifier:QUALIFIER? amount:MONEY
        deal.milestones.raised     type:MILESTONES …20 now (total | amount to | come to | stand at | aggregate | reach | are | up to) TOTAL? qualifier:QUALIFIER? amount:MONEY
        deal.milestones.raised     type:MILESTONES …$14 BE QUALIFIER? amount:MONEY ,? (up | raised | increased) from TOTAL? QUALIFIER? MONEY
        deal.milestones.former     type:MILESTONES …$14 BE QUALIFIER? MONEY ,? (up | raised | increased) from TOTAL? qualifier:QUALIFIER? amount:MONEY
        deal.milestones.pair       stage:STAGE and STAGE type:MILESTONES (payments)? …$2 (of | totaling | worth)? qualifier:QUALIFIER? amount:MONEY and QUALIFIER? MONEY respectively
        deal.milestones.pair       STAGE and stage:STAGE type:MILESTONES (payments)? …$2 (of | totaling | worth)? qualifier:QUALIFIER? MONEY and amount:MONEY respectively
        deal.milestones.pair       STAGE and stage:STAGE type:MILESTONES (payments)? …$2 (of | totaling | worth)? QUALIFIER? MONEY and qualifier:QUALIFIER amount:MONEY respectively
        deal.milestone.each        type:(milestone payments | milestones) of qualifier:QUALIFIER? amount:MONEY each (upon | on | for | when | if | at | with | following)
        deal.milestone.places      type:(milestone payments | milestones) of qualifier:QUALIFIER? amount:MONEY (in | for) (the)? JURISDICTION and
        deal.milestone.places      type:(milestone payments | milestones) of MONEY (in | for) (the)? JURISDICTION and qualifier:QUALIFIER? amount:MONEY (in | for)
        deal.milestones.upon       qualifier:QUALIFIER amount:MONEY (in | of) type:MILESTONES (upon | on | for | based on | subject to) (receipt of | achievement of)? stage:(regulatory | marketing | sales | commercial | development) …1 (approval | approvals | events | goals | milestones)
        deal.milestone.one         type:((first | second | third | initial | next | final | last) …$1 milestone) …$2 (worth | of) qualifier:QUALIFIER? amount:MONEY
        deal.milestone.one         type:((first | second | third | initial | next | final | last) …$1 milestone payment?) amount:MONEY …$1 (would | could | may | will | is due | is payable | is expected)
        deal.milestone.would       (would | could | will | may) (trigger | result in | bring) …$3 qualifier:QUALIFIER? amount:MONEY type:(milestone payment | milestone | payment)
        deal.milestone.would       (would | will | could) …$8 type:(milestone payment | milestone) (to PARTNER | to COMPANY)? of qualifier:QUALIFIER? amount:MONEY
        deal.milestone.would       COMPANY (would | will) (be due | be owed) …$2 qualifier:QUALIFIER? amount:MONEY …$2 type:(payment | milestone | milestone payment)?
        deal.milestones.when       qualifier:QUALIFIER amount:MONEY (in | of) type:(milestone payments | milestones) …$1 IF
        deal.milestone.when        qualifier:QUALIFIER? amount:MONEY …$2 type:(milestone payment | milestone) …$1 IF
        deal.milestone.comes       (earns | receives | gets) …$2 qualifier:QUALIFIER? amount:MONEY …$1 type:((when | whenever | each time | every time | once) …8 (begins | starts | commences | enters | reaches)) ~0.9
        deal.milestone.of          type:(milestone payment | milestone fee | milestone) of qualifier:QUALIFIER? amount:MONEY …$2 IF
        deal.milestones.totaling   type:MILESTONES …$8 (which | that) (total | totaled | total up to) qualifier:QUALIFIER? amount:MONEY
        deal.milestones.more       qualifier:QUALIFIER amount:MONEY (in | of) type:((additional | further | future | deferred | contingent) payments) …$1 (consisting of | comprising | comprised of | made up of | contingent on | contingent upon | upon | based on | based upon | tied to | subject to) ~0.9
        deal.milestones.goals      qualifier:QUALIFIER amount:MONEY (upon | on | for | subject to | based on | based upon | contingent on | contingent upon) (the)? type:((achievement | attainment | reaching) of? (certain | specified | agreed | defined | the)? stage:STAGE …$3 (goals | events | milestones | benchmarks | objectives))
        deal.milestones.goals      qualifier:QUALIFIER amount:MONEY (upon | on | for | as | subject to | based on | based upon | contingent on | contingent upon | depending on) …$2 type:((achievement | attainment | reaching) …$6 (goals | events | milestones | benchmarks | objectives))
        deal.milestones.goals      qualifier:QUALIFIER amount:MONEY (for | upon | on | by | as it) type:((meeting | hitting | reaching | achieving | attaining | meets | hits | reaches) …$4 (targets | goals | objectives | milestones | events | benchmarks))
        deal.milestones.goals      payments of qualifier:QUALIFIER amount:MONEY (to (COMPANY | PARTNER))? (upon | on | for) (the)? type:((achievement | attainment | reaching) of (certain | specified | agreed | defined | the)? …1 (targets | goals | objectives | milestones | events))
        deal.milestones.on         payments of qualifier:QUALIFIER amount:MONEY (upon | on | for) …$1 type:(stage:(regulatory | approval | development | commercial) …$2)
        deal.milestone.upon        (of which | comprise | comprises | including | includes | and | with | further | is | are) …$3 amount:MONEY (payment)? (upon | in the event | on) …$3 EVENT
        deal.milestone.upon        amount:MONEY (upon | in the event) …$3 EVENT
        deal.milestones.totaling   type:MILESTONES …$5 qualifier:QUALIFIER? amountLow:MONEY (to | and) amount:MONEY
        deal.milestones.most       type:MILESTONES …$3 (cannot exceed | may not exceed | will not exceed | not to exceed | not exceeding | limited to | capped at) amount:MONEY
        deal.milestones.most       (call for | calls for | called for | provide for | provides for | provided for) qualifier:QUALIFIER amount:MONEY more? (on | upon | for) type:(stage:(marketing | regulatory | development | sales)? (approval | approvals | events | successes))
        deal.milestones.further    type:((further | additional | later | future) payments) of qualifier:QUALIFIER amount:MONEY ~0.85
        let PART = (relates to | relate to | is for | are for | is tied to | are tied to | relating to)
        deal.milestones.parts      type:MILESTONES …$3 QUALIFIER? MONEY of which amount:MONEY PART stage:STAGE
        deal.milestones.parts      QUALIFIER? MONEY (in | of) …$4 type:MILESTONES of which amount:MONEY PART stage:STAGE
        deal.milestones.parts      type:MILESTONES …4 of which MONEY PART STAGE …$2 amount:MONEY (to | for) stage:STAGE
        deal.milestones.parts      type:MILESTONES …4 of which MONEY PART STAGE …$2 MONEY (to | for) STAGE …$2 amount:MONEY (to | for) stage:STAGE
        deal.milestones.totaling   stage:STAGE …$6 type:MILESTONES …$4 (totaling | totalling | of | worth | total | exceed | reach | amounting to | amount to | aggregating | aggregate | valued at | equal to) …$2 qualifier:QUALIFIER? amount:MONEY
        deal.milestones.totaling   type:MILESTONES …$3 qualifier:QUALIFIER? amount:MONEY
        deal.milestones.totaling   type:MILESTONES …$4 (totaling | totalling | of | worth | total | exceed | reach | amounting to | amount to | aggregating | aggregate | valued at | equal to) …$2 qualifier:QUALIFIER? amount:MONEY
        deal.milestones.between    between amountLow:MONEY and amount:MONEY (in | of | as) …5 type:MILESTONES
        deal.milestones.in         qualifier:QUALIFIER? amount:MONEY (in | for) stage:STAGE and? QUALIFIER? MONEY (in | for) STAGE …6 type:MILESTONES
        deal.milestones.in         qualifier:QUALIFIER? amount:MONEY and QUALIFIER? MONEY (in | of) …$6 type:MILESTONES
        deal.milestones.in         qualifier:QUALIFIER? amount:MONEY …$1 (in | of | as | from) …$3 stage:STAGE …$7 type:MILESTONES
        deal.milestones.in         qualifier:QUALIFIER? amount:MONEY …$1 (in | of | as | from) …$5 type:MILESTONES
        deal.milestones.in         qualifier:QUALIFIER amount:MONEY …$4 type:MILESTONES ~0.85
        deal.milestones.tied       qualifier:QUALIFIER? amount:MONEY (is | are | being)? TIED …$6 type:GOALS
        deal.milestone.tied        qualifier:QUALIFIER? amount:MONEY (is | are) TIED …$6 type:(EVENT | PHASE)
        deal.milestones.of         qualifier:QUALIFIER? amount:MONEY (upon | on) …$2 type:(stage:STAGE (milestones | events | achievements | goals))
        deal.milestones.of         qualifier:QUALIFIER? amount:MONEY (upon | on | for) …$5 type:(stage:(sales | commercial) (levels | thresholds | targets))
        deal.milestones.of         qualifier:QUALIFIER? amount:MONEY (for | related to | tied to | linked to) (the)? …$2 type:(stage:STAGE (milestones | events | achievements | goals))
        deal.milestones.of         (consist of | consisting of | comprise | comprising | comprised of) qualifier:QUALIFIER? amount:MONEY (for | related to | tied to) type:stage:STAGE
        deal.milestones.of         qualifier:QUALIFIER? amount:MONEY (for | related to | tied to) type:stage:(development | regulatory | sales | commercial) ~0.85
        deal.milestone.bare        (and | plus | with | receive | receives | entitled to | eligible for) (an | a | one) (additional | further | second | later | near-term) type:payment (upon | when | if | on | after | following) …3 EVENT ~0.8
        deal.milestone.bare        (and | plus | with | receive | receives | entitled to | eligible for) (an | a | one) (additional | further | second | later | near-term) type:payment (upon | when | if | on | after | following) …2 conversion ~0.8
        deal.milestone.bare        (and | plus | receive | receives) (an | a | one) (additional | further | second | later) type:payment (upon | when | if | once | on) …10 (converts | converted | conversion | approves | approval | grants | accepts) ~0.8
        let ONE = ((a | an | one) (single | one-off | one-time)? …1)
        deal.milestone.bare        (will | would | to | shall)? (receive | receives | make | makes | pay | pays | owe | owes) (PARTNER | COMPANY)? ONE type:(milestone payment | milestone fee) ((to | from) (PARTNER | COMPANY))? (upon | when | if | once | on) …10 stage:(approved | approval)
        deal.milestone.bare        (if | when | once | upon | should) …12 stage:(approved | approval) …10 (will | would | shall | must) (make | pay | owe | receive) (PARTNER | COMPANY)? ONE type:(milestone payment | milestone fee)
        deal.milestones.plain      ^ (in addition)? type:MILESTONES …$14 (may | could | will | would) (also)? (be | become) (payable | due | paid | earned) ~0.8
        deal.milestone.rest        ^ the type:(rest | remainder | balance) …3 (payable | due | paid) (when | upon | if | once | on) ~0.8
        deal.milestones.plain      type:MILESTONES and to? (a | tiered | escalating)? (royalties | royalty) ~0.85
        deal.milestones.plain      (receive | receives | get | gets | earn | earns | paid | make | makes | offers | provides for | calls for | owe | owed | owes | entitled to | eligible for | eligible to receive | plus | and | includes | include | including | pay | owe | with | of | through | as well as | potential | future | additional) …$3 stage:STAGE? …$2 type:MILESTONES ~0.85
        deal.milestone.listed      (will | is to | are to) (receive | pay | be paid) …2 MONEY …2 (upfront | up-front | up front | at closing | at signing | on signing | upon signing) …24 and (a | an | another)? qualifier:QUALIFIER? amount:MONEY type:(milestone | milestone payment) (triggered | due | payable | earned) (by | on | upon | at | when)
        deal.milestones.met        type:((milestones | benchmarks | events) (are | be | were)? (met | achieved | reached | occur)) …$12 qualifier:QUALIFIER amount:MONEY ~0.85
        deal.milestones.could      type:MILESTONES …$14 (COULD BE …$2 qualifier:QUALIFIER? | qualifier:QUALIFIER) amount:MONEY
        deal.milestones.events     type:(stage:STAGE? …$4 events) …$4 (bring | add) …$3 qualifier:QUALIFIER amount:MONEY
        deal.milestones.by         RAISED …12 by QUALIFIER? amount:MONEY !
        deal.milestones.had        (in addition to | along with | together with | besides | following | after | upon) (the | this | that) amount:MONEY (milestone payment | milestone | payment) (from PARTNER | received | earned)? ,? (COMPANY | the company | it | and | . | ;) !
        deal.milestones.within     MILESTONES (including | includes) (the | a)? amount:MONEY !
        deal.milestones.within     MILESTONES of which (the | a)? amount:MONEY (has | have | had | was | were | is | are | would | could | may | will | due | payable | already | on | upon | when | if | earned | received | paid) !
        deal.milestones.reached    (milestone | milestones) …3 amount:MONEY …1 (was | were | has been | had been) …1 (reached | achieved | met | attained) !
        deal.milestones.costs      amount:MONEY (for | of) …1 (development | research | clinical) (costs | expenses | work) !
        deal.milestones.part       of which amount:MONEY (is | are | could | may | would) …1 (due | payable | earned | received | come) !
        deal.milestones.part       amount:MONEY of (it | which | this | that | these) !
        deal.milestones.had        amount:MONEY (has | have | had | was | were)? …2 been? (earned | received | collected) !
        deal.milestones.had        (received | earned | collected) …4 of amount:MONEY !
        deal.milestones.had        (received | earned | collected) …3 MILESTONES (totaling | totalling | worth) amount:MONEY !
        deal.milestones.had        (received | earned | collected) …2 MONEY …3 (in | of) …4 MILESTONES !
        deal.milestones.had        (received | earned | collected) …24 including (a | an | the)? amount:MONEY !
        deal.milestones.had        (received | earned | collected) …24 including (a | an | the)? MONEY …18 and (a | an | the)? amount:MONEY !
        deal.milestones.had        (received | earned | collected | paid) …3 MONEY …$10 (and | as well as | along with | together with | plus) MILESTONES (totaling | totalling | worth | of) amount:MONEY !
        deal.milestones.had        (one | most recent | latest | last | first | ORDINAL) of (the | these | those) MILESTONES !
        deal.milestones.had        (brings | bringing | brought) (the | its | total | all)? …2 MILESTONES …8 (to date | so far | received | earned) !
        deal.milestones.had        (reached | achieved | met | attained) COUNT …1 MILESTONES !
        deal.milestones.had        (earned | collected | received | been paid) COUNT …1 MILESTONES !
        deal.milestones.had        MILESTONES of amount:MONEY …6 (earned | received | paid) !
        deal.milestones.had        MILESTONES (that | which)? (has | have | it | COMPANY)? (have | has | been)? (already | so far | thus far)? (earned | received | collected | triggered) …14 amount:MONEY !
        deal.milestones.had        (received | earned | collected | paid) …3 amount:MONEY …3 (milestone | payment | upon | on | when) !
        deal.milestones.triggered  (triggering | triggered | triggers | earning) …1 MILESTONES !
        deal.milestones.triggered  (triggers | triggered | earned | has received) …4 amount:MONEY …4 (milestone | milestones) !
        deal.milestones.paid       (paid | received | earned | collected) …3 amount:MONEY …3 MILESTONES !
        deal.milestones.forgone    (except for | other than | apart from | besides) (the | these | those)? …4 MILESTONES !
        deal.milestones.forgone    (not | never) (be | been)? (entitled | eligible | obligated | required) (to | for) …12 MILESTONES !
        deal.milestones.forgone    (no longer | forego | forgo | forgoes | foregoes | waive | waives | waived | instead of | forgone | neither | gives up | give up | gave up | giving up | relinquishes | relinquished | surrenders | surrendered | forfeits | forfeited | freed from | released from | relieved of) …30 MILESTONES !
        deal.milestones.forgone    (no | without) …2 MILESTONES !
        deal.milestones.and        (upfront | up-front | fee | fees | research) (payment | payments | funding)? (and | plus) milestone (payments | fees) …3 amount:MONEY !
        deal.milestones.and        (exercise | option | license | access | upfront | up-front) (fees | payments) (and | plus) …2 MILESTONES …12 QUALIFIER amount:MONEY !
        deal.milestones.same       type:MILESTONES …12 (equal to | identical to | the same as) those !
        deal.milestones.none       ^ (the | these) (increase | increases | improvements | changes) in …2 MILESTONES !
        deal.milestones.royalty    type:MILESTONES and royalties …3 amount:MONEY !
        """);

    public static void Read(Match match, DealDraft deal)
    {
        var type = match.Rule.Id.StartsWith("deal.milestone.", StringComparison.Ordinal) ? "milestone" : "milestones";
        if (match.MentionOf("amount") is not null)
        {
            TermReader.AddAmount(match, deal, type, term => AddStage(match, term));
        }
        else
        {
            deal.AddTerm(type, match.SpanOf("type")!.Value, match, term => AddStage(match, term));
        }
    }

    /// <summary>What the milestones are of, where one stage alone is named.</summary>
    internal static void AddStage(Match match, Draft term)
    {
        if (match.SpanOf("stage") is { } stage && CategoryOf(stage.Quote(match.Sentence.Run.Text)) is { } category && !NamesAnother(match, category))
        {
            term.Set(Properties.Term.Category, new CodeValue(category), EvidenceSpans.Of(stage), match.Rule.Id, match.Rule.Confidence);
        }
    }

    private static string? CategoryOf(string stage) => stage.ToLowerInvariant() switch
    {
        "regulatory" or "approval" or "filing" => "regulatory",
        "sales" or "commercial" or "commercialization" or "sales-based" or "launch" => "sales",
        "development" or "clinical" or "preclinical" => "development",
        _ => null,
    };

    /// <summary>"development, regulatory and sales milestones": up to their noun the words name more than one stage.</summary>
    private static bool NamesAnother(Match match, string category)
    {
        var (atoms, text) = (match.Sentence.Atoms, match.Sentence.Run.Text);
        var noun = match.SpanOf("type")?.End ?? match.Span.End;
        for (var atom = match.AtomOf("stage") + 1; atom < atoms.Count && atoms[atom].Mention?.Type != MentionType.Money && match.Sentence.SpanOf(atom, atom + 1) is var word && word.Start < noun; atom++)
        {
            if (CategoryOf(word.Quote(text)) is { } other && other != category)
            {
                return true;
            }
        }

        return false;
    }
}
