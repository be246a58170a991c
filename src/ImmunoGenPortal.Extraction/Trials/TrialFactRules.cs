using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>What a release tells of the study that it speaks of: patients, regimen, doses, where it was presented, harm, what comes next.</summary>
public static class TrialFactRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let PATIENTS = (patients | subjects | people | volunteers | women | men | adults | participants | individuals)
        let GIVEN = (given | administered | dosed | infused)
        let ADDED = (enrolled | enrolling | accrued | randomized | randomised | recruited | entered | registered)
        let ALL = (total of | about | approximately | more than | over)
        trial.abstract        abstract (# | no | number)? abstract:(COUNT | YEAR)
        trial.split           enrolled:COUNT PATIENTS …4 ADDED …3 of (whom | which | these | them) evaluable:COUNT (were | are | could be | have been)? …1 (evaluable | assessable | evaluated | assessed)
        trial.split           enrolled:COUNT PATIENTS …8 ADDED …3 and evaluable:COUNT (were | are | could be) …1 (evaluable | assessable | evaluated | assessed)
        trial.split           treated:COUNT PATIENTS …4 (treated | dosed) …3 of (whom | which | these | them) evaluable:COUNT (were | are | could be | have been)? …1 (evaluable | assessable | evaluated | assessed)
        trial.split           treated:COUNT PATIENTS …3 (treated | dosed) …2 and evaluable:COUNT PATIENTS? (were | are | could be) …1 (evaluable | assessable | evaluated | assessed)
        trial.split           (of | among) the? first? enrolled:COUNT PATIENTS (enrolled | treated | accrued)? evaluable:COUNT (are | were) (evaluable | assessable)
        trial.enrolled        (trial | study) conducted (by | in) …4 (with | in | among) enrolled:COUNT …3 PATIENTS
        trial.evaluable       evaluable:COUNT of (whom | which | these | them) (were | are | could be) …1 (evaluable | assessable)
        trial.evaluable       of (whom | which | these | them) evaluable:COUNT (were | are | could be) …1 (evaluable | assessable)
        trial.evaluable       (data | information | results | scans) …3 available (for | from | on) QUALIFIER? evaluable:COUNT …2 (PATIENTS | of them | of these)
        trial.evaluable       fraction:FRACTION …2 PATIENTS for whom …2 (response | data | efficacy)
        trial.evaluable       (of | among | in) the? evaluable:COUNT PATIENTS? who (were | are) (efficacy | response)? (evaluable | assessable | efficacy-evaluable | response-evaluable)
        trial.enrolled        enrolled:COUNT of (a | the) planned planned:COUNT PATIENTS?
        trial.enrolled        enrolled:COUNT of planned:COUNT planned PATIENTS
        let ENROLL = (enroll | enrol | randomize | randomise | recruit | accrue | include | involve | treat | take in)
        trial.accrued         (enrolled | accrued | randomized | recruited | treated) accrued:FRACTION (planned | expected | targeted | target | intended) PATIENTS
        trial.accrued         accrued:FRACTION …2 (had been | have been | were | has been) (enrolled | accrued | randomized | randomised | recruited) ~0.9
        trial.enrolled        of (whom | which | these | them) enrolled:COUNT (have been | had been | were | has been) (ADDED | included)
        trial.treated         (after | once | when) QUALIFIER? treated:COUNT PATIENTS (were | had been | have been) (treated | dosed)
        trial.not             enrolled:COUNT PATIENTS are (randomized | randomised | assigned) to !
        trial.not             (for every | to every | each | per) enrolled:COUNT !
        trial.planned         (will | to | should | expected to | designed to | expects to | plans to) ENROLL (up to | a total of)? QUALIFIER? planned:COUNT …2 PATIENTS
        trial.planned         (will enroll | to enroll | plans to enroll | is designed to enroll) QUALIFIER? planned:COUNT PATIENTS
        trial.planned         (will enroll | to enroll | plans to enroll | expected to enroll | will include | designed to enroll | enrolling | will take in | is to enroll | will recruit) …2 QUALIFIER? planned:COUNT …3 PATIENTS
        trial.planned         planned:COUNT …2 PATIENTS (will be | are to be | to be | are to) …2 (enrolled | randomized | treated | take)
        trial.planned         (will enroll | enroll | recruit | include) up to planned:COUNT
        trial.evaluable       fraction:FRACTION …2 (evaluable | assessable | efficacy-evaluable | response-evaluable) PATIENTS
        trial.evaluable       evaluable:COUNT …2 (evaluable | assessable | efficacy-evaluable | response-evaluable) …2 PATIENTS
        trial.evaluable       evaluable:COUNT (efficacy | response | clinically)? evaluable PATIENTS
        trial.evaluable       evaluable:COUNT PATIENTS …6 (were | are | was) (evaluable | assessable)
        trial.evaluable       evaluable:COUNT PATIENTS (could | can) be (evaluated | assessed) (for | as to)
        trial.evaluable       evaluable:COUNT PATIENTS? (were | are | was)? (evaluable | assessable) for
        trial.evaluable       evaluable:COUNT PATIENTS (evaluable | assessable)
        trial.evaluable       (of | among) the? evaluable:COUNT PATIENTS (who | whose) …6 (assessed | evaluated | evaluable | assessable) …1 for …2 (response | efficacy | activity)
        trial.evaluable       (of | among) the? evaluable:COUNT PATIENTS with …3 (assessments | assessment | measurable)
        trial.enrolled        enrolled:COUNT PATIENTS …12 (were | have been | had been | have now been) (ADDED | included)
        trial.enrolled        enrolled:COUNT PATIENTS …12 (were | have been | had been) (assigned to | randomly assigned)
        trial.enrolled        enrolled:COUNT PATIENTS with …8 who (had | have) …12 (were | have been | had been) (ADDED | assigned to | randomly assigned)
        trial.enrolled        (randomized | randomised | enrolled | accrued | recruited) ALL? QUALIFIER? enrolled:COUNT …2 PATIENTS
        trial.enrolled        (fully enrolled | fully recruited | fully accrued) (with | at) ALL? QUALIFIER? enrolled:COUNT …2 PATIENTS
        trial.enrolled        (enrollment | enrolment | accrual) of (its | the | all) ALL? QUALIFIER? enrolled:COUNT …2 PATIENTS (was | is | has been | had been)
        trial.enrolled        (enrollment | accrual) of ALL? QUALIFIER? enrolled:COUNT …2 PATIENTS
        trial.enrolled        enrolled:COUNT INDICATION? PATIENTS (who | which | that)? (have | had)? (took part | take part | taken part | participated | participating | entered the (study | trial))
        trial.enrolled        (cohort | study | trial | STUDY) (comprises | comprised | consists of | consisted of | has enrolled | enrolled | has accrued | accrued | has randomized | randomized) ALL? QUALIFIER? enrolled:COUNT …3 PATIENTS
        trial.enrolled        (enrollment | enrolment | accrual) (with | at | after) ALL? QUALIFIER? enrolled:COUNT …2 PATIENTS
        trial.enrolled        (STUDY | trial | study) n = enrolled:COUNT
        trial.enrolled        (STUDY | trial | study | PHASE) …1 n = enrolled:COUNT
        trial.enrolled        among …2 enrolled:COUNT enrolled
        trial.enrolled        enrolled:COUNT patient …4 (trial | study | PHASE)
        trial.enrolled        enrolled:COUNT PATIENTS (were | had been | have been | are)? (enrolled | accrued | randomized | randomised)
        trial.enrolled        total of enrolled:COUNT PATIENTS …8 (were | had been | have been | are)? (enrolled | accrued | randomized)
        trial.enrolled        (STUDY | trial | study) (randomized | randomised | enrolled | accrued) ALL? QUALIFIER? enrolled:COUNT …4 PATIENTS
        trial.enrolled        (completed | completes | complete | completing | finished) (its | patient | full | target)? (enrollment | enrolment | accrual | recruitment) …3 with ALL? enrolled:COUNT PATIENTS
        trial.enrolled        (enrollment | enrolment | accrual | recruitment) (was | is | has been) (completed | complete | closed | concluded | finished) …3 with a? ALL? enrolled:COUNT PATIENTS
        trial.enrolled        (trial | study | STUDY | COMPOUND) in which (all | the)? QUALIFIER? enrolled:COUNT …1 PATIENTS …10 (received | were given | are given | receive | were treated with | were assigned)
        trial.enrolled        enrolled:COUNT PATIENTS to (enter | have entered | be enrolled in) (the | this | its) …2 (study | trial | PHASE)
        trial.enrolled        (completed | completes | finished) (enrollment | recruitment | accrual) of enrolled:COUNT PATIENTS
        trial.enrolled        (trial | study | cohort | cohorts | STUDY | PHASE) which (took in | enrolled | had enrolled | included | comprised | randomized) ALL? enrolled:COUNT PATIENTS
        trial.enrolled        (trial | study | PHASE) STUDY? (with | of | included | includes | involving | comprised | comprising | in) QUALIFIER? enrolled:COUNT …4 PATIENTS ~0.9
        trial.enrolled        (trial | study) , which …6 , (included | includes | enrolled | comprised | accrued) ALL? QUALIFIER? enrolled:COUNT …1 PATIENTS ~0.9
        trial.enrolled        (was | is) (done | conducted | carried out | run | performed) (in | with | among) ALL? QUALIFIER? enrolled:COUNT …2 PATIENTS ~0.9
        trial.enrolled        (completed | completes | finished | finishes) …1 (enrollment | enrolment | accrual | recruitment) (in | of | for) …1 STUDY …22 with ALL? enrolled:COUNT PATIENTS ~0.9
        trial.accrued         accrued:FRACTION PATIENTS (who are | that are)? to be ADDED ~0.9
        trial.enrolled        (enrolled | enrolment of | enrollment of | accrued) QUALIFIER? enrolled:COUNT PATIENTS
        trial.enrolled        (reported on | data from | results from | findings from | experience in | (data | results | findings) (are | were | come | came) from) the? first? enrolled:COUNT …3 PATIENTS ~0.85
        trial.enrolled        COMPOUND …14 in enrolled:COUNT (PATIENTS | adults) ~0.8
        trial.enrolled        (cohort | portion | part | expansion) of enrolled:COUNT PATIENTS ~0.8
        trial.not             (among | of | in) (the | these | those)? evaluable:COUNT (evaluable | assessable) PATIENTS (treated | dosed) (at | with) (DOSE | (the | a | that | this) …3 (dose | level)) !
        trial.not             (among | of | in) (the | these | those)? evaluable:COUNT (evaluable | assessable) DRUG (naive | naïve | refractory | resistant | exposed | pretreated | treated) PATIENTS !
        trial.not             (subset | subgroup | subpopulation) of …1 (enrolled:COUNT | evaluable:COUNT) !
        trial.enrolled        (ended | stopped | discontinued | closed) …14 after enrolled:COUNT PATIENTS ~0.85
        trial.enrolled        enrolled:COUNT PATIENTS already on (study | trial) ~0.85
        trial.treated         treated:COUNT PATIENTS …6 (were | have been | had been) (treated | dosed)
        trial.treated         treated:COUNT PATIENTS with …8 who (had | have) …12 (were | have been | had been) (treated | dosed)
        trial.not             (of | among)? enrolled:COUNT PATIENTS (were | had been | who were | have been)? screened !
        trial.enrolled        COUNT PATIENTS (were | had been)? screened …2 enrolled:COUNT (were | have been | had been) (enrolled | randomized | accrued) (and (received | treated | dosed))?
        trial.not             treated:COUNT PATIENTS (who | that) received COMPOUND …10 (in | from | during) (earlier | early | prior | previous | other | all) …2 (trials | studies) !
        trial.treated         treated:COUNT PATIENTS with (a)? median age …8 received (COMPOUND | full | at least one dose)
        trial.treated         (include | included | includes | comprise | comprised) treated:COUNT INDICATION? PATIENTS treated with COMPOUND
        trial.treated         treated:COUNT PATIENTS (have | had) received (COMPOUND | at least (one | 1) dose)
        trial.treated         total of treated:COUNT PATIENTS (have | had)? received …1 (COMPOUND | at least one dose | the (compound | combination))
        trial.treated         treated:COUNT PATIENTS …3 (have | had)? received COMPOUND …4 (to date | so far | in (the | this) (study | trial))
        trial.treated         treated:COUNT PATIENTS who received (COMPOUND | at least one dose)
        trial.treated         (among | of | in) (the | all)? treated:COUNT PATIENTS treated with COMPOUND
        trial.treated         (treated | dosed) QUALIFIER? treated:COUNT PATIENTS
        trial.dosing          dosing:((escalating | increasing | alternative)? doses of COMPOUND GIVEN …12 (cycle | cycles | schedule))
        trial.dosing          dosing:((escalating | increasing | alternative)? doses of COMPOUND GIVEN …10 (week | weeks | weekly))
        trial.dosing          COMPOUND (is | was) GIVEN dosing:(…1 DOSE? …2 (weekly | every | once | daily) …8 (week | weeks | cycle | cycles | days)) ~0.85
        trial.dose.forward    dose:DOSE also:(DOSE …16 (cycle | cycles | week | weeks))? will be (taken forward | used | evaluated | carried forward)
        trial.dose.forward    (recommended | selected | chosen) …4 dose (of | is | was)? dose:DOSE
        trial.population      (in | of) population:(PATIENTS with …2 (relapsed | refractory | relapsed/refractory | recurrent | advanced | metastatic | newly | previously) …12 INDICATION)
        trial.cutoff          (cut-off | cutoff | data cut | cut-off date) (of | was | date | on | , | as of)? (of | was | on)? cutoff:DATE
        trial.cutoff          as of (the | a)? …4 (cut-off | cutoff | data cut) …2 cutoff:DATE
        trial.cutoff          (as of | at | on | by | with | to) (the | a)? cutoff:DATE (the | a)? (data | date of)? (cut-off | cutoff | data cut)
        trial.venue           at the? venue:MEETING
        trial.venue           venue:MEETING
        trial.not             (not | never | once | until | if | when | expects | plans | anticipates | intends) …4 (enrolled | enrolment of | enrollment of | accrued) QUALIFIER? enrolled:COUNT PATIENTS !
        trial.not             enrolled:COUNT PATIENTS PERCENT (had | have | has | were | was | with | who | in | at | on | responded | achieved | experienced | remained | remain | received | discontinued | showed | reported | developed) !
        trial.not             (additional | another | further | other | next | than) (enrolled:COUNT | treated:COUNT) PATIENTS? (who | which)? !
        trial.not             (METRIC | response | responses | disease | toxicity | toxicities | neuropathy | events | seen | observed | reported | noted | occurred | occurring | developed) in enrolled:COUNT …1 PATIENTS !
        trial.not             abstract abstract:COUNT …2 PATIENTS !
        trial.not             COUNT (in | out of) (every)? enrolled:COUNT PERCENT? PATIENTS !
        trial.not             (part | parts | stage | step | arm | cycle | week | day | line | lines) enrolled:COUNT PATIENTS !
        trial.not             enrolled:COUNT PATIENTS (would | may | could (be (enrolled | treated | dosed | recruited | randomized | included) | enter | enroll | join | receive)) !
        trial.not             treated:COUNT PATIENTS (who | which) had (been | previously) !
        trial.not             (among | of | and | , | when) treated:COUNT PATIENTS (who | which) had !
        trial.not             treated:COUNT PATIENTS (were | have been | had been) treated …3 (previously | before | earlier) !
        """);

    /// <summary>Words that the number of an abstract follows.</summary>
    public static readonly RuleSet Abstracts = RuleSet.Parse("""
        trial.abstracted      abstract
        trial.board           (poster | presentation) #
        """);

    /// <summary>Sentences that are told whole: their figures make sense only together.</summary>
    public static readonly RuleSet Whole = RuleSet.Parse("""
        let HARM = (neuropathy | toxicity | toxicities | adverse events | adverse event | side effects | neutropenia | thrombocytopenia | keratopathy | nausea | fatigue | hepatotoxicity)
        trial.safety          HARM …6 (was | were | included | reported | observed | noted | occurred)
        trial.next            will be (taken forward | evaluated | assessed | studied | expanded)
        trial.next            (expects | plans | intends) to (begin | start | initiate | advance) …8 (trial | study | phase)
        trial.criteria        (category | criteria | definition | scale) …4 (established | defined | developed | published | issued) by
        trial.observed        (patients | subjects) remained on (therapy | treatment | study)
        trial.observed        responses …10 (were | was) (seen | observed | noted | reported) in patients with
        """);
}
