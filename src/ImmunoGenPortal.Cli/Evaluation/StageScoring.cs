using System.Text.Json;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>Regulatory events, and how far compounds are developed.</summary>
internal static class StageScoring
{
    public static void ScoreRegulatory(ReleasePair release)
    {
        var pairing = release.Pair("regulatory", (g, s) => RegulatoryWeight(release, g, s));
        foreach (var (gold, said) in pairing.Pairs)
        {
            FieldScoring.Score(release, "regulatory-fields", gold, said, "regulatory", "agency", "jurisdiction", "indication");
        }

        release.Count("regulatory", pairing);
        release.Err("regulatory", pairing, x => ValueText.Json(x), x => $"{Plain(x, "compound")} {Plain(x, "event")} {Plain(x, "agency")}");
    }

    /// <summary>Only where gold has the list; a disease that gold names must be right.</summary>
    public static void ScoreDevelopment(ReleasePair release)
    {
        if (!release.Gold.TryGetProperty("development", out _))
        {
            return;
        }

        var golds = release.Gold.Rows("development");
        var saids = release.Said.Rows("development");
        var pairing = Pairing.Of(golds, saids, (g, s) => DevelopmentWeight(release, g, s));
        var right = pairing.Pairs.Count(p => !p.Gold.Get("indication").IsStated() || release.Names.SameField(p.Gold, p.Said, "indication"));
        release.Count("development", right, golds.Count, saids.Count);
        if (right < golds.Count)
        {
            release.Err("development", "missed", $"{golds.Count - right} of {golds.Count}");
        }
    }

    private static int RegulatoryWeight(ReleasePair release, JsonElement gold, JsonElement said)
    {
        var same = ValueEquality.SameField(gold, said, "event")
            && (!gold.Get("compound").IsStated() || release.Names.SameField(gold, said, "compound"));
        return !same ? 0 : 1
            + (ValueEquality.SameField(gold, said, "agency") ? 1 : 0)
            + (ValueEquality.SameField(gold, said, "jurisdiction") ? 1 : 0)
            + (release.Names.SameField(gold, said, "indication") ? 2 : 0);
    }

    private static int DevelopmentWeight(ReleasePair release, JsonElement gold, JsonElement said)
    {
        var same = release.Names.SameField(gold, said, "compound") && ValueEquality.SameField(gold, said, "stage");
        return !same ? 0 : 1 + (release.Names.SameField(gold, said, "indication") ? 1 : 0);
    }

    private static string Plain(JsonElement row, string key) => ValueText.Plain(row.Get(key));
}
