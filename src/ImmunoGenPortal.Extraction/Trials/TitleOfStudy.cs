using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>The title of an article or a presentation: "IMGN853 in Ovarian Cancer: A Phase I Expansion Study".</summary>
internal static class TitleOfStudy
{
    /// <summary>In tokens.</summary>
    private const int LongestTitle = 60;

    /// <summary>Whether an article begins the second half of a title, which says what the first tells of.</summary>
    public static bool OpensSecondHalf(Sentence sentence, int atom)
    {
        var (run, article) = (sentence.Run, sentence.Atoms[atom].FirstToken);
        if (run.Raw(article) is not ("A" or "An") || article < 2 || run.Raw(article - 1) is not ":")
        {
            return false;
        }

        for (var i = article - 2; i >= Math.Max(0, article - LongestTitle); i--)
        {
            if (run.Raw(i) is "”")
            {
                return false;
            }

            if (run.Raw(i) is "“" or "\"" || (i == 0 && run.Is(0, "title")))
            {
                return true;
            }
        }

        return false;
    }
}
