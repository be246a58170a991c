using ImmunoGenPortal.Data;
using ImmunoGenPortal.Ingestion;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Benchmarks.Portal;

/// <summary>A data directory of the portal, and beside it the bare index over the same texts.</summary>
internal sealed class StoredData : IAsyncDisposable
{
    private readonly DataDirectory _directory;
    private readonly ServiceProvider _services;

    private StoredData(string folder)
    {
        _directory = DataDirectory.Open(folder);
        _services = new ServiceCollection().AddLogging(logging => logging.ClearProviders()).AddPortalData(_directory).AddPortalIngestion().BuildServiceProvider();
        Bare = new BareIndex(Path.Combine(folder, "bare.db"));
    }

    public BareIndex Bare { get; }

    public string Folder => _directory.Path;

    public Writer Writer => _services.GetRequiredService<Writer>();

    /// <summary>As uploads are taken in.</summary>
    public IngestRelease Ingest => _services.GetRequiredService<IngestRelease>();

    /// <summary>What was put off while others waited.</summary>
    public AddUpReleases Sums => _services.GetRequiredService<AddUpReleases>();

    /// <summary>As the command takes them in.</summary>
    public IngestReleases IngestMany => _services.GetRequiredService<IngestReleases>();

    /// <summary>Brought to the schema of this program.</summary>
    public static async Task<StoredData> OpenAsync(string folder)
    {
        var data = new StoredData(folder);
        await data._services.GetRequiredService<DatabaseOpening>().RunAsync(default);
        return data;
    }

    public Task<PortalDbContext> DatabaseAsync() => _services.GetRequiredService<IDbContextFactory<PortalDbContext>>().CreateDbContextAsync();

    /// <summary>Bytes, with the write-ahead log written back.</summary>
    public async Task<long> SizeAsync()
    {
        await using var db = new PortalDbContext(new DbContextOptionsBuilder<PortalDbContext>().UseSqlite(_directory.ConnectionString).Options);
        await db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)");
        return new FileInfo(_directory.DatabaseFile).Length;
    }

    /// <summary>Lets go of every connection, so that another program may have the folder.</summary>
    public async ValueTask DisposeAsync()
    {
        Bare.Dispose();
        await _services.DisposeAsync();
        _directory.Dispose();
        SqliteConnection.ClearAllPools();
    }
}
