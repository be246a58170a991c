using ImmunoGenPortal.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ImmunoGenPortal.Web.Hosting;

/// <summary>Ready when the database answers and has the schema of this program.</summary>
internal sealed class DatabaseHealth(IDbContextFactory<PortalDbContext> databases) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return !await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Unhealthy("The database cannot be reached.")
            : (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any() ? HealthCheckResult.Unhealthy("The database has an older schema.")
            : HealthCheckResult.Healthy();
    }
}
