using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>Titles of journals, which name diseases that the release need not speak of: "published online in Clinical Lymphoma, Myeloma &amp; Leukemia".</summary>
internal static class JournalTitle
{
    /// <summary>In tokens.</summary>
    private const int Longest = 10;
    private const int LongestManner = 6;

    private static readonly WordSet Publishings = new("published publication appear appears appeared article issue");

    /// <summary>What may stand between "published" and "in".</summary>
    private static readonly WordSet Manners = new("online today recently electronically ahead of print this last week month yesterday earlier also now the journal issue");

    /// <summary>Whether a capitalised word is part of one.</summary>
    public static bool Holds(TokenRun run, int i)
    {
        var at = i - 1;
        while (at > 0 && i - at <= Longest && (run.IsCapitalized(at) || run.Raw(at) is "," or "&" || run.Is(at, "and")))
        {
            at--;
        }

        at = run.Is(at, "journal") && run.Is(at - 1, "the") ? at - 2 : at;
        if (at <= 0 || !run.Is(at, "in"))
        {
            return false;
        }

        var publishing = at - 1;
        while (publishing > 0 && at - publishing <= LongestManner && Manners.Holds(run, publishing) && !run.Is(publishing, "issue"))
        {
            publishing--;
        }

        return Publishings.Holds(run, publishing);
    }
}
