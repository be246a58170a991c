using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Regulatory;

/// <summary>Approvals, and what authorities say on the way to them. The last part of a rule's name is the event; what is planned, sought or supposed is none.</summary>
public static class ApprovalRules
{
    public static readonly RuleSet Rules = RuleSet.Parse(NotDone.Words + Words + Positive + Barred);

    private const string Words = """
        let GRANTED = (granted | given | grants | grant | awarded | awards | conferred | issued | gives | gave)
        let GOT = (received | receives | gained | gains | granted | won | obtained | obtains | secured | earned)
        let APPROVAL = (approval | full approval | regular approval | traditional approval | marketing authorization | marketing authorisation | marketing approval | regulatory approval | conditional approval)
        let OPINION = ((positive | favorable | favourable) opinion)
        let PLACE = (REGULATOR | JURISDICTION)
        let LABEL = (label | labeling | labelling | prescribing information | boxed warning)

        """;

    private const string Positive = """
        regulatory.event.accelerated-approval  REGULATOR …6 GRANTED …3 event:(accelerated approval) …6 compound:COMPOUND
        regulatory.event.accelerated-approval  event:(accelerated approval) …3 (of | to | for) …2 compound:COMPOUND
        regulatory.event.accelerated-approval  compound:COMPOUND …8 (received | granted | was granted | been granted | receives) …4 event:(accelerated approval)
        regulatory.event.accelerated-approval  (resulted in | resulting in | led to | leading to | followed by | culminating in | culminated in) (the | its)? (us | u.s.)? event:(accelerated approval) (by | from) the? REGULATOR ~0.85
        regulatory.event.accelerated-approval  (culminated in | culminating in | led to | leading to | resulted in | resulting in | received | gained | won) (the | an | its)? REGULATOR -? event:(accelerated approval) ~0.9
        regulatory.event.accelerated-approval  (GOT | GRANTED) …4 event:(accelerated approval) ~0.85
        regulatory.event.accelerated-approval  event:(accelerated approval) (granted | received | given | obtained) ~0.85
        regulatory.event.accelerated-approval  event:(accelerated approval) …4 (was | has been | were) (granted | received | obtained | given) ~0.85
        regulatory.event.accelerated-approval  approved …6 under (its | the)? event:(accelerated approval) ~0.85
        regulatory.event.accelerated-approval  approved …8 on an event:(accelerated basis) ~0.9
        regulatory.event.other                 agency:REGULATOR …6 (adopted | issued | adopts | issues | gave | given | rendered) …2 event:OPINION
        regulatory.event.other                 agency:REGULATOR …2 event:(recommends | recommended | recommending) that? …6 be? (approved | authorized | authorised)
        regulatory.event.other                 agency:REGULATOR …1 event:((refused | declined) to (file | accept | review))
        regulatory.event.other                 agency:REGULATOR …2 event:(recommends | recommended | recommending) that …6 (approve | grant | authorize | authorise)
        regulatory.event.other                 (GOT | with | issued | adopted) (a | the)? (positive | favorable | favourable) agency:REGULATOR event:opinion ~0.9
        regulatory.event.other                 event:OPINION …4 (from | by | of) …6 agency:REGULATOR
        regulatory.event.other                 event:OPINION …2 (was | has been | had been) (adopted | issued | given | rendered) ~0.9
        regulatory.event.other                 agency:REGULATOR …2 event:(recommends | recommended | recommending) …4 APPROVAL (of | for | in)?
        regulatory.event.other                 event:(refuse to file letter | refusal to file letter | METRIC letter) from the? agency:REGULATOR
        regulatory.event.other                 event:(refuse to file letter? | refusal to file | METRIC letter)
        regulatory.event.other                 agency:REGULATOR …8 event:((voted | votes) …8 (in favor | in favour | for | to recommend | that | against))
        regulatory.event.other                 (advisory committee | odac | panel) …2 event:((voted | votes) …8 (in favor | in favour | to recommend | against)) ~0.85
        regulatory.event.other                 event:(LABEL …4 (updated | update | revised | revision | expanded | broadened)) ~0.85
        regulatory.event.other                 event:((updated | expanded | revised | update of | update to | changes to | change to) …4 LABEL) ~0.85
        regulatory.event.approval              compound:COMPOUND …6 event:(approved) …4 (by | in | for | as | on)
        regulatory.event.approval              (it | which) (is | was | has been) …2 event:(approved) (by | in | for | on) ~0.85
        regulatory.event.approval              event:(approved) (in | by) …6 PLACE ~0.85
        regulatory.event.approval              REGULATOR …6 event:(approved | approves | approval of | approval to | approval for | full approval) …6 compound:COMPOUND
        regulatory.event.approval              REGULATOR …1 event:(approval) (followed | came | was | for | on) ~0.85
        regulatory.event.approval              REGULATOR …6 GRANTED …4 event:APPROVAL …6 compound:COMPOUND
        regulatory.event.approval              REGULATOR …6 GRANTED compound:COMPOUND …3 event:APPROVAL
        regulatory.event.approval              GOT …2 event:APPROVAL …6 (by | from) …3 REGULATOR ~0.9
        regulatory.event.approval              GOT …2 event:APPROVAL …6 for compound:COMPOUND ~0.9
        regulatory.event.approval              REGULATOR (has | have)? event:(cleared | licensed | authorized | authorised) compound:COMPOUND ~0.9
        regulatory.event.approval              compound:COMPOUND (was | has been | had been) (also | then)? event:(cleared | licensed | authorized | authorised) (for (marketing | sale | use))? by the? REGULATOR ~0.9
        regulatory.event.approval              (it | which) (was | has been | had been) (also | then)? event:(cleared | licensed | authorized | authorised) (for (marketing | sale | use))? by the? REGULATOR ~0.85
        regulatory.event.approval              compound:COMPOUND …6 GOT …6 event:APPROVAL
        regulatory.event.approval              event:(approval) …3 (of | for) …2 compound:COMPOUND …6 (by | from | in) the? PLACE ~0.85
        regulatory.event.approval              event:(approval) of (the | this | its) (product | drug | compound | candidate | medicine) (by | in) the? PLACE ~0.85
        regulatory.event.approval              (following | after | since | with) …4 event:(approval) (of | for) …2 compound:COMPOUND ~0.85
        regulatory.event.approval              event:(approval) in JURISDICTION in DATE ~0.85
        regulatory.event.approval              JURISDICTION event:(approval) of compound:COMPOUND (is | was | came | covers | covered) ~0.85
        regulatory.event.approval              REGULATOR …1 (decision | decided | chose | votes | voted) event:(to (approve | license | clear)) …3 compound:COMPOUND
        regulatory.event.approval              compound:COMPOUND event:(approval) (in | by | from) the? PLACE ~0.85
        regulatory.event.approval              (ministry of health | health ministry | health authorities | health authority | regulators | authorities) (has | have | also | had)? event:(approved | cleared | authorized | authorised) compound:COMPOUND ~0.9
        regulatory.event.approval              REGULATOR (has | have | also | had)? event:(approved | approves | cleared | clears | licensed | authorized | authorised) (the | this | its)? (product | drug | medicine | therapy | treatment | it) ~0.85
        regulatory.event.and.approval          accelerated approval …12 and (later)? (GOT | GRANTED)? event:(full approval | regular approval | traditional approval) (in | on) DATE ~0.85
        regulatory.event.approval              REGULATOR event:(approval) ,? (which was)? (received | granted | obtained | announced) (in | on | last | earlier | this) ~0.85
        regulatory.event.approval              JURISDICTION (has | have)? event:(approved | approves) (a | an | the | its)? …5 (for | of)? compound:COMPOUND ~0.85
        regulatory.event.and.approval          (approved | approval) …24 and event:(by REGULATOR) (in | on) DATE ~0.85
        regulatory.event.accelerated-approval  DATE event:(accelerated approval) of …2 compound:COMPOUND ~0.9
        regulatory.event.approval              (following | after | since) …4 event:(approval) (by | in | from) the? PLACE ~0.8

        """;

