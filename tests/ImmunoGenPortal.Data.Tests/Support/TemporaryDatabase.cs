using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Tests.Support;

/// <summary>A database of its own for a class of tests, with the schema of today; its folder goes with it.</summary>
public abstract class TemporaryDatabase : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("portal-db").FullName;
    private readonly DataDirectory _directory;

    protected TemporaryDatabase() => _directory = DataDirectory.Open(_folder);

    public virtual async Task InitializeAsync()
    {
        await using var db = Open();
        await DatabaseUpgrade.RunAsync(db);
    }

    public Task DisposeAsync()
    {
        _directory.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    public PortalDbContext Open() => new(new DbContextOptionsBuilder<PortalDbContext>().UseSqlite(_directory.ConnectionString).Options);
}
