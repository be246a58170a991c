using System.Text.Json;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>Payments (the same amount from the same payer) and financial figures (the same item and amount).</summary>
internal static class MoneyScoring
{
    public static void ScorePayments(ReleasePair release)
    {
        var pairing = release.Pair("payments", (g, s) => PaymentWeight(release, g, s));
        release.Count("payments", pairing);
        release.Err("payments", pairing, x => ValueText.Json(x), x => $"{Plain(x, "payer")} {Plain(x, "amount")} {Plain(x, "trigger")}");
        foreach (var (gold, said) in pairing.Pairs)
        {
            FieldScoring.Score(release, "payment-fields", gold, said, null, "trigger", "payee", "currency");
        }
    }

    public static void ScoreFinancials(ReleasePair release)
    {
        var pairing = release.Pair("financials", (g, s) => ValueEquality.SameField(g, s, "item") && SameAmount(g, s) ? 1 : 0);
        release.Count("financials", pairing);
        release.Err("financials", pairing, x => ValueText.Json(x), x => $"{Plain(x, "item")} {Plain(x, "amount")}");
    }

    private static int PaymentWeight(ReleasePair release, JsonElement gold, JsonElement said)
    {
        var same = SameAmount(gold, said) && (!gold.Get("payer").IsStated() || release.Names.SameField(gold, said, "payer"));
        return (same, ValueEquality.SameField(gold, said, "trigger")) switch
        {
            (false, _) => 0,
            (true, false) => 1,
            (true, true) => 2,
        };
    }

    private static bool SameAmount(JsonElement gold, JsonElement said) =>
        ValueEquality.SameAmount(gold.Get("amount"), said.Get("amount"));

    private static string Plain(JsonElement row, string key) => ValueText.Plain(row.Get(key));
}
