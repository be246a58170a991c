using System.CommandLine;
using ImmunoGenPortal.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ImmunoGenPortal.Cli;

/// <summary>--data DIR, the same for every command that works on a data directory.</summary>
internal static class DataOption
{
    public static Option<string?> Make() => new("--data") { Description = "The data directory; without it the one that Portal__DataDirectory names, else the portal's own." };

    /// <param name="given">What the option says; null where it is not there.</param>
    public static DataDirectory Open(string? given) => DataDirectory.Open(given ?? Environment.GetEnvironmentVariable("Portal__DataDirectory"));

    /// <summary>What works on the directory, with nothing logged: a command says itself what matters.</summary>
    public static IServiceCollection Services(DataDirectory directory) => new ServiceCollection().AddLogging(logging => logging.ClearProviders()).AddPortalData(directory);
}
