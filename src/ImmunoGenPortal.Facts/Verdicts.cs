namespace ImmunoGenPortal.Facts;

public static class Verdicts
{
    /// <summary>As FACTS.md writes it: "off-by-rounding".</summary>
    public static string ToCode(this Verdict verdict) => verdict switch
    {
        Verdict.Exact => "exact",
        Verdict.Rounds => "rounds",
        Verdict.OffByRounding => "off-by-rounding",
        Verdict.Contradicts => "contradicts",
        _ => "undecidable",
    };
}
