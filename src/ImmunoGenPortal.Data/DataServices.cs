using ImmunoGenPortal.Data.Backups;
using ImmunoGenPortal.Data.Deals;
using ImmunoGenPortal.Data.Differences;
using ImmunoGenPortal.Data.Exports;
using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Data.Pipeline;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Data.Search;
using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Data.Timeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ImmunoGenPortal.Data;

public static class DataServices
{
    /// <summary>The database in this directory and the searches over it.</summary>
    /// <param name="patience">How long its writers wait; null for a command's.</param>
    public static IServiceCollection AddPortalData(this IServiceCollection services, DataDirectory directory, WritePatience? patience = null)
    {
        services.AddSingleton(directory);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(BackupSettings.Default);
        services.AddSingleton<BackupFolder>();
        services.AddSingleton(patience ?? WritePatience.OfCommand);
        services.AddSingleton<WriteGate>();
        services.AddSingleton<DatabaseOpening>();
        services.AddSingleton<IndexCare>();
        services.AddSingleton<IndexSignal>();
        services.AddDbContextFactory<PortalDbContext>(options => options.UseSqlite(directory.ReadingString));
        services.AddSingleton<ReleaseCatalogue>();
        services.AddScoped<QueryResolver>();
        services.AddScoped<ReleaseSearch>();
        services.AddScoped<FacetThings>();
        services.AddScoped<EntityCards>();
        services.AddScoped<OtherSpelling>();
        services.AddScoped<Suggestions>();
        services.AddScoped<NameSearch>();
        services.AddScoped<EntityClaims>();
        services.AddScoped<CorrectionQueries>();
        services.AddScoped<ReviewQueries>();
        services.AddScoped<DealQueries>();
        services.AddSingleton(typeof(KeptUntilChange<>));
        services.AddScoped<DealCatalogue>();
        services.AddScoped<DealSearch>();
        services.AddScoped<TimelineQueries>();
        services.AddScoped<TimelineSearch>();
        services.AddScoped<PipelineQueries>();
        services.AddScoped<PipelineSearch>();
        services.AddScoped<PaymentQueries>();
        services.AddScoped<PaymentList>();
        services.AddScoped<CoverageQuery>();
        services.AddScoped<PortalRevision>();
        services.AddSingleton<ContentVersion>();
        services.AddSingleton<ShownVersion>();
        services.AddScoped<PageAddresses>();
        services.AddScoped<ReleaseQueries>();
        services.AddScoped<RelatedReleases>();
        services.AddScoped<DifferenceCatalogue>();
        services.AddScoped<DifferenceQueries>();
        services.AddScoped<EntityProfiles>();
        services.AddScoped<EntityQueries>();
        services.AddScoped<EntityLists>();
        services.AddScoped<AimedCompounds>();
        services.AddScoped<CompoundTieQueries>();
        services.AddScoped<AimSearch>();
        services.AddScoped<PartnerSearch>();
        services.AddScoped<PartnerRoster>();
        services.AddScoped<CompoundSearch>();
        services.AddScoped<TrialCatalogue>();
        services.AddScoped<TrialSearch>();
        services.AddScoped<EntityAddresses>();
        services.AddScoped<CuratedEntities>();
        services.AddScoped<CuratedReleases>();
        services.AddScoped<CorrectionList>();
        services.AddScoped<TrialQueries>();
        services.AddScoped<DevelopmentQueries>();
        services.AddScoped<StoredExports>();
        services.AddScoped<JobQueries>();
        services.AddScoped<AuditQuery>();
        return services;
    }
}
