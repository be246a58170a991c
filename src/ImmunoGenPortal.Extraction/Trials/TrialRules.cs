using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>A release speaks of a study: by its phase, or by its disease alone.</summary>
public static class TrialRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let NOUN = (trial | study | trials | studies | testing | development | evaluation)
        trial.named        name:STUDY …7 phase:PHASE
        trial.named        phase:PHASE …6 name:STUDY
        trial.phase        phase:PHASE …3 NOUN
        trial.phase        phase:PHASE (portion | expansion | clinical | dose) ~0.8
        trial.phase        (in | into | enter | entered | enters | entering) phase:PHASE ~0.75
        trial.name         name:STUDY
        trial.phase.not    phase:PHASE …6 (would | could) (trigger | bring | result) !
        trial.disease      (our | a | the | its | another | ongoing) indication:INDICATION (trial | study | trials | studies)
        """);

    /// <summary>How far a study is, told in the sentence that names its phase. The last part of the rule's name is the status.</summary>
    public static readonly RuleSet Status = RuleSet.Parse("""
        let START = (begin | start | initiate | open | commence | be initiated | be started | conduct | advance | enter | move)
        trial.status.stopped     said:(stopped | discontinued | halted | terminated)
        trial.status.planned     said:((is | are)? (plans | plan | planning | expects | expect | expected | intends | intend | scheduled | anticipates | anticipated | will | should | ready | prepares | preparing) to? …3 START)
        trial.status.planned     said:(planned) ~0.85
        trial.status.enrolling   said:(is enrolling | are enrolling | enrolling | recruiting | being enrolled | open to patients | continues to enroll | enrollment is ongoing | enrollment continues | enrollment is underway | enrollment is under way | accruing)
        trial.status.ongoing     said:(ongoing | underway | under way | is continuing | continues)
        trial.status.completed   said:(completed | concluded) …4 (PHASE | trial | study)
        trial.status.ongoing     said:(initiated | begun | started | began | commenced | opened | being evaluated | being assessed | being tested | is evaluating | is assessing | being conducted | being studied | initiation of | now in | is in | are in | currently in | first patient | evaluating) ~0.9
        trial.status.not         (not | never | no longer | if | unless) …2 (ongoing | underway | under way | recruiting | being enrolled | completed | concluded | stopped | discontinued | halted | planned) !
        trial.status.not         (enrollment | accrual | patients) …5 completed !
        trial.status.not         completed …3 (enrollment | accrual) !
        trial.status.not         (patients | subjects) …8 (stopped | discontinued) !
        trial.status.not         (stopped | discontinued) (treatment | therapy | dosing | due | because) !
        """);
}
