using System.IO.Compression;
using ImmunoGenPortal.Data.Backups;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Tests.Backups;

public sealed class BackupTests : IDisposable
{
    private readonly BackedUpPortal _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task ABackupTellsWhatItHoldsAndIsForItsOwnerAlone()
    {
        var file = await _portal.BackUpAsync(3);

        using var backup = await BackupFile.OpenAsync(file, default);
        Assert.Equal((3, BackedUpPortal.Noon), (backup.Manifest.Releases, backup.Manifest.MadeAt));
        Assert.Equal(DatabaseUpgrade.Known, backup.Manifest.Migrations);
        Assert.Equal(["0.txt", "1.txt", "2.txt"], backup.Manifest.Originals.Select(original => original.Name));
        Assert.All(backup.Manifest.Originals, original => Assert.Equal(64, original.Sha256.Length));
        Assert.Equal(["portal.backup"], Directory.GetFiles(_portal.Folder).Select(Path.GetFileName));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public async Task WhileReleasesAreWrittenABackupHoldsThoseOfOneMomentAndNobodyWaits()
    {
        using var stop = new CancellationTokenSource();
        await using var db = BackedUpPortal.Open(_portal.Data);
        var written = 0;
        var writing = Task.Run(async () =>
        {
            for (; !stop.IsCancellationRequested; written++)
            {
                await BackedUpPortal.AddReleaseAsync(db, written);
                db.ChangeTracker.Clear();
            }
        });
        for (var made = 0; made < 4; made++)
        {
            var (before, file) = (Volatile.Read(ref written), _portal.At($"{made}.backup"));
            var manifest = await MakeBackup.RunAsync(_portal.Data.DatabaseFile, file, BackedUpPortal.Noon, default);
            Assert.InRange(manifest.Releases, before, Volatile.Read(ref written) + 1);
            Assert.Equal(manifest.Releases, manifest.Originals.Count);
            using var into = DataDirectory.Open(_portal.At($"restored-{made}"));
            await BackedUpPortal.RestoreAsync(file, into);
            Assert.Equal(manifest.Releases, await BackedUpPortal.ReleasesAsync(into));
        }

        await stop.CancelAsync();
        await writing;
    }

    [Fact]
    public async Task AnyByteThatIsLostOrChangedIsNoticed()
    {
        var file = await _portal.BackUpAsync(2);
        var whole = await File.ReadAllBytesAsync(file);
        var random = new Random(20121219);
        var ends = new[] { 0, 1, 29, 40, 64, whole.Length - 1 };
        var damaged = ends.Concat(Enumerable.Range(0, 20).Select(_ => random.Next(whole.Length))).Select(length => whole[..length])
            .Concat(Enumerable.Range(0, 80).Select(_ => Flipped(whole, random.Next(whole.Length)))).Append([.. whole, 0]);
        using var into = DataDirectory.Open(_portal.At("new"));
        foreach (var bytes in damaged)
        {
            await File.WriteAllBytesAsync(file, bytes);

            var error = await Assert.ThrowsAsync<BackupException>(() => BackedUpPortal.RestoreAsync(file, into));

            Assert.Contains("Nothing was changed", error.Message, StringComparison.Ordinal);
            Assert.Equal(["portal.lock"], Directory.GetFileSystemEntries(into.Path).Select(Path.GetFileName));
        }
    }

    [Fact]
    public async Task WhatIsNoBackupIsNeitherRestoredNorWrittenOver()
    {
        var text = _portal.At("notes.txt");
        await File.WriteAllTextAsync(text, "These are notes, and worth keeping as they are.");
        var zip = _portal.At("other.zip");
        await using (var other = await ZipFile.OpenAsync(zip, ZipArchiveMode.Create))
        {
            other.CreateEntry("a release with a long name.txt");
        }

        using var into = DataDirectory.Open(_portal.At("new"));
        foreach (var file in new[] { text, zip, _portal.Data.DatabaseFile })
        {
            var bytes = await File.ReadAllBytesAsync(file);
            var unread = await Assert.ThrowsAsync<BackupException>(() => BackedUpPortal.RestoreAsync(file, into));
            var unwritten = await Assert.ThrowsAsync<BackupException>(() => MakeBackup.RunAsync(_portal.Data.DatabaseFile, file, BackedUpPortal.Noon, default));

            Assert.Contains("is no backup of the portal", unread.Message, StringComparison.Ordinal);
            Assert.Contains("name another file", unwritten.Message, StringComparison.Ordinal);
            Assert.Equal(bytes, await File.ReadAllBytesAsync(file));
        }
    }

    [Fact]
    public async Task ABackupOfANewerProgramIsRefusedNamingItsSchema()
    {
        await using (var db = BackedUpPortal.Open(_portal.Data))
        {
            await db.Database.ExecuteSqlRawAsync("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Future', '99.0.0')");
        }

        var file = await _portal.BackUpAsync(1);
        using var into = DataDirectory.Open(_portal.At("new"));

        var error = await Assert.ThrowsAsync<BackupException>(() => BackedUpPortal.RestoreAsync(file, into));

        Assert.Contains("newer program", error.Message, StringComparison.Ordinal);
        Assert.Contains("29990101000000_Future", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OfADamagedDatabaseNoBackupIsMadeAndTheLastOneStands()
    {
        var file = await _portal.BackUpAsync(40);
        var good = await File.ReadAllBytesAsync(file);
        DamagedDatabase.Spoil(_portal.Data.DatabaseFile);

        var error = await Assert.ThrowsAsync<BackupException>(() => MakeBackup.RunAsync(_portal.Data.DatabaseFile, file, BackedUpPortal.Noon, default));

        Assert.Contains("damaged", error.Message, StringComparison.Ordinal);
        Assert.Equal(good, await File.ReadAllBytesAsync(file));
        Assert.Equal(["portal.backup"], Directory.GetFiles(_portal.Folder).Select(Path.GetFileName));
    }

    private static byte[] Flipped(byte[] whole, int place)
    {
        var bytes = (byte[])whole.Clone();
        bytes[place] ^= 1;
        return bytes;
    }
}
