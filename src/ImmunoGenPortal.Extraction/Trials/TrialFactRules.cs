using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>What a release tells of the study that it speaks of: patients, regimen, doses, where it was presented, harm, what comes next.</summary>
public static class TrialFactRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let PATIENTS = (patients | subjects | people | volunteers | women | men)
        let GIVEN = (given | administered | dosed | infused)
        trial.planned         (will enroll | to enroll | plans to enroll | is designed to enroll) QUALIFIER? planned:COUNT PATIENTS
        trial.planned         (will enroll | to enroll | plans to enroll | expected to enroll | will include | designed to enroll) …2 QUALIFIER? planned:COUNT …3 PATIENTS
        trial.planned         planned:COUNT …2 PATIENTS (will be | are to be | to be) …2 (enrolled | randomized | treated)
        trial.evaluable       evaluable:COUNT …2 (evaluable | assessable | efficacy-evaluable) PATIENTS
        trial.evaluable       evaluable:COUNT (efficacy | response | clinically)? evaluable PATIENTS
        trial.evaluable       evaluable:COUNT PATIENTS (were | are | was)? (evaluable | assessable)
        trial.enrolled        enrolled:COUNT PATIENTS …8 (were | have been | had been) (enrolled | randomized | randomised | accrued)
        trial.enrolled        (randomized | randomised | enrolled) QUALIFIER? enrolled:COUNT …2 PATIENTS
        trial.enrolled        enrolled:COUNT patient …3 (trial | study | PHASE)
        trial.enrolled        (trial | study) (with | of | included | includes | involving) QUALIFIER? enrolled:COUNT …2 PATIENTS ~0.9
        trial.enrolled        enrolled:COUNT PATIENTS (were | had been | have been | are)? (enrolled | accrued)
        trial.enrolled        (enrolled | enrolment of | enrollment of | accrued) QUALIFIER? enrolled:COUNT PATIENTS
        trial.treated         treated:COUNT PATIENTS (were | have been | had been) (treated | dosed)
        trial.dosing          dosing:((escalating | increasing | alternative)? doses of COMPOUND GIVEN …12 (cycle | cycles | schedule))
        trial.dosing          dosing:((escalating | increasing | alternative)? doses of COMPOUND GIVEN …10 (week | weeks | weekly))
        trial.dosing          COMPOUND (is | was) GIVEN dosing:(…1 DOSE? …2 (weekly | every | once | daily) …8 (week | weeks | cycle | cycles | days)) ~0.85
        trial.dose.forward    dose:DOSE also:(DOSE …16 (cycle | cycles | week | weeks))? will be (taken forward | used | evaluated | carried forward)
        trial.dose.forward    (recommended | selected | chosen) …4 dose (of | is | was)? dose:DOSE
        trial.population      (in | of) population:(PATIENTS with …2 (relapsed | refractory | relapsed/refractory | recurrent | advanced | metastatic | newly | previously) …12 INDICATION)
        trial.abstract        abstract (# | no | number)? abstract:(COUNT | YEAR)
        trial.venue           at the? venue:MEETING
        trial.venue           venue:MEETING ~0.85
        trial.not             (not | never | once | until | if | when | expects | plans | anticipates | intends) …4 (enrolled | enrolment of | enrollment of | accrued) QUALIFIER? enrolled:COUNT PATIENTS !
        trial.not             treated:COUNT PATIENTS (were | have been | had been) treated …3 (previously | before | earlier) !
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
