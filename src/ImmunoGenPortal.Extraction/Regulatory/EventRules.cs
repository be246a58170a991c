using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Regulatory;

/// <summary>What authorities and applicants have done. The last part of a rule's name is the event; what is planned, sought or supposed is none.</summary>
public static class EventRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let APPLICATION = (biologics license application | bla | sbla | supplemental …3 application | nda | marketing authorization application | marketing application | maa | marketing authorisation application)
        let GRANTED = (granted | grants | grant | awarded | awards | conferred | issued | gives | gave)
        let SUBMITTED = (submitted | submits | filed | files | completed …3 submission of | completes …3 submission of | submission of)
        let DONE = (active | effective | in effect | accepted | cleared | allowed | open | into effect | went into effect)
        let STATUS = (designation | designations | status)
        regulatory.event.pdufa-date            (pdufa | prescription drug user fee act | goal date | action date | target action date) …12 date:DATE
        regulatory.event.accelerated-approval  REGULATOR …6 GRANTED …3 event:(accelerated approval) …6 compound:COMPOUND
        regulatory.event.accelerated-approval  event:(accelerated approval) …3 (of | to | for) …2 compound:COMPOUND
        regulatory.event.accelerated-approval  compound:COMPOUND …8 (received | granted | was granted | been granted | receives) …4 event:(accelerated approval)
        regulatory.event.accelerated-approval  (received | granted | grants | receives) …4 event:(accelerated approval) ~0.85
        regulatory.event.acceptance            REGULATOR …6 event:(accepted | accepts | accepting | acceptance of | acceptance) …10 APPLICATION
        regulatory.event.acceptance            APPLICATION …10 event:(accepted | has been accepted | acceptance) …4 (by | for)?
        regulatory.event.acceptance            event:(acceptance | accepted) …6 APPLICATION
        regulatory.event.approval              compound:COMPOUND …4 (was | has been | is | were | now)? event:(approved) …4 (by | in | for | as)
        regulatory.event.approval              REGULATOR …6 event:(approved | approves | approval of | approval to | full approval) …6 compound:COMPOUND
        regulatory.event.approval              REGULATOR …6 GRANTED …4 event:(approval | full approval | regular approval | marketing authorization | marketing approval) …6 compound:COMPOUND
        regulatory.event.approval              compound:COMPOUND …6 (received | receives | gained | granted | won) …6 event:(approval | marketing authorization | marketing approval)
        regulatory.event.approval              event:(approval | approved) …3 (of | for) compound:COMPOUND …6 (by | from | in) REGULATOR ~0.85
        regulatory.event.submission            SUBMITTED …8 event:APPLICATION
        regulatory.event.submission            event:APPLICATION …8 (has been | was | were | have been) (submitted | filed)
        regulatory.event.ind                   event:(ind | investigational new drug) …14 DONE
        regulatory.event.ind                   (submitted | submits | filed | files | submission of | filing of | active | cleared | clears | clearance of | acceptance of) …6 event:(ind | investigational new drug)
        regulatory.event.breakthrough          GRANTED …8 event:(breakthrough therapy? STATUS) …8 compound:COMPOUND
        regulatory.event.breakthrough          event:(breakthrough therapy? STATUS) …4 (for | to) compound:COMPOUND
        regulatory.event.fast-track            GRANTED …8 event:(fast track STATUS?) …8 compound:COMPOUND
        regulatory.event.fast-track            event:(fast track STATUS?) …4 (for | to) compound:COMPOUND
        regulatory.event.orphan-designation    GRANTED …8 event:(orphan (drug | medicinal product)? STATUS) …8 compound:COMPOUND
        regulatory.event.orphan-designation    GRANTED compound:COMPOUND …4 event:(orphan (drug | medicinal product)? STATUS)
        regulatory.event.fast-track            GRANTED compound:COMPOUND …4 event:(fast track STATUS?)
        regulatory.event.breakthrough          GRANTED compound:COMPOUND …4 event:(breakthrough therapy? STATUS)
        regulatory.event.priority-review       (GRANTED | received | accepted) …8 event:(priority review)
        regulatory.event.clinical-hold         REGULATOR …6 (placed | lifted | removed | imposed) …8 event:(clinical hold)
        let LATER = (plans | plan | expects | expect | intends | intend | will | would | may | could | can | if | anticipates | anticipate | seek | seeking | seeks | potential | planned | prior to | before | support | supports | toward | towards | following | future | expected | anticipated | pursue | pursuing | once | until | requires | eligible | path | upon | planning | prepare | preparing | preparation | should | might | to)
        regulatory.event.not    LATER …4 event:(accelerated approval | approval | full approval | APPLICATION | ind | investigational new drug | accepted | acceptance | approved | approves | orphan | fast track | breakthrough | priority review) !
        regulatory.event.not    (not | never | no) …4 (approved | approval | submitted | filed | accepted | granted) !
        """);
}
