using System.Numerics;
using System.Text.Json;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>When two values are the same. Absent equals null, and true equals 1, as the scoring rules of FACTS.md have it.</summary>
internal static class ValueEquality
{
    /// <summary>Room for the rounding of floating point only.</summary>
    public const double Exact = 1e-9;

    public static bool Same(JsonElement a, JsonElement b)
    {
        if (Quantity(a) is { } left && Quantity(b) is { } right)
        {
            return left.EqualTo(right);
        }

        return (a.ValueKind, b.ValueKind) switch
        {
            (JsonValueKind.String, JsonValueKind.String) => a.Text() == b.Text(),
            (JsonValueKind.Array, JsonValueKind.Array) => SameElements(a, b),
            (JsonValueKind.Object, JsonValueKind.Object) => SameProperties(a, b),
            _ => a.IsNull() && b.IsNull(),
        };
    }

    public static bool SameField(JsonElement a, JsonElement b, string key) => Same(a.Get(key), b.Get(key));

    public static bool IsText(JsonElement value, string text) => value.IsText() && value.Text() == text;

    /// <summary>A number; true and false are none.</summary>
    public static bool IsNumber(JsonElement value) => value.ValueKind == JsonValueKind.Number;

    /// <summary>The same amount, give or take a share of the larger one.</summary>
    public static bool SameAmount(JsonElement a, JsonElement b, double slack = Exact) =>
        Same(a, b) || (IsNumber(a) && IsNumber(b) && Number.Of(a).IsNear(Number.Of(b), slack));

    private static Number? Quantity(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => Number.Of(value),
        JsonValueKind.True => Number.Of(BigInteger.One),
        JsonValueKind.False => Number.Of(BigInteger.Zero),
        _ => null,
    };

    private static bool SameElements(JsonElement a, JsonElement b) =>
        a.GetArrayLength() == b.GetArrayLength()
        && a.EnumerateArray().Zip(b.EnumerateArray()).All(pair => Same(pair.First, pair.Second));

    private static bool SameProperties(JsonElement a, JsonElement b)
    {
        var left = a.Properties().ToList();
        return left.Count == b.Properties().Count()
            && left.All(one => b.TryGetProperty(one.Key, out var other) && Same(one.Value, other));
    }
}
