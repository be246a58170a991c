using ImmunoGenPortal.Data.Backups;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Tests.Backups;

public sealed class RestoreTests : IDisposable
{
    private readonly BackedUpPortal _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task ADatabaseThatIsWholeIsMovedAsideOnlyWhenThatIsSaid()
    {
        var file = await _portal.BackUpAsync(1);
        await using (var db = BackedUpPortal.Open(_portal.Data))
        {
            await BackedUpPortal.AddReleaseAsync(db, 1);
        }

        var error = await Assert.ThrowsAsync<BackupException>(() => BackedUpPortal.RestoreAsync(file, _portal.Data));
        Assert.Contains("--replace", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, await BackedUpPortal.ReleasesAsync(_portal.Data));

        var kept = await BackedUpPortal.RestoreAsync(file, _portal.Data, replace: true);

        Assert.Equal(1, await BackedUpPortal.ReleasesAsync(_portal.Data));
        using var before = DataDirectory.Open(kept);
        Assert.Equal(2, await BackedUpPortal.ReleasesAsync(before));
    }

    [Theory]
    [InlineData("spoilt")]
    [InlineData("cut off")]
    [InlineData("empty")]
    [InlineData("something else")]
    public async Task ADamagedDatabaseIsMovedAsideWithItsLogAndKept(string damage)
    {
        var file = await _portal.BackUpAsync(40);
        var database = _portal.Data.DatabaseFile;
        switch (damage)
        {
            case "spoilt":
                DamagedDatabase.Spoil(database);
                break;
            case "something else":
                await File.WriteAllTextAsync(database, new string('x', 5000));
                break;
            default:
                await using (var cut = new FileStream(database, FileMode.Open))
                {
                    cut.SetLength(damage == "empty" ? 0 : cut.Length / 3);
                }

                break;
        }

        await File.WriteAllTextAsync(database + "-wal", "the log of the damaged database");
        var bytes = await File.ReadAllBytesAsync(database);

        var kept = await BackedUpPortal.RestoreAsync(file, _portal.Data);

        Assert.Equal(40, await BackedUpPortal.ReleasesAsync(_portal.Data));
        Assert.Equal(bytes, await File.ReadAllBytesAsync(Path.Combine(kept!, "portal.db")));
        Assert.Equal("the log of the damaged database", await File.ReadAllTextAsync(Path.Combine(kept!, "portal.db-wal")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task ARestoreThatWasDecidedWhenItWasKilledIsFinishedByWhoeverTakesTheDirectory(int moved)
    {
        var file = await _portal.BackUpAsync(1);
        using (var made = DataDirectory.Open(_portal.At("made")))
        {
            await BackedUpPortal.RestoreAsync(file, made);
        }

        await using (var db = BackedUpPortal.Open(_portal.Data))
        {
            await BackedUpPortal.AddReleaseAsync(db, 1);
        }

        // What a kill leaves that came after the old database's first so many files were moved aside.
        var data = _portal.Data.Path;
        await File.WriteAllTextAsync(Path.Combine(data, "portal.db-wal"), "the old log");
        Directory.CreateDirectory(Path.Combine(data, "restoring-20261129T120000Z"));
        File.Copy(Path.Combine(_portal.At("made"), "portal.db"), Path.Combine(data, "restoring-20261129T120000Z", "portal.db"));
        var kept = Directory.CreateDirectory(Path.Combine(data, "replaced-20261129T120000Z")).FullName;
        foreach (var name in new[] { "portal.db", "portal.db-wal" }.Take(moved))
        {
            File.Move(Path.Combine(data, name), Path.Combine(kept, name));
        }

        Assert.True(_portal.Data.TryLock());

        Assert.Equal(1, await BackedUpPortal.ReleasesAsync(_portal.Data));
        Assert.Equal("the old log", await File.ReadAllTextAsync(Path.Combine(kept, "portal.db-wal")));
        Assert.True(File.Exists(Path.Combine(kept, "portal.db")));
        Assert.Empty(Directory.GetDirectories(data, "restoring-*"));
    }

    [Fact]
    public async Task ARestoreThatWasNotYetDecidedWhenItWasKilledLeavesNothing()
    {
        await _portal.BackUpAsync(1);
        var half = Directory.CreateDirectory(Path.Combine(_portal.Data.Path, "restoring-20261129T120000Z.partial"));
        await File.WriteAllTextAsync(Path.Combine(half.FullName, "portal.db"), "half a datab");

        Assert.True(_portal.Data.TryLock());

        Assert.Equal(1, await BackedUpPortal.ReleasesAsync(_portal.Data));
        Assert.False(Directory.Exists(half.FullName));
    }

    [Fact]
    public async Task ABackupOfAnOlderSchemaIsBroughtToTodaysBeforeItTakesItsPlace()
    {
        using var old = DataDirectory.Open(_portal.At("old"));
        await using (var db = BackedUpPortal.Open(old))
        {
            await db.Database.MigrateAsync(DatabaseUpgrade.Known[1]);
        }

        await MakeBackup.RunAsync(old.DatabaseFile, _portal.At("old.backup"), BackedUpPortal.Noon, default);
        using var into = DataDirectory.Open(_portal.At("new"));
        await BackedUpPortal.RestoreAsync(_portal.At("old.backup"), into);

        await using var restored = BackedUpPortal.Open(into);
        Assert.Empty(await restored.Database.GetPendingMigrationsAsync());
        Assert.Equal(["portal.db", "portal.lock"], Directory.GetFileSystemEntries(into.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
