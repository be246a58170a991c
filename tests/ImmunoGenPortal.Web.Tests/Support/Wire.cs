using System.Net.Sockets;
using System.Text;

namespace ImmunoGenPortal.Web.Tests.Support;

/// <summary>The program on a port of its own: what no client of HTTP would send reaches it as it is.</summary>
public sealed class Wire : IAsyncLifetime
{
    private readonly Portal _portal = new() { Seeds = "" };

    public int Port => _portal.ClientOptions.BaseAddress.Port;

    public Task InitializeAsync()
    {
        _portal.UseKestrel(0);
        _portal.StartServer();
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    public async Task<TcpClient> ConnectAsync()
    {
        var client = new TcpClient { SendBufferSize = 65_536, ReceiveTimeout = 20_000 };
        await client.ConnectAsync("127.0.0.1", Port);
        return client;
    }

    /// <summary>What is answered until the program hangs up, or has said all of an answer that says how long it is.</summary>
    public async Task<string> AnswerAsync(string request)
    {
        using var client = await ConnectAsync();
        await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(request));
        return await ReadAsync(client);
    }

    public static async Task<string> ReadAsync(TcpClient client)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
        return await reader.ReadToEndAsync(patience.Token);
    }
}
