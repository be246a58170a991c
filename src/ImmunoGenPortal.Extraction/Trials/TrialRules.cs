using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>A release speaks of a study: by its phase, by its own name, or by its disease alone.</summary>
public static class TrialRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let NOUN = (trial | study | trials | studies | testing | development | evaluation)
        let LIKE = (the | either | standard | weekly | low-dose)
        let BEGIN = (begin | start | initiate | open | commence | conduct | undertake)
        trial.start        (plans | plan | planning | expects | expect | expected | intends | intend | means | aims | hopes | anticipates | will) to? …2 BEGIN (a | an | another | its | the)? …1 (trial | trials | study | studies) (of COMPOUND)? (in | for) …4 indication:INDICATION ~0.85
        trial.start        (plans | plan | planning | expects | expect | expected | intends | intend | means | aims | hopes | anticipates | will) to? …2 BEGIN (clinical | pivotal | registration | registrational | human) (testing | trials | evaluation) of COMPOUND (in | for) …4 indication:INDICATION ~0.8
        trial.start        (plans | plan | planning | expects | expect | expected | intends | intend | means | aims | hopes | anticipates | will) to? …2 BEGIN bare:(clinical | pivotal | registration | registrational | human) (testing | trials | evaluation) of COMPOUND (in combination with | combined with | together with | with | plus) …1 DRUG ~0.85
        trial.start        (first | initial)? bare:(human | clinical) (trials | studies | testing) (of COMPOUND | with COMPOUND)? (in | for) (patients with | people with)? …3 indication:INDICATION …8 (is | are) (expected | planned | scheduled | anticipated | slated) to (begin | start | open | commence | be initiated) ~0.85
        trial.start        (preparing | preparations | prepare | prepared) (so that (we | it) can | to | for) BEGIN (clinical | pivotal | registration | registrational) (testing | trials | evaluation) of COMPOUND (in | for) …4 indication:INDICATION ~0.8
        trial.start        (plans | plan | planning | expects | expect | expected | intends | intend | means | aims | hopes | anticipates | will) to? …2 BEGIN (a | an | another)? …1 bare:(trial | study) …1 (of COMPOUND)? (in combination with | combined with | together with | with) …1 DRUG ~0.85
        trial.bare         bare:(data | results | findings) (with | from | for | on | of) (use of)? COMPOUND (used | given | administered | dosed)? (with | in combination with | together with | combined with | plus) …1 DRUG …8 in …3 INDICATION ~0.8
        trial.bare         COMPOUND bare:(administered | given | dosed) …6 in …4 INDICATION …6 abstract ~0.8
        trial.phase        phase:PHASE …3 NOUN
        trial.phase        phase:PHASE (portion | expansion | clinical | dose) ~0.9
        trial.phase        phase:PHASE ~0.8
        trial.naming       (the | this) (trial | study) …3 (named | called | known as | designated | dubbed) name:STUDY
        trial.name         name:STUDY
        trial.disease      (our | a | the | its | another | ongoing | first | second | new | planned | separate) indication:INDICATION (trial | study | trials | studies)
        trial.bare         (a | an | another | separate | second) (NUMBER patient)? (platinum-sensitive | platinum-resistant | randomized | separate | new)? (combination | investigator-sponsored) bare:(trial | study) (of | with | in | evaluating)
        trial.bare         (a | an | another) bare:(trial | study) of COMPOUND (plus | in combination with | together with | combined with) …1 DRUG ~0.8
        trial.bare         (a | the) (previous | earlier) bare:(study | trial) …4 COMPOUND ~0.85
        trial.bare         (a | an | another) bare:(trial | study) in which COMPOUND (is | was | will be | has been) …3 (with | alongside) LIKE? DRUG ~0.8
        trial.bare         first COMPOUND (clinical)? bare:(trial | study) …4 (is | are) (expected | planned | scheduled | anticipated) ~0.8
        trial.bare         (in | of | for | through | that) (a | the | its) …1 bridging bare:(study | trial) ~0.8
        trial.bare         ^ title …1 (a | an) …4 (dose escalation | dose-escalation | dose escalating | dose-finding | dose finding | open-label | safety) bare:(study | trial) of COMPOUND ~0.8
        trial.bare         (a | an | the | this) …1 (early-stage | early stage) (clinical)? bare:(trial | study) (evaluating | assessing | examining | of | with | testing) COMPOUND ~0.8
        trial.item         ; and? (a | one | another | the (other | second | third)) …1 bare:(trial | study) (in | of | for | with | evaluating)
        trial.testing      (initiated | begun | began | started | initiates | begins | starts | commenced | start of | initiation of | beginning of) bare:clinical (testing | trials | evaluation | studies) (of | with) (its | the | an | a)? …2 tested:COMPOUND ~0.8
        trial.testing      bare:clinical (testing | trials | evaluation | studies) (has | have | was | were) been? (initiated | begun | started | commenced) (by …4)? (with | of) (its | the)? tested:COMPOUND ~0.8
        trial.disease      tested:COMPOUND …3 (is | are | remains) (now | currently | also)? in clinical (testing | trials | evaluation | studies) …3 (for | in) …4 indication:INDICATION ~0.8
        trial.disease      tested:COMPOUND …2 (entered | has entered | had entered | advanced into | moved into) (human)? clinical (testing | trials | evaluation | studies) (for | in) …4 indication:INDICATION ~0.8
        trial.phase.not    phase:PHASE …6 (would | could) (trigger | bring | result) !
        trial.name.not     (expected | historical) …1 (outcome | outcomes | rates | control | controls) …10 (from | in | of) …1 name:STUDY !
        trial.name.not     (rule out | exclude | exceed) …20 name:STUDY !
        trial.name.not     (rate | rates) (with | of | for) …2 (chemotherapy | single-agent …1 | single agent …1) (in | from | based on | according to | seen in | as seen in) the? name:STUDY !
        trial.name.not     (outcome | outcomes) with …8 from …1 name:STUDY !
        trial.name.not     ^ in the? name:STUDY , (chemotherapy | DRUG | standard) !
        trial.name.not     (among | in | for | of) (patients | women | subjects | those) (to be | who will be | who are to be) (studied | enrolled | treated | evaluated | tested | included) in name:STUDY !
        trial.name.not     name:STUDY (eligibility | entry | inclusion | eligible) !
        trial.name.not     (the | a | same | whose) …3 (population | patients | group | profile | setting | subset | women) (that is | that are | who are | which is | planned | intended | expected)? (to be | being | that will be | who will be) (enrolled | studied | tested | recruited | treated | included | evaluated | randomized) (in | for | by) name:STUDY !
        trial.name.not     (trial | study | cohort | cohorts | findings | part) (that | which) (led to | preceded | gave rise to | was followed by | were followed by | laid the ground for) …3 name:STUDY !
        trial.phase.not    (selected | chosen | eligible | treated | qualified | selection) (as | like | for | as those) (for | in)? (the | its | our) …1 phase:PHASE !
        trial.phase.not    phase:PHASE NOUN of (one | two | three | both | some | several | another | COUNT) of (them | these | those | the | our | its | their) !
        trial.phase.not    (to | into | within | under) (the | this | our | its) phase:PHASE program !
        trial.phase.not    (support | supports | supporting | warrant | warrants | justify | justifies | merit | merits) (a | further | additional | continued | moving into | proceeding to | taking COMPOUND into)? phase:PHASE (testing | development | evaluation | investigation | trial | trials | study | studies) !
        trial.phase.not    with …2 (compounds | candidates | products | adcs | conjugates | programs) in phase:PHASE !
        trial.phase.not    with …2 (compounds | candidates | products | adcs | conjugates | programs) in PHASE (or | and) phase:PHASE !
        trial.phase.not    end-of- PHASE !
        trial.phase.not    end of PHASE meeting !
        trial.phase.not    (recommended | selected | chosen) PHASE dose !
        trial.phase.not    PHASE (dose | doses) (was | is | of | and | has) !
        trial.phase.not    PHASE (scale | manufacturing | production | supply | supplies | material | materials | quantities) !
        trial.phase.not    PHASE - (ready | enabling) !
        trial.phase.not    (trial | trials | testing | tests | study | studies | development | COMPOUND | it | them | product | products | candidate | candidates | programs | costs | material | materials | supply | supplies) through (the | its | an | a)? (initial | first | end of)? PHASE !
        trial.phase.not    (until | beyond | thru) (the | its | an | a)? (initial | first | end of)? PHASE !
        trial.phase.not    (after | at | until | before | following | to | from | by) the? end of (the | a)? PHASE !
        trial.phase.not    (not | declined | never) to? (take | advance | move | bring | carry | progress | pursue) (COMPOUND | it | them | the compound) (further)? (into | to | in | with) (a | the)? phase:PHASE !
        trial.phase.not    (not | declined | never) to? (take | advance | move | bring | carry) …3 (into | to) (a | the)? phase:PHASE !
        trial.phase.not    (if | unless | once) …8 phase:PHASE !
        trial.phase.not    (if | unless | once) …8 PHASE (and | or) phase:PHASE !
        trial.phase.not    should (COMPOUND | it | the COMPOUND) …2 (advance | enter | move | progress | proceed | reach | begin | start) …3 phase:PHASE !
        trial.phase.not    (contingent | conditional | conditioned) …16 phase:PHASE !
        trial.phase.not    (due | payable | owed | owing | paid) (before | until) …3 phase:PHASE !
        trial.phase.not    (most advanced | furthest along | least advanced) of (them | these | which | those) (is | are | being)? (now | already | currently)? in phase:PHASE !
        trial.phase.not    (FRACTION | (one | two | three | some | several | most) of (them | these | those | which)) (is | are | has | have)? (now | already | currently)? (in | at | (moved | advanced | progressed) (into | to) | entered | reached) phase:PHASE !
        trial.phase.not    (candidates | compounds | products | programs | conjugates | agents | adcs) …2 all of (them | these | which) (is | are)? (now | already | currently)? (in | at) phase:PHASE !
        trial.phase.not    (would | could) …10 (upon | when | if | on) …10 phase:PHASE !
        trial.phase.not    (would | could | will | may) …4 (with | at | by | upon | on) the? (start | initiation | beginning | commencement | dosing | advancement | entry | advance) ((of | into | in | to) (a | an | any | the | its) …2 | of | into | in | to) phase:PHASE !
        trial.phase.not    may (receive | earn | be | become | pay | owe) …10 (upon | when | if | on) …10 phase:PHASE !
        trial.phase.not    (fall due | falls due | payable | to be paid | will pay) …3 (when | upon | if | on) …10 phase:PHASE !
        trial.phase.not    (entitled | eligible) (to | for) …16 (upon | on | when | if) …8 phase:PHASE !
        trial.phase.not    (will receive | will pay | may receive | can earn | may earn | to receive | could receive) …16 (upon | on | when | if) …8 (a | any) …2 phase:PHASE !
        trial.phase.not    (upon | when | once | if) COMPOUND (entering | entry | enters | reaching | reaches | advancing | advances) …4 phase:PHASE !
        trial.phase.not    (linked | tied | pegged) to …6 phase:PHASE !
        trial.phase.not    (can | may) (make | elect | exercise | opt | choose | decide) …30 phase:PHASE !
        trial.phase.not    milestones …4 include …14 phase:PHASE !
        trial.phase.not    (regimen | regimens | dose | doses | schedule | schedules) (for | to be used in | used in | for use in | to use in | to be taken into) (a | the | its)? …1 phase:PHASE (testing | development | evaluation | trials | studies) !
        trial.phase.not    designing …3 phase:PHASE !
        trial.phase.not    (determine | define | guide | inform | shape | set | establish | refine | optimize | optimise | finalize) …3 (protocol | protocols | design | designs) (of | for) …3 phase:PHASE !
        trial.phase.not    from phase:PHASE to !
        trial.phase.not    (any | every) …2 phase:PHASE !
        trial.name.not     name:STUDY (co)? (TITLE | (principal | lead | coordinating)? (investigator | investigators)) !
        trial.phase.not    TITLE …10 phase:PHASE (program | programs | unit | clinic | group | center | centre | service) !
        trial.phase.not    (director | directors | head | chief | chair | professor | physician | leader) …14 phase:PHASE (program | programs | unit | clinic | group | center | centre | service) !
        trial.phase.not    (bought | buys | acquired | acquires | owns) (a | an | the)? …1 phase:PHASE …2 (antibody-drug | adc | conjugate | drug | compound) !
        trial.phase.not    COMPOUND , (a | an | the | its | our) (investigational)? phase:PHASE (stage)? (TECHNOLOGY | adc | antibody-drug conjugate | compound | agent | conjugate) !
        trial.phase.not    may be (expanded | extended | amended | broadened) to …3 (include | cover) …4 phase:PHASE !
        trial.phase.not    (advancement | advancing | progression | progress | entry) of COMPOUND (into | to) phase:PHASE NOUN? (was | is | were | would be | will be) (dependent | conditional | contingent | subject) !
        trial.phase.not    PHASE (asset | assets | company | programs | pipeline | candidate | candidates) !
        """);

    /// <summary>That a sentence tells of a study by neither phase nor name.</summary>
    public static readonly RuleSet Unnamed = RuleSet.Parse("""
        trial.unnamed   (trial | study) …8 COMPOUND
        trial.unnamed   COMPOUND …10 (trial | study)
        """);

    /// <summary>How far a study is, told in the sentence that names it. The last part of the rule's name is the status.</summary>
    public static readonly RuleSet Status = RuleSet.Parse("""
        let START = (begin | start | initiate | open | commence | get underway | get under way | get started | undertake | dose | be initiated | be started | be opened | be conducted | conduct | advance | enter | move | launch | be launched | enroll | take in | follow)
        let INTENDS = (plans | plan | planning | expects | expect | expected | intends | intend | scheduled | anticipates | anticipate | anticipated | will | should | ready | prepares | preparing | projected | slated | set | means | hopes | aims | on schedule | on track)
        let NOUN = (trial | study | trials | studies)
        let PHASED = (PHASE | trial | study | testing | STUDY | cohort)
        trial.status.stopped     said:(stopped | discontinued | halted | terminated | has ended | was ended | ended its | ended the | closed early | suspended | abandoned)
        trial.status.stopped     said:((will | would) (stop | discontinue | halt | terminate | cease)) (the | its | all)? …5 PHASED
        trial.status.stopped     (enrollment | accrual | recruitment) …2 (is | are) being said:(stopped | halted | discontinued | terminated)
        trial.status.completed   said:(previous | prior | earlier) …1 PHASE …2 (trial | study) ~0.85
        trial.status.stopped     said:(stopping | discontinuing | halting | terminating | ending) …3 PHASED
        trial.status.stopped     said:((decided | decision | plans | plan | elected | chosen | chose | opted | determined | intends) (to (stop | discontinue | halt | terminate | end | close | wind down | cease) | not to (continue | proceed | pursue))) …5 PHASED
        trial.status.stopped     said:((discontinued | stopped | halted | ceased | suspended | closed | terminated) (patient)? (enrollment | accrual | dosing | recruitment)) …3 PHASED
        trial.status.planned     said:((is | are)? INTENDS to? …3 START)
        trial.status.planned     said:((foresees | foresee | expects | expect | anticipates | anticipate | plans | projects) (the)? (start | beginning | initiation | opening | commencement) of) …3 PHASED
        trial.status.planned     said:((start | beginning | initiation | opening | commencement) of) …3 PHASED testing? (is | are) (expected | planned | foreseen | anticipated | scheduled)
        trial.status.planned     said:(about to (enter | begin | start | open | commence | move into | advance)) …3 PHASED
        trial.status.planned     said:((apply | applies | approval | permission | authorization | application) …6 to (conduct | start | begin | initiate | commence | run)) …3 PHASED
        trial.status.planned     said:(will (soon | next | then | also | shortly | now | first | be) …1 (evaluated | assessed | tested | studied | examined | evaluate | assess | test | study)) ~0.8
        trial.status.planned     (aligned | agreed | agreement | alignment | consensus | discussions) …10 said:((design | protocol) (of | for)) …2 PHASED ~0.8
        trial.status.planned     said:((expect | expects | anticipate | anticipates) …1 COMPOUND …24 to (enter | begin | start | move into | advance into | reach)) (a | the)? …1 PHASED ~0.9
        trial.status.planned     will …14 said:(beginning with | starting with) …3 PHASED ~0.9
        trial.status.stopped     (trial | study | PHASE | STUDY) …9 said:((has | have | was | were) been? closed (after | because | due | following | early)) ~0.9
        trial.status.completed   said:(final (data | results | analysis | findings)) …2 (from | of | in) …3 PHASED ~0.8
        trial.status.planned     said:(will (evaluate | be evaluated | assess | test | examine | compare | study)) ~0.75
        trial.status.planned     said:((plans | plan | expects | expect | intends | is expected | are expected) to (evaluate | assess | test | study)) …8 PHASED ~0.85
        trial.status.planned     said:(will (supply | provide | furnish)) …8 for (a | the)? …1 PHASE
        trial.status.planned     said:((is | are) also? to be (tested | evaluated | studied | assessed | given | used | taken)) …5 PHASED
        trial.status.planned     said:(expects | expect | anticipates | anticipate) (a | the | another | its)? …2 PHASE …10 to START
        trial.status.planned     ^ said:(initiate | begin | start | open | commence | launch | dose first patient | dose the first patient | enroll first patient | enroll the first patient) …6 PHASED
        trial.status.planned     said:(INTENDS to (have | bring | take | get)) …8 (in | into) …1 PHASE
        trial.status.planned     said:((is | are) to (begin | start | commence | open | be initiated | enter | advance | move | be opened))
        trial.status.planned     said:((is | are)? (being readied | readied | being prepared | preparing) for) …8 PHASED
        trial.status.planned     PHASE testing? said:(to (begin | start | commence | open | be initiated))
        trial.status.ongoing     (enrollment | accrual | recruitment) (in | of | to | for) …4 (was | is | has been | were | had been) now? said:(completed | complete | closed)
        trial.status.ongoing     (enrollment | accrual | recruitment) (was | is | has been | were | had been) said:(completed | complete | closed)
        trial.status.ongoing     (enrollment | accrual | recruitment) (has | had) said:(completed | closed | concluded) (in | of | for | to)
        trial.status.enrolling   (enrollment | accrual | recruitment) (is | remains) said:(ongoing | under way | underway | continuing) ~0.9
        trial.status.ongoing     said:(completion of (patient | target | full)? (enrollment | accrual | recruitment))
        trial.status.enrolling   said:((begun | started | began | begins | commenced) (patient)? (enrollment | accrual | recruitment)) (for | in | of | into | to) ~0.9
        trial.status.enrolling   (enrollment | accrual | recruitment) (of patients)? (has | have) said:(started | begun | commenced) ~0.9
        trial.status.ongoing     said:(fully enrolled | fully recruited | fully accrued | (completed | completes | complete | completing | finished | finishes | finishing) (patient | target | full)? (enrollment | accrual | recruitment | dosing) | enrollment has closed | closed to enrollment | nearing completion)
        trial.status.planned     (trial | study | trials | studies | PHASE | STUDY) …2 said:((is | are) (expected | planned | scheduled | anticipated | slated | projected)) (in | for | to | later | early | next | before | during | within | by)
        trial.status.planned     said:(plans | planning) (a | an | two | three | further | several | additional | separate | the)? …2 PHASE ~0.9
        trial.status.planned     said:planned …4 PHASED ~0.9
        trial.status.planned     PHASED …10 said:(is planned | are planned) ~0.9
        trial.status.planned     PHASED …6 said:planned ~0.9
        trial.status.planned     INTENDS to …24 and said:(to START) …6 PHASED
        trial.status.planned     (trial | study | trials | studies | PHASE | STUDY) …14 said:((is | are) (due | envisaged | foreseen | to)) …1 (to commence | to begin | to start | to open | start | begin | commence | open | for | in)
        trial.status.planned     said:(plans for | preparations for | prepare for | preparing for | toward) …3 PHASED ~0.8
        trial.status.enrolling   said:((continued | continue | continues | continuing | advanced | advancing | advance | increased | accelerated | resumed | resume) (patient)? (enrollment | accrual | recruitment) | is enrolling | are enrolling | now enrolling | currently enrolling | enrolling patients | enrolling | recruiting | being enrolled | being accrued | open to patients | adding patients | taking in | accepting patients | recruitment is ongoing | recruitment continues | recruitment is in progress | recruitment is under way | recruitment is underway | accrual is ongoing | accrual is under way | enrollment remains ongoing | remains open to enrollment | has reopened | reopened to enrollment | goes on enrolling | keep enrolling | kept enrolling | keeps enrolling | being randomized | being randomised | being recruited | being screened | continues to accrue | continue to accrue | continues to recruit | randomizing | screening of new patients | enrollment has resumed | open to accrual | open for enrollment | open to enrollment | open for accrual | continues to enroll | continue to enroll | continuing to enroll | continued to enroll | continued to recruit | continued to accrue | enrollment is ongoing | enrollment continues | enrollment is underway | enrollment is under way | enrollment is proceeding | enrollment ongoing | patient enrollment in | accruing | accruing patients | accrual continues | is open | enrollment has begun | begun enrolling | began enrolling | began patient enrollment | started enrolling | begun patient enrollment)
        trial.status.enrolling   said:((enrollment | accrual | recruitment) (is | are) (going | progressing | proceeding | advancing | moving | running) (well | ahead | forward | as planned | on schedule | on plan | smoothly)) (in | for | to | into) …4 PHASED
        trial.status.enrolling   said:((enrollment | accrual | recruitment) (in | for | to | into)) …4 PHASED (is | are) (going | progressing | proceeding | advancing | moving | running | on) (well | ahead | forward | as planned | on schedule | on plan | track)
        trial.status.enrolling   PHASED …8 said:(enrolls | enrols | is accruing | are accruing) …3 (patients | women | men | subjects | adults)
        trial.status.completed   said:(completed | concluded | completion of) …5 (PHASE | trial | study | STUDY)
        trial.status.planned     said:(being (advanced | moved | taken) (to | into) | moving (to | into) | advancing (to | into)) …2 PHASE ~0.85
        trial.status.planned     said:((advancing | moving | taking | bringing | advance | move | take | bring) (it | COMPOUND | this …2) (into | to)) …2 PHASE …3 (later | next | in | by | during | before | this year)  ~0.85
        trial.status.planned     said:((moving | taking | bringing | advancing) (this | the | its | our | COMPOUND) …3 into) …2 PHASE ~0.85
        trial.status.completed   said:(brought to a close | run its course)
        trial.status.completed   PHASED , said:(finished | concluded) ~0.9
        trial.status.completed   PHASED …20 said:((have | has) been completed | are complete | have been finished | has been finished | was finished | were finished | were concluded)
        trial.status.completed   PHASED …14 which said:(was completed | has been completed | has completed)
        trial.status.completed   PHASED …6 said:(was completed | has been completed | been completed | were completed | is complete | now complete | completed | has concluded)
        trial.status.ongoing     said:((remains | remain | stays | stay) in | ongoing | underway | under way | is continuing | continues | continuing | in progress | progressing | proceeding | currently being)
        trial.status.ongoing     said:(initiated | begun | started | began | commenced | opened | launched | being evaluated | being assessed | being tested | being investigated | being examined | is evaluating | are evaluating | is assessing | being conducted | conducting | being studied | is testing | initiation of | start of | commencement of | now in | is in | are in | currently in | first patient | first dosing | entered | advanced into | advanced to | moved into | has dosed | dosed | evaluating | assessing | testing) ~0.9
        trial.status.ongoing     (COMPOUND | is | are | also | now | currently | both | and | , | or) said:(in) (a | an | early)? (pivotal | registration | separate | clinical | multicenter | randomized)? PHASE ~0.8
        trial.status.ongoing     INDICATION said:(in) (a | an)? (pivotal | registration)? PHASE ~0.8
        trial.status.not         (ended | terminated | discontinued | suspended | stopped) (its | the | their | this | that)? …2 (license | licence | agreement | collaboration | option | alliance | contract | offering | employment | quarter | year) !
        trial.status.not         (not | never | no longer | if | unless) …2 (ongoing | underway | under way | recruiting | being enrolled | completed | concluded | stopped | discontinued | halted | planned) !
        trial.status.not         (patients | subjects | women | people) …3 who (had | have)? (completed | stopped | discontinued) !
        trial.status.not         (data | results | result | findings | readout | outcome | outcomes) …6 (is | are) INTENDS !
        trial.status.not         (portion | part | component | stage | escalation | cohort | cohorts | arm) …4 (has | have | is | was | were | are) (been | now)? (completed | complete | concluded) !
        trial.status.not         (completed | completion of | completing) …3 (portion | part | component | escalation | cohort | cohorts) !
        trial.status.not         will …1 (assess | evaluate | study | examine | test | compare) (the | these | those | its | our | all | its own)? …3 (data | results | findings | options | steps | opportunities | alternatives) !
        trial.status.not         (data | results | findings | details | updates | information | analyses | outcomes | report) …10 will (follow | be (reported | presented | published | shared | released | disclosed | provided | submitted)) !
        trial.status.not         (first | second | third | fourth) planned !
        trial.status.not         (pre)? planned …1 (interim | final | primary | analysis | analyses) !
        trial.status.not         (begun | started | commenced | dosed | enrolled | treated | underway) (in | on | for) (the | its | our | a)? planned !
        trial.status.not         (as | originally | previously) planned !
        trial.status.not         that (will | is to) (enroll | include | recruit | take in | follow) (about | approximately | up to | some | roughly | QUALIFIER)? COUNT !
        trial.status.not         (data | results | findings | readout | cohort | cohorts | approval | filing | application | submission | report) …3 (is | are) INTENDS …3 (begin | start | open | initiate | commence | be opened | be initiated | be available | be reported) !
        trial.status.not         (patients | subjects | one | two | three | percent | PERCENT) …8 (stopped | discontinued) !
        trial.status.not         (stopped | discontinued) (treatment | therapy | dosing | study | participation) !
        trial.status.not         (patients | subjects | women | people | who | COUNT | PERCENT | FRACTION) …8 (stopped | discontinued) (due | because) !
        trial.status.not         (fiscal | year | quarter | offering | transaction | agreement) …3 (ended | completed | concluded) !
        trial.status.not         (ended | completed) DATE !
        """);

    /// <summary>How far the study is that the sentences before told of.</summary>
    public static readonly RuleSet Later = RuleSet.Parse("""
        let IT = (the | this | that | these | both | all) …2 (trial | study | trials | studies)
        trial.later.ongoing     (enrollment | accrual | recruitment) (in | of | to | for) IT said:((was | is | has been | were | had been) now? (completed | complete | closed))
        trial.later.not         (enrollment | accrual | recruitment) (in | of | to | for) IT (was | is | has | were | had) …2 (completed | complete | closed) !
        trial.later.enrolling   IT ,? (which | that)? (is | are) (now | also | still | currently)? said:(recruiting | enrolling | accruing)
        trial.later.enrolling   IT …2 said:((goes on | go on | keeps | keep | continues | continue) (enrolling | recruiting | accruing | to enroll | to accrue | to recruit))
        trial.later.enrolling   said:(enrollment is ongoing | enrollment is under way | recruitment is ongoing | recruitment continues | recruitment is under way | recruitment is underway | accrual is ongoing | accrual is under way | enrollment to IT continues | enrollment in IT continues | IT remains open to enrollment | enrollment continues | enrollment is underway | enrollment is proceeding | enrollment is? well? (underway | under way) | patients are (now | currently | also | still)? being enrolled | is (currently | now | also | actively)? enrolling | are (currently | now | also | actively)? enrolling | continues to enroll | continue to enroll | continue enrolling | accrual continues | enrollment is open)
        trial.later.enrolling   (the | this | that | an) …2 (cohort | cohorts | arm | part | phase) (is | are | remains | remain) (now | also | still | currently)? said:(open (for | to) (enrollment | accrual | recruitment | patients))
        trial.later.enrolling   (the | this | that | an) …2 (cohort | cohorts | arm | part | phase | stage | portion) , …12 , said:((is | are) (now | also)? (accruing | enrolling | recruiting))
        trial.later.enrolling   (enrollment | accrual | recruitment) …5 said:(goes on | is continuing | continues | is proceeding | is under way | is ongoing)
        trial.later.enrolling   (the | this | that | an) …2 (cohort | cohorts | arm | part | phase) said:((is | are) (now | also)? (accruing | enrolling | recruiting))
        trial.later.completed   IT …2 said:((has | was | is | have | are | were)? (been | now)? (completed | complete | concluded | fully enrolled | finished))
        trial.later.stopped     IT …2 said:((has | was | is | have | were)? (since | subsequently | later | then)? (been | being)? (stopped | discontinued | halted | terminated | closed | suspended))
        trial.later.ongoing     IT …2 said:((is | remains)? (ongoing | underway | continuing | continues))
        trial.later.ongoing     said:((has | have) completed (patient)? (recruitment | enrollment | accrual))
        trial.later.ongoing     (the | this) …4 (trial | study) …3 said:((is | are) being (conducted | carried out | performed | run))
        trial.later.ongoing     said:(escalation of the dose continues | dose escalation goes on)
        trial.later.ongoing     said:(escalation goes on | escalation (…8)? is in progress | dose escalation (is | continues | remains) | dosing continues | escalation continues | dose escalation is ongoing | patients continue to be treated)
        trial.later.planned     IT …2 said:((is | are)? (expected | scheduled | planned | anticipated | slated | will)) …3 (begin | start | open | commence | initiated | started)
        trial.later.not         (not | never | if | unless | once | when | after) …6 (completed | complete | stopped | discontinued | halted | ongoing | underway) !
        """);

    /// <summary>The phase of the studies told before: "Both are Phase I trials".</summary>
    public static readonly RuleSet Both = RuleSet.Parse("""
        trial.phase.both   ^ (both | all | these) (trials | studies | three | two | of these | of them)? (are | were) phase:PHASE (trials | studies)?
        """);

    /// <summary>What was seen in animals is no result of a study in patients.</summary>
    public static readonly RuleSet Preclinical = RuleSet.Parse("""
        trial.preclinical   (preclinical | xenograft | xenografts | mice | mouse | animals | animal models | animal model | animal studies | animal experiments | monkeys | in vitro | in vivo)
        """);

    /// <summary>What a compound is for.</summary>
    public static readonly RuleSet Aims = RuleSet.Parse("""
        let FOR = (for the treatment of | for treatment of | for treating | as a treatment for | as a treatment of | in development for | being developed for | development for | developed for | to treat | in the treatment of | testing for | for)
        trial.aim       compound:COMPOUND …8 FOR …3 indication:INDICATION
        trial.aim       compound:COMPOUND …2 in …3 indication:INDICATION
        trial.aim       ^ compound:COMPOUND (a | an | the | our) …18 (for | as a treatment for | a treatment for | a potential treatment for | to treat) …2 indication:INDICATION
        trial.aim.not   compound:COMPOUND …8 (designation | status | fee | payment | rights | license) …2 FOR …4 indication:INDICATION !
        """);

    /// <summary>The disease of a study's patients, told beside its place.</summary>
    public static readonly RuleSet Patients = RuleSet.Parse("""
        trial.patients   (patients | women | men | subjects | adults | people) …1 with …8 indication:INDICATION
        trial.patients   (patients | women | men | subjects | adults | people) (enrolled | treated | included | eligible | randomized) …4 (have | had) (a | relapsed | refractory | relapsed/refractory | recurrent | advanced | metastatic | newly | previously | locally)? …6 indication:INDICATION
        trial.patients   ^ all (of)? (the)? study? (patients | women | men | subjects) (enrolled | treated | in …3)? (have | had) …6 indication:INDICATION
        trial.patients   (trial | study) …2 (in | of | for) …6 indication:INDICATION
        trial.patients.types   (^ | and | whose) (the | their)? …1 (diagnoses | tumor types | tumour types | cancer types | types of (cancer | tumor) | cancers | malignancies | tumors) …2 (were | included | include | are | comprised) indication:INDICATION
        trial.patients   COUNT (patients | women | men | subjects)? (with | had | have) other? indication:INDICATION
        trial.patients   COUNT (patients | women | men | subjects)? (with | had | have) INDICATION and COUNT (with | had)? other? indication:INDICATION
        trial.patients.limited   (enrollment | eligibility | accrual | phase | cohort | cohorts | portion | part) …8 (limited | restricted | confined) to (patients (with | who have))? indication:INDICATION
        trial.patients.limited   (patients | women | subjects | adults) …1 with (specific | certain | selected | particular | various) …3 (including | such as) …2 indication:INDICATION
        trial.patients.limited   (trial | study) (also | now | currently)? (includes | include | is enrolling | enrolls) (also)? (a | an | one | another)? …2 (cohort | cohorts | arm | group) (of | for | in | with) (patients | women | people)? (with | in)? …2 indication:INDICATION
        trial.patients.not COUNT (patient | patients | subjects | women)? with indication:INDICATION (achieved | experienced | responded | showed | remained | (had | has | have) (had)? (a | an | the | no | METRIC | COUNT | stable | confirmed | objective | partial | complete | achieved | experienced | responded | shown | remained | prior | previous)) !
        trial.patients.use ^ (this | it | COMPOUND) …12 (being evaluated | being studied | being tested | being developed | in development | under evaluation) (for | in | as) …6 indication:INDICATION
        trial.patients   indication:INDICATION (patients | trial | study)
        """);
}
