using System.Text.Json;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>Every object of a prediction, under the name that it or its list stands under.</summary>
internal static class FactWalk
{
    public static IEnumerable<(string Kind, JsonElement Fact)> Objects(JsonElement said) =>
        said.Properties().Where(p => p.Key != "text").SelectMany(p => Visit(p.Value, p.Key));

    private static IEnumerable<(string Kind, JsonElement Fact)> Visit(JsonElement value, string kind)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            var inner = value.Properties().Where(p => p.Key is not ("evidence" or "basis"));
            return inner.SelectMany(p => Visit(p.Value, p.Key)).Prepend((kind, value));
        }

        return value.Elements().SelectMany(v => Visit(v, kind));
    }
}
