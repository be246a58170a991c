using ImmunoGenPortal.Ingestion.Queue;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ImmunoGenPortal.Web.Hosting;

/// <summary>Lets the worker of the queue work while the program serves.</summary>
internal sealed class QueueService(JobWorker worker) : BackgroundService, IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(worker.IsRunning ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("Nobody works at the queue."));

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => worker.RunAsync(stoppingToken), CancellationToken.None);
}
