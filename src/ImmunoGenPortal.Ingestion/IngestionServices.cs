using ImmunoGenPortal.Ingestion.Corrections;
using ImmunoGenPortal.Ingestion.Edgar;
using ImmunoGenPortal.Ingestion.Queue;
using ImmunoGenPortal.Ingestion.Resolution;
using ImmunoGenPortal.Ingestion.Sameness;
using ImmunoGenPortal.Ingestion.Upkeep;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ImmunoGenPortal.Ingestion;

public static class IngestionServices
{
    /// <summary>Everything that takes releases in. Needs AddPortalData.</summary>
    public static IServiceCollection AddPortalIngestion(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IngestRelease>();
        services.AddSingleton<IngestReleases>();
        services.AddSingleton<SeedReleases>();
        services.AddSingleton<Writer>();
        services.AddSingleton<KeptEntities>();
        services.AddSingleton<StoredBodies>();
        services.AddSingleton<AddUpReleases>();
        services.AddSingleton<CorrectFacts>();
        services.AddSingleton<CorrectEntities>();
        services.AddSingleton<CurateReleases>();
        services.AddSingleton<CurateSources>();
        services.AddSingleton<RereadRelease>();
        services.AddSingleton<CatchUp>();
        services.AddSingleton<VerifyData>();
        services.AddSingleton<CheckRecord>();
        services.AddSingleton<PortalUpkeep>();
        services.AddScoped<SourceDifferences>();
        services.AddSingleton<JobSignal>();
        services.AddSingleton<JobQueue>();
        services.AddSingleton<JobLeases>();
        services.AddSingleton<IJobRunner, FileRunner>();
        services.AddSingleton<IJobRunner, ReextractRunner>();
        services.AddSingleton<IJobRunner, EdgarRunner>();
        services.AddSingleton<JobAttempts>();
        services.AddSingleton<JobWorker>();
        services.TryAddSingleton(new EdgarSettings(null));
        services.AddSingleton<EdgarClient>();
        services.AddSingleton<EdgarIntake>();
        services.AddSingleton<GoldExport>();
        return services;
    }
}
