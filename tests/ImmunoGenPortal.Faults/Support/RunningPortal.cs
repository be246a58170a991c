using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using ImmunoGenPortal.Data;

namespace ImmunoGenPortal.Faults;

/// <summary>The portal as a program of its own, to be killed.</summary>
public sealed class RunningPortal : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>The exit status of a program that was.</summary>
    public const int Killed = 137;

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _log;

    private RunningPortal(Process process, ConcurrentQueue<string> log, Uri address) => (_process, _log, Address) = (process, log, address);

    public Uri Address { get; }

    /// <summary>From its start until it was ready.</summary>
    public TimeSpan Startup { get; private set; }

    public int ProcessId => _process.Id;

    public bool HasExited => _process.HasExited;

    public string Log => string.Join('\n', _log);

    /// <param name="environment">What it is told besides, null where nothing.</param>
    /// <exception cref="TimeoutException">It was not ready in time.</exception>
    public static async Task<RunningPortal> StartAsync(string folder, IReadOnlyDictionary<string, string>? environment = null) =>
        await TryStartAsync(folder, environment) ?? throw new TimeoutException("The portal was killed before it was ready.");

    /// <returns>Null where it was killed before it was ready.</returns>
    /// <exception cref="TimeoutException">It was not ready in time, or ended by itself.</exception>
    public static async Task<RunningPortal?> TryStartAsync(string folder, IReadOnlyDictionary<string, string>? environment)
    {
        var clock = Stopwatch.StartNew();
        var portal = Launch(folder, environment);
        using var client = new HttpClient { BaseAddress = portal.Address, Timeout = TimeSpan.FromSeconds(10) };
        while (!await IsReadyAsync(client))
        {
            if (portal.HasExited || clock.Elapsed > Patience)
            {
                var isKilled = portal.HasExited && portal._process.ExitCode == Killed;
                await portal.DisposeAsync();
                return isKilled ? null : throw new TimeoutException($"The portal was not ready after {clock.Elapsed.TotalSeconds:0} s. It said:\n{portal.Log}");
            }

            await Task.Delay(50);
        }

        portal.Startup = clock.Elapsed;
        return portal;
    }

    /// <summary>Starts a portal that must not start.</summary>
    /// <returns>Its exit status, null where it runs all the same, and what it said.</returns>
    public static async Task<(int? Status, string Log)> RefusedAsync(string folder, IReadOnlyDictionary<string, string>? environment = null)
    {
        await using var portal = Launch(folder, environment);
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            await portal._process.WaitForExitAsync(limit.Token);
            return (portal._process.ExitCode, portal.Log);
        }
        catch (OperationCanceledException)
        {
            return (null, portal.Log);
        }
    }

    public HttpClient NewClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(60) };

    /// <summary>As a power cut would end it.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>As an operator ends it: SIGTERM.</summary>
    /// <returns>How long it took, and its exit status.</returns>
    public async Task<(TimeSpan Took, int Status)> StopAsync()
    {
        var clock = Stopwatch.StartNew();
        using var kill = Process.Start("kill", ["-TERM", ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await _process.WaitForExitAsync();
        return (clock.Elapsed, _process.ExitCode);
    }

    public async Task ExitedAsync() => await _process.WaitForExitAsync();

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    /// <summary>The program of a project, built as this one is.</summary>
    public static string Program(string project)
    {
        var checkout = DataDirectory.Checkout() ?? throw new InvalidOperationException("Run this from a checkout.");
        var configuration = AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";
        return Path.Combine(checkout, "src", project, "bin", configuration, "net10.0", project + ".dll");
    }

    private static RunningPortal Launch(string folder, IReadOnlyDictionary<string, string>? environment)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [Program("ImmunoGenPortal.Web")]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["Portal__DataDirectory"] = folder;
        start.Environment["Portal__SeedsDirectory"] = Path.Combine(folder, "no-seeds");
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";

        // One program sends here what many do elsewhere.
        start.Environment["Portal__Limits__UploadsPerMinute"] = start.Environment["Portal__Limits__SearchesPerMinute"] = "100000";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        var log = new ConcurrentQueue<string>();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => log.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => log.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new RunningPortal(process, log, address);
    }

    private static async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException)
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
