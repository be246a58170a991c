using System.CommandLine;

namespace ImmunoGenPortal.Cli;

/// <summary>--data DIR, the same for every command that works on a data directory.</summary>
internal static class DataOption
{
    public static Option<string?> Make() => new("--data") { Description = "The data directory; without it the one that Portal__DataDirectory names, else the portal's own." };
}
