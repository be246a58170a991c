using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using ImmunoGenPortal.Data;
using Microsoft.Data.Sqlite;

namespace ImmunoGenPortal.Benchmarks.Portal;

/// <summary>Reads pages over many connections, first while nothing else happens, then while thousands of releases are taken in through the queue.</summary>
/// <param name="work">A folder of its own.</param>
internal sealed class LoadRun(string folder, string work)
{
    private const int Connections = 64;

    /// <summary>What is there before.</summary>
    private const int Stored = 1000;

    private const int Uploaded = 5000;

    /// <summary>Files in one archive: each is sent as an upload of its own.</summary>
    private const int InArchive = 500;

    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Busy = TimeSpan.FromSeconds(60);

    public async Task RunAsync()
    {
        var texts = Texts.Read(folder);
        var (key, addresses) = await PrepareAsync(texts with { Files = [.. texts.Files.Take(Stored)] });
        await using var portal = await ServedProgram.StartPortalAsync(work);
        await ReadAsync(portal, addresses, TimeSpan.FromSeconds(5));
        var idle = await ReadAsync(portal, addresses, Idle);
        idle.Print("while nothing is taken in");
        await UploadAsync(portal, key, [.. texts.Files.Skip(Stored).Take(Uploaded)]);
        var (before, busy) = (await CountAsync(), await ReadAsync(portal, addresses, Busy));
        busy.Print("while releases are taken in");
        Figure.Reported("releases taken in meanwhile", await CountAsync() - before, "releases", $"of {Math.Min(Uploaded, texts.Files.Count - Stored)} in the queue").Print();
        Figure.AtMost("answers of 5xx under load", idle.Failed + busy.Failed, "answers", 0, 0, 0, true).Print();
        Figure.AtMost("p99 of pages while releases are taken in", busy.Times.P99, "ms", idle.Times.P99, 10 * idle.Times.P99, 2 * idle.Times.P99, true, "the floor is the same while nothing is taken in").Print();
    }

    /// <summary>What the connections saw.</summary>
    /// <param name="Times">Of pages that were answered with 200.</param>
    /// <param name="Refused">Answers of 429: no more from one address by the portal's limits.</param>
    /// <param name="Failed">Answers of 500 and above, and connections that broke.</param>
    private sealed record Seen(Times Times, int Refused, int Failed)
    {
        public void Print(string when)
        {
            Figure.Reported($"pages read {when}", Times.Count, "answers", $"{Refused} more refused with 429, {Failed} failed").Print();
            Figure.Reported($"longest wait for a page {when}", Times.Longest, "ms").Print();
        }
    }

    private static async Task<Seen> ReadAsync(ServedProgram portal, IReadOnlyList<string> addresses, TimeSpan span)
    {
        var (all, clock, refused, failed) = (new ConcurrentBag<Times>(), Stopwatch.StartNew(), 0, 0);
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(reader => Task.Run(async () =>
        {
            var times = new Times();
            all.Add(times);
            for (var place = reader * 7; clock.Elapsed < span; place++)
            {
                var start = Stopwatch.GetTimestamp();
                switch (await AskAsync(portal, addresses[place % addresses.Count]))
                {
                    case HttpStatusCode.OK:
                        times.Add(Stopwatch.GetElapsedTime(start));
                        break;
                    case HttpStatusCode.TooManyRequests:
                        Interlocked.Increment(ref refused);
                        await Task.Delay(100);
                        break;
                    default:
                        Interlocked.Increment(ref failed);
                        break;
                }
            }
        })));
        var sum = new Times();
        all.ToList().ForEach(sum.Add);
        return new Seen(sum, refused, failed);
    }

    private static async Task<HttpStatusCode> AskAsync(ServedProgram portal, string address)
    {
        try
        {
            using var answer = await portal.Client.GetAsync(new Uri(address, UriKind.Relative));
            await answer.Content.CopyToAsync(Stream.Null);
            return answer.StatusCode;
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException or IOException)
        {
            return HttpStatusCode.ServiceUnavailable;
        }
    }

    private static async Task UploadAsync(ServedProgram portal, string key, List<(string Name, byte[] Content)> files)
    {
        foreach (var part in files.Chunk(InArchive))
        {
            using var archive = new MemoryStream();
            using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
            {
                foreach (var (name, content) in part)
                {
                    await using var entry = await zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync();
                    await entry.WriteAsync(content);
                }
            }

            using var form = new MultipartFormDataContent { { new ByteArrayContent(archive.ToArray()), "file", $"{part[0].Name}.zip" } };
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/releases") { Content = form, Headers = { Authorization = new AuthenticationHeaderValue("Bearer", key) } };
            using var answer = await portal.Client.SendAsync(request);
            answer.EnsureSuccessStatusCode();
        }
    }

    /// <returns>A key that may upload, and the addresses that are read in turn: home, searches, releases and deals alike.</returns>
    private async Task<(string Key, IReadOnlyList<string> Addresses)> PrepareAsync(Texts texts)
    {
        await using var data = await StoredData.OpenAsync(work);
        await IngestFigures.FillAsync(data, texts);
        var key = await data.Writer.RunAsync(async db =>
        {
            var made = await db.AddApiKeyAsync(Actor.CommandLine, DateTime.UtcNow, "load", default);
            await db.SaveChangesAsync();
            return made;
        }, default);
        var things = await RateFigures.AddressesAsync(data);
        var (searches, releases, deals) = (AskedQuery.Of(folder), things["release"], things["deal"]);
        return (key!, [.. Enumerable.Range(0, 100).SelectMany(place => (string[])["/", searches[place % searches.Count].Address, releases[place % releases.Count], deals[place % deals.Count]])]);
    }

    private async Task<long> CountAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(work, "portal.db")};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM Releases";
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
