using System.Text.Json;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>How many stated values there are in deals, terms, payments, trials, results and regulatory rows, and how many have evidence of their own.</summary>
internal static class CellCount
{
    private static readonly HashSet<string> Rows = ["deals", "terms", "payments", "trials", "results", "regulatory"];

    private static readonly HashSet<string> MayBeImplied = ["payload", "owner", "date", "direction", "jurisdiction", "status", "target"];

    private static readonly HashSet<string> Cells =
    [
        "partner", "date", "exclusive", "target", "compound", "agreementYear", "count", "amount", "percentLow", "percentHigh",
        "payer", "phase", "enrolled", "evaluable", "doseForward", "venue", "abstract", "n", "of", "percent", "months", "event",
        "agency", "indication",
    ];

    public static (int Cells, int Sourced) Of(JsonElement said)
    {
        var (cells, sourced) = (0, 0);
        foreach (var (_, row) in FactWalk.Objects(said).Where(f => Rows.Contains(f.Kind)))
        {
            HashSet<string> named = [.. row.Rows("evidence").Select(e => e.Get("field")).Where(f => f.IsText()).Select(f => f.Text())];
            List<string> stated = [.. Cells.Where(key => !row.Get(key).IsNull() && !IsImplied(row, key))];
            cells += stated.Count;
            sourced += stated.Count(named.Contains);
        }

        return (cells, sourced);
    }

    private static bool IsImplied(JsonElement row, string key)
    {
        var basis = row.Get("basis").Get(key);
        return MayBeImplied.Contains(key) && basis.IsText() && basis.Text() is "implied" or "lexicon";
    }
}
