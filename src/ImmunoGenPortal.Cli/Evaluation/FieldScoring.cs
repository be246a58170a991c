using System.Text.Json;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>Each stated field is one fact: missed, right, or wrong. What gold leaves open is not held against the prediction.</summary>
internal static class FieldScoring
{
    // The owner is the kind of row under which `_skip` names open values ("trials.status"); null where it cannot.
    public static void Score(ReleasePair release, string kind, JsonElement gold, JsonElement said, string? owner, params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            var (stated, predicted) = (gold.Get(field), said.Get(field));
            var open = owner is null ? [] : release.Skipped($"{owner}.{field}");
            if (stated.ValueKind == JsonValueKind.Array || predicted.ValueKind == JsonValueKind.Array)
            {
                ScoreList(release, kind, field, ListOf(release, field, stated), ListOf(release, field, predicted), open);
            }
            else if (!stated.IsNull())
            {
                ScoreValue(release, kind, field, stated, predicted, open);
            }
        }
    }

    private static void ScoreValue(ReleasePair release, string kind, string field, JsonElement gold, JsonElement said, IReadOnlyList<JsonElement> open)
    {
        var right = !said.IsNull() && release.Values.Same(field, gold, said);
        if (!right && open.Any(v => ValueEquality.IsText(v, "*") || (!said.IsNull() && release.Values.Same(field, v, said))))
        {
            return;
        }

        release.Count(kind, right ? 1 : 0, 1, said.IsNull() ? 0 : 1);
        if (!right)
        {
            release.Err(kind, field, $"gold {ValueText.Quoted(gold)} said {ValueText.Quoted(said)}");
        }
    }

    private static void ScoreList(ReleasePair release, string kind, string field, List<JsonElement> golds, List<JsonElement> saids, IReadOnlyList<JsonElement> open)
    {
        var hits = 0;
        List<JsonElement> rest = [.. saids];
        foreach (var gold in golds)
        {
            var match = rest.FirstOrDefault(s => release.Values.Same(field, gold, s));
            if (!match.IsNull())
            {
                rest.RemoveAt(rest.FindIndex(s => ValueEquality.Same(s, match)));
                hits++;
            }
        }

        rest.RemoveAll(s => open.Any(v => release.Values.Same(field, v, s)));
        release.Count(kind, hits, golds.Count, hits + rest.Count);
        if (hits < golds.Count || rest.Count > 0)
        {
            release.Err(kind, field, $"gold {ValueText.Quoted(golds)} said {ValueText.Quoted(saids)}");
        }
    }

    // A single text beside a list counts as the list of its characters, an object as that of its names: no list, then, is a hit by luck.
    private static List<JsonElement> ListOf(ReleasePair release, string field, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => [.. value.EnumerateArray()],
        JsonValueKind.String => [.. value.Text().EnumerateRunes().Select(r => JsonSerializer.SerializeToElement(r.ToString()))],
        JsonValueKind.Object => [.. value.Properties().Select(p => JsonSerializer.SerializeToElement(p.Key))],
        _ when !value.IsStated() => [],
        _ => throw new MalformedFactsException($"{release.Release}: {field} is a list in one document and {ValueText.Quoted(value)} in the other"),
    };
}
