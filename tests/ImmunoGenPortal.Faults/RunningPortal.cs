using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using ImmunoGenPortal.Data;

namespace ImmunoGenPortal.Faults;

/// <summary>The portal as a program of its own, to be killed.</summary>
public sealed class RunningPortal : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private RunningPortal(Process process, Uri address, TimeSpan startup) => (_process, Address, Startup) = (process, address, startup);

    public Uri Address { get; }

    public int ProcessId => _process.Id;

    /// <summary>From its start until it was ready.</summary>
    public TimeSpan Startup { get; }

    /// <param name="environment">What it is told besides, null where nothing.</param>
    /// <exception cref="TimeoutException">It was not ready in time.</exception>
    public static async Task<RunningPortal> StartAsync(string folder, IReadOnlyDictionary<string, string>? environment = null)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [Program()]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["Portal__DataDirectory"] = folder;
        start.Environment["Portal__SeedsDirectory"] = Path.Combine(folder, "no-seeds");
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        var clock = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient { BaseAddress = address };
        while (!await IsReadyAsync(client))
        {
            if (process.HasExited || clock.Elapsed > Patience)
            {
                process.Kill();
                throw new TimeoutException($"The portal was not ready after {clock.Elapsed.TotalSeconds:0} s.");
            }

            await Task.Delay(50);
        }

        return new RunningPortal(process, address, clock.Elapsed);
    }

    /// <summary>As a power cut would end it.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private static async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static string Program()
    {
        var checkout = DataDirectory.Checkout() ?? throw new InvalidOperationException("Run this from a checkout.");
        var configuration = AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";
        return Path.Combine(checkout, "src", "ImmunoGenPortal.Web", "bin", configuration, "net10.0", "ImmunoGenPortal.Web.dll");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
