using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>"Biotest AG, Dreieich, Germany, has …": where a company is, between commas behind its name. What is said of the company goes on behind it.</summary>
internal static class PlaceBehindName
{
    /// <summary>In words and marks: "South San Francisco, Calif."</summary>
    private const int Longest = 7;

    private static readonly WordSet Lands = new("Germany Switzerland Japan France Denmark Sweden Norway Finland Netherlands Belgium Italy Spain Austria Ireland England Scotland UK Israel Canada Australia China Korea India Mass Massachusetts Calif California Md Maryland Pa Pennsylvania Conn Connecticut Wash Washington Ill Illinois Tex Texas Del Delaware", caseMatters: true);

    /// <returns>The comma that closes the place; the token itself where no place begins at it.</returns>
    public static int Behind(TokenRun run, int i)
    {
        if (!run.Is(i, ","))
        {
            return i;
        }

        for (var at = i + 1; at < i + 1 + Longest && at < run.Count; at++)
        {
            if (Lands.Holds(run, at))
            {
                var close = run.Is(at + 1, ".") && run.IsGluedToNext(at) ? at + 2 : at + 1;
                return run.Is(close, ",") ? close : i;
            }

            if (!run.IsCapitalized(at) && !(at > i + 1 && run.Is(at, ",")))
            {
                return i;
            }
        }

        return i;
    }
}
