using System.Text.Json;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>Partners, compounds, targets and indications: the same when any of their names are.</summary>
internal static class EntityScoring
{
    public static void Score(ReleasePair release)
    {
        foreach (var kind in (string[])["partners", "targets", "indications"])
        {
            ScoreKind(release, kind);
        }

        foreach (var (gold, said) in ScoreKind(release, "compounds"))
        {
            FieldScoring.Score(release, "compound-fields", gold, said, "compounds", "target", "payload", "owner");
        }
    }

    private static IReadOnlyList<(JsonElement Gold, JsonElement Said)> ScoreKind(ReleasePair release, string kind)
    {
        var golds = release.Gold.Rows(kind);
        HashSet<string> known = [.. golds.SelectMany(NameKey.OfEntity)];
        HashSet<string> skipped = [.. release.Skipped(kind).Where(n => n.IsText()).Select(NameKey.Of)];
        List<JsonElement> saids = [.. release.Said.Rows(kind).Where(s => !IsSkipped(NameKey.OfEntity(s), skipped, known))];
        var pairing = Pairing.Of(golds, saids, (g, s) => NameKey.OfEntity(g).Intersect(NameKey.OfEntity(s)).Count());
        release.Count(kind, pairing);
        release.Err(kind, pairing, Name, Name);
        return pairing.Pairs;
    }

    private static bool IsSkipped(HashSet<string> names, HashSet<string> skipped, HashSet<string> known) =>
        names.Overlaps(skipped) && !names.Overlaps(known);

    private static string Name(JsonElement entity) => ValueText.Plain(entity.Get("name"));
}
