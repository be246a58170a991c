using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Regulatory;

/// <summary>What applicants have filed and what became of it. The last part of a rule's name is the event; what is planned or supposed is none.</summary>
public static class FilingRules
{
    public static readonly RuleSet Rules = RuleSet.Parse(NotDone.Words + Words + Applications + Trials + Barred);

    private const string Words = """
        let APPLICATION = (biologics license application | biologics license applications | biologic license application | bla | blas | sbla | supplemental …3 application | new drug application | nda | snda | marketing authorization application | marketing authorization applications | marketing authorisation application | marketing application | marketing applications | maa | license application | licence application | (application | applications) for …3 (approval | authorization | authorisation | registration | licensure))
        let SUBMITTED = (submitted | resubmitted | resubmission of | refiled | submits | filed | files | completed …4 submission of | completes …4 submission of | submission of | filing of | completion of …4 submission of)
        let IND = (ind | inds | investigational new drug | clinical trial application | clinical trial authorization | cta)
        let MONTH = (january | february | march | april | may | june | july | august | september | october | november | december)
        let DONE = (active | effective | in effect | accepted | cleared | allowed | open | into effect | took effect | taken effect)
        let HOLD = (partial? clinical hold | partial hold)

        """;

    private const string Applications = """
        regulatory.event.pdufa-date            (pdufa | prescription drug user fee act | goal date | action date | target action date) …12 date:DATE
        regulatory.event.pdufa-date            REGULATOR …3 (to decide | will decide | decide | decision | to act | act | to rule) …4 (by | on) date:DATE
        regulatory.event.pdufa-date            REGULATOR …2 (set | sets | assigned | gave | given | named | fixed) …2 date:DATE (as | for) …3 (date | decision | action)
        regulatory.event.pdufa-date            date:DATE is (the | a | its) …1 (pdufa | prescription drug user fee act | goal date | action date | target action date) ~0.9
        regulatory.event.pdufa-date            date:DATE as …2 (pdufa | prescription drug user fee act | goal date | action date | target action date) ~0.9
        regulatory.event.pdufa-date            (decision | action | ruling) …2 (from | by | of) the? REGULATOR …6 (due | expected) (by | on) date:DATE
        regulatory.event.acceptance            REGULATOR (has | have)? …1 event:(filed | files) …3 APPLICATION
        regulatory.event.acceptance            (filing | filings | application | applications | submission | submissions) …10 (was | were | has been | have been) event:(accepted | validated) ~0.85
        regulatory.event.acceptance            REGULATOR …6 event:(accepted | accepts | accepting | acceptance of | acceptance | validated | validates) …10 APPLICATION
        regulatory.event.acceptance            (application | applications | submission) …8 (was | were | has been | have been) event:(accepted | validated) (by | for) …3 (REGULATOR | review | filing)
        regulatory.event.acceptance            REGULATOR …2 event:(accepted | accepts | validated | validates) …2 (application | applications | submission | submissions | filing | filings) (for | of) …2 COMPOUND
        regulatory.event.acceptance            REGULATOR (has | have | had)? event:(accepted | accepts | validated) (for (review | filing))? (the | an | its | our)? (application | submission) ~0.9
        regulatory.event.acceptance            APPLICATION …10 event:(accepted | has been accepted | acceptance) …4 (by | for)?
        regulatory.event.acceptance            event:(acceptance | accepted) …$14 APPLICATION
        regulatory.event.acceptance            APPLICATION …2 (that | which) the? REGULATOR …1 (has | had)? event:(accepted | validated)
        regulatory.event.submission            SUBMITTED …8 event:APPLICATION
        regulatory.event.submission            (initiated | initiates | began | begun | begins | commenced | started | starts) …4 event:((rolling)? submission) of …4 APPLICATION
        regulatory.event.submission            event:(application | submission | filing) (has been | was | had been | have been) also? (made | filed | submitted | lodged) (with | to | in) …1 (REGULATOR | JURISDICTION) ~0.9
        regulatory.event.submission            event:(application | submission | filing) (has been | was | had been | have been) also? (made | filed | submitted | lodged) (with | to) the? (ministry | agency | authority | authorities) ~0.85
        regulatory.event.submission            event:APPLICATION (submitted | filed) (for | of) COMPOUND
        regulatory.event.submission            event:APPLICATION …8 (has been | was | were | have been) …1 (submitted | filed)
        regulatory.event.submission            event:(application | applications) (for …4)? (to | with) …3 REGULATOR …3 (was | were | has been | have been) …1 (made | filed | submitted | lodged) ~0.9
        regulatory.event.and.submission        (under | in) review by …1 REGULATOR …16 and event:(by …1 REGULATOR) ~0.85
        regulatory.event.submission            event:APPLICATION …8 (is | are) (now | currently)? (before | with) the? REGULATOR ~0.9
        regulatory.event.submission            event:(submitted | submits | filed | files) compound:COMPOUND …1 (for | to) …3 (approval | authorization | authorisation | registration | REGULATOR)
        regulatory.event.submission            event:(application | submission | APPLICATION) …4 (that | which) (was | were | had been | has been) (completed | submitted | filed) (on | in | during) (date:DATE | when:MONTH)
        regulatory.event.submission            event:(application | submission | APPLICATION) …4 (that | which) (ORG | it | we) …1 (completed | submitted | filed) (on | in | during) (date:DATE | when:MONTH)
        regulatory.event.submission            event:(rolling …2 submission) …8 (was | has been | were) (initiated | begun | started | commenced) ~0.9
        regulatory.event.submission            compound:COMPOUND (was | were | has been | had been) event:(submitted | filed) (by ORG)? (to | for | with) …2 (approval | authorization | registration | REGULATOR)
        regulatory.event.submission            event:((regulatory | marketing | registration)? (submission | submissions | filing | filings | applications)) for …2 compound:COMPOUND …2 (was | were | has been | have been) (made | filed | completed | lodged) ~0.9
        regulatory.event.submission            event:(submission | filing) (to | with) the? REGULATOR of …3 APPLICATION
        regulatory.event.submission            event:(application | submission | APPLICATION) …4 (that | which) (was | were | had been) (completed | submitted | filed) (on | in) date:DATE
        regulatory.event.submission            event:APPLICATION …8 (under | in) …3 (review | evaluation)
        regulatory.event.submission            ^ (is | are | now | currently)? event:(under (regulatory)? review) (in | by) …2 (JURISDICTION | REGULATOR) ~0.9
        regulatory.event.submission            event:(application | applications | submission | filing) (is | are | was | were | remain | remains | remained) …2 (under | in) …2 (review | evaluation)
        regulatory.event.submission            (continued | continues | is | are | began | begun) …2 (evaluation | review | evaluating | reviewing) …3 event:APPLICATION
        regulatory.event.submission            event:APPLICATION …8 (that | which) …3 (submitted | filed)
        regulatory.event.submission            REGULATOR event:submission (was | has been) completed
        regulatory.event.submission            REGULATOR (is | has been | has begun | is currently | continues | began | has started) …1 (reviewing | evaluating | considering | assessing) …3 event:(application | applications | submission | APPLICATION)
        regulatory.event.submission            event:(filed | submitted | lodged | files | submits) (an | a | its | the)? …2 application in …1 JURISDICTION ~0.9
        regulatory.event.submission            event:(filed | applied | files | applies) for …4 (approval | authorization | authorisation | registration | licensure | license)

        """;

