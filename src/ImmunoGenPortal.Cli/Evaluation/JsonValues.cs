using System.Text.Json;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>Reading of loosely shaped documents: what is absent, null, false, zero or empty counts as not stated.</summary>
internal static class JsonValues
{
    public static readonly JsonElement EmptyObject = JsonElement.Parse("{}");

    /// <summary>What an amount without a currency is in.</summary>
    public static readonly JsonElement Dollars = JsonElement.Parse("\"USD\"");

    /// <summary>The property's value, or an undefined element when it is absent or this is no object. Of a name stated twice the last counts.</summary>
    public static JsonElement Get(this JsonElement value, string key) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(key, out var found) ? found : default;

    public static bool IsNull(this JsonElement value) =>
        value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;

    public static bool IsText(this JsonElement value) => value.ValueKind == JsonValueKind.String;

    /// <summary>Whether a value is stated: neither null nor false, zero, or empty.</summary>
    public static bool IsStated(this JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.Text().Length > 0,
        JsonValueKind.Number => value.GetDouble() != 0,
        JsonValueKind.Array => value.GetArrayLength() > 0,
        JsonValueKind.Object => value.GetPropertyCount() > 0,
        JsonValueKind.True => true,
        _ => false,
    };

    /// <summary>The elements of a list; none when the value is anything else.</summary>
    public static IReadOnlyList<JsonElement> Elements(this JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [];

    /// <summary>The list under a name; empty when it is absent.</summary>
    public static IReadOnlyList<JsonElement> Rows(this JsonElement value, string key) => value.Get(key).Elements();

    /// <summary>Names and values in their order. A name stated twice comes once, in its first place with its last value.</summary>
    public static IEnumerable<(string Key, JsonElement Value)> Properties(this JsonElement value)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in value.EnumerateObject())
        {
            if (seen.Add(property.Name))
            {
                yield return (property.Name, value.GetProperty(property.Name));
            }
        }
    }

    /// <summary>The text of a string value.</summary>
    public static string Text(this JsonElement value) => value.GetString()!;
}
