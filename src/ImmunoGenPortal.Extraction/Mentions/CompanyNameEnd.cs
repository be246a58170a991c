using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>What stands behind a company's name and belongs to it: a branch, a legal form, a stock exchange's bracket.</summary>
internal static class CompanyNameEnd
{
    private static readonly string[] LegalForms = ["inc", "incorporated", "corp", "corporation", "ltd", "limited", "plc", "ag", "gmbh", "llc", "co", "company", "nv", "sa"];

    /// <summary>Those that are words too: they are forms as companies write them alone.</summary>
    private static readonly WordSet WrittenForms = new("AS ASA AB KK Oy Oyj BV", caseMatters: true);

    private static readonly WordSet Branches = new("Pharma Pharmaceuticals Pharmaceutical Oncology International", caseMatters: true);

    /// <summary>"Aventis Pharma", "Sanofi U.S. LLC": a branch that goes by the name of the whole.</summary>
    public static int BehindBranch(TokenRun run, int i)
    {
        i += Branches.Holds(run, i) && !run.StartsLine(i) ? 1 : 0;
        return run.Is(i, "U") && run.Is(i + 1, ".") && run.Is(i + 2, "S") && run.Is(i + 3, ".") && run.IsAny(i + 4, "LLC", "Inc") ? i + 4 : i;
    }

    /// <summary>", Inc." and its like, a stock exchange's bracket and the place where the company is belong to the name's step but not to its span.</summary>
    public static int BehindLegalForm(TokenRun run, int i)
    {
        for (var forms = 0; forms < 2; forms++)
        {
            var at = run.Is(i, ",") ? i + 1 : i;
            i = OrganisationReader.IsDotted(run, at) ? run.Is(at + 3, ".") ? at + 4 : at + 3
                : !run.IsAny(at, LegalForms) && !WrittenForms.Holds(run, at) ? i
                : run.Is(at + 1, ".") && run.IsGluedToNext(at) ? at + 2
                : at + 1; // "Co., Ltd." is two
        }

        if (run.Is(i, "(") && run.IsAny(i + 1, "NASDAQ", "NYSE", "Nasdaq", "AMEX", "SIX", "Euronext", "LSE", "TSX"))
        {
            for (var close = i + 2; close < run.Count && close < i + 12; close++)
            {
                if (run.Is(close, ")"))
                {
                    return PlaceBehindName.Behind(run, close + 1);
                }
            }
        }

        return PlaceBehindName.Behind(run, i);
    }
}
