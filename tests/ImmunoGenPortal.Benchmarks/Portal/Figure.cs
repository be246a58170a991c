using System.Text.Json;
using System.Text.Json.Serialization;

namespace ImmunoGenPortal.Benchmarks.Portal;

/// <summary>One measured figure, as one line of JSON.</summary>
/// <param name="Floor">What it is compared with, measured in the same run; null where it stands for itself.</param>
/// <param name="Must">The limit that it must keep; null for what is only reported.</param>
/// <param name="Holds">Null for what is only reported.</param>
/// <param name="Cache">Whether the portal may answer with a page that it keeps; null for what is no page.</param>
internal sealed record Figure(string Name, double Value, string Unit, double? Floor, double? Must, double? Goal, bool? Holds, bool? Cache, string? Note)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [JsonIgnore]
    public string Line => JsonSerializer.Serialize(this, Options);

    /// <summary>What must stay below a limit; only the goal is told where there is none.</summary>
    public static Figure AtMost(string name, double value, string unit, double? floor, double? must, double goal, bool? cache = null, string? note = null) =>
        new(name, Rounded(value), unit, Rounded(floor), Rounded(must), Rounded(goal), must is null ? null : value <= must, cache, note);

    /// <summary>What must stay above a limit.</summary>
    public static Figure AtLeast(string name, double value, string unit, double? floor, double must, double goal, bool? cache = null, string? note = null) =>
        new(name, Rounded(value), unit, Rounded(floor), Rounded(must), Rounded(goal), value >= must, cache, note);

    public static Figure Reported(string name, double value, string unit, string? note = null) => new(name, Rounded(value), unit, null, null, null, null, null, note);

    public void Print() => Console.WriteLine(Line);

    private static double Rounded(double value) => Math.Abs(value) < 10 ? Math.Round(value, 3) : Math.Round(value, 1);

    private static double? Rounded(double? value) => value is { } number ? Rounded(number) : null;
}
