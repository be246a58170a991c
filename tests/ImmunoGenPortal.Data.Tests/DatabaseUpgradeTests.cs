using ImmunoGenPortal.Data.Backups;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Tests;

public sealed class DatabaseUpgradeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("portal-db").FullName;
    private readonly DataDirectory _directory;

    public DatabaseUpgradeTests() => _directory = DataDirectory.Open(_folder);

    public void Dispose()
    {
        _directory.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task ANewDatabaseHasTheSchemaForeignKeysAndAWriteAheadLog()
    {
        await using var db = Open();

        await DatabaseUpgrade.RunAsync(db);

        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        Assert.Equal("wal", await ValueAsync<string>(db, "PRAGMA journal_mode"));
        Assert.Equal(1, await ValueAsync<long>(db, "PRAGMA foreign_keys"));
    }

    [Fact]
    public async Task TheModelHasNoChangeThatNoMigrationMakes()
    {
        await using var db = Open();

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task TheMarkOfAnUpgradeThatWasKilledIsTakenAway()
    {
        await using (var db = Open())
        {
            await db.Database.ExecuteSqlRawAsync("CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT INTO __EFMigrationsLock VALUES (1, '2020-01-01 00:00:00+00:00');");
        }

        await using var again = Open();
        await DatabaseUpgrade.RunAsync(again).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Empty(await again.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task ADatabaseThatCannotBeBackedUpFirstIsNotUpgraded()
    {
        await using (var db = Open())
        {
            await db.Database.MigrateAsync(DatabaseUpgrade.Known[1]);
        }

        await File.WriteAllTextAsync(Path.Combine(_folder, "backups"), "a file where the folder of backups would be");
        await using var again = Open();
        var error = await Assert.ThrowsAsync<DatabaseUpgradeException>(() => DatabaseUpgrade.RunAsync(again, new BackupFolder(_directory, BackupSettings.Default, TimeProvider.System), default));

        Assert.Contains("The database is as it was.", error.Message, StringComparison.Ordinal);
        Assert.Equal(DatabaseUpgrade.Known.Skip(2), await again.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task ADatabaseOfANewerProgramIsRefusedWithASentence()
    {
        await using var db = Open();
        await DatabaseUpgrade.RunAsync(db);
        await db.Database.ExecuteSqlRawAsync("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Future', '99.0.0')");

        var error = await Assert.ThrowsAsync<DatabaseUpgradeException>(() => DatabaseUpgrade.RunAsync(db));

        Assert.Contains("newer schema (29990101000000_Future)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFileThatIsNoDatabaseIsRefusedAndKept()
    {
        var bytes = Enumerable.Repeat((byte)'x', 5000).ToArray();
        await File.WriteAllBytesAsync(_directory.DatabaseFile, bytes);
        await using var db = Open();

        var error = await Assert.ThrowsAsync<DatabaseUpgradeException>(() => DatabaseUpgrade.RunAsync(db));

        Assert.Contains("restore a backup", error.Message, StringComparison.Ordinal);
        SqliteConnection.ClearAllPools();
        Assert.Equal(bytes, await File.ReadAllBytesAsync(_directory.DatabaseFile));
    }

    [Fact]
    public void ADirectoryHasOneOwnerAtATime()
    {
        using var other = DataDirectory.Open(_folder);

        Assert.True(_directory.TryLock());
        Assert.True(_directory.TryLock());
        Assert.False(other.TryLock());

        _directory.Dispose();
        Assert.True(other.TryLock());
    }

    private PortalDbContext Open() => new(new DbContextOptionsBuilder<PortalDbContext>().UseSqlite(_directory.ConnectionString).Options);

    private static async Task<T> ValueAsync<T>(PortalDbContext db, string sql)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Constant texts of these tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        return (T)(await command.ExecuteScalarAsync())!;
    }
}
