using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Tests.Queries;

/// <summary>A name that stood at the beginning of a sentence stands in lists where it stands elsewhere.</summary>
public sealed class NameOrderTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("portal-db").FullName;
    private readonly DataDirectory _directory;

    public NameOrderTests() => _directory = DataDirectory.Open(_folder);

    public async Task InitializeAsync()
    {
        await using var db = Open();
        await DatabaseUpgrade.RunAsync(db);
        db.Compounds.AddRange(new[] { "Spestatuzumab", "bondkelimab", "Cantuzumab", "anetumab" }.Select(name => new Compound { Key = name, Slug = name.ToLowerInvariant(), Name = name }));
        await db.SaveChangesAsync();
    }

    public Task DisposeAsync()
    {
        _directory.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task NamesAreOrderedWithoutRegardToCase()
    {
        await using var db = Open();
        var (_, rows) = await new CuratedEntities(db).ListAsync(new EntityFilter(EntityKind.Compound), 1, 10, default);

        Assert.Equal(["anetumab", "bondkelimab", "Cantuzumab", "Spestatuzumab"], rows.Select(row => row.Name));
    }

    private PortalDbContext Open() => new(new DbContextOptionsBuilder<PortalDbContext>().UseSqlite(_directory.ConnectionString).Options);
}
