using ImmunoGenPortal.Data.Backups;

namespace ImmunoGenPortal.Data.Tests.Backups;

public sealed class BackupFolderTests : IDisposable
{
    private readonly BackedUpPortal _portal = new();
    private readonly SetTime _clock = new(BackedUpPortal.Noon);

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task OfEachKindTheNewestAreKept()
    {
        var backups = Folder(keep: 2);
        await backups.MakeAsync(BackupKind.Upgrade, default);
        for (var day = 0; day < 4; day++)
        {
            _clock.Now = BackedUpPortal.Noon.AddDays(day);
            await backups.MakeAsync(BackupKind.Daily, default);
        }

        Assert.Equal(["portal-2026-12-02T120000Z-daily.backup", "portal-2026-12-01T120000Z-daily.backup", "portal-2026-11-29T120000Z-upgrade.backup"], backups.List().Select(backup => backup.Name));
    }

    [Fact]
    public async Task ADayAfterTheLastTheNextIsDueHoweverLongThePortalStoodStill()
    {
        var backups = Folder();
        Assert.Equal(BackedUpPortal.Noon, backups.NextAt());
        await backups.MakeAsync(BackupKind.Daily, default);

        _clock.Now = BackedUpPortal.Noon.AddDays(9);

        Assert.Equal(BackedUpPortal.Noon.AddDays(1), backups.NextAt());
        Assert.Null(new BackupFolder(_portal.Data, BackupSettings.Default with { Every = TimeSpan.Zero }, _clock).NextAt());
    }

    /// <summary>A clock was 400 days ahead for a while.</summary>
    [Fact]
    public async Task BackupsThatAreDatedAheadPutNoneOffAndGoFirst()
    {
        var backups = Folder(keep: 2);
        foreach (var ahead in new[] { 400, 401 })
        {
            _clock.Now = BackedUpPortal.Noon.AddDays(ahead);
            await backups.MakeAsync(BackupKind.Daily, default);
        }

        _clock.Now = BackedUpPortal.Noon;
        Assert.Equal(BackedUpPortal.Noon, backups.NextAt());
        await backups.MakeAsync(BackupKind.Daily, default);

        Assert.Equal(BackedUpPortal.Noon, backups.Last()!.MadeAt);
        Assert.Equal(2, backups.List().Count);
    }

    [Fact]
    public async Task WhatAKilledProgramLeftIsClearedAwayAndWhatOthersPutThereStays()
    {
        var backups = Folder(keep: 1);
        Directory.CreateDirectory(backups.Folder);
        string[] left = ["portal-2026-11-28T120000Z-daily.backup.partial", "portal-2026-11-28T120000Z-daily.backup.partial-db"];
        string[] others = ["portal-of-mine.backup", "notes.txt"];
        foreach (var name in left.Concat(others))
        {
            await File.WriteAllTextAsync(Path.Combine(backups.Folder, name), "x");
        }

        var made = await backups.MakeAsync(BackupKind.Asked, default);

        Assert.Equal([.. others.Append(made.Name).Order(StringComparer.Ordinal)], Directory.GetFiles(backups.Folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));
        Assert.Equal(made, backups.Find(made.Name));
        Assert.Null(backups.Find("../portal.db"));
    }

    private BackupFolder Folder(int keep = 7) => new(_portal.Data, BackupSettings.Default with { Keep = keep }, _clock);

    private sealed class SetTime(DateTime now) : TimeProvider
    {
        public DateTime Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
