using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Payments;

/// <summary>Money that has become due or was received because something happened. What is still to happen makes a term of a deal, no payment.</summary>
public static class PaymentRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let MILESTONE = (milestone payment | milestone fee | milestone payments | milestone | milestones)
        let EARNS = (triggers | triggered | triggering | earned | earns | earning | generated | generates | generating)
        let GOT = (received | receives | collected | collects)
        payment.paid        payer:PARTNER (has | have | had)? (paid | pays | made | owes | owed) …3 amount:MONEY …4 MILESTONE
        payment.paid        payer:PARTNER (has | have | had)? (paid | pays | made) …3 MILESTONE (payment)? of amount:MONEY
        payment.triggered   EARNS …6 amount:MONEY …2 (MILESTONE | payment | payments | fee) …3 (from | by) payer:PARTNER
        payment.triggered   EARNS …6 amount:MONEY …2 (MILESTONE | payment | payments | fee)
        payment.triggered   EARNS …5 (MILESTONE | payment | fee) …2 of amount:MONEY
        payment.triggered   EARNS …2 COMPANY …3 amount:MONEY
        payment.earned      (COMPANY | it | we) …2 (earned | earns | has earned) amount:MONEY …6 (MILESTONE | payment | from)
        payment.received    (GOT | recorded) …3 amount:MONEY …2 MILESTONE …3 from payer:PARTNER
        payment.received    GOT …3 amount:MONEY …2 MILESTONE
        payment.received    GOT …3 amount:MONEY (payment | payments) …2 from payer:PARTNER
        payment.due         (will receive | to receive | is due | now due | entitled to | entitles | results in | resulted in | resulting in) …3 amount:MONEY (MILESTONE | payment) ~0.85
        payment.included    (included | includes | including | reflects | recognized) …5 amount:MONEY …2 (milestone | MILESTONE) …4 (from | by | earned with) payer:PARTNER ~0.9
        payment.plain       amount:MONEY MILESTONE …3 (from | by | paid by) payer:PARTNER ~0.85
        payment.bare        (triggers | triggered | triggering | earns | earned) …3 what:(a milestone payment | milestone payment | a milestone fee | a payment) …4 (from payer:PARTNER)? ~0.8
        payment.not         (would | could | may | might | potential | potentially | eligible | can | future) …8 amount:MONEY !
        payment.not         QUALIFIER amount:MONEY …4 (milestones | milestone payments) !
        payment.not         amount:MONEY …3 (upfront | up-front | up front | license fee | access fee | option fee) !
        payment.not         amount:MONEY …4 MILESTONE …1 (if | when | upon | once | on | should) !
        payment.not         (if | when | upon | once | should) …10 (receive | earn | trigger) …4 amount:MONEY !
        """);

    /// <summary>The event that made a payment due. The last part of a rule's name is its code, a phase its own; the first rule that matches decides.</summary>
    public static readonly RuleSet Triggers = RuleSet.Parse("""
        trigger.first-sale    first (commercial)? sale
        trigger.approval      (approval | approved | approves | marketing authorization)
        trigger.ind           (ind | investigational new drug)
        trigger.submission    (biologics license application | bla | nda | maa | marketing authorization application | marketing application | regulatory submission)
        trigger.phase         phase:PHASE
        trigger.phase-three       (pivotal | registration trial)
        trigger.phase-one       (first patient | clinical testing | first dosing | human testing | into the clinic | enter the clinic | clinical trial)
        """);
}
