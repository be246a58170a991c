using System.Text.Json;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>Trials: the right compound, then whatever else the two say alike.</summary>
internal static class TrialScoring
{
    private static readonly string[] Telling = ["enrolled", "evaluable", "abstract"];

    public static void Score(ReleasePair release)
    {
        var pairing = release.Pair("trials", (g, s) => Weight(release, g, s));
        var right = pairing.Pairs.Count(p => SamePhase(p.Gold, p.Said));
        release.Count("trials", right, release.Gold.Rows("trials").Count, pairing.Pairs.Count + pairing.Wrong.Count);
        release.Judge("trials", pairing, static p => SamePhase(p.Gold, p.Said));
        release.Err("trials", pairing, Describe, Describe);
        foreach (var (gold, said) in pairing.Pairs.Where(p => !SamePhase(p.Gold, p.Said)))
        {
            release.Err("trials", "phase", $"{Plain(gold, "compound")}: gold {Plain(gold, "phase")} said {Plain(said, "phase")}");
        }

        foreach (var (gold, said) in pairing.Pairs)
        {
            FieldScoring.Score(release, "trial-fields", gold, said, "trials", "name", "status", "enrolled", "evaluable", "venue", "abstract", "indications", "combination");
        }

        foreach (var (gold, said) in pairing.AllRows())
        {
            ResultScoring.Score(release, gold, said);
        }
    }

    private static int Weight(ReleasePair release, JsonElement gold, JsonElement said)
    {
        if (gold.Get("compound").IsStated() && !release.Names.SameField(gold, said, "compound"))
        {
            return 0;
        }

        return 1
            + (SamePhase(gold, said) ? 2 : 0)
            + (gold.Get("name").IsStated() && NameKey.SameField(gold, said, "name") ? 2 : 0)
            + (2 * Telling.Count(k => !gold.Get(k).IsNull() && ValueEquality.SameField(gold, said, k)))
            + (ValueEquality.SameField(gold, said, "status") ? 1 : 0)
            + gold.Rows("results").Count(g => said.Rows("results").Any(s => ResultScoring.Same(g, s)))
            + gold.Rows("indications").Count(g => said.Rows("indications").Any(s => release.Names.Same(g, s)));
    }

    private static bool SamePhase(JsonElement gold, JsonElement said) => ValueEquality.SameField(gold, said, "phase");

    private static string Describe(JsonElement trial) =>
        $"{Plain(trial, "compound")} phase {Plain(trial, "phase")} {(trial.Get("name").IsStated() ? Plain(trial, "name") : "")}";

    private static string Plain(JsonElement trial, string key) => ValueText.Plain(trial.Get(key));
}
