namespace ImmunoGenPortal.Ingestion.Corrections;

/// <summary>What became of what a curator asked for.</summary>
public abstract record CorrectionOutcome
{
    private CorrectionOutcome()
    {
    }

    /// <param name="Id">Of the correction that was made or undone.</param>
    public sealed record Done(int Id) : CorrectionOutcome;

    /// <summary>Nothing was changed.</summary>
    /// <param name="Reason">What is wrong and what to do, as a sentence.</param>
    public sealed record Refused(string Reason) : CorrectionOutcome;
}

/// <summary>A value of a release, by its slot.</summary>
/// <param name="ReleaseSlug">The last part of the release's address.</param>
/// <param name="Value">As it is stored, and as the curator saw it: what stands there by now may differ, and then nothing is done.</param>
public sealed record FactAddress(string ReleaseSlug, Facts.SubjectKind SubjectKind, string SubjectKey, int PropertyId, string Value);

/// <summary>Something that a release says and that was missed.</summary>
/// <param name="SubjectKey">Of a subject that is there; null to begin a new one.</param>
/// <param name="ParentKey">Of what a new subject is a part; null for what stands alone.</param>
/// <param name="Words">Where the release says so; null where the curator knows it from elsewhere.</param>
public sealed record MissedFact(string ReleaseSlug, int PropertyId, string? SubjectKey, Facts.SubjectKind? ParentKind, string? ParentKey, string Written, Facts.EvidenceSpan? Words);
