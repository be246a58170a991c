using System.Text;
using System.Text.Json;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>Deals: the right partner, then the kind, the year and the most terms in common.</summary>
internal static class DealScoring
{
    /// <summary>How far an amount may be from one that gold gives as "about".</summary>
    private const double About = 0.005;

    private const int YearLength = 4;

    public static void Score(ReleasePair release)
    {
        var pairing = release.Pair("deals", (g, s) => Weight(release, g, s));
        var right = pairing.Pairs.Count(p => SameKind(p.Gold, p.Said));
        release.Count("deals", right, release.Gold.Rows("deals").Count, pairing.Pairs.Count + pairing.Wrong.Count);
        release.Judge("deals", pairing, static p => SameKind(p.Gold, p.Said));
        release.Err("deals", pairing, Describe, Describe);
        foreach (var (gold, said) in pairing.Pairs.Where(p => !SameKind(p.Gold, p.Said)))
        {
            release.Err("deals", "kind", $"{Plain(gold, "partner")}: gold {Plain(gold, "kind")} said {Plain(said, "kind")}");
        }

        foreach (var (gold, said) in pairing.Pairs)
        {
            FieldScoring.Score(release, "deal-fields", gold, said, "deals", "date", "exclusive", "target", "compound", "agreementYear", "count", "direction", "territory");
        }

        foreach (var (gold, said) in pairing.AllRows())
        {
            ScoreTerms(release, gold, said);
        }
    }

    private static void ScoreTerms(ReleasePair release, JsonElement gold, JsonElement said)
    {
        var pairing = Pairing.Of(gold.Rows("terms"), said.Rows("terms"), SameTerm);
        release.Count("deal-terms", pairing);
        release.Err("deal-terms", pairing, t => ValueText.Json(t), t => ValueText.Json(t, "evidence", "confidence", "rule"));
        foreach (var (goldTerm, saidTerm) in pairing.Pairs)
        {
            FieldScoring.Score(release, "deal-term-fields", goldTerm, saidTerm, null, "qualifier", "percentLow", "percentHigh", "per");
        }
    }

    private static int Weight(ReleasePair release, JsonElement gold, JsonElement said)
    {
        if (!release.Names.SameField(gold, said, "partner"))
        {
            return 0;
        }

        return 1
            + (SameKind(gold, said) ? 2 : 0)
            + (Year(gold).SequenceEqual(Year(said)) ? 1 : 0)
            + gold.Rows("terms").Count(g => said.Rows("terms").Any(s => SameTerm(g, s)));
    }

    private static bool SameTerm(JsonElement gold, JsonElement said)
    {
        var slack = ValueEquality.IsText(gold.Get("qualifier"), "about") ? About : ValueEquality.Exact;
        return ValueEquality.SameField(gold, said, "type")
            && ValueEquality.SameAmount(gold.Get("amount"), said.Get("amount"), slack)
            && (gold.Get("amount").IsNull() || ValueEquality.Same(Currency(gold), Currency(said)));
    }

    private static JsonElement Currency(JsonElement term) =>
        term.Get("currency") is var stated && stated.IsStated() ? stated : JsonValues.Dollars;

    private static bool SameKind(JsonElement gold, JsonElement said) => ValueEquality.SameField(gold, said, "kind");

    private static IEnumerable<Rune> Year(JsonElement deal) => Plain(deal, "date").EnumerateRunes().Take(YearLength);

    private static string Describe(JsonElement deal) => $"{Plain(deal, "partner")}: {Plain(deal, "kind")} {Plain(deal, "date")}";

    private static string Plain(JsonElement deal, string key) => ValueText.Plain(deal.Get(key));
}
