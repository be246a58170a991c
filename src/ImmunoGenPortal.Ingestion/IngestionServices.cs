using ImmunoGenPortal.Ingestion.Corrections;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ImmunoGenPortal.Ingestion;

public static class IngestionServices
{
    /// <summary>Everything that takes releases in. Needs AddPortalData.</summary>
    public static IServiceCollection AddPortalIngestion(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<WriteGate>();
        services.AddSingleton<IngestRelease>();
        services.AddSingleton<SeedReleases>();
        services.AddSingleton<Writer>();
        services.AddSingleton<CorrectFacts>();
        services.AddSingleton<CorrectEntities>();
        services.AddSingleton<CurateReleases>();
        services.AddSingleton<RereadRelease>();
        return services;
    }
}
