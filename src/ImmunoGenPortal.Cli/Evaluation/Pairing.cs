using System.Text.Json;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>Which gold row is which predicted row.</summary>
/// <param name="Pairs">The heaviest first.</param>
/// <param name="Missed">Gold rows without a partner.</param>
/// <param name="Wrong">Predicted rows without a partner.</param>
internal sealed record Pairing(
    IReadOnlyList<(JsonElement Gold, JsonElement Said)> Pairs,
    IReadOnlyList<JsonElement> Missed,
    IReadOnlyList<JsonElement> Wrong)
{
    /// <summary>Pairs one to one and greedily, the heaviest first, of equal ones the last; pairs of weight 0 stay apart.</summary>
    public static Pairing Of(IReadOnlyList<JsonElement> golds, IReadOnlyList<JsonElement> saids, Func<JsonElement, JsonElement, int> weight)
    {
        var candidates =
            from i in Enumerable.Range(0, golds.Count)
            from j in Enumerable.Range(0, saids.Count)
            let w = weight(golds[i], saids[j])
            where w > 0
            orderby w descending, i descending, j descending
            select (Gold: i, Said: j);
        HashSet<int> usedGolds = [], usedSaids = [];
        List<(JsonElement Gold, JsonElement Said)> pairs = [];
        foreach (var (i, j) in candidates)
        {
            if (!usedGolds.Contains(i) && !usedSaids.Contains(j))
            {
                usedGolds.Add(i);
                usedSaids.Add(j);
                pairs.Add((golds[i], saids[j]));
            }
        }

        return new Pairing(pairs, Others(golds, usedGolds), Others(saids, usedSaids));
    }

    public static Pairing Of(IReadOnlyList<JsonElement> golds, IReadOnlyList<JsonElement> saids, Func<JsonElement, JsonElement, bool> match) =>
        Of(golds, saids, (g, s) => match(g, s) ? 1 : 0);

    /// <summary>Every gold and predicted row once, an empty object standing in for a partner that is lacking.</summary>
    public IEnumerable<(JsonElement Gold, JsonElement Said)> AllRows() =>
    [
        .. Pairs,
        .. Missed.Select(g => (g, JsonValues.EmptyObject)),
        .. Wrong.Select(s => (JsonValues.EmptyObject, s)),
    ];

    private static List<JsonElement> Others(IReadOnlyList<JsonElement> rows, HashSet<int> used) =>
        [.. rows.Where((_, i) => !used.Contains(i))];
}
