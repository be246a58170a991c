using ImmunoGenPortal.Ingestion.Edgar;

namespace ImmunoGenPortal.Cli;

/// <summary>The settings of EDGAR as the environment has them.</summary>
internal static class EdgarOptions
{
    public static EdgarSettings Read() => new(
        Environment.GetEnvironmentVariable("Portal__Edgar__Contact"),
        Environment.GetEnvironmentVariable("Portal__Edgar__DataBase") ?? EdgarSettings.DefaultDataBase,
        Environment.GetEnvironmentVariable("Portal__Edgar__ArchiveBase") ?? EdgarSettings.DefaultArchiveBase);
}
