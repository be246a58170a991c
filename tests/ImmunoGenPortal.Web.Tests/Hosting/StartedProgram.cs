using System.Collections.Concurrent;
using System.Diagnostics;
using ImmunoGenPortal.Web.Tests.Support;

namespace ImmunoGenPortal.Web.Tests.Hosting;

/// <summary>The program as an operator starts it, in a process of its own.</summary>
internal sealed class StartedProgram : IDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _told = new();

    /// <param name="data">The data directory.</param>
    /// <param name="from">The folder it is started from; its settings hold, if it has some.</param>
    /// <param name="settings">Of the environment.</param>
    public StartedProgram(string data, string from, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ImmunoGenPortal.Web.dll"), "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = from,
        };
        start.Environment["Portal__DataDirectory"] = data;
        start.Environment["Portal__SeedsDirectory"] = Portal.SeedsFolder;
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => _told.Enqueue(line.Data ?? "");
        _process.ErrorDataReceived += (_, line) => _told.Enqueue(line.Data ?? "");
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What it wrote until now.</summary>
    public string Told => string.Join('\n', _told);

    /// <summary>Waits for a line that holds a text.</summary>
    public async Task<string> HearAsync(string text)
    {
        for (var tries = 0; tries < 1200; tries++, await Task.Delay(50))
        {
            if (_told.FirstOrDefault(line => line.Contains(text, StringComparison.Ordinal)) is { } line)
            {
                return line;
            }
        }

        throw new TimeoutException($"The program did not say “{text}” but: {Told}");
    }

    /// <returns>Its exit status.</returns>
    public async Task<int> EndAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}
