using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Web.Api;
using ImmunoGenPortal.Web.Tests.Support;

namespace ImmunoGenPortal.Web.Tests.Api;

/// <summary>
/// Every answer that the description shows as an example is one that the program gives. Where the environment has EXAMPLES=write, the
/// examples are written anew from what it answers to the releases here.
/// </summary>
public sealed class ExampleTests : IAsyncLifetime
{
    private const int LongestText = 160;

    private readonly Portal _portal = new();

    private HttpClient _client = null!;

    private HttpClient _curator = null!;

    public async Task InitializeAsync()
    {
        (_client, _curator) = (_portal.NewClient(), await _portal.SignInAsync(AccountRole.Admin, "ada"));
        foreach (var amount in new[] { "$1 million", "$2 million" })
        {
            await _portal.IngestAsync(Queue.License("September 14, 2009", $"The license was taken under a 2000 agreement. ImmunoGen receives a {amount} upfront payment for the license."));
        }

        await _portal.IngestAsync(Queue.License("May 2, 2011", "The acceptance of this IND triggers a $1 million milestone payment to ImmunoGen from Amgen."));
    }

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task EveryAddressOfTheDescriptionHasAnExampleThatIsAnsweredSo()
    {
        var description = JsonNode.Parse(await _client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!;
        var real = new JsonObject();
        foreach (var (path, operations) in description["paths"]!.AsObject().OrderBy(pair => pair.Key.Contains('{', StringComparison.Ordinal)))
        {
            foreach (var (method, operation) in operations!.AsObject())
            {
                real.Add($"{method.ToUpperInvariant()} {path}", Cut(await AnswerAsync(path, method, operation!), path.Contains("/releases", StringComparison.Ordinal)));
            }
        }

        if (Environment.GetEnvironmentVariable("EXAMPLES") == "write")
        {
            var written = new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
            await File.WriteAllTextAsync(Path.Combine(Source(), "src", "ImmunoGenPortal.Web", "Api", "examples.json"), real.ToJsonString(written) + "\n");
            return;
        }

        Assert.Equal(real.Select(one => one.Key), ExampleAnswers.Shown.Select(one => one.Request));
        Assert.All(real, one => AssertAlike(ExampleAnswers.Of(one.Key), one.Value, one.Key));
        Assert.All(description["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()), operation =>
            Assert.Contains(operation.Value!["responses"]!.AsObject(), response => response.Value!["content"]?["application/json"]?["example"] is not null));
    }

    [Fact]
    public async Task TheDocumentationShowsEveryExample()
    {
        var page = await _client.PageAsync("/docs");

        Assert.Equal(ExampleAnswers.Shown.Select(one => one.Request), page.QuerySelectorAll(".example summary").Select(one => one.Shown()));
        Assert.All(page.QuerySelectorAll(".example pre"), answer => Assert.NotNull(JsonNode.Parse(answer.TextContent)));
    }

    private async Task<JsonNode> AnswerAsync(string path, string method, JsonNode operation)
    {
        if (method == "post")
        {
            return await UploadAsync();
        }

        if (path.Contains("/jobs/", StringComparison.Ordinal))
        {
            var job = (await UploadAsync())["jobs"]![0]!["address"]!.GetValue<string>();
            for (var clock = System.Diagnostics.Stopwatch.StartNew(); ; await Task.Delay(50))
            {
                var told = (await _curator.GetFromJsonAsync<JsonNode>(job))!;
                if (told["ended"]!.GetValue<bool>() || clock.Elapsed > TimeSpan.FromSeconds(60))
                {
                    return told;
                }
            }
        }

        var slug = operation["parameters"]?.AsArray().FirstOrDefault(one => one!["in"]!.GetValue<string>() == "path")?["example"]?.GetValue<string>();
        var query = path.EndsWith("/search", StringComparison.Ordinal) ? "?q=license" : path.EndsWith("/releases", StringComparison.Ordinal) ? "?q=third" : "";
        return (await _client.GetFromJsonAsync<JsonNode>(path.Replace("{slug}", slug, StringComparison.Ordinal) + query))!;
    }

    private async Task<JsonNode> UploadAsync()
    {
        await _curator.PostFormAsync("/admin/keys", "form:has([name=Name])", ("Name", $"loader {Guid.NewGuid():N}")).TakenAsync();
        using var program = _portal.NewClient();
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await _curator.PageAsync("/admin/keys")).One("main code.secret").Shown());
        using var form = new MultipartFormDataContent { { new StringContent(Queue.License("May 3, 2011")), "file", "release.txt" } };
        using var answer = await program.PostAsync(new Uri("/api/v1/releases", UriKind.Relative), form);
        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    /// <summary>Of long texts the beginning, of several rows the first or the one that says most.</summary>
    private static JsonNode? Cut(JsonNode? node, bool isFirst = false) => node switch
    {
        JsonArray { Count: > 0 } many => new JsonArray(Cut(isFirst ? many[0] : many.MaxBy(one => one?.ToJsonString().Length ?? 0), isFirst)),
        JsonObject one => new JsonObject(one.Select(pair => KeyValuePair.Create(pair.Key, Cut(pair.Value, isFirst)))),
        JsonValue value when value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() is { Length: > LongestText } text => JsonValue.Create(text[..LongestText] + "…"),
        _ => node?.DeepClone(),
    };

    /// <summary>The same names in the same places, and values of the same kind; null stands for any.</summary>
    private static void AssertAlike(JsonNode? example, JsonNode? real, string place)
    {
        if (example is null || real is null)
        {
            return;
        }

        Assert.True(Kind(example) == Kind(real), $"{place}: {example.GetValueKind()} in the example, {real.GetValueKind()} in the answer");
        if (example is JsonObject shown && real is JsonObject told)
        {
            Assert.True(told.Select(pair => pair.Key).SequenceEqual(shown.Select(pair => pair.Key)), $"{place}: {string.Join(' ', told.Select(pair => pair.Key))} is answered; write the examples anew");
            Assert.All(told, pair => AssertAlike(shown[pair.Key], pair.Value, $"{place} {pair.Key}"));
        }
        else if (example is JsonArray { Count: > 0 } some && real is JsonArray { Count: > 0 } many)
        {
            AssertAlike(some[0], many[0], place);
        }
    }

    private static string Kind(JsonNode node) => node.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? "flag" : node.GetValueKind().ToString();

    /// <summary>The folder of the solution.</summary>
    private static string Source()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.GetFiles("ImmunoGenPortal.sln").Length == 0)
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
