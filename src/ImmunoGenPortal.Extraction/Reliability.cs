using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction;

/// <summary>
/// How often a kind of fact is right in releases that no rule was made with: the most that a rule's own confidence can come to.
/// Rounded from what `evaluate` prints for the releases kept back; to be set anew when it prints otherwise.
/// </summary>
internal static class Reliability
{
    /// <summary>From 0 to 1.</summary>
    public static double Of(SubjectKind kind) => kind switch
    {
        SubjectKind.Deal => 0.8,
        SubjectKind.Term => 0.85,
        SubjectKind.Payment => 0.85,
        SubjectKind.Result => 0.95,
        SubjectKind.Trial => 0.94,
        SubjectKind.Regulatory => 0.95,
        SubjectKind.Financial => 0.95,
        _ => 1,
    };
}
