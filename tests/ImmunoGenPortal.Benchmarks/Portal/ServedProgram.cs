using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ImmunoGenPortal.Data;

namespace ImmunoGenPortal.Benchmarks.Portal;

/// <summary>The portal, or the app it is compared with, as a program of its own on loopback.</summary>
internal sealed class ServedProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly Process _process;

    private ServedProgram(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None, UseCookies = false, MaxConnectionsPerServer = 64 }) { BaseAddress = address, Timeout = Patience };
        Client.DefaultRequestHeaders.Add("Accept-Encoding", "gzip, deflate, br"); // as browsers ask
    }

    public HttpClient Client { get; }

    /// <summary>From its start until its first page was answered.</summary>
    public TimeSpan Startup { get; private set; }

    /// <summary>The most memory that was resident, in megabytes. Linux only.</summary>
    public double PeakMemory =>
        File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, var kilobytes, ..]
            ? double.Parse(kilobytes, CultureInfo.InvariantCulture) / 1024 : double.NaN;

    /// <summary>Where a portal was published to, as it is deployed: that one is measured. Null measures the one that was built.</summary>
    public static string? Published => Environment.GetEnvironmentVariable("PORTAL_PUBLISHED") is { Length: > 0 } folder ? folder : null;

    /// <param name="directory">The data directory.</param>
    public static Task<ServedProgram> StartPortalAsync(string directory) => StartAsync(
        [Path.Combine(Published ?? Path.Combine(DataDirectory.Checkout() ?? throw new InvalidOperationException("Run this from a checkout."), "src", "ImmunoGenPortal.Web", "bin", Configuration, "net10.0"), "ImmunoGenPortal.Web.dll")],
        "/", address => new()
        {
            ["Portal__DataDirectory"] = directory,
            ["Portal__SeedsDirectory"] = Path.Combine(directory, "no-seeds"),
            ["ASPNETCORE_URLS"] = address,
        });

    /// <summary>With the collector that a new web project has.</summary>
    public static Task<ServedProgram> StartFloorAsync() => StartAsync([typeof(ServedProgram).Assembly.Location, "floor"], "/empty", address => new()
    {
        ["FLOOR_URL"] = address,
        ["DOTNET_gcServer"] = "1",
        ["DOTNET_gcConcurrent"] = "1",
        ["DOTNET_TieredPGO"] = "1",
    });

    private static string Configuration => AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";

    private static async Task<ServedProgram> StartAsync(IReadOnlyList<string> command, string page, Func<string, Dictionary<string, string>> settings)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        // Its log goes nowhere: reading it here would cost what is measured. The program takes the shell's place and number.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec dotnet \"$0\" \"$@\" >/dev/null 2>&1", .. command]);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        foreach (var (name, value) in settings(address))
        {
            start.Environment[name] = value;
        }

        var clock = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        var program = new ServedProgram(process, new Uri(address));
        while (!await program.AnswersAsync(page))
        {
            if (process.HasExited || clock.Elapsed > Patience)
            {
                await program.DisposeAsync();
                throw new TimeoutException($"{command[0]} did not answer.");
            }

            await Task.Delay(5);
        }

        program.Startup = clock.Elapsed;
        return program;
    }

    /// <summary>Reads a page to its end.</summary>
    /// <exception cref="HttpRequestException">It was not answered with 200.</exception>
    public async Task GetAsync(string address)
    {
        using var answer = await Client.GetAsync(new Uri(address, UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        await answer.Content.CopyToAsync(Stream.Null);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        Client.Dispose();
        _process.Dispose();
    }

    private async Task<bool> AnswersAsync(string page)
    {
        try
        {
            await GetAsync(page);
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
