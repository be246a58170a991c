using System.Text;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Ingestion.Edgar;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ImmunoGenPortal.Ingestion.Tests.Support;

/// <summary>A portal without pages: a database in a temporary file, and the path that takes releases in.</summary>
public sealed class TemporaryPortal : IAsyncDisposable
{
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("portal").FullName;
    private readonly ServiceProvider _services;

    /// <param name="edgar">Where to import from; null for tests that do not.</param>
    public TemporaryPortal(EdgarSettings? edgar = null)
    {
        Directory = DataDirectory.Open(_folder);
        _services = new ServiceCollection().AddLogging(logging => logging.ClearProviders()).AddPortalData(Directory).AddSingleton(edgar ?? new EdgarSettings(null)).AddPortalIngestion().BuildServiceProvider();
        using var db = Open();
        DatabaseUpgrade.RunAsync(db).GetAwaiter().GetResult();
    }

    public DataDirectory Directory { get; }

    /// <summary>May change things, behind the portal's back.</summary>
    public PortalDbContext Open() => new(new DbContextOptionsBuilder<PortalDbContext>().UseSqlite(Directory.ConnectionString).Options);

    public Task<IngestOutcome> IngestAsync(string text, string fileName = "release.txt", CancellationToken cancellation = default) =>
        IngestAsync(Encoding.UTF8.GetBytes(text), fileName, cancellation);

    public Task<IngestOutcome> IngestAsync(byte[] content, string fileName = "release.txt", CancellationToken cancellation = default) =>
        _services.GetRequiredService<IngestRelease>().RunAsync(fileName, content, cancellation);

    public T Service<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public IEnumerable<T> Services<T>()
        where T : notnull => _services.GetServices<T>();

    /// <summary>A search of the portal, in a scope of its own.</summary>
    public async Task<TResult> AskAsync<TService, TResult>(Func<TService, Task<TResult>> ask)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Dispose();
        SqliteConnection.ClearAllPools();
        System.IO.Directory.Delete(_folder, recursive: true);
    }
}