    private const string Trials = """
        regulatory.event.ind                   event:IND …14 DONE
        regulatory.event.ind                   REGULATOR event:((clearance | permission | approval) to (initiate | begin | start | commence | proceed with | conduct)) …2 (clinical | human | phase | PHASE) …3 (testing | trial | trials | study | studies)?
        regulatory.event.ind                   event:IND …32 (has been | was | have been | were) (accepted | cleared | allowed) by the? REGULATOR
        regulatory.event.ind                   event:((filed | applied) (with | to) the? REGULATOR for …2 (permission | approval | clearance | authorization)) to (begin | start | conduct | initiate | test) …4 (trials | testing | trial | studies)
        regulatory.event.ind                   (submitted | submits | submitting | filed | files | filing | submission of | filing of | active | cleared | clears | clearance of | acceptance of | accepts | accepted | allowed | approved | approves | authorized | open | opened | no objection) …6 event:IND
        regulatory.event.ind                   (acceptance | clearance | submission | filing) …6 of …2 event:IND
        regulatory.event.ind                   event:IND …16 (was | has been | were | have been | had been) (submitted | filed)
        regulatory.event.ind                   REGULATOR …2 (cleared | permitted | allowed | authorized | ((gave | given | gives) …3 (go-ahead | go ahead | green light | clearance | permission | consent))) …4 event:(clinical (testing | trials | trial | evaluation)) …4 COMPOUND ~0.8
        regulatory.event.ind                   REGULATOR …2 (informed | notified | told | advised) …3 that …4 event:(clinical (testing | trials | trial | evaluation | studies | study)) …8 (could | can | may | might) (now)? (commence | begin | start | proceed | go ahead) ~0.85
        regulatory.event.clinical-hold         REGULATOR …6 (placed | lifted | lifts | lift | removed | removes | imposed | places | put) …8 event:HOLD
        regulatory.event.clinical-hold         REGULATOR …2 (lifted | lifts | removed | removes) (the | its | this) event:hold
        regulatory.event.clinical-hold         event:HOLD …14 (has been | was | is)? (lifted | removed | placed | imposed)
        regulatory.event.clinical-hold         (lifting | removal | lifted | removed | lifts) …4 event:HOLD
        regulatory.event.clinical-hold         (placed | put) …4 on …2 event:HOLD

        """;

    private const string Barred = """
        let EVENT = (APPLICATION | IND | submission of | filed for | applied for | files for)
        regulatory.filing.not   LATER …2 (accepted | acceptance) !
        regulatory.filing.not   (expect | expects | will | plans | anticipates) …30 following …3 EVENT !
        regulatory.filing.not   LATER …4 EVENT !
        regulatory.filing.not   EVENT …4 (is | are)? FORESEEN !
        regulatory.filing.not   ^ (the | a)? EVENT …14 (anticipated | expected | planned | targeted | projected) (in | by | for | during) !
        regulatory.filing.not   EVENT becoming (active | effective) FORESEEN !
        regulatory.filing.not   DENIED …4 (accepted | submitted | filed | effective | active) !
        regulatory.filing.not   IND …10 to be (submitted | filed | active | cleared | effective) !
        regulatory.filing.not   (prepare | preparing | prepares) for …24 (submission | filing | acceptance) of !
        regulatory.filing.not   ind enabling !
        regulatory.filing.not   (when | once | if | after | upon) (a | an | the | any | its) …1 IND …4 (becomes | becoming | goes | takes) !
        regulatory.filing.not   (when | once) …6 (accepts | clears | lifts | files | submits) !
        regulatory.filing.not   (accepted | accepting) …4 for (presentation | publication) !
        regulatory.filing.not   (lift | remove | lifting) …4 HOLD …3 FORESEEN !
        """;
}
