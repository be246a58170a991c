using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace ImmunoGenPortal.Faults;

/// <param name="RetryAfter">Whether it says when to come again.</param>
public sealed record Answered(HttpStatusCode Status, TimeSpan Took, string Body, bool RetryAfter, string? Type)
{
    public bool IsServerError => (int)Status >= 500;

    public static readonly IReadOnlyList<string> Pages = ["/", "/releases", "/search?q=license", "/deals", "/compounds", "/deals.json"];

    public static async Task<Answered> AskAsync(RunningPortal portal, string address)
    {
        using var client = portal.NewClient();
        return await TimedAsync(() => client.GetAsync(new Uri(address, UriKind.Relative)));
    }

    /// <summary>The answers to every one of <see cref="Pages"/>.</summary>
    public static async Task<IReadOnlyList<Answered>> ReadAsync(RunningPortal portal)
    {
        var answers = new List<Answered>();
        foreach (var page in Pages)
        {
            answers.Add(await AskAsync(portal, page));
        }

        return answers;
    }

    /// <summary>Sends a file as a program does, which waits where it is told that it sends too often.</summary>
    public static async Task<Answered> UploadAsync(RunningPortal portal, string key, string name, string text, CancellationToken stop = default)
    {
        for (; ; await Task.Delay(TimeSpan.FromSeconds(1), stop))
        {
            using var client = portal.NewClient();
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
            using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "file", name } };
            if (await TimedAsync(() => client.PostAsync(new Uri("/api/v1/releases", UriKind.Relative), form, stop)) is { Status: not HttpStatusCode.TooManyRequests } answer)
            {
                return answer;
            }
        }
    }

    private static async Task<Answered> TimedAsync(Func<Task<HttpResponseMessage>> ask)
    {
        var clock = Stopwatch.StartNew();
        using var answer = await ask();
        var body = await answer.Content.ReadAsStringAsync();
        return new Answered(answer.StatusCode, clock.Elapsed, body, answer.Headers.RetryAfter is not null, answer.Content.Headers.ContentType?.MediaType);
    }
}
