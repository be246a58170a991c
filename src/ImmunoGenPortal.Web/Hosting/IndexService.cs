using ImmunoGenPortal.Data;

namespace ImmunoGenPortal.Web.Hosting;

/// <summary>Looks at the search index when the portal has started, and whenever something read was damaged. A damaged database ends the program: the next start says what to do.</summary>
internal sealed partial class IndexService(IndexCare care, IndexSignal damage, DatabaseOpening opening, DataDirectory directory, IHostApplicationLifetime lifetime, ILogger<IndexService> logger) : BackgroundService
{
    /// <summary>Between two looks: damage that many readers meet at once is looked at once. And before the first, so that whoever waits for the start has a page before.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (directory.IsReadOnly)
        {
            return;
        }

        var found = damage.Next;
        await Task.WhenAny(found, Task.Delay(Pause, stoppingToken));
        var isWhole = opening.IsLookedThrough && !found.IsCompleted;
        while (!stoppingToken.IsCancellationRequested)
        {
            var next = damage.Next;
            await LookAsync(isWhole, stoppingToken);
            isWhole = false;
            await Task.WhenAny(Task.WhenAll(next, Task.Delay(Pause, stoppingToken)), Task.Delay(Timeout.Infinite, stoppingToken));
        }
    }

    private async Task LookAsync(bool isWhole, CancellationToken stopping)
    {
        try
        {
            switch (await care.RunAsync(isWhole, stopping))
            {
                case IndexState.Mended:
                    LogMended();
                    break;
                case IndexState.DatabaseDamaged:
                    LogDamaged(directory.DatabaseFile, directory.Path);
                    Environment.ExitCode = 1;
                    lifetime.StopApplication();
                    break;
            }
        }
        catch (Exception error) when (StorageFault.Of(error) is not null)
        {
            LogNotNow(error.Message);
            await Task.WhenAny(Task.Delay(Pause * 5, stopping));
            damage.Raise();
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Told to stop: the next start looks again.
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The search index was damaged; it was made anew from the releases.")]
    private partial void LogMended();

    [LoggerMessage(Level = LogLevel.Critical, Message = "{File} is damaged. The portal stops, so that nothing more is written to it. Restore a backup: `restore BACKUP --data {Path}` of the command line puts it in its place, and keeps the damaged file.")]
    private partial void LogDamaged(string file, string path);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The search index could not be looked at: {Reason}")]
    private partial void LogNotNow(string reason);
}
