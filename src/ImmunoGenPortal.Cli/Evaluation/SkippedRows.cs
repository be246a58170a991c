using System.Text.Json;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>Rows that gold's `_skip` names: a text names their partner, compound or item, an object every field that it states.</summary>
internal static class SkippedRows
{
    private static readonly Dictionary<string, string[]> Identity = new()
    {
        ["deals"] = ["partner", "kind"],
        ["payments"] = ["payer", "amount"],
        ["trials"] = ["compound", "phase", "name"],
        ["regulatory"] = ["compound", "event"],
        ["financials"] = ["item", "amount"],
    };

    public static bool Name(ReleasePair release, string kind, JsonElement row) =>
        release.Skipped(kind).Any(entry => entry.IsText()
            ? IsSame(release, row.Get(Identity[kind][0]), entry)
            : IsNamed(release, Identity[kind], row, entry));

    private static bool IsNamed(ReleasePair release, string[] keys, JsonElement row, JsonElement entry)
    {
        List<string> stated = [.. keys.Where(k => !entry.Get(k).IsNull())];
        return stated.Count > 0 && stated.All(k => IsSame(release, row.Get(k), entry.Get(k)));
    }

    private static bool IsSame(ReleasePair release, JsonElement stated, JsonElement skipped) =>
        ValueEquality.SameAmount(stated, skipped) || release.Names.Same(stated, skipped);
}
