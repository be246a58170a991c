using ImmunoGenPortal.Data;
using ImmunoGenPortal.Ingestion;
using ImmunoGenPortal.Web.Pages;
using Microsoft.AspNetCore.Connections;

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
            if (await app.Services.GetRequiredService<DatabaseOpening>().RunAsync(app.Lifetime.ApplicationStopping) is { } mended)
            {
                LogMended(app.Logger, mended);
            }
        }
        catch (Exception error) when (error is DatabaseUpgradeException || StorageFault.Of(error) is not null)
        {
            LogUnusable(app.Logger, error.Message, directory.DatabaseFile);
            return false;
        }

        _ = Task.Run(app.PrepareFirstPageAsync); // whoever asks for it before it is done does the rest
        if (directory.IsReadOnly)
        {
            LogReadOnly(app.Logger, directory.Path);
        }
        else
        {
            await app.TryTakeSeedsAsync();
        }

        return true;
    }

    /// <summary>Compiling the queries of the home page takes most of its first answer: it is done while the server gets ready to listen.</summary>
    private static async Task PrepareFirstPageAsync(this WebApplication app)
    {
        try
        {
            await using var scope = app.Services.CreateAsyncScope();
            await ActivatorUtilities.CreateInstance<IndexModel>(scope.ServiceProvider).OnGetAsync(app.Lifetime.ApplicationStopping);
        }
        catch (Exception error) when (error is OperationCanceledException or ObjectDisposedException || StorageFault.Of(error) is not null)
        {
            // The program ends already, or a visitor will be told.
        }
    }

    /// <summary>What cannot be written now, because the disk is full say, is at the next start: reading need not wait for it.</summary>
    private static async Task TryTakeSeedsAsync(this WebApplication app)
    {
        var seeds = app.Configuration["Portal:SeedsDirectory"] is { Length: > 0 } set ? set
            : DataDirectory.Checkout() is { } checkout ? Path.Combine(checkout, "seeds")
            : "seeds";
        try
        {
            await app.Services.GetRequiredService<CatchUp>().RunAsync(app.Lifetime.ApplicationStopping);
            await app.Services.GetRequiredService<SeedReleases>().RunAsync(seeds, app.Lifetime.ApplicationStopping);
        }
        catch (Exception error) when (StorageFault.Of(error) is not null)
        {
            LogNoSeeds(app.Logger, error.GetBaseException().Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "{Reason} Stop the program that listens there, or name another address in ASPNETCORE_URLS.")]
    private static partial void LogAddressInUse(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Critical, Message = "{Reason}")]
    private static partial void LogWrongSetting(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Critical, Message = "Another program uses the data directory {Path}. Stop it, or name another directory in Portal__DataDirectory.")]
    private static partial void LogTaken(ILogger logger, string path);

    [LoggerMessage(Level = LogLevel.Critical, Message = "{Reason} (database: {File})")]
    private static partial void LogUnusable(ILogger logger, string reason, string file);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Sentence}")]
    private static partial void LogMended(ILogger logger, string sentence);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The data directory {Path} may not be written to. The portal shows what is there, and takes nothing in; nobody can sign in. Make the directory writable and start the portal again.")]
    private static partial void LogReadOnly(ILogger logger, string path);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The starter releases were not taken in: {Reason}. The next start tries again.")]
    private static partial void LogNoSeeds(ILogger logger, string reason);
}
