namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>What the kind of a release says of the deals in it.</summary>
internal static class DealKinds
{
    /// <summary>Releases whose news is an agreement.</summary>
    private static readonly string[] Announcing = ["license", "collaboration", "acquisition", "financing"];

    public static bool Announces(string? release) => release is null || Announcing.Contains(release);
}
