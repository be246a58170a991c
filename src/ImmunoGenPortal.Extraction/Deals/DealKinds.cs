namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>What the kinds of releases and of deals say of each other.</summary>
internal static class DealKinds
{
    /// <summary>Releases whose news is an agreement, or may be one for all that their headline says.</summary>
    private static readonly string[] Announcing = ["license", "collaboration", "acquisition", "financing", "corporate"];

    /// <summary>Kinds that one agreement is called by in turn: an option agreement is a license agreement to the next sentence.</summary>
    private static readonly string[] Grants = ["license", "option", "right-to-test", "collaboration", "supply"];

    private static readonly string[] Changes = ["amendment", "extension"];

    public static bool Announces(string? release) => release is null || Announcing.Contains(release);

    public static bool IsGrant(string kind) => Grants.Contains(kind);

    /// <summary>Whether a number of targets is a number of rights: each license and option is for one, a collaboration is one whatever it covers.</summary>
    public static bool AreCounted(string kind) => kind is "license" or "option";

    public static bool IsChange(string kind) => Changes.Contains(kind) || kind == "termination";

    public static bool AreAlike(string one, string other) => (IsGrant(one) && IsGrant(other)) || (Changes.Contains(one) && Changes.Contains(other));
}
