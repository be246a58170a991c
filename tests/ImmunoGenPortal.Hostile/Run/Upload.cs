using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ImmunoGenPortal.Hostile.Corpus;

namespace ImmunoGenPortal.Hostile.Run;

/// <summary>What became of a file.</summary>
/// <param name="Bytes">Of the file.</param>
/// <param name="Said">The reason of a refusal, or the page of the release.</param>
/// <param name="Amiss">What does not hold, as a sentence; null where all does.</param>
public sealed record UploadResult(string Name, int Bytes, string Outcome, string? Said, TimeSpan Took, string? Amiss);

/// <summary>Sends files as a program with a key would, byte for byte: a name may be whatever it is.</summary>
internal sealed class Upload(HttpClient client, TimeSpan longest)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(6);

    private static readonly string[] Ends = ["added", "review", "source", "duplicate", "refused", "opened"];

    public async Task<UploadResult> SendAsync(HostileFile file, CancellationToken cancellation)
    {
        var sent = file.Make();
        var (bytes, clock) = (sent.Length, Stopwatch.StartNew());
        using var answer = await PostAsync(file.Name, sent, cancellation);
        var body = await answer.Content.ReadAsStringAsync(cancellation);
        if (answer.StatusCode != HttpStatusCode.Accepted)
        {
            var isRefused = (int)answer.StatusCode is 400 or 413 or 415;
            return new UploadResult(file.Name, bytes, $"{(int)answer.StatusCode}", Sentence(body), clock.Elapsed, !isRefused || Sentence(body) is null ? $"It was answered with {(int)answer.StatusCode}: {body}" : null);
        }

        using var taken = JsonDocument.Parse(body);
        var address = taken.RootElement.GetProperty("jobs")[0].GetProperty("address").GetString()!;
        return await FollowAsync(file, bytes, address, clock, cancellation);
    }

    /// <summary>Waits for the end of a job.</summary>
    public async Task<UploadResult> FollowAsync(HostileFile file, int bytes, string address, Stopwatch clock, CancellationToken cancellation)
    {
        while (clock.Elapsed < Patience)
        {
            using var asked = await client.GetAsync(new Uri(address, UriKind.Relative), cancellation);
            if ((int)asked.StatusCode is 429 or 503 && asked.Headers.RetryAfter is { Delta: { } wait })
            {
                await Task.Delay(wait, cancellation);
                continue;
            }

            if (!asked.IsSuccessStatusCode)
            {
                return new UploadResult(file.Name, bytes, "?", null, clock.Elapsed, $"{address} answered {(int)asked.StatusCode}.");
            }

            using var job = JsonDocument.Parse(await asked.Content.ReadAsStringAsync(cancellation));
            if (job.RootElement.GetProperty("ended").GetBoolean())
            {
                return Judge(file, bytes, job.RootElement, clock.Elapsed);
            }

            await Task.Delay(clock.Elapsed < TimeSpan.FromSeconds(1) ? 20 : 200, cancellation);
        }

        return new UploadResult(file.Name, bytes, "?", null, clock.Elapsed, $"It was not final after {Patience.TotalSeconds} s.");
    }

    private UploadResult Judge(HostileFile file, int bytes, JsonElement job, TimeSpan took)
    {
        var (outcome, message, release) = (Text(job, "outcome") ?? "", Text(job, "message"), Text(job, "release"));
        var amiss = !Ends.Contains(outcome) ? $"It ended as “{outcome}”, which tells nothing of the file: {message}"
            : outcome == "refused" && !IsSentence(message) ? $"It was refused without a reason: {message}"
            : outcome is not ("refused" or "opened") && release is null ? "It was taken in, but leads nowhere."
            : took > longest ? $"It was final only after {took.TotalSeconds:0} s."
            : null;
        return new UploadResult(file.Name, bytes, outcome, message ?? release, took, amiss);
    }

    private async Task<HttpResponseMessage> PostAsync(string name, byte[] sent, CancellationToken cancellation)
    {
        while (true)
        {
            using var content = Form(name, sent);
            var answer = await client.PostAsync(new Uri("/api/v1/releases", UriKind.Relative), content, cancellation);
            if ((int)answer.StatusCode is not (429 or 503) || answer.Headers.RetryAfter?.Delta is not { } wait)
            {
                return answer;
            }

            answer.Dispose();
            await Task.Delay(wait, cancellation);
        }
    }

    /// <summary>Written by hand: a decent program would not send such names.</summary>
    private static ByteArrayContent Form(string name, byte[] sent)
    {
        const string Boundary = "----hostile-7f3a91c2";
        byte[] head = [.. Encoding.UTF8.GetBytes($"--{Boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\""), .. Encoding.UTF8.GetBytes(name), .. "\"\r\nContent-Type: application/octet-stream\r\n\r\n"u8];
        var content = new ByteArrayContent([.. head, .. sent, .. Encoding.UTF8.GetBytes($"\r\n--{Boundary}--\r\n")]);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse($"multipart/form-data; boundary={Boundary}");
        return content;
    }

    private static bool IsSentence(string? message) => message is { Length: > 10 } && message.EndsWith('.');

    private static string? Sentence(string body)
    {
        try
        {
            using var problem = JsonDocument.Parse(body);
            return Text(problem.RootElement, "detail") ?? Text(problem.RootElement, "title");
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