    private const string Barred = """
        let EVENT = (accelerated approval | approval | full approval | approved | approves | marketing authorization | marketing authorisation | marketing approval | regulatory approval | regular approval | OPINION)
        regulatory.approval.not   LATER …4 EVENT !
        regulatory.approval.not   (submitted | submission | filed | application | applications | bla | review | reviewed | discuss | trial | study | support) …10 EVENT (pathway | pathways | program | process | track | route | regulations | provisions | mechanism) !
        regulatory.approval.not   (ind | application | trial | trials | study | protocol | hold | assay | test) …4 (COMPOUND | it | which) (was | has been | had been) …1 (cleared | authorized | authorised) !
        regulatory.approval.not   EVENT …3 FORESEEN !
        regulatory.approval.not   (upon | on | after | following | with | subject to) (a | the | any | full)? conversion …10 EVENT !
        regulatory.approval.not   for (the | an)? EVENT of (the | its | a | our) …1 (biologics license application | biologic license application | bla | application | nda | maa) !
        regulatory.approval.not   approved for …8 (had | have | has) (not)? (been)? (exhausted | failed | used) !
        regulatory.approval.not   EVENT (of | for) …7 (would | could | might) (trigger | bring | entitle | result | earn | make | lead | be | require | allow | enable | mean | follow | give | add) !
        regulatory.approval.not   EVENT …6 (is | are) FORESEEN !
        regulatory.approval.not   (cost | costs | expense | expenses | responsible | responsibility) (of | for) …10 EVENT !
        regulatory.approval.not   (obtaining | securing | gaining) …4 EVENT !
        regulatory.approval.not   DENIED …4 EVENT !
        regulatory.approval.not   (filed | files | file | filing | apply | applied | applies | application | applications | submission | submissions | submitted | bla | maa | nda | reviewing | consider | considered | considers) …2 for …4 EVENT !
        regulatory.approval.not   for (full | accelerated | marketing | regulatory | european | eu | us)? (approval | authorization) !
        regulatory.approval.not   (conversion of | convert | converts | converting | converted) (the | its | this)? EVENT !
        regulatory.approval.not   (convert | converts | converting | conversion of) (the | its | this)? accelerated approval …16 (to | into) (a | the)? (full | regular | traditional) approval !
        regulatory.approval.not   (acting on | based on | on the basis of | following | after) …2 OPINION !
        regulatory.approval.not   (when | once) …6 (approves | grants) !
        regulatory.approval.not   when (COMPOUND | it | the …2) (is | are) (first | fully)? EVENT !
        regulatory.approval.not   (protocol | trial | study | studies | plan | name) …4 (was | were | has been) approved !
        regulatory.approval.not   (eligible | exclusivity | requested | requests | requesting | standard for | criteria for | basis for | grounds for) …10 EVENT !
        regulatory.approval.not   EVENT (is | was) (sought | requested) !
        regulatory.approval.not   EVENT …3 (clinical trial application | clinical trial authorization | cta | protocol) !
        regulatory.approval.not   approval to (begin | start | conduct | initiate | test | run | proceed | open) !
        regulatory.approval.not   approval (for | of) (a | the | its)? …2 (trial | study | protocol) !
        regulatory.approval.not   approved (therapies | therapy | treatments | treatment | drugs | products | agents | by …3 (board | committee | shareholders | stockholders)) !
        """;
}
