using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ImmunoGenPortal.Web.Api;

/// <summary>What the API answers, for example: real answers, of which long texts and lists are cut.</summary>
public static class ExampleAnswers
{
    /// <summary>For readers: characters beyond ASCII as they are.</summary>
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonObject All = Read();

    /// <summary>In the order in which the documentation shows them.</summary>
    public static IEnumerable<(string Request, string Answer)> Shown => All.Select(one => (one.Key, one.Value!.ToJsonString(Readable)));

    /// <summary>A copy; null where there is none.</summary>
    /// <param name="request">"GET /api/v1/deals/{slug}".</param>
    public static JsonNode? Of(string request) => All[request]?.DeepClone();

    private static JsonObject Read()
    {
        using var stream = typeof(ExampleAnswers).Assembly.GetManifestResourceStream("examples.json")
            ?? throw new InvalidOperationException("The program lacks its file examples.json; ExampleTests write it.");
        return JsonNode.Parse(stream)!.AsObject();
    }
}
