using System.Net;
using System.Net.Sockets;
using System.Text;
using ImmunoGenPortal.Web.Tests.Support;

namespace ImmunoGenPortal.Web.Tests.Hosting;

/// <summary>Requests that no browser sends.</summary>
public sealed class WireTests(Wire wire) : IClassFixture<Wire>
{
    private const string Close = "Host: localhost\r\nConnection: close\r\n";

    /// <summary>What lies in the buffers of a connection on the way counts as sent.</summary>
    private const int Underway = 12 * 1024 * 1024;

    [Theory]
    [InlineData("GET /")]
    [InlineData("POST /")]
    [InlineData("POST /account/login")]
    [InlineData("POST /admin/upload")]
    [InlineData("POST /api/v1/releases")]
    [InlineData("PUT /nothing-here")]
    public async Task AnEndlessBodyFromAnybodyIsCutOff(string request)
    {
        using var client = await wire.ConnectAsync();
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{request} HTTP/1.1\r\n{Close}Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n"));
        byte[] chunk = [.. "10000\r\n"u8, .. Enumerable.Repeat((byte)'a', 0x10000), .. "\r\n"u8];
        long sent = 0;
        try
        {
            for (; sent < 4 * Underway; sent += chunk.Length)
            {
                await stream.WriteAsync(chunk);
            }
        }
        catch (IOException error) when (error.InnerException is SocketException)
        {
            // Cut off: that is what is wanted.
        }

        Assert.InRange(sent, 0, Underway);
    }

    [Theory]
    [InlineData("GET / HTTP/9.9\r\n" + Close + "\r\n", 505)]
    [InlineData("GET /\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\n" + Close + "\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\n" + Close + "X: a\0b\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\n" + Close + "X : a\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\n" + Close + "X: a\r\n folded\r\n\r\n", 400)]
    [InlineData("POST /account/login HTTP/1.1\r\n" + Close + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!", 400)]
    [InlineData("POST /account/login HTTP/1.1\r\n" + Close + "Content-Length: -1\r\n\r\n", 400)]
    [InlineData("POST /account/login HTTP/1.1\r\n" + Close + "Transfer-Encoding: gzip, identity\r\n\r\n", 400)]
    [InlineData("CONNECT localhost:443 HTTP/1.1\r\n" + Close + "\r\n", 400)]
    [InlineData("TRACE / HTTP/1.1\r\n" + Close + "\r\n", 405)]
    [InlineData("GET http://evil.example/ HTTP/1.1\r\n" + Close + "\r\n", 400)]
    [InlineData("GET /%00 HTTP/1.1\r\n" + Close + "\r\n", 400)]
    [InlineData("GET /../../../etc/passwd HTTP/1.1\r\n" + Close + "\r\n", 404)]
    [InlineData("GET /css/..%2f..%2fappsettings.json HTTP/1.1\r\n" + Close + "\r\n", 404)]
    [InlineData("GET /css/%252e%252e/appsettings.json HTTP/1.1\r\n" + Close + "\r\n", 404)]
    [InlineData("GET /css\\..\\..\\appsettings.json HTTP/1.1\r\n" + Close + "\r\n", 400, 404)]
    [InlineData("GET /.git/config HTTP/1.1\r\n" + Close + "\r\n", 404)]
    public async Task WhatCannotBeReadIsRefused(string request, params int[] statuses)
    {
        var answer = await wire.AnswerAsync(request);

        Assert.Contains(answer.Split(' ', 3)[1], statuses.Select(status => $"{status}"));
        Assert.DoesNotContain("Server:", answer, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Exception", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /search?q={0} HTTP/1.1\r\n" + Close + "\r\n", 8_200, 414)]
    [InlineData("GET /search?q={0} HTTP/1.1\r\n" + Close + "\r\n", 60_000, 414)]
    [InlineData("GET / HTTP/1.1\r\n" + Close + "Cookie: __Host-portal-account={0}\r\n\r\n", 65_536, 431)]
    [InlineData("GET / HTTP/1.1\r\n" + Close + "X: {0}\r\n\r\n", 33_000, 431)]
    [InlineData("GET / HTTP/1.1\r\n" + Close + "X: {0}\r\n\r\n", 250_000, 431)]
    public async Task WhatIsTooLongIsRefusedWithTheHeadersOfEveryAnswer(string request, int length, int status)
    {
        var answer = await wire.AnswerAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, request, new string('a', length)));

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.Contains("X-Content-Type-Options: nosniff", answer, StringComparison.Ordinal);
        Assert.Contains("Content-Security-Policy: ", answer, StringComparison.Ordinal);
        Assert.Contains("too l", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MoreHeadersThanAnybodySendsAreRefused()
    {
        var answer = await wire.AnswerAsync($"GET / HTTP/1.1\r\n{Close}{string.Concat(Enumerable.Range(0, 120).Select(place => $"X-{place}: a\r\n"))}\r\n");

        Assert.StartsWith("HTTP/1.1 431 ", answer, StringComparison.Ordinal);
        Assert.Contains("X-Content-Type-Options: nosniff", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /search?q={0} HTTP/1.1\r\n" + Close + "\r\n", 100_000, 414)]
    [InlineData("GET / HTTP/1.1\r\n" + Close + "X: {0}\r\n\r\n", 400_000, 431)]
    public async Task WhatIsLongBeyondReasonIsNotEvenRead(string request, int length, int status)
    {
        var answer = await wire.AnswerAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, request, new string('a', length)));

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("127.0.0.1.evil.example:80")]
    public async Task ANameThatIsNotAmongThoseAllowedIsRefused(string host)
    {
        var answer = await wire.AnswerAsync($"GET /feeds/releases.atom HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.Contains("Content-Security-Policy: ", answer, StringComparison.Ordinal);
        Assert.Contains("AllowedHosts", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("evil", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/account/login?returnUrl=%2Fx%0d%0aSet-Cookie:%20a=b")]
    [InlineData("/search?q=%0d%0aSet-Cookie:%20a=b")]
    [InlineData("/%0d%0aSet-Cookie:%20a=b")]
    [InlineData("/deals.csv?partner=%0d%0aSet-Cookie:%20a=b")]
    public async Task ALineBreakInAnAddressMakesNoHeader(string address) =>
        Assert.DoesNotContain("\r\nSet-Cookie: a=b", await wire.AnswerAsync($"GET {address} HTTP/1.1\r\n{Close}\r\n"), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public async Task SixtyWhoSendSlowlyKeepNobodyFromReading()
    {
        var slow = await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => wire.ConnectAsync()));
        foreach (var (client, place) in slow.Select((client, place) => (client, place)))
        {
            var begun = place % 2 == 0 ? "GET / HTTP/1.1\r\nHost: localhost\r\nX: a" : "POST /account/login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nName=";
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(begun));
        }

        using var reader = new HttpClient { BaseAddress = new Uri($"http://localhost:{wire.Port}"), Timeout = TimeSpan.FromSeconds(10) };
        foreach (var address in new[] { "/", "/search?q=a", "/account/login", "/health/ready" })
        {
            Assert.Equal(HttpStatusCode.OK, (await reader.AskAsync(address)).StatusCode);
        }

        Array.ForEach(slow, client => client.Dispose());
    }
}
