using System.Diagnostics;

namespace ImmunoGenPortal.Faults;

/// <param name="Status">137 where it was killed.</param>
public sealed record Told(int Status, IReadOnlyList<string> Lines, string Errors);

/// <summary>The command line as a program of its own, to be killed.</summary>
public static class CommandLine
{
    /// <param name="kill">Ends with the moment to kill it; null to let it finish.</param>
    public static async Task<Told> RunAsync(string folder, IReadOnlyList<string> arguments, Func<IReadOnlyList<string>, Task>? kill = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("dotnet", [RunningPortal.Program("ImmunoGenPortal.Cli"), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["Portal__DataDirectory"] = folder;
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var lines = new List<string>();
        var reading = ReadAsync(process.StandardOutput, lines);
        var errors = process.StandardError.ReadToEndAsync();
        if (kill is not null)
        {
            await Task.WhenAny(kill(lines), process.WaitForExitAsync());
            process.Kill();
        }

        await process.WaitForExitAsync();
        await reading;
        return new Told(process.ExitCode, lines, await errors);
    }

    /// <summary>What it printed before it ended is told, whether it was killed or not.</summary>
    private static async Task ReadAsync(StreamReader output, List<string> lines)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            lock (lines)
            {
                lines.Add(line);
            }
        }
    }
}
