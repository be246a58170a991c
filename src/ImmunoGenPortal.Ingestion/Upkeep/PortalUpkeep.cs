using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Backups;
using Microsoft.Extensions.Logging;

namespace ImmunoGenPortal.Ingestion.Upkeep;

/// <summary>
/// What the portal does for itself beside serving: a backup and a check of everything stored, each once a day and when somebody asks.
/// After a standstill what was missed is made up for. What fails is told, tried again an hour later, and stops nothing else.
/// </summary>
public sealed partial class PortalUpkeep(BackupFolder backups, VerifyData verify, CheckRecord checks, TimeProvider clock, ILogger<PortalUpkeep> logger) : IDisposable
{
    /// <summary>Whoever starts the portal wants its pages first; a check, which takes longer, waits for the second look.</summary>
    private static readonly TimeSpan FirstLook = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan Between = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan AfterFailure = TimeSpan.FromHours(1);

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly SemaphoreSlim _asked = new(0);

    public UpkeepWork Backup { get; } = new();

    public UpkeepWork Check { get; } = new();

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Has work done as soon as may be; work that is under way already is not begun again.</summary>
    public void Ask(UpkeepWork work)
    {
        if (!work.IsUnderWay)
        {
            work.Ask();
            _asked.Release();
        }
    }

    /// <summary>Does what is due until it is told to stop.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        await _asked.WaitAsync(FirstLook, stopping);
        for (var isFirst = true; ; isFirst = false)
        {
            await RunDueAsync(!isFirst, stopping);
            await _asked.WaitAsync(Between, stopping);
        }
    }

    /// <summary>Does what is due, or was asked for.</summary>
    public Task RunDueAsync(CancellationToken stopping) => RunDueAsync(true, stopping);

    private async Task RunDueAsync(bool mayCheck, CancellationToken stopping)
    {
        if (IsDue(Backup, backups.NextAt()))
        {
            await RunAsync("backup", Backup, asked => BackUpAsync(asked, stopping), stopping);
        }

        if ((mayCheck || Check.IsUnderWay) && IsDue(Check, checks.Last() is { } last && last.At <= Now ? last.At + Day : Now))
        {
            await RunAsync("check", Check, _ => CheckAsync(stopping), stopping);
        }
    }

    public void Dispose() => _asked.Dispose();

    private bool IsDue(UpkeepWork work, DateTime? at) =>
        work.IsUnderWay || at <= Now && (work.Failure is not { } failure || failure.At + AfterFailure <= Now || failure.At > Now);

    private async Task RunAsync(string name, UpkeepWork work, Func<bool, Task> run, CancellationToken stopping)
    {
        var start = clock.GetTimestamp();
        UpkeepFailure? failure = null;
        var asked = work.Begin();
        try
        {
            await run(asked);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception error)
        {
            // Whatever damage does to a backup or a check, the portal goes on serving, and tells.
            failure = new UpkeepFailure(Now, error is BackupException or IOException or UnauthorizedAccessException ? error.Message : $"The database cannot be read ({error.Message}). If this stays so, stop the portal and restore the last backup.");
            LogFailed(error, name);
        }
        finally
        {
            work.End(failure);
            PortalMetrics.UpkeepTook(name, failure is null ? "done" : "failed", clock.GetElapsedTime(start));
        }
    }

    private async Task BackUpAsync(bool asked, CancellationToken stopping)
    {
        var made = await backups.MakeAsync(asked ? BackupKind.Asked : BackupKind.Daily, stopping);
        LogBackup(made.Name, made.Bytes);
    }

    private async Task CheckAsync(CancellationToken stopping)
    {
        var (at, start) = (Now, clock.GetTimestamp());
        var amiss = await verify.RunAsync(null, stopping);
        var took = clock.GetElapsedTime(start);
        foreach (var sentence in amiss)
        {
            LogAmiss(sentence);
        }

        LogChecked(took.TotalSeconds, amiss.Count);
        checks.Keep(new CheckFinding(at, took.TotalSeconds, amiss));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Made the backup {Name} of {Bytes} bytes")]
    private partial void LogBackup(string name, long bytes);

    [LoggerMessage(Level = LogLevel.Information, Message = "Checked everything stored in {Seconds:0.0} s: {Count} things amiss")]
    private partial void LogChecked(double seconds, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "Amiss: {Sentence}")]
    private partial void LogAmiss(string sentence);

    [LoggerMessage(Level = LogLevel.Error, Message = "The {Work} could not be made")]
    private partial void LogFailed(Exception error, string work);
}
