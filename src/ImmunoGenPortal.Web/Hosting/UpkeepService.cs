using ImmunoGenPortal.Data.Backups;
using ImmunoGenPortal.Ingestion.Upkeep;

namespace ImmunoGenPortal.Web.Hosting;

/// <summary>Lets the upkeep work while the program serves.</summary>
internal sealed class UpkeepService(PortalUpkeep upkeep) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => upkeep.RunAsync(stoppingToken), CancellationToken.None);
}

/// <summary>How often backups are made and how many are kept, from the section Portal:Backups.</summary>
internal static class UpkeepSettings
{
    private const string Hours = "Portal:Backups:EveryHours";

    private const string Keep = "Portal:Backups:Keep";

    private const int MostHours = 24 * 365;

    private const int MostKept = 1000;

    /// <summary>What they are where nothing is said, or what is said is wrong.</summary>
    public static BackupSettings Read(IConfiguration settings) => new(
        Number(settings[Hours], 0, MostHours) is { } hours ? TimeSpan.FromHours(hours) : BackupSettings.Default.Every,
        Number(settings[Keep], 1, MostKept) ?? BackupSettings.Default.Keep);

    /// <summary>What is wrong with them, as a sentence; null where nothing is.</summary>
    public static string? Wrong(IConfiguration settings) =>
        Wrong(settings, Hours, 0, MostHours) ?? Wrong(settings, Keep, 1, MostKept);

    private static string? Wrong(IConfiguration settings, string name, int least, int most) =>
        string.IsNullOrWhiteSpace(settings[name]) || Number(settings[name], least, most) is not null ? null : $"The setting {name} cannot be “{settings[name]}”: give a whole number from {least} to {most}.";

    private static int? Number(string? text, int least, int most) => int.TryParse(text, out var number) && number >= least && number <= most ? number : null;
}
