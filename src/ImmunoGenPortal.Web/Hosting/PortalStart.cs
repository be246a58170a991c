using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Backups;
using ImmunoGenPortal.Ingestion;
using Microsoft.AspNetCore.Connections;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Web.Hosting;

/// <summary>Before the first request: take the data directory, bring the database up to date, take in the seeds; then serve.</summary>
internal static partial class PortalStart
{
    /// <summary>Serves until the program is told to stop.</summary>
    /// <returns>False where it could not begin to; the log says why and what to do.</returns>
    public static async Task<bool> TryServeAsync(this WebApplication app)
    {
        try
        {
            await app.RunAsync();
            return true;
        }
        catch (IOException error) when (error.InnerException is AddressInUseException)
        {
            LogAddressInUse(app.Logger, error.Message);
            return false;
        }
    }

    /// <returns>False where the portal must not start; the log says why and what to do.</returns>
    public static async Task<bool> TryStartDatabaseAsync(this WebApplication app)
    {
        if (UpkeepSettings.Wrong(app.Configuration) is { } wrong)
        {
            LogWrongSetting(app.Logger, wrong);
            return false;
        }

        var directory = app.Services.GetRequiredService<DataDirectory>();
        if (!directory.TryLock())
        {
            LogTaken(app.Logger, directory.Path);
            return false;
        }

        TemporaryFiles.TakeAwayLeft(directory);
        try
        {
            await using var db = await app.Services.GetRequiredService<IDbContextFactory<PortalDbContext>>().CreateDbContextAsync();
            await DatabaseUpgrade.RunAsync(db, app.Services.GetRequiredService<BackupFolder>(), app.Lifetime.ApplicationStopping);
        }
        catch (DatabaseUpgradeException error)
        {
            LogUnusable(app.Logger, error.Message, directory.DatabaseFile);
            return false;
        }

        await app.Services.GetRequiredService<TagStoredReleases>().RunAsync(app.Lifetime.ApplicationStopping);
        var seeds = app.Configuration["Portal:SeedsDirectory"] is { Length: > 0 } set ? set
            : DataDirectory.Checkout() is { } checkout ? Path.Combine(checkout, "seeds")
            : "seeds";
        await app.Services.GetRequiredService<SeedReleases>().RunAsync(seeds, app.Lifetime.ApplicationStopping);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "{Reason} Stop the program that listens there, or name another address in ASPNETCORE_URLS.")]
    private static partial void LogAddressInUse(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Critical, Message = "{Reason}")]
    private static partial void LogWrongSetting(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Critical, Message = "Another program uses the data directory {Path}. Stop it, or name another directory in Portal__DataDirectory.")]
    private static partial void LogTaken(ILogger logger, string path);

    [LoggerMessage(Level = LogLevel.Critical, Message = "{Reason} (database: {File})")]
    private static partial void LogUnusable(ILogger logger, string reason, string file);
}
