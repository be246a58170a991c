using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>A release speaks of a study: by its phase, or by its disease alone.</summary>
public static class TrialRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let STUDY = (trial | study | trials | studies | testing | development | evaluation)
        trial.phase        phase:PHASE …3 STUDY
        trial.phase        phase:PHASE (portion | expansion | clinical) ~0.8
        trial.disease      (our | a | the | its | another | ongoing) indication:INDICATION (trial | study | trials | studies)
        """);

    /// <summary>How far a study is, told in the sentence that names its phase. The last part of the rule's name is the status.</summary>
    public static readonly RuleSet Status = RuleSet.Parse("""
        trial.status.ongoing     said:(ongoing | underway | under way | is continuing)
        trial.status.enrolling   said:(is enrolling | are enrolling | recruiting | being enrolled | open to patients)
        trial.status.completed   said:(completed | concluded) …4 (PHASE | trial | study)
        trial.status.stopped     said:(stopped | discontinued | halted)
        trial.status.planned     said:(planned | is expected to begin | is expected to start | plans to begin | plans to start | plans to initiate | will begin | will start) ~0.85
        trial.status.not         (not | never | no longer | if | unless) …2 (ongoing | underway | under way | recruiting | being enrolled | completed | concluded | stopped | discontinued | halted | planned) !
        trial.status.not         (patients | subjects) …8 (stopped | discontinued) !
        trial.status.not         (stopped | discontinued) (treatment | therapy | dosing | due | because) !
        """);
}
