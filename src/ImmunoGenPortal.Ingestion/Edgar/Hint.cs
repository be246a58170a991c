namespace ImmunoGenPortal.Ingestion.Edgar;

/// <summary>What the filer's description of an exhibit adds to the signs in its text, or takes from them.</summary>
internal static class Hint
{
    private static readonly string[] Releases = ["press release", "news release"];
    private static readonly string[] Others =
        ["presentation", "slide", "transcript", "script", "supplement", "remarks", "letter", "agreement", "pro forma", "financial statements", "tables"];

    public static int Of(string? description) => description switch
    {
        null => 0,
        _ when Array.Exists(Releases, word => description.Contains(word, StringComparison.OrdinalIgnoreCase)) => 1,
        _ when Array.Exists(Others, word => description.Contains(word, StringComparison.OrdinalIgnoreCase)) => -2,
        _ => 0,
    };
}
