using System.Text.Json;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>Results of a trial.</summary>
internal static class ResultScoring
{
    private static readonly string[] Figures = ["percent", "n", "of", "months", "hazardRatio"];
    private static readonly string[] Parts = ["subgroup", "arm"];

    /// <summary>Results of a part of the patients count only where gold has some for this trial.</summary>
    public static void Score(ReleasePair release, JsonElement gold, JsonElement said)
    {
        var golds = gold.Rows("results");
        List<string> unwanted = [.. Parts.Where(part => !golds.Any(g => g.Get(part).IsStated()))];
        List<JsonElement> saids = [.. said.Rows("results").Where(s => !unwanted.Exists(part => s.Get(part).IsStated()))];
        var pairing = Pairing.Of(golds, saids, Same);
        release.Count("trial-results", pairing);
        release.Err("trial-results", pairing, r => ValueText.Json(r), r => ValueText.Json(r, "evidence", "confidence", "rule"));
    }

    /// <summary>The same metric, at least one figure in common, and none at odds.</summary>
    public static bool Same(JsonElement gold, JsonElement said)
    {
        List<string> common = [.. Figures.Where(f => ValueEquality.IsNumber(gold.Get(f)) && ValueEquality.IsNumber(said.Get(f)))];
        return NameKey.SameField(gold, said, "metric")
            && common.Count > 0
            && common.TrueForAll(f => ValueEquality.SameAmount(gold.Get(f), said.Get(f)));
    }
}
