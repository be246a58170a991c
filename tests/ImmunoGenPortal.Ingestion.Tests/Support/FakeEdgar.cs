using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using ImmunoGenPortal.Ingestion.Edgar;

namespace ImmunoGenPortal.Ingestion.Tests.Support;

/// <summary>How <see cref="FakeEdgar"/> misbehaves, once.</summary>
public enum EdgarFault
{
    /// <summary>503.</summary>
    Unavailable,

    /// <summary>503, and to come back in an hour.</summary>
    Closed,

    /// <summary>429 with a page, and to come back in two minutes.</summary>
    TooMany,

    /// <summary>404.</summary>
    Missing,

    /// <summary>403 with a page.</summary>
    Forbidden,

    /// <summary>A page with status 200.</summary>
    Page,

    /// <summary>302 to another host.</summary>
    Redirect,

    /// <summary>Less than the length that the header gives.</summary>
    Truncated,

    /// <summary>A header that gives a length beyond all bounds.</summary>
    Huge,

    /// <summary>No answer as long as it runs.</summary>
    Silent,

    /// <summary>A connection closed without a word.</summary>
    HangUp,
}

/// <summary>A request as it came.</summary>
/// <param name="At">By the clock that the fake was given.</param>
public sealed record EdgarRequest(string Path, string UserAgent, DateTimeOffset At);

/// <summary>
/// A server on loopback that behaves as EDGAR does: lists of filings with older pages, full submissions, and its refusals of
/// programs that do not say whose they are or ask more than ten times a second.
/// </summary>
public sealed class FakeEdgar : IAsyncDisposable
{
    private const int MostASecond = 10;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<EdgarFault>> _faults = new();
    private readonly ConcurrentQueue<EdgarRequest> _requests = new();
    private readonly TimeProvider _clock;
    private readonly Task _serving;

    /// <param name="clock">That by which requests a second are counted: the one that the client under test paces by.</param>
    public FakeEdgar(TimeProvider? clock = null)
    {
        _clock = clock ?? TimeProvider.System;
        _listener.Start();
        _serving = ServeAsync();
    }

    public FakeFilings Filings { get; } = new();

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public EdgarSettings Settings => new("desk@example.com", Address, Address + "/");

    /// <summary>In the order in which they came.</summary>
    public IReadOnlyList<EdgarRequest> Requests => [.. _requests];

    /// <summary>The next requests whose path ends so meet these, one each.</summary>
    public void Misbehave(string pathEnd, params EdgarFault[] faults)
    {
        var queue = _faults.GetOrAdd(pathEnd, _ => new());
        foreach (var fault in faults)
        {
            queue.Enqueue(fault);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _serving;
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task ServeAsync()
    {
        List<Task> answering = [];
        while (!_end.IsCancellationRequested)
        {
            try
            {
                answering.Add(AnswerAsync(await _listener.AcceptTcpClientAsync(_end.Token)));
            }
            catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                break;
            }
        }

        await Task.WhenAll(answering);
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using var _ = client;
        try
        {
            var stream = client.GetStream();
            using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
            var path = (await reader.ReadLineAsync(_end.Token))?.Split(' ') is [_, var asked, ..] ? asked : "";
            var userAgent = "";
            while (await reader.ReadLineAsync(_end.Token) is { Length: > 0 } line)
            {
                userAgent = line.StartsWith("User-Agent:", StringComparison.OrdinalIgnoreCase) ? line[11..].Trim() : userAgent;
            }

            _requests.Enqueue(new EdgarRequest(path, userAgent, _clock.GetUtcNow()));
            if (await AnswerAsync(path, userAgent) is { } answer)
            {
                await stream.WriteAsync(answer.Bytes(), _end.Token);
            }
        }
        catch (Exception end) when (end is IOException or OperationCanceledException)
        {
            // The client, or the test, is done with it.
        }
    }

    /// <summary>Null to hang up.</summary>
    private async Task<FakeAnswer?> AnswerAsync(string path, string userAgent)
    {
        if (!userAgent.Contains('@', StringComparison.Ordinal))
        {
            return FakeAnswer.Undeclared;
        }

        if (_requests.Count(request => _clock.GetUtcNow() - request.At < TimeSpan.FromSeconds(1)) > MostASecond)
        {
            return FakeAnswer.TooMany;
        }

        var found = Filings.Find(path);
        switch (TakeFault(path))
        {
            case null:
                return found;
            case EdgarFault.HangUp:
                return null;
            case EdgarFault.Silent:
                await Task.Delay(Timeout.Infinite, _end.Token);
                return null;
            case { } fault:
                return FakeAnswer.Of(fault, found);
        }
    }

    private EdgarFault? TakeFault(string path)
    {
        foreach (var (end, faults) in _faults)
        {
            if (path.EndsWith(end, StringComparison.Ordinal) && faults.TryDequeue(out var fault))
            {
                return fault;
            }
        }

        return null;
    }
}
