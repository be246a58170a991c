using ImmunoGenPortal.Data;
using ImmunoGenPortal.Ingestion.Queue;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ImmunoGenPortal.Web.Hosting;

/// <summary>Lets the worker of the queue work while the program serves, where anything can be written at all.</summary>
internal sealed class QueueService(JobWorker worker, DataDirectory directory) : BackgroundService, IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(directory.IsReadOnly ? HealthCheckResult.Degraded("The data directory is read-only.")
            : worker.IsRunning ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("Nobody works at the queue."));

    /// <summary>The file at hand is finished or goes back. One that takes long cannot be stopped in between: then only its place in the queue is kept.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        await base.StopAsync(patience.Token);
        if (worker.IsRunning)
        {
            await worker.GiveBackAsync(cancellationToken);
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        directory.IsReadOnly ? Task.CompletedTask : Task.Run(() => worker.RunAsync(stoppingToken), CancellationToken.None);
}
