using System.Diagnostics;
using System.Globalization;

namespace ImmunoGenPortal.Hostile.Run;

/// <summary>What Linux tells of the portal's process: its memory, and with whom it is connected.</summary>
internal sealed class ProcessWatch : IAsyncDisposable
{
    private const string Listening = "0A";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly CancellationTokenSource _stop = new();
    private readonly Process _process;
    private readonly string _folder;
    private readonly string _port;
    private readonly Task _looking;

    public ProcessWatch(int process, int port)
    {
        (_process, _folder, _port) = (Process.GetProcessById(process), $"/proc/{process}", port.ToString("X4", CultureInfo.InvariantCulture));
        _looking = LookAsync(_stop.Token);
    }

    /// <summary>Connections that do not come from a visitor: "0100007F:0009".</summary>
    public HashSet<string> Outgoing { get; } = [];

    /// <summary>How long it has worked so far: on a busy machine this tells more than the clock.</summary>
    public TimeSpan Worked
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <returns>The most memory that it ever held, in megabytes; 0 where the system does not tell.</returns>
    public long PeakMegabytes()
    {
        var line = File.Exists($"{_folder}/status") ? File.ReadLines($"{_folder}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)) : null;
        return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _looking;
        _stop.Dispose();
        _process.Dispose();
    }

    private async Task LookAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && Directory.Exists(_folder))
        {
            Look();
            await Task.WhenAny(Task.Delay(Pause, stop));
        }
    }

    private void Look()
    {
        var own = Sockets();
        foreach (var table in new[] { "tcp", "tcp6", "udp", "udp6" }.Select(name => $"{_folder}/net/{name}").Where(File.Exists))
        {
            foreach (var line in File.ReadLines(table).Skip(1).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            {
                // Local address, remote address, state … and the socket's number.
                if (line.Length > 9 && own.Contains(line[9]) && line[3] != Listening && !line[1].EndsWith(":" + _port, StringComparison.Ordinal))
                {
                    Outgoing.Add(line[2]);
                }
            }
        }
    }

    private HashSet<string> Sockets()
    {
        var sockets = new HashSet<string>();
        try
        {
            foreach (var file in new DirectoryInfo($"{_folder}/fd").EnumerateFileSystemInfos())
            {
                if (file.LinkTarget is { } target && target.StartsWith("socket:[", StringComparison.Ordinal))
                {
                    sockets.Add(target[8..^1]);
                }
            }
        }
        catch (IOException)
        {
            // It ended, or closed what was just being looked at: the next look is as good.
        }

        return sockets;
    }
}
